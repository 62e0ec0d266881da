//! A day in the calendar, known more or less precisely.

use crate::json::{FromJson, Value, Wrong};
use serde::{Serialize, Serializer};
use std::{fmt, str::FromStr};

/// A day, a month or a year: the part of EDTF (ISO 8601-2:2019, annex A) that news needs.
///
/// `2019-12-18`, `2017-12`, `2018`; `XXXX-02-28` where the year is not known (level 1,
/// «unspecified digit(s)»); a `?` after it where it is uncertain (level 1, «qualification»).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// The year; `None` if it is not known.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month, 1 to 31.
    pub day: Option<u8>,
    /// Whether the source is not sure of it.
    pub uncertain: bool,
}

/// A text that is not a day in the form that [`Day`] reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayError;

impl fmt::Display for DayError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(
            "expected a date as 2019-12-18, 2019-12, 2019 or XXXX-12-18, with ? after it if unsure",
        )
    }
}

impl std::error::Error for DayError {}

impl Day {
    /// What days are put in order by. An unknown year comes first, an unknown month or day before
    /// the known ones of its year.
    pub fn order(&self) -> (u16, u8, u8) {
        (self.year.unwrap_or(0), self.month.unwrap_or(0), self.day.unwrap_or(0))
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Self, DayError> {
        let certain = text.strip_suffix('?');
        let mut parts = certain.unwrap_or(text).split('-');
        let year = match parts.next().ok_or(DayError)? {
            "XXXX" => None,
            year => Some(number(year, 4, 1..=9999)?),
        };
        let month = parts.next().map(|month| number(month, 2, 1..=12)).transpose()?;
        let day = parts.next().map(|day| number(day, 2, 1..=31)).transpose()?;
        if parts.next().is_some() || (year.is_none() && month.is_none()) {
            return Err(DayError);
        }
        let year = year.map(|year| year as u16);
        let (month, day) = (month.map(|month| month as u8), day.map(|day| day as u8));
        let in_month = month.zip(day).is_none_or(|(month, day)| day <= days_in(year, month));
        in_month.then_some(Self { year, month, day, uncertain: certain.is_some() }).ok_or(DayError)
    }
}

fn number(text: &str, digits: usize, allowed: std::ops::RangeInclusive<i64>) -> Result<i64, DayError> {
    let plain = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|number| plain && allowed.contains(number));
    number.ok_or(DayError)
}

fn days_in(year: Option<u16>, month: u8) -> u8 {
    let leap = year.is_none_or(|year| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Day {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self.year {
            Some(year) => write!(formatter, "{year:04}")?,
            None => formatter.write_str("XXXX")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(formatter, "-{part:02}")?;
        }
        formatter.write_str(if self.uncertain { "?" } else { "" })
    }
}

impl FromJson for Day {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        String::from_json(value)?.parse().map_err(|error: DayError| Wrong::new(error.to_string()))
    }

    fn blank() -> Self {
        Self { year: None, month: None, day: None, uncertain: false }
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Day {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A day, a month or a year (EDTF): 2019-12-18, 2019-12, 2019, XXXX-12-18; a ? after it if unsure.",
            "type": "string",
            "pattern": "^([0-9]{4}|XXXX(?=-))(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?[?]?$"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_written_alike() {
        for text in ["2019-12-18", "2017-12", "2018", "XXXX-02-28", "2023-12?", "2024-02-29"] {
            assert_eq!(text.parse::<Day>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in
            ["", "XXXX", "2019-13", "2019-02-29", "2019-1-1", "18.12.2019", "2019-12-18-1", "+019", "0000"]
        {
            assert_eq!(text.parse::<Day>(), Err(DayError), "{text}");
        }
    }
}
