//! Where points are to lie.

use catalogue::model::{Point, Text};
use std::sync::Arc;

/// A part of the Earth, small enough to be drawn on a plane of degrees.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// What it is called.
    pub name: Arc<Text>,
    /// Its corners in order, each as longitude and latitude (GeoJSON, RFC 7946, has them so). Two are the
    /// opposite corners of a box.
    pub corners: Vec<(f64, f64)>,
}

impl Area {
    /// Whether a point lies in it.
    pub fn has(&self, point: Point) -> bool {
        self.has_at(point.longitude, point.latitude)
    }

    /// Whether the point would lie in it if its latitude and longitude changed places.
    pub(crate) fn has_exchanged(&self, point: Point) -> bool {
        self.has_at(point.latitude, point.longitude)
    }

    fn has_at(&self, x: f64, y: f64) -> bool {
        if let [(west, south), (east, north)] = self.corners[..] {
            return (west..=east).contains(&x) && (south..=north).contains(&y);
        }
        let next = self.corners.iter().cycle().skip(1);
        // Who goes east from within crosses the border an odd number of times.
        let sides = self.corners.iter().zip(next);
        let crossed = sides.filter(|((x1, y1), (x2, y2))| {
            (*y1 > y) != (*y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1
        });
        crossed.count() % 2 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(latitude: f64, longitude: f64) -> Point {
        Point { latitude, longitude, precision: Default::default() }
    }

    #[test]
    fn a_point_is_in_a_box_or_between_corners() {
        let area = |corners: &[(f64, f64)]| Area { name: Arc::default(), corners: corners.to_vec() };
        let whole = area(&[(40.0, 50.0), (60.0, 55.0)]);
        assert!(whole.has(point(50.0, 40.0)) && whole.has(point(52.0, 47.0)));
        assert!(!whole.has(point(49.9, 47.0)) && !whole.has(point(52.0, 60.1)));
        assert!(whole.has_exchanged(point(47.0, 52.0)));
        // The letter L: its upper right is not in it.
        let bent = area(&[(0.0, 0.0), (4.0, 0.0), (4.0, 1.0), (1.0, 1.0), (1.0, 4.0), (0.0, 4.0)]);
        assert!(bent.has(point(0.5, 3.0)) && bent.has(point(3.0, 0.5)));
        assert!(!bent.has(point(3.0, 3.0)) && !bent.has(point(f64::NAN, 0.5)));
    }
}
