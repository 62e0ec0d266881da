//! The names of regions, where there is room for them.

use super::Chart;
use crate::components::element::{Element, div, span};
use crate::web::decimal::percent;
use catalogue::map::{Gathered, Outline, Spot};

/// How large letters are, in pixels, as the style sheet has them.
const LETTER: (f64, f64) = (7.5, 15.0);

/// How far from its borders a name stands at least, in pixels.
const EDGE: f64 = 4.0;

/// How far from a point a name stands at least, in pixels: a point's ring and the name of its town.
const CLEAR: (f64, f64) = (20.0, 26.0);

/// Half of what is taken, around a middle.
type Taken = (Spot, Spot);

impl Chart {
    /// Each stands inside its borders, a word on a line, and away from points and other names; where there is no room
    /// there is none. The list says the same.
    pub(super) fn names(self, points: &[Gathered], kilometres: f64) -> Element {
        let (shown, window) = (self.shown(), self.window());
        let clear = (CLEAR.0 * kilometres, CLEAR.1 * kilometres);
        let mut taken: Vec<Taken> = points.iter().map(|own| (own.spot, clear)).collect();
        let name = |outline: &Outline| {
            let name = self.region_name(&outline.id);
            let words = || name.split([' ', '-']);
            let longest = words().map(|word| word.chars().count()).max().unwrap_or_default();
            let (width, height) = (longest as f64 * LETTER.0, words().count() as f64 * LETTER.1);
            let size = ((width + 2.0 * EDGE) * kilometres, (height + 2.0 * EDGE) * kilometres);
            let half = (size.0 / 2.0, size.1 / 2.0);
            let is_free = |(x, y): Spot| {
                let is_seen = window.has((x - half.0, y - half.1)) && window.has((x + half.0, y + half.1));
                is_seen
                    && taken.iter().all(|((east, south), own)| {
                        (east - x).abs() > own.0 + half.0 || (south - y).abs() > own.1 + half.1
                    })
            };
            let spot = outline.room_for_name(size, is_free)?;
            taken.push((spot, half));
            let (x, y) = window.share(spot);
            let place = format!("left: {}; top: {}", percent(x), percent(y));
            Some(span().property("style", move || place.clone()).child(name))
        };
        let names: Vec<_> = shown.map.regions.iter().filter_map(name).collect();
        div().class("map-names").attribute("aria-hidden", "true").child(names)
    }
}
