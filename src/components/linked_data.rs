//! What search engines read of a record in the head of its page.

use crate::languages::Words;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::{head, navigation};
use catalogue::json::Value;
use catalogue::linked::{Page, crumbs};
use catalogue::model::Text;
use leptos::prelude::*;

/// The page that is shown, as linked data names it.
pub fn page(site: Site) -> Page {
    let address = full(site, site.navigation.now().route);
    Page { language: site.language, root: navigation::root(), address }
}

/// The address of a page, with the portal's own before it.
pub fn full(site: Site, route: Route) -> String {
    navigation::root() + &site.href(route)
}

/// Puts into the head the way to a record and, where it has a shape there, the record; it goes with the page.
pub fn linked_data(site: Site, title: &Text, list: &'static Words, record: Option<Value>) {
    let route = site.navigation.now().route;
    let steps = [
        (site.plain(&site.catalogue_name()), full(site, Route::Home)),
        (site.say(list), full(site, route.section())),
        (site.plain(title), full(site, route)),
    ];
    let data = record.into_iter().chain([crumbs(&steps)]).collect();
    head::set_data(Some(&Value::List(data).to_json()));
    on_cleanup(|| head::set_data(None));
}
