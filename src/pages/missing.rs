//! Addresses that lead nowhere.

use crate::components::element::{p, view};
use crate::components::frame::{empty, heading, ways};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// The page for a path that leads nowhere.
pub fn page() -> AnyView {
    missing(&texts::PAGE_NOT_FOUND)
}

/// The page for an identifier that no record has.
pub fn record_missing() -> AnyView {
    missing(&texts::RECORD_NOT_FOUND)
}

fn missing(what: &'static Words) -> AnyView {
    let site = Site::here();
    let title = site.say(what);
    let offers = site.catalogue().offers();
    let home = Some((Route::Home, &texts::HOME));
    let exhibits = offers.exhibits.map(|_| (Route::Exhibits, &texts::EXHIBITS));
    let museums = offers.museums.map(|_| (Route::Museums, &texts::MUSEUMS));
    view(empty((
        heading(&title, title.as_str()),
        p().child(site.say(&texts::NOT_FOUND_HINT)),
        ways(site, [home, exhibits, museums].into_iter().flatten()),
    )))
}
