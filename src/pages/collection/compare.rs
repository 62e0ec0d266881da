//! Exhibits side by side. Which ones stands in the address.

mod offered;

use crate::components::collecting::{COMPARED, Found, MOST_COMPARED, find};
use crate::components::compare::{Look, have_models, look_buttons, models_button, table};
use crate::components::element::{div, p, view};
use crate::components::frame::{Retry, ask, heading, section};
use crate::components::near::near;
use crate::languages::texts;
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Params;
use catalogue::collection::Record;
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

// It stands below the table, and needs the visitor's collection.
lazy_pages! { offered:
    load_offered(Vec<Record>) => offered::offered;
}

pub(super) fn page(site: Site) -> AnyView {
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

/// What else can be compared, below those that are.
fn more(site: Site, found: &[Found]) -> AnyView {
    let chosen: Vec<Record> = found.iter().map(|found| found.record.clone()).collect();
    let offered = Arc::new(move || load_offered(chosen.clone()).boxed_local());
    section(site.say(&texts::COMPARE_ADD), near(site, offered))
}
