//! The list beside a map: the choice of a region, and every museum that is seen.

use super::Chart;
use crate::components::changing::changing;
use crate::components::element::{Element, a, div, h2, h3, label, li, option, p, select, span, ul, view};
use crate::components::text::shown_briefly;
use crate::languages::texts;
use crate::web::address::Route;
use catalogue::Field;
use catalogue::model::Museum;
use leptos::prelude::*;

impl Chart {
    pub(super) fn list(self) -> AnyView {
        let status = changing(move || {
            let seen = self.seen().len();
            let words = self.site.count(seen, &texts::MUSEUM_COUNT);
            view(if seen == 0 { self.site.say(&texts::NO_MUSEUMS_HERE) } else { words })
        });
        let heading = h2().child(self.site.say(&texts::MUSEUMS_HERE));
        let found = p().class("found").attribute("role", "status").child(status);
        let list = changing(move || view((self.items(self.seen(), "map-list"), self.without_place())));
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
            .then(|| view((heading(), self.items(lost, "map-list unplaced"))))
    }

    fn items(self, places: Vec<usize>, class: &'static str) -> Element {
        let shown = self.shown();
        let items: Vec<_> = places.into_iter().map(|at| li().child(self.item(&shown.museums[at]))).collect();
        ul().class(class).child(items)
    }

    fn item(self, museum: &Museum) -> Element {
        let place = museum.settlement.as_ref().map(|place| span().class("hint").child(shown_briefly(place)));
        let href = self.site.href(Route::Museum(museum.id.clone()));
        a().href(href).child((span().child(shown_briefly(&museum.name)), place))
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
