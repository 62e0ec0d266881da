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
#[derive(Clone, Copy)]
enum Way {
    Link,
    Table,
    Json,
}

/// A collection, and what it is to become.
#[derive(Clone)]
struct Given(Way, Arc<Vec<Found>>);

/// A section with the link, when it is asked for, and the files.
pub(super) fn share(site: Site, found: &Arc<Vec<Found>>) -> AnyView {
    let ways =
        [(Way::Link, &texts::MAKE_LINK), (Way::Table, &texts::SAVE_CSV), (Way::Json, &texts::SAVE_JSON)];
    let (tools, parts): (Vec<_>, Vec<_>) = ways
        .map(|(way, words)| {
            let is_wanted = RwSignal::new(false);
            let press = move |_| is_wanted.set(true);
            (tool(site, words).on("click", press), part(site, is_wanted, Given(way, found.clone())))
        })
        .into_iter()
        .unzip();
    let print = tool(site, &texts::PRINT).on("click", |_| device::print());
    let private = p().class("hint").child(site.say(&texts::ONLY_ON_DEVICE));
    let all = (div().class("toolbar").child((tools, print)), parts, private);
    view(div().class("share").child(section(site.say(&texts::SHARE_AND_SAVE), all)))
}

fn tool(site: Site, words: &'static Words) -> Element {
    button().attribute("type", "button").child(site.say(words))
}

/// What is wanted, when its code has come; once more whenever it is wanted again.
fn part(site: Site, is_wanted: RwSignal<bool>, given: Given) -> AnyView {
    changing(move || match is_wanted.get() {
        false => nothing(),
        true => {
            let given = given.clone();
            lazy_part(site, move || load_given(given.clone()).boxed_local())
        }
    })
}

fn given(Given(way, found): Given) -> AnyView {
    let site = Site::here();
    match way {
        Way::Link => return link::link(site),
        Way::Table => files::save_table(site, &found),
        Way::Json => files::save_json(site, &found),
    }
    nothing()
}
