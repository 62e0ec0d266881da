//! Which part of a map is seen, as the address says it.

use crate::web::address::Params;
use catalogue::map::{DEEPEST, Spot, Window};

/// Which part of a map is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Look {
    /// How often the map is halved.
    pub(super) zoom: u32,
    /// What stands in the middle; nothing for the map's own.
    middle: Option<Spot>,
}

const ZOOM: &str = "zoom";
const AT: &str = "at";

impl Look {
    /// What the address asks for; what it says wrongly is left aside.
    pub(super) fn read(params: &Params) -> Self {
        let zoom = params.get(ZOOM).and_then(|zoom| zoom.parse().ok()).unwrap_or_default();
        let number = |text: &str| text.parse::<i32>().ok().map(f64::from);
        let middle = params.get(AT).and_then(|at| at.split_once(','));
        let middle = middle.and_then(|(x, y)| Some((number(x)?, number(y)?)));
        Self { zoom: DEEPEST.min(zoom), middle }
    }

    /// The address with this in it.
    pub(super) fn write(self, params: &Params) -> Params {
        let (zoom, at) = match (self.zoom, self.middle) {
            (0, _) => (String::new(), String::new()),
            (zoom, None) => (zoom.to_string(), String::new()),
            (zoom, Some((x, y))) => (zoom.to_string(), format!("{},{}", x.round() as i32, y.round() as i32)),
        };
        params.with(ZOOM, &zoom).with(AT, &at)
    }

    /// The part of the map.
    pub(super) fn window(self, whole: &Window) -> Window {
        whole.zoomed(self.zoom, self.middle.unwrap_or_else(|| whole.middle()))
    }

    /// So many steps deeper around a spot.
    pub(super) fn deeper(self, steps: u32, middle: Spot) -> Self {
        Self { zoom: DEEPEST.min(self.zoom + steps), middle: Some(middle) }
    }

    /// The same around another spot.
    pub(super) fn at(self, middle: Spot) -> Self {
        Self { middle: Some(middle), ..self }
    }

    /// So many steps deeper, or less deep; what is seen at these shares of the window stays there.
    pub(super) fn zoomed(self, steps: i32, whole: &Window, window: &Window, share: (f64, f64)) -> Self {
        let zoom = self.zoom.saturating_add_signed(steps).min(DEEPEST);
        let (stays, size) = (window.spot(share), whole.zoomed(zoom, whole.middle()));
        let middle = (stays.0 + (0.5 - share.0) * size.width, stays.1 + (0.5 - share.1) * size.height);
        Self { zoom, middle: Some(whole.zoomed(zoom, middle).middle()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: Window = Window { left: -1500.0, top: -800.0, width: 3000.0, height: 1600.0 };

    fn read(zoom: &str, at: &str) -> Look {
        Look::read(&Params::default().and(ZOOM, zoom).and(AT, at))
    }

    #[test]
    fn what_is_seen_stands_in_the_address() {
        let look = read("3", "-120,45");
        assert_eq!(look, Look { zoom: 3, middle: Some((-120.0, 45.0)) });
        assert_eq!(Look::read(&look.write(&Params::default())), look);
        let params = Params::default().and("region", "KZ-10").and(ZOOM, "2").and(AT, "1,1");
        assert_eq!(Look::default().write(&params), Params::default().and("region", "KZ-10"));
    }

    #[test]
    fn nonsense_in_the_address_is_the_whole_map() {
        for (zoom, at) in [("-1", "x"), ("", "1"), ("1e9", "1,x"), ("99999999999", ",")] {
            assert_eq!(read(zoom, at), Look::default(), "{zoom} {at}");
        }
        assert_eq!(read("999", "2147483647,-2147483648").zoom, DEEPEST);
        assert!(read("999", "2147483647,-2147483648").window(&WHOLE).left <= 1500.0);
    }

    #[test]
    fn what_is_pointed_at_stays_where_it_is() {
        let (share, look) = ((0.25, 0.75), read("1", "0,0"));
        let before = look.window(&WHOLE);
        for steps in [1, 2, -1] {
            let after = look.zoomed(steps, &WHOLE, &before, share).window(&WHOLE);
            if steps > 0 {
                let (old, new) = (before.spot(share), after.spot(share));
                assert!((old.0 - new.0).abs() < 1e-6 && (old.1 - new.1).abs() < 1e-6, "{steps}");
            } else {
                assert_eq!(after, WHOLE);
            }
        }
    }
}
