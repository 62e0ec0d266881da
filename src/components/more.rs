//! What a visitor may do with an exhibit: share it, cite it, download or print it, tell of a mistake.

mod citing;
mod copying;
mod download;
mod label;
mod opened;
mod qr_code;
mod report;
mod share;
mod subject;

use crate::components::changing::changing;
use crate::components::element::{button, div, nothing, view};
use crate::components::lazy_part::lazy_part;
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use catalogue::model::Exhibit;
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

// Costs a page nothing until one of the buttons is pressed.
lazy_pages! { more:
    load_opened(Opened) => opened::opened;
}

/// What was asked for, of which exhibit.
#[derive(Clone)]
pub struct Opened {
    exhibit: Arc<Exhibit>,
    /// Its place among the [`WAYS`].
    way: usize,
}

/// What may be done, in the order of the buttons.
const WAYS: [&Words; 5] =
    [&texts::SHARE, &texts::CITE, &texts::DOWNLOAD, &texts::PRINT, &texts::REPORT_MISTAKE];

/// All that may be done with an exhibit, in one row: first `own` actions of the page, then buttons each of which opens
/// under the row what it names.
pub fn more(exhibit: &Arc<Exhibit>, own: AnyView) -> AnyView {
    let site = Site::here();
    // One for each, where one number for all would be a type of signal of its own.
    let open = WAYS.map(|_| RwSignal::new(false));
    let buttons: Vec<_> =
        WAYS.iter().enumerate().map(|(way, name)| way_button(site, way, name, open)).collect();
    let row = div().class("more").attribute("role", "group").attribute("aria-label", site.say(&texts::MORE));
    let exhibit = exhibit.clone();
    let part = changing(move || {
        let Some(way) = open.iter().position(|is_open| is_open.get()) else { return nothing() };
        let opened = Opened { exhibit: exhibit.clone(), way };
        lazy_part(site, move || load_opened(opened.clone()).boxed_local())
    });
    view((row.child((own, buttons)), div().id("more").child(part)))
}

fn way_button(site: Site, way: usize, name: &'static Words, open: [RwSignal<bool>; WAYS.len()]) -> AnyView {
    let toggle = move |_| {
        let opens = !open[way].get_untracked();
        for (at, is_open) in open.iter().enumerate() {
            is_open.set(opens && at == way);
        }
    };
    let button = button().attribute("type", "button").attribute("aria-controls", "more").on("click", toggle);
    let expanded = move || if open[way].get() { "true" } else { "false" };
    view(button.attribute_from("aria-expanded", expanded).child(site.say(name)))
}
