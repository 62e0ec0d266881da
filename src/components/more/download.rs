//! The record as a file.

use super::subject::Subject;
use crate::components::element::{Element, a, div, p, view};
use crate::components::linked_data::page;
use crate::languages::{say_with, texts};
use crate::site::Site;
use catalogue::linked::{linked_art, visual_artwork};
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

pub(super) fn download(subject: &Subject) -> AnyView {
    let (site, exhibit) = (subject.site, &subject.exhibit);
    let (page, holder) = (page(site), subject.holder());
    let kinds = [
        ("Linked Art 1.0", &texts::LINKED_ART_IS, "linked-art", linked_art(&page, exhibit, holder.as_ref())),
        ("schema.org", &texts::SCHEMA_ORG_IS, "schema-org", visual_artwork(&page, exhibit, holder.as_ref())),
    ];
    let kinds = kinds.map(|(name, words, ending, value)| {
        let file = format!("{}.{ending}.jsonld", exhibit.id);
        let words = p().child(format!("{name}. {}.", site.say(words)));
        div().child((words, file_link(site, &file, "application/ld+json", &value.to_json())))
    });
    view(div().class("more-column").child(kinds))
}

/// A link that gives a text as a file.
pub(super) fn file_link(site: Site, name: &str, media_type: &str, text: &str) -> Element {
    // An identifier may have letters in it that the name of a file may not.
    let name: String = name
        .chars()
        .map(|letter| if letter.is_alphanumeric() || ".-_".contains(letter) { letter } else { '-' })
        .collect();
    let address = format!("data:{media_type};charset=utf-8,{}", utf8_percent_encode(text, NON_ALPHANUMERIC));
    let words = say_with(site.language, &texts::AS_FILE, &name);
    p().child(a().href(address).attribute("download", name).child(words))
}
