//! A map of a country: how places are put on it, its regions' borders, the part of it that is seen, and which of
//! its points stand together.

mod circle;
mod gather;
mod projection;
mod window;

pub use circle::apart;
pub use gather::{Gathered, gather};
pub use projection::Projection;
pub use window::{DEEPEST, Window};

use crate::json::{Fields, FromJson, Value, Wrong, from_json, parse};
use crate::model::Point;

/// A place on a map in kilometres from its centre: to the east, and to the south.
pub type Spot = (f64, f64);

/// A map.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// How places are put on it.
    pub projection: Projection,
    /// All of it.
    pub whole: Window,
    /// The borders of its regions; none where nobody has drawn any.
    pub regions: Vec<Outline>,
}

/// The borders of a region.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// The region's identifier in the catalogue.
    pub id: String,
    /// Its borders as an SVG path, in kilometres as a [`Spot`].
    pub path: String,
    /// Where its name has room: the middle of a strip inside the borders, the strip's width and its height, and the
    /// same of the next, the best first.
    pub names: Vec<f64>,
}

from_json!(Outline { id, path, names });

impl Outline {
    /// The first place in the strips for a name of this width and height that is free, in kilometres: in the middle of a
    /// strip, or at one of its ends.
    pub fn room_for_name(&self, (width, height): Spot, is_free: impl Fn(Spot) -> bool) -> Option<Spot> {
        let spots = self.names.chunks_exact(4).flat_map(|strip| {
            let room = strip[2] - width;
            let fits = room >= 0.0 && strip[3] >= height;
            [0.0, -0.5, 0.5].map(|part| fits.then_some((strip[0] + part * room, strip[1])))
        });
        spots.flatten().find(|spot| is_free(*spot))
    }
}

impl Map {
    /// Reads a map's file, as `demo/studio/map.py` makes it.
    ///
    /// # Errors
    /// If it is not JSON, or one of its fields is wrong; the error names the field.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let value = parse(bytes).map_err(|error| Wrong::new(error.to_string()))?;
        let mut fields = Fields::of(value);
        let (Pair(parallels), Pair(centre), Box(whole)) =
            (fields.take("parallels"), fields.take("centre"), fields.take("box"));
        let regions = fields.take("regions");
        fields.end(Self { projection: Projection::new(parallels, centre), whole, regions })
    }

    /// A map without borders that has room for all of these places; nothing if there are none.
    pub fn around(points: &[Point]) -> Option<Self> {
        let first = points.first()?;
        let start = (first.latitude, first.latitude, first.longitude, first.longitude);
        let (south, north, west, east) = points.iter().fold(start, |(south, north, west, east), point| {
            let Point { latitude, longitude, .. } = *point;
            (south.min(latitude), north.max(latitude), west.min(longitude), east.max(longitude))
        });
        let sixth = (north - south) / 6.0;
        let centre = ((west + east) / 2.0, (south + north) / 2.0);
        let projection = Projection::new((south + sixth, north - sixth), centre);
        let spots: Vec<Spot> = points.iter().map(|point| projection.place(point)).collect();
        Some(Self { whole: Window::around(&spots)?, projection, regions: Vec::new() })
    }
}

/// Two numbers.
struct Pair((f64, f64));

impl FromJson for Pair {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match Vec::<f64>::from_json(value)?[..] {
            [first, second] => Ok(Self((first, second))),
            _ => Err(Wrong::new("expected two numbers")),
        }
    }

    fn blank() -> Self {
        Self((0.0, 0.0))
    }
}

/// Left, top, width, height.
struct Box(Window);

impl FromJson for Box {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match Vec::<f64>::from_json(value)?[..] {
            [left, top, width, height] if width > 0.0 && height > 0.0 => {
                Ok(Self(Window { left, top, width, height }))
            }
            _ => Err(Wrong::new("expected left, top, width and height")),
        }
    }

    fn blank() -> Self {
        Self(Window { left: 0.0, top: 0.0, width: 1.0, height: 1.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Precision;

    const SMALLEST: &str = r#"{"parallels": [43, 53], "centre": [67, 48], "box": [-10, -5, 20, 10], "regions": [{"id": "KZ-10", "path": "M0 0l1 1 2 0z"}]}"#;

    fn point(longitude: f64, latitude: f64) -> Point {
        Point { latitude, longitude, precision: Precision::Site }
    }

    #[test]
    fn a_map_is_read_from_its_file() {
        let map = Map::read(SMALLEST.as_bytes()).unwrap();
        assert_eq!(map.whole, Window { left: -10.0, top: -5.0, width: 20.0, height: 10.0 });
        assert_eq!(
            map.regions,
            [Outline { id: "KZ-10".to_owned(), path: "M0 0l1 1 2 0z".to_owned(), names: Vec::new() }]
        );
    }

    #[test]
    fn a_name_stands_where_there_is_room_for_it() {
        let names = vec![100.0, 10.0, 80.0, 60.0, 50.0, 90.0, 40.0, 30.0];
        let region = Outline { id: String::new(), path: String::new(), names };
        assert_eq!(region.room_for_name((60.0, 30.0), |_| true), Some((100.0, 10.0)));
        assert_eq!(region.room_for_name((60.0, 30.0), |(x, _)| x > 100.0), Some((110.0, 10.0)));
        assert_eq!(region.room_for_name((30.0, 30.0), |(_, y)| y > 10.0), Some((50.0, 90.0)));
        assert_eq!(region.room_for_name((30.0, 31.0), |(_, y)| y > 10.0), None);
        assert_eq!(region.room_for_name((81.0, 30.0), |_| true), None);
    }

    #[test]
    fn what_is_wrong_with_a_file_is_named() {
        for (right, wrong, field) in [
            ("[43, 53]", "[43]", "parallels"),
            ("[67, 48]", "\"Astana\"", "centre"),
            ("20, 10]", "0, 10]", "box"),
            ("\"M0 0l1 1 2 0z\"", "7", "regions[0].path"),
        ] {
            let error = Map::read(SMALLEST.replace(right, wrong).as_bytes()).unwrap_err();
            assert_eq!(error.field, field, "{error}");
        }
        assert!(Map::read(b"<!doctype html>").unwrap_err().field.is_empty());
    }

    #[test]
    fn a_country_without_a_file_has_room_for_all_of_its_points() {
        let points = [point(-5.0, 36.0), point(9.5, 51.0), point(2.3, 48.8)];
        let map = Map::around(&points).unwrap();
        for place in &points {
            assert!(map.whole.has(map.projection.place(place)), "{place:?}");
        }
        assert!(Map::around(&points[..1]).unwrap().whole.width > 1.0);
        assert_eq!(Map::around(&[]), None);
    }
}
