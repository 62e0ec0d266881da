//! Addresses that lead nowhere.

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
    view! {
        {heading(&title, title.clone().into_any())}
        <p>{site.say(|texts| texts.not_found_hint)}</p>
        <ul class="ways">
            <li><a href=site.href(Route::Home)>{site.say(|texts| texts.home)}</a></li>
            <li><a href=site.href(Route::Exhibits)>{site.say(|texts| texts.search_exhibits)}</a></li>
            <li><a href=site.href(Route::Museums)>{site.say(|texts| texts.museums)}</a></li>
        </ul>
    }
    .into_any()
}
