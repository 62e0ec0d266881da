//! Exhibits side by side. Which ones stands in the address.

use crate::components::collecting::{
    COMPARED, Found, MOST_COMPARED, What, comparison, find, own, refresh, seen,
};
use crate::components::compare::{Look, have_models, look_buttons, models_button, table};
use crate::components::element::{a, div, li, p, ul, view};
use crate::components::frame::{Retry, ask, empty, heading, section};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::{Params, Route};
use catalogue::collection::Record;
use leptos::prelude::*;

/// How many are offered to be added.
const OFFERED: usize = 12;

pub(super) fn page(site: Site) -> AnyView {
    refresh();
    let title = site.say(&texts::COMPARISON);
    let params = site.navigation.params();
    let again = Retry::new();
    let look = RwSignal::new(Look::default());
    let models = RwSignal::new(false);
    let asked = ask(move || {
        again.track();
        let records = params.with(wanted);
        find(site, records.into_iter().take(MOST_COMPARED).collect())
    });
    let part = asked.part(move |found| {
        let is_too_many = params.with_untracked(wanted).len() > MOST_COMPARED;
        let hint = match found.len() {
            MOST_COMPARED if is_too_many => Some(&texts::COMPARE_TOO_MANY),
            0 | 1 => Some(&texts::COMPARE_HOW_MANY),
            _ => None,
        };
        let hint = hint.map(|words| p().class("status").child(site.say(words)));
        let shown = (!found.is_empty()).then(|| {
            let models_button = have_models(&found).then(|| models_button(site, models));
            let buttons = look_buttons(site, look, models);
            view((
                div().class("looks").child((buttons, models_button)),
                table(site, &found, look, models, again),
            ))
        });
        let more = (found.len() < MOST_COMPARED).then(|| more(site, &found));
        view((hint, shown, more))
    });
    view((heading(&title, title.as_str()), part))
}

/// The exhibits that the address names, each once.
fn wanted(params: &Params) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    for record in params.all(COMPARED).map(Record::from_word) {
        if !records.contains(&record) {
            records.push(record);
        }
    }
    records
}

/// What else can be compared: from the visitor's collection, and of what they have seen.
fn more(site: Site, found: &[Found]) -> AnyView {
    let chosen: Vec<Record> = found.iter().map(|found| found.record.clone()).collect();
    let mut offered = own().with_untracked(|own| own.collection.records());
    for record in seen() {
        if !offered.contains(&record) {
            offered.push(record);
        }
    }
    offered.retain(|record| !chosen.contains(record));
    offered.truncate(OFFERED);
    let asked = ask(move || find(site, offered.clone()));
    let list = asked.part(move |found| {
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
    });
    section(site.say(&texts::COMPARE_ADD), list)
}
