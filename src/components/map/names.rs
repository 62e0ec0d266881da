//! The names of regions, where there is room for them.

use super::Chart;
use crate::components::element::{Element, div, span};
use catalogue::map::{Gathered, Spot};

/// How large letters are, in pixels, as the style sheet has them.
const LETTER: (f64, f64) = (7.5, 15.0);

/// How far from a point a name stands at least: a point's ring and the name of its town.
const CLEAR: (f64, f64) = (20.0, 26.0);

impl Chart {
    /// Each stands inside its borders, a word on a line, and away from the points; where there is no room there is
    /// none. The list says the same.
    pub(super) fn names(self, points: &[Gathered], kilometres: f64) -> Element {
        let (shown, window) = (self.shown(), self.window());
        let name = |outline: &catalogue::map::Outline| {
            let name = self.region_name(&outline.id);
            let words = || name.split([' ', '-']);
            let longest = words().map(|word| word.chars().count()).max().unwrap_or_default();
            let (width, height) =
                (longest as f64 * LETTER.0 * kilometres, words().count() as f64 * LETTER.1 * kilometres);
            let (right, down) = (width / 2.0 + CLEAR.0 * kilometres, height / 2.0 + CLEAR.1 * kilometres);
            let is_seen = |(x, y): Spot| {
                [(-1.0, -1.0), (1.0, 1.0)].iter().all(|(east, south)| {
                    window.has((x + east * width / 2.0, y + south * height / 2.0))
                })
            };
            let is_far = |(x, y): Spot| {
                points.iter().all(|own| (own.spot.0 - x).abs() > right || (own.spot.1 - y).abs() > down)
            };
            let spot = outline.room_for_name(width, |spot| is_seen(spot) && is_far(spot))?;
            let (x, y) = window.share(spot);
            let place = format!("left: {:.2}%; top: {:.2}%", x * 100.0, y * 100.0);
            Some(span().property("style", move || place.clone()).child(name))
        };
        let names: Vec<_> = shown.map.regions.iter().filter_map(name).collect();
        div().class("map-names").attribute("aria-hidden", "true").child(names)
    }
}
