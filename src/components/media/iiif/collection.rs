//! A list of things to open.

use super::inside_href;
use crate::components::element::{Element, a, h3, li, ol, p, view};
use crate::components::text::{shown, shown_briefly};
use crate::languages::{number, say_with, texts};
use crate::site::Site;
use catalogue::iiif::{Collection, DEEPEST, Link, LinkKind};
use leptos::prelude::*;

/// The items of a collection as links.
pub(super) fn items(site: Site, collection: &Collection, path: &[usize]) -> AnyView {
    let title = (!collection.label.is_blank()).then(|| h3().child(shown(&collection.label)));
    let too_deep = path.len() >= DEEPEST;
    let items = collection.items.iter().enumerate().map(|(at, link)| {
        let name = item_name(site, at, link);
        let href = inside_href(site, &[path, &[at]].concat());
        li().child(if too_deep { name } else { view(a().href(href).child(name)) })
    });
    let why = match (too_deep, collection.items.is_empty()) {
        (true, _) => Some(p().child(site.say(&texts::COLLECTION_TOO_DEEP))),
        (false, true) => Some(p().child(site.say(&texts::COLLECTION_EMPTY))),
        (false, false) => None,
    };
    let description = collection.description.as_ref().map(|text| p().child(shown(text)));
    let list = ol().class("document-items").child(items.collect::<Vec<_>>());
    view((title, description, why, list, left_out(site, collection.left_out)))
}

/// What an item is called; one without a name goes by its number.
fn item_name(site: Site, at: usize, link: &Link) -> AnyView {
    match (link.label.is_blank(), link.kind) {
        (false, _) => shown_briefly(&link.label),
        (true, LinkKind::Collection) => view((site.say(&texts::COLLECTION), format!(" {}", at + 1))),
        (true, LinkKind::Manifest) => view(number(site.language, at + 1)),
    }
}

/// Says how many are not shown, if any.
pub(super) fn left_out(site: Site, count: usize) -> Option<Element> {
    let count = (count > 0).then(|| number(site.language, count))?;
    Some(p().class("credit").child(say_with(site.language, &texts::DOCUMENT_LEFT_OUT, &count)))
}
