//! When a museum is open.

use super::Text;
use crate::json::from_json;
use serde::Serialize;
use std::{fmt, str::FromStr};

/// Opening hours: in words, and in a form that a machine can read.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Hours {
    /// The hours in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The hours as OpenStreetMap's `opening_hours` writes them: `Tu-Su 10:00-18:00; Mo off`.
    /// See [`Schedule`] for the part of it that is read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(
        feature = "schema",
        schemars(
            description = "The hours as OpenStreetMap's `opening_hours` writes them: `Tu-Su 10:00-18:00; Mo off`. Weekdays and times only, no months and no holidays."
        )
    )]
    pub osm: Option<String>,
}

/// A week's opening hours, read from OpenStreetMap's `opening_hours`.
///
/// Read are rules of weekdays and times, the later overruling the earlier:
/// `Mo-Fr 09:00-18:00; Sa,Su 10:00-16:00; We off`, `24/7`, and an open end, `09:00+`. Rules for
/// months, weeks and holidays are refused rather than guessed at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schedule([Vec<Opening>; 7]);

/// Minutes from midnight; `to` may pass 24:00.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Opening {
    from: u16,
    to: Option<u16>,
}

/// Whether a museum is open at a moment. Times are minutes from the midnight of its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open until this minute; `None` if closing time is not stated.
    Open(Option<u16>),
    /// Closed, and opens next on this weekday (0 is Monday) at this minute.
    OpensNext(u8, u16),
    /// Closed all week.
    Closed,
}

/// A rule that [`Schedule`] does not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScheduleError(String);

impl fmt::Display for ScheduleError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "cannot read «{}»: expected rules such as Tu-Su 10:00-18:00; Mo off", self.0)
    }
}

impl std::error::Error for ScheduleError {}

const DAY: u16 = 24 * 60;
const WEEKDAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

impl Schedule {
    /// The state on a weekday (0 is Monday) at a minute from midnight.
    pub fn at(&self, weekday: u8, minute: u16) -> State {
        let weekday = usize::from(weekday % 7);
        let yesterday = self.0[(weekday + 6) % 7].iter().map(|opening| (opening, minute.saturating_add(DAY)));
        let today = self.0[weekday].iter().map(|opening| (opening, minute));
        for (opening, minute) in yesterday.chain(today) {
            match opening.to {
                Some(to) if opening.from <= minute && minute < to => return State::Open(Some(to % DAY)),
                None if opening.from <= minute && minute < DAY => return State::Open(None),
                _ => {}
            }
        }
        self.next(weekday, minute)
    }

    /// When it opens and closes on a weekday (0 is Monday), in minutes from midnight; no closing time
    /// where none is stated.
    pub fn openings(&self, weekday: u8) -> Vec<(u16, Option<u16>)> {
        let openings = self.0[usize::from(weekday % 7)].iter();
        openings
            .map(|opening| (opening.from, opening.to.map(|to| if to > DAY { to - DAY } else { to })))
            .collect()
    }

    fn next(&self, weekday: usize, minute: u16) -> State {
        let later_today = |opening: &&Opening| opening.from > minute;
        let today = self.0[weekday].iter().filter(later_today).map(|opening| (weekday, opening));
        let days = (1..=7).map(|ahead| (weekday + ahead) % 7);
        let week = days.flat_map(|day| self.0[day].iter().map(move |opening| (day, opening)));
        today
            .chain(week)
            .next()
            .map_or(State::Closed, |(day, opening)| State::OpensNext(day as u8, opening.from))
    }
}

impl FromStr for Schedule {
    type Err = ScheduleError;

    fn from_str(text: &str) -> Result<Self, ScheduleError> {
        let mut week = Self::default();
        for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
            let (days, openings) = read_rule(rule).ok_or_else(|| ScheduleError(rule.to_owned()))?;
            for day in days {
                week.0[day] = openings.clone();
            }
        }
        Ok(week)
    }
}

fn read_rule(rule: &str) -> Option<(Vec<usize>, Vec<Opening>)> {
    if rule == "24/7" {
        return Some(((0..7).collect(), vec![Opening { from: 0, to: Some(DAY) }]));
    }
    let (days, times) = match rule.split_once(' ') {
        Some((days, times)) => (read_days(days)?, times),
        None if rule.starts_with(|c: char| c.is_ascii_digit()) => ((0..7).collect(), rule),
        None => return None,
    };
    if matches!(times.trim(), "off" | "closed") {
        return Some((days, Vec::new()));
    }
    let mut openings = times.split(',').map(|time| read_opening(time.trim())).collect::<Option<Vec<_>>>()?;
    openings.sort_by_key(|opening| opening.from);
    Some((days, openings))
}

