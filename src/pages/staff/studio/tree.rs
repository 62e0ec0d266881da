//! An answer as nested lists: what is opened is built then, and a value that is pressed fills the chosen field.

use super::state::Studio;
use super::told::Part;
use crate::components::changing::changing;
use crate::components::element::{Element, button, details, div, li, nothing, p, span, summary, ul, view};
use crate::languages::{number, say_with, texts};
use crate::web::member;
use leptos::prelude::*;
use std::sync::Arc;

/// As many levels are open at first: down to the first record, as most answers have it.
const OPEN: usize = 4;

pub(super) fn tree(studio: Studio, whole: &Arc<Part>) -> AnyView {
    // It is scrolled by keys too.
    let place = div().class("studio-tree").attribute("tabindex", "0").attribute("role", "region");
    let place = place.attribute("aria-label", studio.site.say(&texts::STUDIO_TREE)).attribute("dir", "ltr");
    let tree = ul().child(li().child(shown(studio, whole, 0, true)));
    view(place.child(tree))
}

fn shown(studio: Studio, part: &Arc<Part>, deep: usize, is_first: bool) -> AnyView {
    match part.kind.as_str() {
        "list" | "object" => several(studio, part, deep, is_first),
        "deep" => view(p().child((name(studio, part), ": ", studio.site.say(&texts::STUDIO_DEEP)))),
        _ => view(value(studio, part)),
    }
}

fn name(studio: Studio, part: &Part) -> String {
    if part.name.is_empty() && part.place == "[]" {
        return studio.site.say(&texts::STUDIO_WHOLE);
    }
    part.name.clone()
}

/// A value: pressed, the chosen field is taken from its place.
fn value(studio: Studio, part: &Part) -> Element {
    take(studio, part).class("studio-value").attribute("data-type", part.kind.as_str()).child((
        span().class("studio-key").child(name(studio, part)),
        " ",
        span().class("studio-said").attribute("dir", "auto").child(part.said.as_str()),
    ))
}

fn take(studio: Studio, part: &Part) -> Element {
    let place = part.place.clone();
    button()
        .attribute("type", "button")
        .on("click", move |_| studio.ask("put", &[("place", place.as_str().into())]))
}

/// A list or an object, whose parts are built when they are to be seen.
fn several(studio: Studio, part: &Arc<Part>, deep: usize, is_first: bool) -> AnyView {
    let is_open = RwSignal::new(deep < OPEN && is_first);
    let brackets = if part.kind == "list" { "[ ]" } else { "{ }" };
    let size = format!("{brackets} {}", number(studio.site.language, part.size));
    let head = summary().child((
        span().class("studio-key").child(name(studio, part)),
        " ",
        span().class("studio-size").child(size),
    ));
    let own = part.clone();
    let parts = changing(move || if is_open.get() { parts(studio, &own, deep) } else { nothing() });
    view(
        details()
            .attribute("open", is_open.get_untracked().then_some(""))
            .on("toggle", move |event| {
                let now = member::get(&member::get(&event, "target"), "open").is_truthy();
                // The browser tells of what was open from the start, too, and of what is gone by then.
                if is_open.try_get_untracked().is_some_and(|was| was != now) {
                    is_open.set(now);
                }
            })
            .child((head, parts)),
    )
}

fn parts(studio: Studio, part: &Arc<Part>, deep: usize) -> AnyView {
    let site = studio.site;
    let whole = take(studio, part).class("studio-whole").child(say_with(
        site.language,
        &texts::STUDIO_TAKE,
        &name(studio, part),
    ));
    // Of a list the first is opened, of an object the longest list, or all that it has: the records, as most answers have it.
    let size = |at: &usize| part.parts.get(*at).map_or(0, |own| own.size);
    let is_list = |at: &usize| part.parts.get(*at).is_some_and(|own| own.kind == "list");
    let first = match part.kind.as_str() {
        "list" => Some(0),
        _ if deep >= 2 => None,
        _ => {
            let longest = (0..part.parts.len()).rev().filter(is_list).max_by_key(size);
            longest.or((part.parts.len() == 1).then_some(0))
        }
    };
    let items = part
        .parts
        .iter()
        .enumerate()
        .map(|(at, own)| li().child(shown(studio, own, deep + 1, Some(at) == first)));
    let left = part.size.saturating_sub(part.parts.len());
    let more = (left > 0).then(|| {
        li().class("studio-more").child(say_with(
            site.language,
            &texts::STUDIO_MORE,
            &number(site.language, left),
        ))
    });
    view(ul().child((li().child(whole), items.collect::<Vec<_>>(), more)))
}
