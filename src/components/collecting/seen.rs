//! What was seen lately: the last twelve exhibits, on the device only, and only if the visitor likes.

use super::{What, find, load_seen};
use crate::components::changing::changing;
use crate::components::element::{button, div, input, label, li, nothing, p, ul, view};
use crate::components::exhibit::exhibit_card;
use crate::components::frame::{ask, section};
use crate::components::lazy_part::lazy_part;
use crate::components::picture::Loading;
use crate::languages::texts;
use crate::site::Site;
use crate::web::navigation::keep_focus;
use crate::web::storage::{keep, kept};
use catalogue::collection::Record;
use futures::FutureExt;
use leptos::prelude::*;

/// Where they are kept, a line for each, the last one first.
const KEY: &str = "museum-portal-seen";

/// What stands there instead when the visitor wants nothing noted.
const OFF: &str = "\n";

/// How many are kept.
const MOST: usize = 12;

/// The records that were seen, the last one first.
pub fn seen() -> Vec<Record> {
    let text = text();
    text.split('\n').filter(|line| !line.is_empty()).take(MOST).map(Record::from_word).collect()
}

fn text() -> String {
    kept(KEY).ok().flatten().unwrap_or_default()
}

/// Notes that a record is seen. Where nothing is kept, nothing is lost but this.
pub(super) fn note(record: &Record) {
    let before = text();
    if before == OFF {
        return;
    }
    let word = record.to_word();
    let mut words = word.clone();
    for other in before.split('\n').filter(|other| !other.is_empty() && *other != word).take(MOST - 1) {
        words += "\n";
        words += other;
    }
    let _ = keep(KEY, &words);
}

/// What was seen, with a way to forget it, and a switch to note nothing more.
pub fn seen_part(site: Site) -> AnyView {
    let is_on = RwSignal::new(text() != OFF);
    let shown = RwSignal::new(());
    let is_cleared = RwSignal::new(false);
    let list = changing(move || {
        shown.track();
        let seen = seen();
        match seen.is_empty() {
            true => none_seen(site),
            false => lazy_part(site, move || load_seen(seen.clone()).boxed_local()),
        }
    });
    let switch = move |event| {
        let on = event_target_checked(&event);
        is_on.set(on);
        is_cleared.set(!on);
        // A browser that keeps nothing has noted nothing.
        let _ = keep(KEY, if on { "" } else { OFF });
        shown.set(());
    };
    let clear = move |_| {
        keep_focus();
        let _ = keep(KEY, if is_on.get_untracked() { "" } else { OFF });
        is_cleared.set(true);
        shown.set(());
    };
    let switch = input()
        .id("note-seen")
        .attribute("type", "checkbox")
        .property("checked", move || is_on.get())
        .on("change", switch);
    let switch = label().class("switch").child((switch, site.say(&texts::SEEN_KEEP)));
    let clear = button().id("clear-seen").attribute("type", "button").on("click", clear);
    let said = changing(move || match is_cleared.get() {
        true => view(site.say(&texts::SEEN_CLEARED)),
        false => nothing(),
    });
    let said = p().attribute("role", "status").child(said);
    let tools = div().class("toolbar").child((switch, clear.child(site.say(&texts::SEEN_CLEAR)), said));
    view(div().class("seen").child(section(site.say(&texts::SEEN), (list, tools))))
}

fn none_seen(site: Site) -> AnyView {
    view(p().class("hint").child(site.say(&texts::SEEN_NONE)))
}

pub(super) fn cards(seen: Vec<Record>) -> AnyView {
    let site = Site::here();
    let asked = ask(move || find(site, seen.clone()));
    asked.part(move |found| {
        let here = found.iter().filter_map(|found| match &found.what {
            What::Here(here) => {
                provide_context(here.site);
                Some(li().child(exhibit_card(&here.exhibit, Loading::Near)))
            }
            _ => None,
        });
        let cards: Vec<_> = here.collect();
        provide_context(site);
        match cards.is_empty() {
            true => none_seen(site),
            false => view(ul().class("cards grid").child(cards)),
        }
    })
}
