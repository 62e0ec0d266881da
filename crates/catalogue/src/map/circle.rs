//! Sines, cosines and distances in few bytes: the library's own are exact for angles of any size, which takes a table, and a
//! page of a map is a twelfth smaller without it.

use std::f64::consts::TAU;

/// The sine and the cosine of an angle of at most two turns either way, in radians, to twelve digits; of a larger one, which no
/// place on Earth has, those of two turns.
pub(super) fn sine_and_cosine(angle: f64) -> (f64, f64) {
    /// How often the angle is halved, so that a few terms of its series are enough.
    const HALVED: u32 = 7;
    const LARGEST: f64 = 2.0 * TAU;
    let small = angle.clamp(-LARGEST, LARGEST) / f64::from(1 << HALVED);
    let square = small * small;
    let sine = small * (1.0 - square / 6.0 * (1.0 - square / 20.0 * (1.0 - square / 42.0)));
    let cosine = 1.0 - square / 2.0 * (1.0 - square / 12.0 * (1.0 - square / 30.0 * (1.0 - square / 56.0)));
    (0..HALVED).fold((sine, cosine), |(sine, cosine), _| (2.0 * sine * cosine, 1.0 - 2.0 * sine * sine))
}

/// How far two places on a map are apart.
pub fn apart(one: (f64, f64), other: (f64, f64)) -> f64 {
    let (x, y) = (one.0 - other.0, one.1 - other.1);
    (x * x + y * y).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sines_and_cosines_are_those_of_the_library() {
        for degrees in -720..=720 {
            let angle = f64::from(degrees).to_radians();
            let (sine, cosine) = sine_and_cosine(angle);
            assert!((sine - angle.sin()).abs() < 1e-12, "{degrees}°: {sine}");
            assert!((cosine - angle.cos()).abs() < 1e-12, "{degrees}°: {cosine}");
        }
    }

    #[test]
    fn what_is_no_angle_of_a_place_stays_in_the_circle() {
        for angle in [1e3, -1e300, f64::INFINITY] {
            let (sine, cosine) = sine_and_cosine(angle);
            assert!(sine.abs() <= 1.0 && cosine.abs() <= 1.0, "{angle}: {sine}, {cosine}");
        }
    }

    #[test]
    fn three_and_four_make_five() {
        assert_eq!(apart((1.0, 2.0), (-2.0, 6.0)), 5.0);
    }
}
