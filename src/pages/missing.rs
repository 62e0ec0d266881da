//! Addresses that lead nowhere.

use crate::components::element::{a, li, p, ul, view};
use crate::components::frame::heading;
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
    let way = |route, name: &'static Words| li().child(a().href(site.href(route)).child(site.say(name)));
    let offers = site.catalogue().offers();
    let ways = (
        way(Route::Home, &texts::HOME),
        offers.exhibits.map(|_| way(Route::Exhibits, &texts::EXHIBITS)),
        offers.museums.map(|_| way(Route::Museums, &texts::MUSEUMS)),
    );
    view((
        heading(&title, title.as_str()),
        p().child(site.say(&texts::NOT_FOUND_HINT)),
        ul().class("ways").child(ways),
    ))
}
