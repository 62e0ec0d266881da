//! The map itself: regions, and points that gather.

use super::Chart;
use crate::components::changing::changing;
use crate::components::element::{Element, a, div, li, p, path, span, svg, svg_a, svg_title, ul, view};
use crate::languages::{number, texts};
use crate::web::address::{Location, Params, Route};
use crate::web::decimal::{decimal, percent};
use crate::web::member;
use catalogue::Field;
use catalogue::map::{Gathered, Outline, gather};
use catalogue::model::{Museum, Text};
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::Event;

/// How far from each other points are at least, in pixels: fingers tell them apart.
const APART: f64 = 40.0;

/// How many museums make a large point.
const MANY: usize = 10;

impl Chart {
    /// One group with a name, which the keys move. Its links are not stops of the Tab key: the list has them all.
    pub(super) fn chart(self) -> AnyView {
        let shown = self.shown();
        let whole = shown.map.whole;
        let regions: Vec<_> = shown.map.regions.iter().map(|outline| self.region_link(outline)).collect();
        let drawing = svg()
            .attribute("aria-hidden", "true")
            .attribute("preserveAspectRatio", "none")
            .attribute_from("viewBox", move || {
                let window = self.window();
                [window.left, window.top, window.width, window.height].map(decimal).join(" ")
            })
            .child(regions);
        let points = changing(move || self.points());
        let hint = p().id("map-hint").class("hint").child(self.site.say(&texts::MAP_HINT));
        let map = div()
            .id("map")
            .class("map")
            .attribute("dir", "ltr")
            .attribute("role", "group")
            .attribute("tabindex", "0")
            .attribute("aria-label", self.site.say(&texts::MAP_HEADING))
            .attribute("aria-describedby", "map-hint")
            .property("style", move || {
                format!("aspect-ratio: {} / {}", decimal(whole.width), decimal(whole.height))
            })
            .child((drawing, points));
        view((self.moved_by_hand(map), hint))
    }

    fn region_link(self, outline: &Outline) -> Element {
        let id = outline.id.clone();
        let name = self.region_name(&id);
        let href = {
            let id = id.clone();
            move || {
                self.params.track();
                Location { params: self.other_region(&id), ..self.site.location(Route::Map) }.href()
            }
        };
        let press = {
            let id = id.clone();
            move |event: Event| {
                event.prevent_default();
                if !self.is_dragged() {
                    self.site.navigation.show(self.other_region(&id), false);
                }
            }
        };
        let class = move || match self.region() {
            Some(chosen) if chosen == id => "chosen",
            Some(_) => "other",
            None => "",
        };
        let area = path().attribute("d", outline.path.as_str()).attribute_from("class", class);
        let link = svg_a().attribute("tabindex", "-1").attribute_from("href", href).on("click", press);
        link.child((svg_title().child(name), area))
    }

    /// The address with this region chosen; if it is already, it is given back.
    fn other_region(self, id: &str) -> Params {
        let params = self.params.get_untracked();
        let is_chosen = params.get(Field::Region.name()) == Some(id);
        params.with(Field::Region.name(), if is_chosen { "" } else { id })
    }

    /// The points that are seen, gathered as wide as the map is on this screen.
    fn points(self) -> AnyView {
        let (shown, window) = (self.shown(), self.window());
        let kilometres = window.width / width_in_pixels();
        let near = kilometres * APART;
        let spots = self.of_region().into_iter().filter_map(|at| Some((at, shown.spots[at]?)));
        // Those that the list has, so that a point at the edge stands for no others.
        let seen = spots.filter(|(_, spot)| window.has(*spot));
        let gathered = gather(seen, near);
        let names = self.names(&gathered, kilometres);
        let points = gathered.iter().map(|own| {
            let (x, y) = window.share(own.spot);
            let place = format!("left: {}; top: {}", percent(x), percent(y));
            // At the edges of the map, and above another point, there is no room for a name.
            let lies_below = |other: &Gathered| {
                let (east, south) = (other.spot.0 - own.spot.0, other.spot.1 - own.spot.1);
                east.abs() < 0.8 * near && south > 0.0 && south < near
            };
            let room_below = window.has((own.spot.0, own.spot.1 + near));
            let has_room = (0.08..0.92).contains(&x) && room_below && !gathered.iter().any(lies_below);
            li().property("style", move || place.clone()).child(self.point(own, has_room))
        });
        view((names, ul().class("map-points").child(points.collect::<Vec<_>>())))
    }

    /// One museum leads to its page; several lead deeper into the map.
    fn point(self, gathered: &Gathered, has_room: bool) -> Element {
        let (shown, site) = (self.shown(), self.site);
        let museums: Vec<_> = gathered.points.iter().map(|at| &shown.museums[*at]).collect();
        if let [museum] = museums[..] {
            let href = site.href(Route::Museum(museum.id.clone()));
            let name = site.plain(&museum.name);
            return a()
                .class("one")
                .attribute("tabindex", "-1")
                .href(href)
                .attribute("title", name.clone())
                .child(span().class("visually-hidden").child(name));
        }
        let deeper = untrack(|| self.look()).deeper(2, gathered.spot);
        // The map stays where it is, so this is no link to be followed to the top of a page.
        let press = move |event: Event| {
            event.prevent_default();
            if !self.is_dragged() {
                self.go(deeper);
            }
        };
        let params = deeper.write(&self.params.get_untracked());
        let href = Location { params, ..site.location(Route::Map) }.href();
        let words = site.count(museums.len(), &texts::MUSEUMS_TOGETHER);
        let label = town(&museums).filter(|_| has_room);
        let label = label.map(|place| span().class("map-place").child(site.plain(place)));
        let amount = span().attribute("aria-hidden", "true").child(number(site.language, museums.len()));
        let size = if museums.len() < MANY { "some" } else { "many" };
        a().class(size).attribute("tabindex", "-1").href(href).on("click", press).child((
            amount,
            span().class("visually-hidden").child(words),
            label,
        ))
    }
}

/// What museums together are named after: the town that all of them are in, or more than half of many.
fn town<'a>(museums: &[&'a Arc<Museum>]) -> Option<&'a Text> {
    let least = if museums.len() < MANY { museums.len() } else { museums.len() / 2 + 1 };
    let towns = || museums.iter().filter_map(|museum| museum.settlement.as_ref());
    // If more than half are of one town, that is what is left when each other one takes one of its away.
    let (mut most, mut left) = (None, 0_usize);
    for town in towns() {
        match most {
            Some(own) if own == town => left += 1,
            _ if left == 0 => (most, left) = (Some(town), 1),
            _ => left -= 1,
        }
    }
    most.filter(|own| towns().filter(|town| town == own).count() >= least)
}

/// How wide the map is: all of a narrow window, and most of a wide one, as in the style sheet.
fn width_in_pixels() -> f64 {
    let window = member::number(&leptos::prelude::window(), "innerWidth");
    let page = (window - 32.0).clamp(240.0, 1184.0);
    if window < 960.0 { page } else { (page - 24.0) * 0.68 }
}
