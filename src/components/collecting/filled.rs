//! A collection that has something in it: its exhibits in order, with notes, and ways to give them to others.

use super::own::{records, set_title};
use super::row::{Rows, SAID, row};
use super::share::share;
use super::{Found, MOST_COMPARED, comparison, find, own};
use crate::components::changing::changing;
use crate::components::element::{a, h2, input, label, nothing, ol, p, span, view};
use crate::components::frame::{Retry, ask};
use crate::components::keeping::{Thing, keeping_of};
use crate::languages::{say_with, texts};
use crate::site::Site;
use crate::web::address::Route;
use crate::web::position::keep_focus_now;
use catalogue::model::Text;
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn filled() -> AnyView {
    let site = Site::here();
    let again = Retry::new();
    let asked = ask(move || {
        again.track();
        find(site, untrack(records))
    });
    asked.part(move |found| list(site, &found, again))
}

fn list(site: Site, found: &Arc<Vec<Found>>, again: Retry) -> AnyView {
    let rows = Rows::new(site, again);
    let items = {
        let found = found.clone();
        changing(move || {
            let records = records();
            keep_focus_now();
            let last = records.len().saturating_sub(1);
            let mut shown = Vec::new();
            for (at, record) in records.iter().enumerate() {
                match found.iter().find(|found| found.record == *record) {
                    Some(found) => shown.push(row(rows, found, at, last)),
                    // Another window has put it in.
                    None => again.now(),
                }
            }
            view(shown)
        })
    };
    let said = p().id(SAID).class("visually-hidden").attribute("role", "status");
    view((
        title_field(site),
        h2().class("visually-hidden").child(site.say(&texts::EXHIBITS)),
        compare_chosen(rows),
        ol().id("kept-list").class("kept-list").attribute("tabindex", "-1").child(items),
        said,
        for_the_road(site),
        share(site, found),
    ))
}

/// The door to keeping its exhibits; nothing if all of them are of APIs.
fn for_the_road(site: Site) -> AnyView {
    changing(move || {
        let exhibits = records();
        let mut folders = exhibits.iter().filter_map(|record| site.packed_as(record.catalogue.as_deref()));
        if folders.next().is_none() {
            return nothing();
        }
        let title = Text::new(site.language.tag(), site.say(&texts::MY_COLLECTION));
        keeping_of(site, Thing { route: Route::Collection, title, exhibits })
    })
}

fn title_field(site: Site) -> AnyView {
    let own = own();
    let shown = own.with_untracked(|own| own.collection.title.clone());
    let printed = changing(move || view(own.with(|own| own.collection.title.clone())));
    let field = input()
        .id("collection-title")
        .attribute("maxlength", 200)
        .attribute("value", shown)
        .on("input", |event| set_title(&event_target_value(&event)));
    let name = span().child(site.say(&texts::COLLECTION_TITLE));
    view((label().class("collection-title").child((name, field)), p().class("printed lead").child(printed)))
}

/// A way to compare those that are chosen, once there are enough of them and not too many.
fn compare_chosen(rows: Rows) -> AnyView {
    let site = rows.site;
    let way = changing(move || {
        let chosen = rows.chosen();
        if !(2..=MOST_COMPARED).contains(&chosen.len()) {
            return view(span().class("hint").child(site.say(&texts::COMPARE_HOW_MANY)));
        }
        let words = say_with(site.language, &texts::COMPARE_CHOSEN, &chosen.len().to_string());
        view(a().class("way").href(comparison(site, &chosen)).child(words))
    });
    view(p().class("toolbar").attribute("role", "status").child(way))
}
