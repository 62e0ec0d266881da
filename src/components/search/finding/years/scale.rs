//! Where years stand under their bars.

use catalogue::years::{BARS, Years, first_year, last_year};
use std::fmt::Write;

/// The bars that are shown, from the first one that has records to the last. Places are their edges,
/// from 0 to the number of bars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    first: usize,
    /// How many bars.
    pub(super) bars: usize,
}

impl Scale {
    /// The scale for these numbers of records, in which what is chosen has its place.
    pub(super) fn of(counts: &[usize], chosen: Years) -> Self {
        let bars = chosen.bars();
        let ends = [chosen.from.map(|_| *bars.start()), chosen.to.map(|_| *bars.end())];
        let counted = counts.iter().enumerate().filter(|(_, count)| **count > 0).map(|(bar, _)| bar);
        let all = || counted.clone().chain(ends.into_iter().flatten());
        match (all().min(), all().max()) {
            (Some(first), Some(last)) => Self { first, bars: last - first + 1 },
            _ => Self { first: 0, bars: BARS },
        }
    }

    /// The places of both ends of a span.
    pub(super) fn places(self, years: Years) -> (usize, usize) {
        let bars = years.bars();
        let from = years.from.map_or(0, |_| bars.start().saturating_sub(self.first));
        (from, years.to.map_or(self.bars, |_| bars.end().saturating_sub(self.first) + 1))
    }

    /// The span between two places. An end of the scale leaves that of the span open.
    pub(super) fn years(self, (from, to): (usize, usize)) -> Years {
        Years {
            from: first_year(self.first + from).filter(|_| from > 0),
            to: last_year((self.first + to).saturating_sub(1)).filter(|_| to < self.bars),
        }
    }

    /// The years of the bar after a place.
    pub(super) fn bar(self, place: usize) -> Years {
        Years { from: first_year(self.first + place), to: last_year(self.first + place) }
    }

    /// The number of records of the bar after a place.
    pub(super) fn count(self, counts: &[usize], place: usize) -> usize {
        counts.get(self.first + place).copied().unwrap_or_default()
    }

    /// The outline of the bars between two places, ten wide each and a hundred high at most. The few
    /// beside the many are still seen.
    pub(super) fn outline(self, counts: &[usize], (from, to): (usize, usize)) -> String {
        let most = counts.iter().copied().max().unwrap_or_default().max(1);
        let mut outline = String::new();
        for place in from..to {
            let count = self.count(counts, place);
            if count > 0 {
                let (left, top) = (place * 10, 100 - (count * 100 / most).max(5));
                // Writing into a text does not fail.
                let _ = write!(outline, "M{left} 100V{top}H{}V100Z", left + 9);
            }
        }
        outline
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalogue::years::bar;

    fn counts(years: &[(i64, usize)]) -> Vec<usize> {
        let mut counts = vec![0; BARS];
        for (year, count) in years {
            counts[bar(*year)] = *count;
        }
        counts
    }

    #[test]
    fn the_scale_goes_from_the_first_record_to_the_last_and_to_what_is_chosen() {
        let counts = counts(&[(-400, 1), (1900, 5)]);
        assert_eq!(Scale::of(&counts, Years::default()).bars, 4 + 19);
        assert_eq!(Scale::of(&counts, Years { from: Some(-500), to: Some(2000) }).bars, 5 + 20);
        assert_eq!(Scale::of(&[], Years::default()).bars, BARS);
    }

    #[test]
    fn places_are_years_and_the_ends_are_open() {
        let counts = counts(&[(-400, 1), (1900, 5)]);
        let scale = Scale::of(&counts, Years::default());
        for years in [
            Years::default(),
            Years { from: Some(-300), to: None },
            Years { from: None, to: Some(-1) },
            Years { from: Some(1), to: Some(1800) },
        ] {
            assert_eq!(scale.years(scale.places(years)), years);
        }
        assert_eq!(scale.places(Years { from: Some(50), to: Some(150) }), (4, 6));
    }

    #[test]
    fn few_are_seen_beside_many() {
        let counts = counts(&[(1801, 1), (1901, 1000)]);
        let scale = Scale::of(&counts, Years::default());
        assert_eq!(scale.outline(&counts, (0, 2)), "M0 100V95H9V100ZM10 100V0H19V100Z");
        assert_eq!(scale.outline(&counts, (1, 1)), "");
        assert_eq!(scale.bar(0), Years { from: Some(1801), to: Some(1900) });
    }
}
