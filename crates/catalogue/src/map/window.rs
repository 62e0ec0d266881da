//! The part of a map that is seen.

use super::Spot;

/// A part of a map, in kilometres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Window {
    /// Its western edge.
    pub left: f64,
    /// Its northern edge.
    pub top: f64,
    /// From west to east.
    pub width: f64,
    /// From north to south.
    pub height: f64,
}

/// How often a map can be halved: that of Kazakhstan until a window is 47 km wide.
pub const DEEPEST: u32 = 6;

/// The least that is shown, in kilometres.
const LEAST: f64 = 40.0;

impl Window {
    /// A window of a page's proportions with room for all of these; nothing if there are none.
    pub fn around(spots: &[Spot]) -> Option<Self> {
        let &(x, y) = spots.first()?;
        let (west, east, north, south) =
            spots.iter().fold((x, x, y, y), |(west, east, north, south), spot| {
                (west.min(spot.0), east.max(spot.0), north.min(spot.1), south.max(spot.1))
            });
        let height = ((south - north) * 1.2).max((east - west) * 1.2 / 1.75).max(LEAST);
        let width = height * 1.75;
        Some(Self { left: (west + east - width) / 2.0, top: (north + south - height) / 2.0, width, height })
    }

    /// The part of this window around a spot, halved so many times. It stays inside.
    pub fn zoomed(&self, zoom: u32, (x, y): Spot) -> Self {
        let part = 0.5_f64.powi(zoom.min(DEEPEST) as i32);
        let (width, height) = (self.width * part, self.height * part);
        let within =
            |from: f64, size: f64, all: f64, at: f64| (at - size / 2.0).max(from).min(from + all - size);
        Self {
            left: within(self.left, width, self.width, x),
            top: within(self.top, height, self.height, y),
            width,
            height,
        }
    }

    /// Its middle.
    pub fn middle(&self) -> Spot {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// Whether a spot lies in it.
    pub fn has(&self, spot: Spot) -> bool {
        let (x, y) = self.share(spot);
        (0.0..=1.0).contains(&x) && (0.0..=1.0).contains(&y)
    }

    /// Where a spot lies, as shares of the width and of the height.
    pub fn share(&self, (x, y): Spot) -> (f64, f64) {
        ((x - self.left) / self.width, (y - self.top) / self.height)
    }

    /// The spot at such shares of the width and of the height.
    pub fn spot(&self, (x, y): (f64, f64)) -> Spot {
        (self.left + x * self.width, self.top + y * self.height)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Window = Window { left: -1500.0, top: -800.0, width: 3000.0, height: 1600.0 };

    #[test]
    fn each_step_halves_and_the_spot_stays_in_the_middle() {
        let window = WHOLE.zoomed(2, (100.0, -50.0));
        assert_eq!(window, Window { left: -275.0, top: -250.0, width: 750.0, height: 400.0 });
        assert_eq!(window.middle(), (100.0, -50.0));
    }

    #[test]
    fn nothing_outside_the_map_is_ever_seen() {
        for spot in [(-9e9, 9e9), (1499.0, 799.0), (9e9, -9e9), (f64::NAN, f64::INFINITY)] {
            for zoom in [0, 1, DEEPEST, 4_000_000] {
                let Window { left, top, width, height } = WHOLE.zoomed(zoom, spot);
                assert!(left >= -1500.0 && left + width <= 1500.0, "{spot:?} {zoom}");
                assert!(top >= -800.0 && top + height <= 800.0, "{spot:?} {zoom}");
            }
        }
        assert_eq!(WHOLE.zoomed(0, (77.0, 99.0)), WHOLE);
    }

    #[test]
    fn a_share_and_its_spot_lead_to_each_other() {
        let window = WHOLE.zoomed(1, (10.0, 20.0));
        assert_eq!(window.spot((0.25, 0.5)), (-365.0, 20.0));
        assert_eq!(window.share((-365.0, 20.0)), (0.25, 0.5));
        assert!(window.has((10.0, 20.0)) && !window.has((-1499.0, 20.0)));
    }
}
