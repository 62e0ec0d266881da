//! A tour.

use super::record_missing;
use crate::components::changing::when_drawn;
use crate::components::description::description;
use crate::components::element::{self, div, li, nav, ol, p, view};
use crate::components::facts::Facts;
use crate::components::frame::{ask, heading, section};
use crate::components::keeping::keeping;
use crate::components::linked_data::linked_data;
use crate::components::museum::museum_links;
use crate::components::putting::putting;
use crate::components::sources::{notes, sources};
use crate::components::text::{left_to_right, outside_link_named, shown, shown_briefly};
use crate::components::tour::{plan_view, scene_link, scene_view};
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::{Address, Tour};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let Route::Tour(id) = site.navigation.now().route else { return record_missing() };
    let asked = ask(move || site.catalogue().tour(&id, site.language));
    asked.part(move |found| (*found).clone().map_or_else(record_missing, |tour| content(site, tour)))
}

fn content(site: Site, tour: Arc<Tour>) -> AnyView {
    let kind = tour.kind.as_ref().map(|kind| p().class("kind").child(shown_briefly(&kind.label)));
    let summary = description(tour.summary.as_ref(), tour.plain_summary.as_ref());
    let keep = keeping(site, Route::Tour(tour.id.clone()), &tour.title).filter(|_| !tour.scenes.is_empty());
    linked_data(site, &tour.title, &texts::TOURS, None);
    view((
        kind,
        heading(&site.plain(&tour.title), shown(&tour.title)),
        (summary, keep),
        tour.url.as_ref().and_then(|url| elsewhere(site, url)),
        when_drawn(move || {
            let tour = tour.clone();
            let scenes = (!tour.scenes.is_empty()).then(|| scenes(site, tour.clone()));
            view((scenes, when_drawn(move || about(site, &tour))))
        }),
    ))
}

/// What stands below a tour.
fn about(site: Site, tour: &Tour) -> AnyView {
    let facts = (!tour.museums.is_empty()).then(|| {
        let facts = Facts::default().list(&texts::MUSEUMS, museum_links(&tour.museums));
        section(site.say(&texts::FACTS), facts.view())
    });
    view((facts, putting(site, "tour", &tour.id), notes(&tour.notes), sources(&tour.sources)))
}

/// The door to a tour that is on another site.
fn elsewhere(site: Site, url: &Address) -> Option<AnyView> {
    let open = site.say(&texts::OPEN_TOUR);
    let host = left_to_right(url.host()?);
    Some(view(div().class("door").child((
        p().child(site.say(&texts::TOUR_IS_ELSEWHERE)),
        p().class("door-link").child(outside_link_named(url.href()?, view(open))),
        p().child(host),
    ))))
}

/// The list of scenes, and the one that the address asks for.
fn scenes(site: Site, tour: Arc<Tour>) -> AnyView {
    let params = site.navigation.params();
    let current = {
        let tour = tour.clone();
        Derived::new(move |_| {
            let wanted = params.with(|params| params.get("scene").map(str::to_owned));
            tour.scenes.iter().position(|scene| Some(&scene.id) == wanted.as_ref()).unwrap_or(0)
        })
    };
    let links = tour.scenes.iter().enumerate().map(|(at, scene)| {
        let own = move || (current.get() == at).then_some("step");
        let link = scene_link(site, &tour, scene).attribute_from("aria-current", own);
        li().child(link.child(shown_briefly(&scene.title)))
    });
    let list = nav().class("scenes").attribute("aria-label", site.say(&texts::SCENES));
    let list = list.child((ol().child(links.collect::<Vec<_>>()), plan_view(site, &tour, current)));
    let scene = when_drawn(move || scene_view(&tour, current.get()));
    view(element::section().class("tour").child((list, scene)))
}
