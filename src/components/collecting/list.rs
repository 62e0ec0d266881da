//! The visitor's own collection as a list to put in order.

use super::bar::put_back_button;
use super::own::set_title;
use super::row::{Rows, row};
use super::share::share;
use super::{Found, MOST_COMPARED, comparison, find, own, refresh, trouble};
use crate::components::changing::changing;
use crate::components::element::{a, div, h2, input, label, nothing, ol, p, span, view};
use crate::components::frame::{Retry, ask, empty};
use crate::components::keeping::{Thing, keeping_of};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::position::keep_focus_now;
use catalogue::collection::Record;
use catalogue::model::Text;
use leptos::prelude::*;
use std::sync::Arc;

/// The visitor's own collection: its exhibits in order with notes, and ways to give it to others.
pub fn own_list(site: Site) -> AnyView {
    refresh();
    let own = own();
    let again = Retry::new();
    let records = Memo::new(move |_| own.with(|own| own.collection.records()));
    let asked = ask(move || {
        again.track();
        find(site, records.get_untracked())
    });
    let list = asked.part(move |found| {
        // Another window may have put more in.
        Effect::new({
            let found = found.clone();
            move |_| {
                let is_new = |record: &Record| !found.iter().any(|found| found.record == *record);
                if records.with(|records| records.iter().any(is_new)) {
                    again.now();
                }
            }
        });
        let is_empty = Memo::new(move |_| records.with(Vec::is_empty));
        changing(move || match is_empty.get() {
            true => nothing_kept(site),
            false => filled(site, &found, records, again),
        })
    });
    view((div().attribute("role", "status").child((trouble(site), taken(site))), list))
}

/// What was taken out last can be put back.
fn taken(site: Site) -> AnyView {
    let own = own();
    let can_put_back = Memo::new(move |_| own.with(|own| own.taken.is_some()));
    changing(move || match can_put_back.get() {
        false => nothing(),
        true => {
            let words = span().child(site.say(&texts::TAKEN_OUT));
            view(p().class("toolbar taken").child((words, put_back_button(site, "kept-list"))))
        }
    })
}

fn nothing_kept(site: Site) -> AnyView {
    let way = a().class("way").href(site.href(Route::Exhibits)).child(site.say(&texts::TO_EXHIBITS));
    view(empty((
        h2().child(site.say(&texts::COLLECTION_EMPTY_HEADING)),
        p().child(site.say(&texts::COLLECTION_EMPTY_HINT)),
        p().child(way),
    )))
}

fn filled(site: Site, found: &Arc<Vec<Found>>, records: Memo<Vec<Record>>, again: Retry) -> AnyView {
    let rows = Rows { again, ..Rows::new(site) };
    let items = {
        let found = found.clone();
        changing(move || {
            let records = records.get();
            keep_focus_now();
            let find = |record: &Record| found.iter().find(|found| found.record == *record);
            let last = records.len().saturating_sub(1);
            let shown = records
                .iter()
                .enumerate()
                .filter_map(|(at, record)| Some(row(rows, find(record)?, at, last)));
            view(shown.collect::<Vec<_>>())
        })
    };
    let said = p().class("visually-hidden").attribute("role", "status");
    let said = said.child(changing(move || view(rows.said.get())));
    view((
        title_field(site),
        h2().class("visually-hidden").child(site.say(&texts::EXHIBITS)),
        compare_chosen(rows),
        ol().id("kept-list").class("kept-list").attribute("tabindex", "-1").child(items),
        said,
        for_the_road(site, records),
        share(site, found),
    ))
}

/// The door to keeping its exhibits; nothing if all of them are of APIs.
fn for_the_road(site: Site, records: Memo<Vec<Record>>) -> AnyView {
    changing(move || {
        let exhibits = records.get();
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
    let Rows { site, chosen, .. } = rows;
    let way = changing(move || {
        let chosen = chosen.get();
        if !(2..=MOST_COMPARED).contains(&chosen.len()) {
            return view(span().class("hint").child(site.say(&texts::COMPARE_HOW_MANY)));
        }
        let words =
            crate::languages::say_with(site.language, &texts::COMPARE_CHOSEN, &chosen.len().to_string());
        view(a().class("way").href(comparison(site, &chosen)).child(words))
    });
    view(p().class("toolbar").attribute("role", "status").child(way))
}
