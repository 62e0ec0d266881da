//! Putting places on a flat map.

use super::Spot;
use super::circle::sine_and_cosine;
use crate::model::Point;

/// The Earth's mean radius in kilometres; to take it for a sphere moves no point by more than a dot.
const RADIUS: f64 = 6371.0;

/// Albers' conic projection: areas keep their sizes, and along two parallels distances do too (Snyder, Map
/// Projections: A Working Manual, 1987, chapter 14).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection {
    /// The cone's constant, `n`.
    cone: f64,
    /// The constant `C`.
    constant: f64,
    /// The longitude of the centre, in radians.
    meridian: f64,
    /// How far the centre is from the cone's tip, in radii.
    middle: f64,
}

impl Projection {
    /// The projection of these two parallels, around a centre (longitude, latitude), all in degrees.
    pub fn new(parallels: (f64, f64), centre: (f64, f64)) -> Self {
        let (first, cosine) = sine_and_cosine(parallels.0.to_radians());
        let (second, _) = sine_and_cosine(parallels.1.to_radians());
        let sines = (first + second) / 2.0;
        // Parallels on both sides of the equator, equally far, would make a cylinder, which has no tip.
        let cone = if sines.abs() < 1e-6 { 1e-6 } else { sines };
        let constant = cosine * cosine + 2.0 * cone * first;
        let flat = Self { cone, constant, meridian: centre.0.to_radians(), middle: 0.0 };
        Self { middle: flat.distance(centre.1), ..flat }
    }

    /// How far a latitude is from the cone's tip, in radii.
    fn distance(&self, latitude: f64) -> f64 {
        let (sine, _) = sine_and_cosine(latitude.to_radians());
        (self.constant - 2.0 * self.cone * sine).max(0.0).sqrt() / self.cone
    }

    /// Where a place stands on the map.
    pub fn place(&self, point: &Point) -> Spot {
        let (angle, distance) =
            (self.cone * (point.longitude.to_radians() - self.meridian), self.distance(point.latitude));
        let (sine, cosine) = sine_and_cosine(angle);
        (RADIUS * distance * sine, RADIUS * (distance * cosine - self.middle))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Precision;

    fn place(projection: &Projection, longitude: f64, latitude: f64) -> Spot {
        projection.place(&Point { latitude, longitude, precision: Precision::Site })
    }

    /// Snyder's own example (page 291): parallels 29.5° and 45.5°, centre 23° N 96° W, the point 35° N 75° W on
    /// a sphere of radius 1 is at x = 0.2952720, y = 0.2416774.
    #[test]
    fn snyders_example_comes_out() {
        let projection = Projection::new((29.5, 45.5), (-96.0, 23.0));
        let (east, south) = place(&projection, -75.0, 35.0);
        assert!((east / RADIUS - 0.295_272_0).abs() < 1e-6, "{east}");
        assert!((-south / RADIUS - 0.241_677_4).abs() < 1e-6, "{south}");
    }

    #[test]
    fn the_centre_is_nowhere_else() {
        let projection = Projection::new((43.0, 53.0), (67.0, 48.0));
        let (east, south) = place(&projection, 67.0, 48.0);
        assert!(east.abs() < 1e-9 && south.abs() < 1e-9);
    }

    /// As the crow flies (the great circle between their centres) Astana and Almaty are some 970 km apart, Aktau
    /// and Oskemen some 2490 km.
    #[test]
    fn towns_are_as_far_apart_as_they_are() {
        let projection = Projection::new((43.0, 53.0), (67.0, 48.0));
        let [astana, almaty, aktau, oskemen] =
            [(71.43, 51.13), (76.95, 43.25), (51.15, 43.65), (82.61, 49.97)]
                .map(|(longitude, latitude)| place(&projection, longitude, latitude));
        for (one, other, kilometres) in [(astana, almaty, 970.0), (aktau, oskemen, 2490.0)] {
            let found = (one.0 - other.0).hypot(one.1 - other.1);
            assert!((found / kilometres - 1.0).abs() < 0.02, "{found} for {kilometres}");
        }
        assert!(aktau.0 < astana.0 && astana.0 < almaty.0 && almaty.0 < oskemen.0, "east is to the right");
        assert!(astana.1 < almaty.1, "north is up");
    }

    #[test]
    fn the_equator_has_a_map_too() {
        let projection = Projection::new((-5.0, 5.0), (30.0, 0.0));
        let (east, south) = place(&projection, 31.0, -1.0);
        assert!((100.0..120.0).contains(&east) && (100.0..120.0).contains(&south), "{east} {south}");
    }
}
