//! What stands on other pages of a list: the first few of its records.

mod shelved;

use crate::components::changing::changing;
use crate::components::element::nothing;
use crate::components::frame::{Asked, ask, section, waiting, watch};
use crate::components::lazy_part::Code;
use crate::components::listed::{Found, Listed, Question};
use crate::components::near::near;
use crate::derived::Derived;
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Region;
use catalogue::packed::Alike;
use catalogue::{Field, Offer, Offers, Query, Sort};
use futures::{FutureExt, TryFutureExt};
use leptos::prelude::*;
use std::sync::Arc;

// Cards stand below what is seen at first, and cost a page nothing until somebody comes near them.
lazy_pages! { shelves:
    load_shelved(Shelved) => shelved::shelved;
    load_related(Asked<Found>) => shelved::related;
    load_regions(Asked<Vec<Arc<Region>>>) => shelved::regions;
}

/// The first few records of a list, with a way to all of them.
#[derive(Clone)]
pub struct Shelf {
    /// What stands above it.
    pub title: &'static Words,
    /// How many there are at most.
    pub most: usize,
    /// The order.
    pub sort: Sort,
    /// Only what belongs to this museum, if any.
    pub museum: Option<String>,
}

/// What has been asked for a shelf.
#[derive(Clone)]
struct Shelved {
    shelf: Shelf,
    /// The page of the whole list.
    page: Route,
    asked: Asked<Found>,
}

impl Shelf {
    /// The shelf of one kind of record; nothing if there are none.
    pub fn of<R: Listed>(self) -> AnyView {
        self.show(R::offer, R::ask, R::PAGE)
    }

    fn show(self, offer: fn(Offers) -> Option<Offer>, question: Question, page: Route) -> AnyView {
        let site = Site::here();
        let wanted = |offer: &Offer| self.museum.is_none() || offer.filters.contains(&Field::Museum);
        if !offer(site.catalogue().offers()).as_ref().is_some_and(wanted) {
            return nothing();
        }
        let query = Query {
            filters: self.museum.iter().map(|id| (Field::Museum, id.clone())).collect(),
            sort: self.sort,
            language: site.language,
            take: Some(self.most),
            ..Query::default()
        };
        let asked = watch(move || question(&*site.catalogue(), query.clone()));
        let title = self.title;
        let shelved = Shelved { shelf: self, page, asked };
        let load = move || load_shelved(shelved.clone()).boxed_local();
        under(site, title, Box::new(move || asked.has(|found| found.total > 0)), Arc::new(load))
    }
}

/// How many related exhibits are shown.
const RELATED: usize = 4;

/// Exhibits that are like one; nothing if there are none.
pub fn related(site: Site, id: String) -> AnyView {
    let question = move || site.catalogue().related(&id, site.language, RELATED, Alike::new());
    let asked = ask(move || question().map_ok(Found::of).boxed_local());
    let load = move || load_related(asked).boxed_local();
    under(
        site,
        &texts::RELATED_EXHIBITS,
        Box::new(move || asked.has(|found| found.total > 0)),
        Arc::new(load),
    )
}

/// The regions that the catalogue has museums in; nothing if it knows none.
pub fn regions(site: Site) -> AnyView {
    let asked = ask(move || site.catalogue().regions());
    let load = move || load_regions(asked).boxed_local();
    under(site, &texts::REGIONS, Box::new(move || asked.has(|own| !own.is_empty())), Arc::new(load))
}

/// A heading that stands there as soon as it is known that there is something for it, and under it what comes when somebody is near.
fn under(
    site: Site,
    title: &'static Words,
    has: Box<dyn Fn() -> Option<bool> + Send + Sync>,
    load: Arc<dyn Fn() -> Code + Send + Sync>,
) -> AnyView {
    let has = Derived::new(move |_| has());
    changing(move || match has.get() {
        None => waiting(),
        Some(false) => nothing(),
        Some(true) => section(site.say(title), near(site, load.clone())),
    })
}
