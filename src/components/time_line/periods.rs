//! The periods of the time line.

use crate::languages::{Words, texts};
use catalogue::years::Years;

/// A period of history.
pub struct Period {
    pub(super) name: &'static Words,
    /// Its years in words.
    pub(super) words: &'static Words,
    /// Its first year: the Stone Age begins with the first tools, and bones of dinosaurs are none of it.
    from: i64,
    /// Its last year; nothing for the one that goes on.
    to: Option<i64>,
}

const fn period(name: &'static Words, words: &'static Words, from: i64, to: Option<i64>) -> Period {
    Period { name, words, from, to }
}

/// From the Stone Age to now. Dates that textbooks and museums use; where they differ, round ones. The khanate and the
/// empire overlap, as they did: from the oath of 1731 to the death of the last khan, Kenesary, in 1847.
pub static PERIODS: [Period; 12] = [
    period(&texts::PALAEOLITHIC, &texts::PALAEOLITHIC_YEARS, -2_600_000, Some(-10_000)),
    period(&texts::MESOLITHIC, &texts::MESOLITHIC_YEARS, -9999, Some(-6001)),
    period(&texts::NEOLITHIC, &texts::NEOLITHIC_YEARS, -6000, Some(-3701)),
    period(&texts::ENEOLITHIC, &texts::ENEOLITHIC_YEARS, -3700, Some(-2501)),
    period(&texts::BRONZE_AGE, &texts::BRONZE_AGE_YEARS, -2500, Some(-801)),
    period(&texts::EARLY_IRON_AGE, &texts::EARLY_IRON_AGE_YEARS, -800, Some(500)),
    period(&texts::TURKIC_AGE, &texts::TURKIC_AGE_YEARS, 501, Some(1220)),
    period(&texts::GOLDEN_HORDE, &texts::GOLDEN_HORDE_YEARS, 1221, Some(1464)),
    period(&texts::KAZAKH_KHANATE, &texts::KAZAKH_KHANATE_YEARS, 1465, Some(1847)),
    period(&texts::RUSSIAN_EMPIRE, &texts::RUSSIAN_EMPIRE_YEARS, 1731, Some(1917)),
    period(&texts::SOVIET_PERIOD, &texts::SOVIET_PERIOD_YEARS, 1918, Some(1991)),
    period(&texts::INDEPENDENCE, &texts::INDEPENDENCE_YEARS, 1992, None),
];

/// The years that the bars' scale has room for: the longest period would else hide all others.
const FIRST: i64 = -20_000;
const LAST: i64 = 2030;

impl Period {
    /// Whether most of these years are of this period, and not of another one: where an exhibit is to be shown that touches
    /// several. Of two with as many, it is the earlier one.
    pub(super) fn has_most_of(&self, (from, to): (i64, i64)) -> bool {
        let shared = |period: &Self| {
            let last = period.to.map_or(to, |last| last.min(to));
            last.saturating_sub(period.from.max(from)).saturating_add(1).max(0)
        };
        let most = PERIODS.iter().map(shared).max().unwrap_or_default();
        let first = PERIODS.iter().find(|period| shared(period) == most);
        first.is_some_and(|first| first.from == self.from)
    }

    /// What its exhibits are asked for by.
    pub(super) fn years(&self) -> Years {
        Years { from: Some(self.from), to: self.to }
    }

    /// Where its bar begins and how long it is, as shares of the scale.
    pub(super) fn bar(&self) -> (f64, f64) {
        let (start, end) = (along(self.from), along(self.to.unwrap_or(LAST)));
        (start, end - start)
    }
}

/// How far a year is along the scale, from 0 to 1. The nearer to now, the more room has a year: the root of the
/// root of how long ago it was.
fn along(year: i64) -> f64 {
    let ago = |year: i64| ((LAST - year).max(0) as f64).sqrt().sqrt();
    (1.0 - ago(year) / ago(FIRST)).clamp(0.0, 1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_year_has_its_period() {
        for pair in PERIODS.windows(2) {
            let (end, start) = (pair[0].to.unwrap(), pair[1].from);
            assert!(start <= end + 1, "no period between {end} and {start}");
            assert!(pair[0].from < start, "{start} does not come later");
        }
        assert!(PERIODS[11].to.is_none());
        assert!(PERIODS.iter().all(|period| period.from != 0 && period.to != Some(0)));
    }

    #[test]
    fn years_that_touch_several_periods_have_most_in_one() {
        for (from, to, first_year) in [
            (-3000, -1000, -2500),
            (1200, 1400, 1221),
            // As long in the khanate as under the empire.
            (1824, 1845, 1465),
            (1800, 1900, 1731),
            (1900, 2023, 1918),
            (1995, 3000, 1992),
        ] {
            let own = PERIODS.iter().filter(|period| period.has_most_of((from, to)));
            assert_eq!(own.map(|period| period.from).collect::<Vec<_>>(), [first_year], "{from} {to}");
        }
    }

    #[test]
    fn bars_go_from_the_oldest_to_now_and_are_wide_enough_to_be_seen() {
        for period in &PERIODS {
            let (start, length) = period.bar();
            assert!(start >= 0.0 && length > 0.02 && start + length <= 1.0, "{start} {length}");
        }
        assert_eq!(PERIODS[0].bar().0, 0.0);
        let (start, length) = PERIODS[11].bar();
        assert_eq!(start + length, 1.0);
    }
}
