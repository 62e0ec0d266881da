//! A record's texts, each marked with the language that it is in.

use crate::components::element::{Content, Element, a, small, span, view};
use crate::languages::{in_language, rights, texts};
use crate::site::Site;
use catalogue::language::Reading;
use catalogue::model::{Address, Origin, Rights, Statement, Text};
use leptos::prelude::*;

/// A text in the reader's language; where it is in another, or made by a machine, it says so.
pub fn shown(text: &Text) -> AnyView {
    view(Site::here().language.read(text).map(|reading| shown_reading(reading, true)))
}

/// The same without words about its language, for where there is no room for them.
pub fn shown_briefly(text: &Text) -> AnyView {
    view(Site::here().language.read(text).map(|reading| shown_reading(reading, false)))
}

/// A text that was put into the reader's language already.
pub fn shown_reading(reading: Reading<'_>, with_note: bool) -> AnyView {
    let own = reading.language == Site::here().language.tag();
    let language = language_of(&reading);
    let note = note(&reading).filter(|_| with_note);
    let note = note.map(|note| (" ", small().class("fallback").child(format!("({note})"))));
    let text = reading.text.into_owned();
    match own {
        true => view((text, note)),
        // It may be written in the other direction than what stands around it.
        false => view((span().attribute("lang", language).attribute("dir", "auto").child(text), note)),
    }
}

/// The language of a text, where it is not the page's own.
pub fn language_of(reading: &Reading<'_>) -> Option<String> {
    let own = Site::here().language.tag() == reading.language;
    (!own && reading.language != "und").then(|| reading.language.to_owned())
}

fn note(reading: &Reading<'_>) -> Option<String> {
    let site = Site::here();
    let language = language_of(reading).map(|tag| in_language(site.language, &tag));
    let machine = (reading.origin == Origin::Translation).then(|| site.say(&texts::MACHINE_TRANSLATION));
    match (language, machine) {
        (Some(language), Some(machine)) => Some(format!("{language}, {machine}")),
        (language, machine) => language.or(machine),
    }
}

/// A number or an address that is written from left to right in every language.
pub fn left_to_right(text: impl Content) -> Element {
    span().attribute("dir", "ltr").child(text)
}

/// A link to another site, named after its host and marked as leading outside. Nothing for an
/// address that the portal does not follow.
pub fn outside_link(address: &Address) -> Option<AnyView> {
    let name = left_to_right(address.host()?);
    Some(outside_link_named(address.href()?, view(name)))
}

/// A link to another site.
pub fn outside_link_named(href: &str, name: AnyView) -> AnyView {
    let outside = Site::here().say(&texts::OUTSIDE);
    let mark = span().class("outside-mark").attribute("aria-hidden", "true").child(" ");
    let words = span().class("visually-hidden").child(format!(" ({outside})"));
    let link = a().class("outside").href(href).attribute("rel", "noopener external");
    view(link.child((name, mark, words)))
}

/// Rights in words, leading to the statement where it has an address.
pub fn rights_view(site: Site, own: &Rights) -> AnyView {
    let words = rights(site.language, own);
    let address = Address::new(own.uri());
    match (own.statement(), address.href().filter(|_| address.is_outside())) {
        (Statement::Unknown | Statement::Other(_), _) | (_, None) => view(words),
        (_, Some(href)) => outside_link_named(href, view(words)),
    }
}
