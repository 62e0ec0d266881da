//! Giving the collection to others: as a link, as a file, on paper.

use super::{Found, files, link};
use crate::components::changing::changing;
use crate::components::element::{Element, button, div, nothing, p, view};
use crate::components::frame::section;
use crate::components::lazy_part::lazy_part;
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::device;
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

// What makes links and files costs the page nothing until one is wanted.
lazy_pages! { giving:
    load_given(Given) => given;
}

/// What the collection is to become.
#[derive(Clone)]
enum Given {
    Link,
    Table(Arc<Vec<Found>>),
    Json(Arc<Vec<Found>>),
}

/// A section with the link, when it is asked for, and the files.
pub(super) fn share(site: Site, found: &Arc<Vec<Found>>) -> AnyView {
    let (link, file) = (RwSignal::new(None), RwSignal::new(None));
    let give = |given: Given, into: RwSignal<Option<Given>>, words| {
        tool(site, words).on("click", move |_| into.set(Some(given.clone())))
    };
    let tools = div().class("toolbar").child((
        give(Given::Link, link, &texts::MAKE_LINK),
        give(Given::Table(found.clone()), file, &texts::SAVE_CSV),
        give(Given::Json(found.clone()), file, &texts::SAVE_JSON),
        tool(site, &texts::PRINT).on("click", |_| device::print()),
    ));
    let private = p().class("hint").child(site.say(&texts::ONLY_ON_DEVICE));
    let parts = (tools, part(site, file), part(site, link), private);
    view(div().class("share").child(section(site.say(&texts::SHARE_AND_SAVE), parts)))
}

fn tool(site: Site, words: &'static Words) -> Element {
    button().attribute("type", "button").child(site.say(words))
}

/// What was asked for, when its code has come.
fn part(site: Site, asked: RwSignal<Option<Given>>) -> AnyView {
    changing(move || match asked.get() {
        None => nothing(),
        Some(given) => lazy_part(site, move || load_given(given.clone()).boxed_local()),
    })
}

fn given(given: Given) -> AnyView {
    let site = Site::here();
    match given {
        Given::Link => return link::link(site),
        Given::Table(found) => files::save_table(site, &found),
        Given::Json(found) => files::save_json(site, &found),
    }
    nothing()
}
