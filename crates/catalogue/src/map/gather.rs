//! Points that are too close to be told apart stand together.

use super::{Spot, apart};

/// Points that stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Gathered {
    /// Where they stand: where the first of them lies.
    pub spot: Spot,
    /// Their places in the list that they come from.
    pub points: Vec<usize>,
}

/// Gathers the points that are nearer to each other than so many kilometres. Each joins the first that it is near to,
/// so that no two of what comes out are near, and the same points always give the same.
pub fn gather(spots: impl IntoIterator<Item = (usize, Spot)>, near: f64) -> Vec<Gathered> {
    let mut all: Vec<Gathered> = Vec::new();
    for (at, spot) in spots {
        match all.iter_mut().find(|own| apart(own.spot, spot) < near) {
            Some(own) => own.points.push(at),
            None => all.push(Gathered { spot, points: vec![at] }),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPOTS: [Spot; 4] = [(0.0, 0.0), (3.0, 4.0), (100.0, 0.0), (0.0, 0.0)];

    fn groups(near: f64) -> Vec<Vec<usize>> {
        gather(SPOTS.into_iter().enumerate(), near).into_iter().map(|own| own.points).collect()
    }

    #[test]
    fn what_is_near_stands_together_and_parts_when_it_no_longer_is() {
        assert_eq!(groups(1000.0), [vec![0, 1, 2, 3]]);
        assert_eq!(groups(6.0), [vec![0, 1, 3], vec![2]]);
        assert_eq!(groups(5.0), [vec![0, 3], vec![1], vec![2]]);
    }

    #[test]
    fn no_two_groups_are_near() {
        let spots = (0..400_usize).map(|at| (at, ((at * 37 % 101) as f64, (at * 53 % 97) as f64)));
        let all = gather(spots, 12.0);
        assert_eq!(all.iter().map(|own| own.points.len()).sum::<usize>(), 400);
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                assert!(apart(one.spot, other.spot) >= 12.0, "{one:?} {other:?}");
            }
        }
    }
}
