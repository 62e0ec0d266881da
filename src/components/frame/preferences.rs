//! What the visitor chooses for the whole portal.

use crate::languages::{Language, Texts, own_name};
use crate::site::Site;
use crate::web::address::Location;
use crate::web::{head, storage::Choice};
use leptos::prelude::*;

/// Links to the same page in the other languages.
#[component]
pub(super) fn Languages() -> impl IntoView {
    let site = Site::here();
    let links =
        site.settings().languages.iter().map(|&language| language_link(site, language)).collect_view();
    view! {
        <nav class="languages" aria-label=site.say(|texts| texts.language)>
            <ul>{links}</ul>
        </nav>
    }
}

fn language_link(site: Site, language: Language) -> AnyView {
    let href = move || Location { language, ..site.navigation.location() }.href();
    let current = (language == site.language).then_some("true");
    let keep = move |_| Choice::Language.set(language.tag());
    view! {
        <li>
            <a href=href lang=language.tag() hreflang=language.tag() aria-current=current on:click=keep>
                {own_name(language)}
            </a>
        </li>
    }
    .into_any()
}

/// An appearance as it is kept, and what it is called.
type Appearance = (&'static str, fn(&Texts) -> &'static str);

const APPEARANCES: [Appearance; 3] = [
    ("", |texts| texts.appearance_system),
    ("light", |texts| texts.appearance_light),
    ("dark", |texts| texts.appearance_dark),
];

/// Light or dark.
#[component]
pub(super) fn Appearances() -> impl IntoView {
    let site = Site::here();
    let chosen = Choice::Appearance.get().unwrap_or_default();
    let change = move |event| {
        let appearance = event_target_value(&event);
        Choice::Appearance.set(&appearance);
        head::set_appearance(Some(appearance.as_str()).filter(|appearance| !appearance.is_empty()));
    };
    let options = APPEARANCES
        .map(|(value, name)| view! { <option value=value selected=chosen == value>{site.say(name)}</option> })
        .collect_view();
    view! {
        <label class="appearance">
            <span>{site.say(|texts| texts.appearance)}</span>
            <select on:change=change>{options}</select>
        </label>
    }
}
