//! Spans of years, and how many records fall into each century.

/// A span of years that is asked for; an end that is `None` is open. Years are those of
/// [`Date`](crate::model::Date): −400 is 400 BCE, and there is no year 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Years {
    /// The first year.
    pub from: Option<i64>,
    /// The last year.
    pub to: Option<i64>,
}

/// How many records have years in each of the [`BARS`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Histogram {
    /// Whether these are the numbers; if not, there are at least so many.
    pub exact: bool,
    /// The numbers, the oldest bar first. A record counts in each bar that its years meet.
    pub counts: Vec<usize>,
}

/// The spans that are counted: what is older than 3000 BCE, and then every century. The last one takes
/// what is said to be of the future.
pub const BARS: usize = 1 + CENTURIES_BEFORE as usize + 21;

const CENTURIES_BEFORE: i64 = 30;

impl Years {
    /// Whether nothing is asked for.
    pub fn is_open(self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether a record of these years is asked for. One without years is not, unless nothing is.
    pub fn meet(self, years: Option<(i64, i64)>) -> bool {
        let meet =
            |(first, last)| self.from.is_none_or(|from| last >= from) && self.to.is_none_or(|to| first <= to);
        self.is_open() || years.is_some_and(meet)
    }

    /// The bars that a span meets.
    pub fn bars(self) -> std::ops::RangeInclusive<usize> {
        self.from.map_or(0, bar)..=self.to.map_or(BARS - 1, bar)
    }

    /// Whether a span ends where bars do, so that whatever has years in them is asked for.
    pub fn is_of_whole_bars(self) -> bool {
        let bars = self.bars();
        let begins = self.from.is_none_or(|from| first_year(*bars.start()) == Some(from));
        begins && self.to.is_none_or(|to| last_year(*bars.end()) == Some(to))
    }
}

impl Histogram {
    /// Counts the years of records; `None` if none has any.
    pub fn of(years: impl Iterator<Item = (i64, i64)>, exact: bool) -> Option<Self> {
        let mut counts = Vec::new();
        for (first, last) in years {
            counts.resize(BARS, 0);
            for count in counts.iter_mut().take(bar(last) + 1).skip(bar(first)) {
                *count += 1;
            }
        }
        (!counts.is_empty()).then_some(Self { exact, counts })
    }
}

/// The bar of a year.
pub fn bar(year: i64) -> usize {
    let century = year.saturating_sub((year > 0).into()).div_euclid(100);
    (century.clamp(-CENTURIES_BEFORE - 1, BARS as i64) + CENTURIES_BEFORE + 1).min(BARS as i64 - 1) as usize
}

/// The first year of a bar; nothing for the first bar, which has none.
pub fn first_year(bar: usize) -> Option<i64> {
    let year = (bar as i64 - CENTURIES_BEFORE - 1) * 100;
    (bar > 0).then_some(year + i64::from(year >= 0))
}

/// The last year of a bar; nothing for the last one, which has none.
pub fn last_year(bar: usize) -> Option<i64> {
    let year = (bar as i64 - CENTURIES_BEFORE) * 100;
    (bar + 1 < BARS).then_some(year - i64::from(year <= 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_a_century_and_there_is_no_year_0() {
        for (first, last) in [(-3000, -2901), (-100, -1), (1, 100), (1801, 1900), (1901, 2000)] {
            let own = bar(first);
            assert_eq!((bar(last), first_year(own), last_year(own)), (own, Some(first), Some(last)));
            assert_ne!(bar(if first == 1 { -1 } else { first - 1 }), own);
            assert_ne!(bar(if last == -1 { 1 } else { last + 1 }), own);
        }
        assert_eq!((bar(i64::MIN), bar(-35_000_000), bar(-3001), first_year(0)), (0, 0, 0, None));
        assert_eq!(last_year(0), Some(-3001));
        assert_eq!((bar(2001), bar(9999), bar(i64::MAX)), (BARS - 1, BARS - 1, BARS - 1));
        assert_eq!((first_year(BARS - 1), last_year(BARS - 1)), (Some(2001), None));
    }

    #[test]
    fn a_record_is_asked_for_if_its_years_meet_the_span() {
        let years = |from, to| Years { from, to };
        let record = Some((-500, -201));
        for (span, meets) in [
            (years(Some(-201), None), true),
            (years(Some(-200), None), false),
            (years(None, Some(-500)), true),
            (years(None, Some(-501)), false),
            (years(Some(-300), Some(-290)), true),
            (years(Some(-1000), Some(1000)), true),
        ] {
            assert_eq!(span.meet(record), meets, "{span:?}");
            assert!(!span.meet(None));
        }
        assert!(Years::default().meet(None));
    }

    #[test]
    fn a_span_is_of_whole_bars_if_both_of_its_ends_are() {
        let whole = |from, to| Years { from, to }.is_of_whole_bars();
        assert!(whole(Some(1801), Some(1900)) && whole(None, Some(-1)) && whole(Some(-300), None));
        assert!(
            !whole(Some(1850), Some(1900)) && !whole(Some(1801), Some(1850)) && !whole(Some(-9999), None)
        );
    }

    #[test]
    fn a_record_counts_in_every_bar_that_its_years_meet() {
        let counted = Histogram::of([(1801, 1850), (1850, 1950), (-5000, -4000)].into_iter(), true);
        let counts = counted.unwrap().counts;
        assert_eq!((counts[bar(1801)], counts[bar(1901)], counts[0]), (2, 1, 1));
        assert_eq!((counts.len(), counts.iter().sum::<usize>()), (BARS, 4));
        assert_eq!(Histogram::of(std::iter::empty(), true), None);
    }
}
