//! The list beside a map: the choice of a region, and the museums that are seen. Many are told by their regions first, and
//! no list is longer than was asked for.

use super::Chart;
use crate::components::changing::changing;
use crate::components::element::{
    Element, a, button, div, h2, h3, identifier, label, li, option, p, select, span, ul, view,
};
use crate::components::text::shown_briefly;
use crate::languages::{number, texts};
use crate::web::address::{Location, Route};
use crate::web::position::focus_on;
use catalogue::Field;
use catalogue::model::{Museum, Region};
use leptos::prelude::*;

/// How many museums stand in a list, before more are asked for and at each time.
const STEP: usize = 24;

/// How many are asked for, in the address.
const LISTED: &str = "listed";

/// What a museum's or a region's link is known by: on the map, others lead to the same address.
fn item_id(id: &str) -> String {
    identifier("listed", id)
}

impl Chart {
    pub(super) fn list(self) -> AnyView {
        let status = changing(move || {
            let seen = self.seen().len();
            let words = self.site.count(seen, &texts::MUSEUM_COUNT);
            view(if seen == 0 { self.site.say(&texts::NO_MUSEUMS_HERE) } else { words })
        });
        let heading = h2().attribute("tabindex", "-1").attribute("data-changed", true);
        let heading = heading.child(self.site.say(&texts::MUSEUMS_HERE));
        let found = p().class("found").attribute("role", "status").child(status);
        let list = changing(move || view((self.told(self.seen()), self.without_place())));
        view(div().class("map-side").child((self.region_choice(), heading, found, list)))
    }

    /// The museums that are seen, by their places.
    fn seen(self) -> Vec<usize> {
        let (shown, window) = (self.shown(), self.settled());
        let is_seen = |at: &usize| shown.spots[*at].is_some_and(|spot| window.has(spot));
        self.of_region().into_iter().filter(is_seen).collect()
    }

    /// What has no place, or lies elsewhere, is on no part of the map, and so it is told of beside all of it.
    fn without_place(self) -> Option<AnyView> {
        let shown = self.shown();
        let is_lost = |at: &usize| shown.spots[*at].is_none_or(|spot| !shown.map.whole.has(spot));
        let lost: Vec<usize> = self.of_region().into_iter().filter(is_lost).collect();
        let heading = || h3().child(self.site.say(&texts::NOT_ON_MAP));
        (self.look().zoom == 0 && !lost.is_empty())
            .then(|| view((heading(), self.items(&lost, "map-list unplaced"))))
    }

    /// A few museums, or the regions of many; those that are of no region stand under these.
    fn told(self, seen: Vec<usize>) -> AnyView {
        let shown = self.shown();
        if seen.len() <= STEP || self.region().is_some() {
            return self.items(&seen, "map-list");
        }
        let mut counts = vec![0_usize; shown.regions.len()];
        let mut others = Vec::new();
        for at in seen {
            let own = shown.museums[at].region.as_ref();
            match own.and_then(|own| shown.regions.iter().position(|region| region.id == *own)) {
                Some(region) => counts[region] += 1,
                None => others.push(at),
            }
        }
        let regions = shown.regions.iter().zip(counts).filter(|(_, count)| *count > 0);
        let regions: Vec<_> = regions.map(|(region, count)| self.region_item(region, count)).collect();
        let regions = (!regions.is_empty()).then(|| ul().class("map-list").child(regions));
        view((regions, self.items(&others, "map-list")))
    }

    /// A region, and how many of its museums are seen.
    fn region_item(self, region: &Region, count: usize) -> Element {
        let params = self.params.get_untracked().with(Field::Region.name(), &region.id);
        let href = Location { params, ..self.site.location(Route::Map) }.href();
        let words = self.site.count(count, &texts::MUSEUM_COUNT);
        li().child(a().id(item_id(&region.id)).href(href).child((
            span().child(shown_briefly(&region.name)),
            span().class("hint").attribute("data-count", count as u32).child(words),
        )))
    }

    /// Museums, as many as were asked for, and a button for more.
    fn items(self, places: &[usize], class: &'static str) -> AnyView {
        let shown = self.shown();
        let asked = self.params.with(|params| params.get(LISTED)?.parse::<usize>().ok());
        // A step more than all is more than any list has.
        let wanted = asked.unwrap_or_default().clamp(STEP, shown.museums.len() + STEP);
        let items = places.iter().take(wanted).map(|at| li().child(self.item(&shown.museums[*at])));
        let more = places.get(wanted).map(|next| {
            let next = item_id(&shown.museums[*next].id);
            let params = self.params;
            let press = move |_| {
                let listed = (wanted + STEP).to_string();
                self.site.navigation.show(params.get_untracked().with(LISTED, &listed), true);
                focus_on(&next);
            };
            let left = places.len() - wanted;
            let words =
                format!("{} ({})", self.site.say(&texts::SHOW_MORE), number(self.site.language, left));
            button()
                .class("map-more")
                .attribute("type", "button")
                .attribute("data-count", left as u32)
                .on("click", press)
                .child(words)
        });
        view((ul().class(class).child(items.collect::<Vec<_>>()), more))
    }

    fn item(self, museum: &Museum) -> Element {
        let place = museum.settlement.as_ref().map(|place| span().class("hint").child(shown_briefly(place)));
        let href = self.site.href(Route::Museum(museum.id.clone()));
        a().id(item_id(&museum.id)).href(href).child((span().child(shown_briefly(&museum.name)), place))
    }

    pub(super) fn region_name(self, id: &str) -> String {
        let shown = self.shown();
        let region = shown.regions.iter().find(|region| region.id == id);
        region.map_or_else(|| id.to_owned(), |region| self.site.plain(&region.name))
    }

    /// Nothing where the catalogue has no regions.
    fn region_choice(self) -> Option<AnyView> {
        let shown = self.shown();
        if shown.regions.is_empty() {
            return None;
        }
        let change = move |event| {
            let params = self.params.get_untracked().with(Field::Region.name(), &event_target_value(&event));
            self.site.navigation.show(params, false);
        };
        let choice = |id: String, name: String| {
            let value = id.clone();
            let is_chosen = move || self.region().unwrap_or_default() == id;
            option().attribute("value", value).property("selected", is_chosen).child(name)
        };
        let every = choice(String::new(), self.site.say(&texts::ALL_REGIONS));
        let own = shown.regions.iter().map(|region| choice(region.id.clone(), self.site.plain(&region.name)));
        let options: Vec<_> = std::iter::once(every).chain(own).collect();
        let choice = select().id("map-region").on("change", change).child(options);
        Some(view(label().class("map-region").child((span().child(self.site.say(&texts::REGION)), choice))))
    }
}
