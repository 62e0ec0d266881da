//! What the visitor chooses for the whole portal.

use crate::components::appearance::load_panel;
use crate::components::changing::changing;
use crate::components::element::{a, button, div, li, nav, nothing, svg, svg_use, ul, view};
use crate::components::lazy_part::lazy_part;
use crate::languages::{Language, own_name, texts};
use crate::site::Site;
use crate::web::address::Location;
use crate::web::storage::Choice;
use futures::FutureExt;
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

/// The button that opens the version for low vision, and its panel, whose code comes when it is opened.
pub(super) fn low_vision() -> AnyView {
    let site = Site::here();
    let open = RwSignal::new(false);
    let eye = svg().attribute("aria-hidden", "true").attribute("viewBox", "0 0 32 32");
    let toggle = button()
        .id("low-vision-button")
        .attribute("type", "button")
        .attribute_from("aria-expanded", move || if open.get() { "true" } else { "false" })
        .on("click", move |_| open.update(|open| *open = !*open))
        .child((eye.child(svg_use().href("ornament.svg#eye")), site.say(&texts::LOW_VISION)));
    let panel = changing(move || match open.get() {
        true => lazy_part(site, move || load_panel(open).boxed_local()),
        false => nothing(),
    });
    view((div().class("low-vision-bar").child(toggle), panel))
}
