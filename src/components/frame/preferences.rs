//! What the visitor chooses for the whole portal.

use crate::components::element::{a, label, li, nav, option, select, span, ul, view};
use crate::languages::{Language, Words, own_name, texts};
use crate::site::Site;
use crate::web::address::Location;
use crate::web::{head, storage::Choice};
use leptos::prelude::*;

/// Links to the same page in the other languages.
pub(super) fn languages() -> AnyView {
    let site = Site::here();
    let settings = site.settings();
    let links: Vec<_> = settings.languages.iter().map(|&own| li().child(language_link(site, own))).collect();
    let name = site.say(&texts::LANGUAGE);
    view(nav().class("languages").attribute("aria-label", name).child(ul().child(links)))
}

fn language_link(site: Site, language: Language) -> AnyView {
    let href = move || Location { language, ..site.navigation.location() }.href();
    let current = (language == site.language).then_some("true");
    let keep = move |_| Choice::Language.set(language.tag());
    let link = a()
        .attribute_from("href", href)
        .attribute("lang", language.tag())
        .attribute("hreflang", language.tag())
        .attribute("aria-current", current)
        .on("click", keep);
    view(link.child(own_name(language)))
}

/// An appearance as it is kept, and what it is called.
type Appearance = (&'static str, &'static Words);

const APPEARANCES: [Appearance; 3] =
    [("", &texts::APPEARANCE_SYSTEM), ("light", &texts::APPEARANCE_LIGHT), ("dark", &texts::APPEARANCE_DARK)];

/// Light or dark.
pub(super) fn appearances() -> AnyView {
    let site = Site::here();
    let chosen = Choice::Appearance.get().unwrap_or_default();
    let change = move |event| {
        let appearance = event_target_value(&event);
        Choice::Appearance.set(&appearance);
        head::set_appearance(Some(appearance.as_str()).filter(|appearance| !appearance.is_empty()));
    };
    let options = APPEARANCES.map(|(value, name)| {
        option().attribute("value", value).attribute("selected", chosen == value).child(site.say(name))
    });
    let name = span().child(site.say(&texts::APPEARANCE));
    view(label().class("appearance").child((name, select().on("change", change).child(options))))
}
