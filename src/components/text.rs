//! A record's texts, each marked with the language that it is in.

use crate::languages::in_language;
use crate::site::Site;
use catalogue::language::Reading;
use catalogue::model::{Address, Origin, Text};
use leptos::prelude::*;

/// A text in the reader's language; where it is in another, or made by a machine, it says so.
pub fn shown(text: &Text) -> AnyView {
    Site::here().language.read(text).map(|reading| shown_reading(reading, true)).into_any()
}

/// The same without words about its language, for where there is no room for them.
pub fn shown_briefly(text: &Text) -> AnyView {
    Site::here().language.read(text).map(|reading| shown_reading(reading, false)).into_any()
}

/// A text that was put into the reader's language already.
pub fn shown_reading(reading: Reading<'_>, with_note: bool) -> AnyView {
    let language = language_of(&reading);
    let note = note(&reading)
        .filter(|_| with_note)
        .map(|note| view! { " "<small class="fallback">"("{note}")"</small> });
    let text = reading.text.into_owned();
    match language {
        Some(language) => view! { <span lang=language>{text}</span>{note} }.into_any(),
        None => view! { {text}{note} }.into_any(),
    }
}

/// The language of a text, where it is not the page's own.
fn language_of(reading: &Reading<'_>) -> Option<String> {
    let own = Site::here().language.tag() == reading.language;
    (!own && reading.language != "und").then(|| reading.language.to_owned())
}

fn note(reading: &Reading<'_>) -> Option<String> {
    let site = Site::here();
    let language = language_of(reading).map(|tag| in_language(site.language, &tag));
    let machine =
        (reading.origin == Origin::Translation).then(|| site.say(|texts| texts.machine_translation));
    let notes: Vec<String> = language.into_iter().chain(machine).collect();
    (!notes.is_empty()).then(|| notes.join(", "))
}

/// A link to another site, named after its host and marked as leading outside. Nothing for an
/// address that the portal does not follow.
pub fn outside_link(address: &Address) -> Option<AnyView> {
    let name = address.host()?.to_owned();
    Some(outside_link_named(address.href()?, view! { {name} }.into_any()))
}

/// A link to another site.
pub fn outside_link_named(href: &str, name: AnyView) -> AnyView {
    let outside = Site::here().say(|texts| texts.outside);
    view! {
        <a class="outside" href=href.to_owned() rel="noopener external">
            {name}
            <span class="outside-mark" aria-hidden="true">" ↗"</span>
            <span class="visually-hidden">" ("{outside}")"</span>
        </a>
    }
    .into_any()
}
