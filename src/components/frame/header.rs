//! The head of every page: the portal's name, the main menu, languages.

use super::preferences::languages;
use crate::components::element::{self, a, button, div, li, nav, span, svg, svg_use, ul, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// A page of the main menu, and what it is called.
type Entry = (Route, &'static Words);

const MENU: [Entry; 5] = [
    (Route::Museums, &texts::MUSEUMS),
    (Route::Exhibits, &texts::EXHIBITS),
    (Route::Tours, &texts::TOURS),
    (Route::Stories, &texts::STORIES),
    (Route::About, &texts::ABOUT),
];

/// The head of every page.
pub fn header() -> AnyView {
    let site = Site::here();
    let open = RwSignal::new(false);
    let page = site.navigation.page();
    Effect::new(move |_| {
        page.track();
        open.set(false);
    });
    let menu_name = site.say(&texts::MENU);
    let toggle = button()
        .class("menu-button")
        .attribute("type", "button")
        .attribute_from("aria-expanded", move || if open.get() { "true" } else { "false" })
        .attribute("aria-controls", "menu")
        .on("click", move |_| open.update(|open| *open = !*open))
        .child(menu_name.clone());
    let entries = ul().child(MENU.map(|entry| li().child(menu_link(site, entry))));
    let menu = div()
        .id("menu")
        .attribute_from("class", move || if open.get() { "menu open" } else { "menu" })
        .child((nav().attribute("aria-label", menu_name).child(entries), languages()));
    let row = div().class("header-row").child((portal_name(site), toggle));
    view(element::header().class("header").child((row, menu)))
}

fn portal_name(site: Site) -> AnyView {
    let emblem = svg().class("emblem").attribute("aria-hidden", "true").attribute("viewBox", "0 0 32 32");
    let emblem = emblem.child(svg_use().href("ornament.svg#emblem"));
    let title = span().child(site.plain(&site.settings().title));
    view(a().class("portal-name").href(site.href(Route::Home)).child((emblem, title)))
}

fn menu_link(site: Site, (route, name): Entry) -> AnyView {
    let page = site.navigation.page();
    let href = site.href(route.clone());
    let current = move || (page.get().1.section() == route).then_some("page");
    view(a().href(href).attribute_from("aria-current", current).child(site.say(name)))
}
