//! The head of every page: the portal's name, the main menu, languages.

use super::preferences::{languages, low_vision};
use crate::components::changing::following;
use crate::components::element::{self, a, button, div, li, nav, span, svg, svg_use, ul, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::address::{Location, Route};
use crate::web::storage::Choice;
use catalogue::Offers;
use catalogue::portal::Source;
use leptos::prelude::*;

/// The pages of the main menu, and what they are called: those of what the catalogue has.
fn entries(offers: Offers) -> impl Iterator<Item = (Route, &'static Words)> {
    [
        (Route::Museums, &texts::MUSEUMS, offers.museums.is_some()),
        (Route::Exhibits, &texts::EXHIBITS, offers.exhibits.is_some()),
        (Route::Tours, &texts::TOURS, offers.tours.is_some()),
        (Route::Stories, &texts::STORIES, offers.stories.is_some()),
        (Route::Map, &texts::MAP, offers.museums.is_some()),
        (Route::TimeLine, &texts::TIME_LINE, offers.exhibits.as_ref().is_some_and(|offer| offer.years)),
        (Route::Collection, &texts::MY_COLLECTION, offers.exhibits.is_some()),
        (Route::About, &texts::ABOUT, true),
    ]
    .into_iter()
    .filter_map(|(route, name, has)| has.then_some((route, name)))
}

/// The head of every page.
pub fn header() -> AnyView {
    let site = Site::here();
    let open = RwSignal::new(false);
    let page = site.navigation.page();
    following(move || {
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
    let entries = entries(site.catalogue().offers()).map(|entry| li().child(menu_link(site, entry)));
    let entries = ul().child(entries.collect::<Vec<_>>());
    let menu = div()
        .id("menu")
        .attribute_from("class", move || if open.get() { "menu open" } else { "menu" })
        .child((nav().attribute("aria-label", menu_name).child(entries), languages()));
    let row = div().class("header-row").child((portal_name(site), toggle));
    view(element::header().class("header").child((low_vision(), row, menu, catalogues(site))))
}

fn portal_name(site: Site) -> AnyView {
    let emblem = svg().class("emblem").attribute("aria-hidden", "true").attribute("viewBox", "0 0 32 32");
    let emblem = emblem.child(svg_use().href("ornament.svg#emblem"));
    let title = span().child(site.plain(&site.settings().title));
    view(a().class("portal-name").href(site.href(Route::Home)).child((emblem, title)))
}

/// Links to the portal's catalogues; nothing if there is but one.
fn catalogues(site: Site) -> Option<AnyView> {
    let settings = site.settings();
    let link = |(place, source): (usize, &Source)| {
        let id = source.id.clone().filter(|_| place > 0);
        let current = (id == site.catalogue_id()).then_some("true");
        let href = Location::new(site.language, id, Route::Home).href();
        let name = site.plain(source.name.as_ref().unwrap_or(&settings.title));
        li().child(a().href(href).attribute("aria-current", current).child(name))
    };
    (settings.catalogues.len() > 1).then(|| {
        let links: Vec<_> = settings.catalogues.iter().enumerate().map(link).collect();
        let name = site.say(&texts::CATALOGUES);
        view(nav().class("catalogues").attribute("aria-label", name).child(ul().child(links)))
    })
}

fn menu_link(site: Site, (route, name): (Route, &'static Words)) -> AnyView {
    let page = site.navigation.page();
    let href = site.href(route.clone());
    // What keeps exhibits counts on from here.
    let kept = (route == Route::Collection).then(|| Choice::Kept.get().unwrap_or_default());
    let current = move || (page.get().route.section() == route).then_some("page");
    let link = a().href(href).attribute("data-kept", kept).attribute_from("aria-current", current);
    view(link.child(site.say(name)))
}
