//! A museum.

use super::record_missing;
use crate::components::changing::when_drawn;
use crate::components::description::description;
use crate::components::element::{div, p, strong, view};
use crate::components::frame::{ask, heading, section};
use crate::components::keeping::keeping;
use crate::components::linked_data::{linked_data, page as linked_page};
use crate::components::museum::{museum_facts, visit};
use crate::components::picture::{Loading, picture};
use crate::components::putting::putting;
use crate::components::shelf::Shelf;
use crate::components::sources::{notes, sources};
use crate::components::text::{shown, shown_briefly};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::Sort;
use catalogue::model::{Exhibit, Museum, Story, Tour};
use leptos::prelude::*;
use std::sync::Arc;

/// How many of its exhibits, tours and stories are shown before «see all».
const SHOWN: usize = 4;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let Route::Museum(id) = site.navigation.now().route else { return record_missing() };
    let asked = ask(move || site.catalogue().museum(&id, site.language));
    asked.part(move |found| (*found).as_ref().map_or_else(record_missing, |museum| content(site, museum)))
}

fn content(site: Site, museum: &Arc<Museum>) -> AnyView {
    let kind = museum.kind.as_ref().map(|kind| p().class("kind").child(shown_briefly(&kind.label)));
    let status = museum.status.as_ref().map(|status| {
        let note = strong().child((site.say(&texts::PLEASE_NOTE), ": "));
        p().class("status").child((note, shown(status)))
    });
    let image =
        (!museum.media.is_empty()).then(|| picture(&museum.media, &museum.name, &museum.id, Loading::First));
    let keep = keeping(site, Route::Museum(museum.id.clone()), &museum.name);
    let summary = description(museum.summary.as_ref(), museum.plain_summary.as_ref());
    let data = catalogue::linked::museum(&linked_page(site), museum);
    linked_data(site, &museum.name, &texts::MUSEUMS, Some(data));
    view((
        kind,
        heading(&site.plain(&museum.name), shown(&museum.name)),
        status,
        image,
        (summary, keep),
        when_drawn({
            let museum = museum.clone();
            move || about(site, &museum)
        }),
    ))
}

/// What stands below what is seen of a museum at first.
fn about(site: Site, museum: &Museum) -> AnyView {
    let shelf = |title, sort| Shelf { title, most: SHOWN, sort, museum: Some(museum.id.clone()) };
    let shelves = (
        shelf(&texts::ITS_EXHIBITS, Sort::Relevance).of::<Exhibit>(),
        shelf(&texts::ITS_TOURS, Sort::Relevance).of::<Tour>(),
        shelf(&texts::ITS_STORIES, Sort::Newest).of::<Story>(),
    );
    view((
        div().class("sides").child((section(site.say(&texts::FACTS), museum_facts(museum)), visit(museum))),
        (shelves, putting(site, "museum", &museum.id)),
        notes(&museum.notes),
        sources(&museum.sources),
    ))
}
