//! What a record says of itself: what is in doubt, and where its facts come from.

use crate::components::element::{li, ul, view};
use crate::components::frame::section;
use crate::components::text::{left_to_right, outside_link_named, shown};
use crate::languages::texts;
use crate::site::Site;
use catalogue::around;
use catalogue::model::{Source, Text};
use leptos::prelude::*;

/// What is disputed or to be checked; nothing if there is nothing.
pub fn notes(notes: &[Text]) -> Option<AnyView> {
    let title = Site::here().say(&texts::NOTES);
    let list = || notes.iter().map(|note| li().child(shown(note))).collect::<Vec<_>>();
    (!notes.is_empty()).then(|| section(title, view(ul().class("notes").child(list()))))
}

/// Where the facts come from; nothing if that is not known.
pub fn sources(sources: &[Source]) -> Option<AnyView> {
    let title = Site::here().say(&texts::SOURCES);
    let list = || sources.iter().map(|source| li().child(source_view(source))).collect::<Vec<_>>();
    (!sources.is_empty()).then(|| section(title, view(ul().class("sources").child(list()))))
}

fn source_view(source: &Source) -> AnyView {
    let title = source.title.as_ref().map(shown);
    let Some(href) = source.url.as_ref().and_then(|url| url.href()) else { return view(title) };
    let name = title.unwrap_or_else(|| view(left_to_right(readable(href))));
    outside_link_named(href, name)
}

/// An address as a person would write it down.
fn readable(href: &str) -> String {
    let bare = around(href, "://").map_or(href, |(_, rest)| rest);
    bare.strip_prefix("www.").unwrap_or(bare).trim_end_matches('/').to_owned()
}
