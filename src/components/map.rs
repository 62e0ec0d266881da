//! The museums on a map, and beside it a list that says the same.

mod chart;
mod controls;
mod list;
mod look;
mod names;
mod touch;

use crate::components::element::{div, nothing, p, view};
use crate::components::frame::{Asked, ask, watch};
use crate::derived::Derived;
use crate::languages::{number, say_with, texts};
use crate::site::Site;
use crate::web::address::Params;
use crate::web::fetch::Network;
use catalogue::map::{Map, Spot, Window};
use catalogue::model::{Museum, Point, Region};
use catalogue::{Answer, Failure, Fetch, Field, Listing, Query};
use futures::FutureExt;
use leptos::prelude::*;
use look::Look;
use std::sync::Arc;
use touch::Hands;

/// How many museums there are on a map at most.
const MOST: usize = 1000;

/// What a map shows, and which part of it is seen. A copy is the same one.
#[derive(Clone, Copy)]
struct Chart {
    site: Site,
    params: Derived<Params>,
    shown: StoredValue<Arc<Shown>>,
    /// How far the map is being dragged, as shares of its width and height.
    dragged: RwSignal<(f64, f64)>,
    hands: StoredValue<Hands, LocalStorage>,
}

/// What a map shows.
struct Shown {
    map: Map,
    regions: Vec<Arc<Region>>,
    museums: Vec<Arc<Museum>>,
    /// Where each museum lies; nothing where that is not known.
    spots: Vec<Option<Spot>>,
}

/// What lies under the museums.
struct Ground {
    map: Option<Map>,
    regions: Vec<Arc<Region>>,
}

/// The map of the catalogue's museums; nothing if it has none.
pub fn map() -> AnyView {
    let site = Site::here();
    if site.catalogue().offers().museums.is_none() {
        return view(p().child(site.say(&texts::NOTHING_FOUND)));
    }
    let query = Query { language: site.language, take: Some(MOST), ..Query::default() };
    let museums = watch(move || site.catalogue().museums(query.clone()));
    let ground: Asked<Ground> = ask(move || ground(site));
    museums.part(move |listing| ground.part(move |ground| drawn(site, &ground, &listing)))
}

/// Without borders, or the names of regions, a map is still a map; only whoever runs the portal is told.
fn ground(site: Site) -> Answer<Ground> {
    let regions = site.catalogue().regions();
    let address = site.settings().map.clone().filter(|_| site.catalogue_id().is_none());
    async move {
        let map = match address {
            Some(address) => told(Network.fetch(&address).await, |bytes| {
                Map::read(&bytes).map_err(|wrong| wrong.to_string())
            }),
            None => None,
        };
        Ok(Ground { map, regions: regions.await.unwrap_or_default() })
    }
    .boxed_local()
}

fn told(file: Result<Vec<u8>, Failure>, read: fn(Vec<u8>) -> Result<Map, String>) -> Option<Map> {
    let map = file.map_err(|failure| failure.to_string()).and_then(read);
    map.map_err(|why| web_sys::console::error_1(&format!("the map: {why}").into())).ok()
}

fn drawn(site: Site, ground: &Ground, listing: &Listing<Museum>) -> AnyView {
    let museums = listing.records.clone();
    let points: Vec<Point> = museums.iter().filter_map(|museum| museum.location).collect();
    let Some(map) = ground.map.clone().or_else(|| Map::around(&points)) else {
        return nothing();
    };
    let spots = museums.iter().map(|museum| Some(map.projection.place(&museum.location?))).collect();
    let shown = Shown { map, regions: site.in_order(&ground.regions), museums, spots };
    let chart = Chart {
        site,
        params: site.navigation.params(),
        shown: StoredValue::new(Arc::new(shown)),
        dragged: RwSignal::new((0.0, 0.0)),
        hands: StoredValue::new_local(Hands::default()),
    };
    let part = (listing.total > listing.records.len()).then(|| {
        let first = number(site.language, listing.records.len());
        p().class("hint").child(say_with(site.language, &texts::MAP_PART, &first))
    });
    let room = div().class("map-room").child((chart.chart(), chart.buttons(), part));
    view(div().class("map-page").child((room, chart.list())))
}

impl Chart {
    fn shown(self) -> Arc<Shown> {
        self.shown.get_value()
    }

    fn look(self) -> Look {
        self.params.with(Look::read)
    }

    /// The part of the map that the address asks for.
    fn settled(self) -> Window {
        self.look().window(&self.shown().map.whole)
    }

    /// The part that is seen: while it is dragged, it is not yet the address's.
    fn window(self) -> Window {
        let (window, (x, y)) = (self.settled(), self.dragged.get());
        let middle = window.spot((0.5 - x, 0.5 - y));
        self.shown().map.whole.zoomed(self.look().zoom, middle)
    }

    /// The region that is chosen.
    fn region(self) -> Option<String> {
        self.params.with(|params| params.get(Field::Region.name()).map(str::to_owned))
    }

    /// Shows another part. It leaves no entry to go back to: there would be one for every step.
    fn go(self, look: Look) {
        self.dragged.set((0.0, 0.0));
        self.site.navigation.show(look.write(&self.params.get_untracked()), true);
    }

    /// Zooms by so many steps, so that what is seen at these shares of the map stays there.
    fn zoom(self, steps: i32, share: (f64, f64)) {
        let (look, window) = untrack(|| (self.look(), self.settled()));
        self.go(look.zoomed(steps, &self.shown().map.whole, &window, share));
    }

    /// Moves by shares of what is seen.
    fn shift(self, (x, y): (f64, f64)) {
        let (look, window) = untrack(|| (self.look(), self.settled()));
        let moved = self.shown().map.whole.zoomed(look.zoom, window.spot((0.5 + x, 0.5 + y)));
        self.go(look.at(moved.middle()));
    }

    /// The museums of the region that is chosen, by their places.
    fn of_region(self) -> Vec<usize> {
        let (shown, region) = (self.shown(), self.region());
        let fits = |museum: &Museum| region.is_none() || museum.region == region;
        let all = shown.museums.iter().enumerate();
        all.filter(|(_, museum)| fits(museum)).map(|(at, _)| at).collect()
    }
}