fn read_days(text: &str) -> Option<Vec<usize>> {
    let day = |name: &str| WEEKDAYS.iter().position(|&weekday| weekday == name);
    let mut days = Vec::new();
    for part in text.split(',') {
        match part.split_once('-') {
            Some((first, last)) => {
                let (first, last) = (day(first)?, day(last)?);
                days.extend((0..=(last + 7 - first) % 7).map(|ahead| (first + ahead) % 7));
            }
            None => days.push(day(part)?),
        }
    }
    Some(days)
}

fn read_opening(text: &str) -> Option<Opening> {
    if let Some(from) = text.strip_suffix('+') {
        return Some(Opening { from: read_time(from)?, to: None });
    }
    let (from, to) = text.split_once('-')?;
    let (from, to) = (read_time(from)?, read_time(to)?);
    Some(Opening { from, to: Some(if to > from { to } else { to + DAY }) })
}

fn read_time(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    let (hour, minute): (u16, u16) = (two_digits(hour).then(|| hour.parse().ok())??, minute.parse().ok()?);
    (minute < 60 && hour * 60 + minute <= DAY).then_some(hour * 60 + minute)
}

from_json!(Hours { text, osm });

#[cfg(test)]
mod tests {
    use super::*;

    fn state(rules: &str, weekday: u8, time: &str) -> State {
        rules.parse::<Schedule>().unwrap().at(weekday, read_time(time).unwrap())
    }

    #[test]
    fn open_and_closed_through_a_week() {
        let rules = "Tu-Su 10:00-18:00; Mo off";
        assert_eq!(state(rules, 1, "10:00"), State::Open(Some(18 * 60)));
        assert_eq!(state(rules, 1, "09:59"), State::OpensNext(1, 600));
        assert_eq!(state(rules, 6, "18:00"), State::OpensNext(1, 600));
        assert_eq!(state(rules, 0, "12:00"), State::OpensNext(1, 600));
    }

    #[test]
    fn each_day_has_its_openings() {
        let schedule: Schedule = "Tu-Su 10:00-13:00,14:00-24:00; Fr 20:00-02:00; Sa 09:00+".parse().unwrap();
        assert_eq!(schedule.openings(0), []);
        assert_eq!(schedule.openings(1), [(600, Some(780)), (840, Some(1440))]);
        assert_eq!(schedule.openings(4), [(1200, Some(120))]);
        assert_eq!(schedule.openings(5), [(540, None)]);
        assert_eq!(schedule.openings(13), schedule.openings(6));
    }

    #[test]
    fn a_later_rule_overrules_an_earlier_one() {
        let rules = "Mo-Su 09:00-18:00; We off; Sa,Su 10:00-12:00,13:00-16:00";
        assert_eq!(state(rules, 2, "12:00"), State::OpensNext(3, 540));
        assert_eq!(state(rules, 5, "12:30"), State::OpensNext(5, 780));
        assert_eq!(state(rules, 5, "09:30"), State::OpensNext(5, 600));
    }

    #[test]
    fn midnight_is_crossed() {
        assert_eq!(state("Fr 20:00-02:00", 5, "01:00"), State::Open(Some(120)));
        assert_eq!(state("Fr 20:00-02:00", 5, "02:00"), State::OpensNext(4, 1200));
        assert_eq!(state("Tu-Su 10:00-24:00", 1, "23:59"), State::Open(Some(0)));
        assert_eq!(state("Sa-Mo 10:00-11:00", 6, "10:30"), State::Open(Some(660)));
    }

    #[test]
    fn an_open_end_is_open_and_says_no_closing_time() {
        assert_eq!(state("Mo-Su 09:00+", 3, "15:00"), State::Open(None));
        assert_eq!(state("Mo-Su 09:00+", 3, "08:00"), State::OpensNext(3, 540));
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        for rules in [
            "Apr-Oct 10:00-18:00",
            "Mo",
            "Mo 25:00-26:00",
            "Mo 10-18",
            "PH off",
            "каждый день",
            "Mo 1:00-2:00",
        ] {
            assert!(rules.parse::<Schedule>().is_err(), "{rules}");
        }
        assert_eq!("".parse::<Schedule>().unwrap().at(0, 0), State::Closed);
        assert_eq!(state("24/7", 6, "03:00"), State::Open(Some(0)));
    }

    #[test]
    fn a_minute_that_no_day_has_is_no_panic() {
        assert!(matches!("10:00-18:00".parse::<Schedule>().unwrap().at(0, u16::MAX), State::OpensNext(..)));
    }
}
