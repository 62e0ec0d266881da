//! What else can be compared: from the visitor's collection, and of what they have seen.

use crate::components::collecting::{Found, What, comparison, find, own, refresh, seen};
use crate::components::element::{a, li, p, ul, view};
use crate::components::frame::{ask, empty};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::collection::Record;
use leptos::prelude::*;

/// How many are offered at most.
const MOST: usize = 12;

/// Links that add one to those that are chosen.
pub(super) fn offered(chosen: Vec<Record>) -> AnyView {
    let site = Site::here();
    refresh();
    let mut offered = own().with_untracked(|own| own.collection.records());
    for record in seen() {
        if !offered.contains(&record) {
            offered.push(record);
        }
    }
    offered.retain(|record| !chosen.contains(record));
    offered.truncate(MOST);
    let asked = ask(move || find(site, offered.clone()));
    asked.part(move |found| {
        let item = |found: &Found| {
            let with = chosen.iter().chain([&found.record]);
            let name = found.name();
            matches!(found.what, What::Here(_))
                .then(|| li().child(a().href(comparison(site, with)).child(name)))
        };
        let items: Vec<_> = found.iter().filter_map(item).collect();
        if items.is_empty() {
            let way = a().class("way").href(site.href(Route::Exhibits)).child(site.say(&texts::TO_EXHIBITS));
            return view(empty((p().child(site.say(&texts::COMPARE_NOTHING_TO_ADD)), p().child(way))));
        }
        view(ul().class("to-compare").child(items))
    })
}
