//! Addresses that lead nowhere.

use crate::components::element::{a, li, p, ul, view};
use crate::components::frame::heading;
use crate::languages::Texts;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// The page for a path that leads nowhere.
pub fn page() -> AnyView {
    missing(|texts| texts.page_not_found)
}

/// The page for an identifier that no record has.
pub fn record_missing() -> AnyView {
    missing(|texts| texts.record_not_found)
}

fn missing(what: fn(&Texts) -> &'static str) -> AnyView {
    let site = Site::here();
    let title = site.say(what);
    let way = |route, name: fn(&Texts) -> &'static str| {
        li().child(a().href(site.href(route)).child(site.say(name)))
    };
    let ways = [
        way(Route::Home, |texts| texts.home),
        way(Route::Exhibits, |texts| texts.search_exhibits),
        way(Route::Museums, |texts| texts.museums),
    ];
    view((
        heading(&title, title.as_str()),
        p().child(site.say(|texts| texts.not_found_hint)),
        ul().class("ways").child(ways),
    ))
}
