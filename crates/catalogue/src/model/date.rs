//! When a thing was made.

use super::{Text, text::UNDECLARED};
use crate::json::{Fields, FromJson, Value, Wrong};
use serde::Serialize;

/// A production date: the source's own words, and the years they stand for where that is known.
///
/// Years are counted as people write them: 1969 is 1969 CE, −400 is 400 BCE, and there is no
/// year 0. In JSON either a plain string, whose years are read from it where it is one of the
/// forms that [`years`] knows, or `{"text": …, "from": -400, "to": -301}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "DateJson"))]
#[cfg_attr(
    feature = "schema",
    schemars(
        description = "A date in words, or an object with `text`, `from` and `to`: the words, the first year and the last. Plain words such as 1969, 1969–1971, 1969-05-14 or 400 BCE have their years read from them."
    )
)]
pub struct Date {
    /// The date in the source's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The first year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<i64>,
    /// The last year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<i64>,
}

impl Date {
    /// A date of known years, without words.
    pub fn from_years(from: i64, to: i64) -> Self {
        Self { text: None, from: Some(from), to: Some(to) }
    }

    /// The first and the last year, where at least one is known.
    pub fn span(&self) -> Option<(i64, i64)> {
        let from = self.from.or(self.to)?;
        Some((from, self.to.unwrap_or(from)))
    }
}

/// The years in a plain date: `1969`, `1969–1971`, `1969-05-14`, `-400`, `400 BCE`.
///
/// ```
/// # use catalogue::model::years;
/// assert_eq!(years("1969–1971"), Some((1969, 1971)));
/// assert_eq!(years("about 1969"), None);
/// ```
pub fn years(text: &str) -> Option<(i64, i64)> {
    let text = text.trim();
    let before_era = ["BCE", "BC", "б.з.д.", "до н. э.", "до н.э."]
        .iter()
        .find_map(|mark| text.strip_prefix(mark).or_else(|| text.strip_suffix(mark)));
    let year = |text| match before_era {
        // A minus says the same once more: what both mean together is not guessed at.
        Some(_) => year(text).filter(|&year| year > 0).map(|year| -year),
        None => year(text),
    };
    let text = before_era.unwrap_or(text).trim();
    if let Some(year) = year(text).or_else(|| calendar_day(text).filter(|_| before_era.is_none())) {
        return valid(year, year);
    }
    let (from, to) = text.split_once(['–', '—']).or_else(|| text.split_once('-'))?;
    valid(year(from.trim())?, year(to.trim())?)
}

fn year(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['-', '−']).unwrap_or(text);
    let plain = (1..=10).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let year: i64 = digits.parse().ok().filter(|_| plain)?;
    Some(if digits.len() < text.len() { -year } else { year })
}

/// The year of an ISO 8601 calendar date, `1969-05-14`.
fn calendar_day(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, '-');
    let (year_part, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let two_digits = |part: &str| part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
    (year_part.len() == 4 && two_digits(month) && two_digits(day)).then(|| year(year_part))?
}

fn valid(from: i64, to: i64) -> Option<(i64, i64)> {
    (from <= to && from != 0 && to != 0).then_some((from, to))
}

impl FromJson for Date {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        if let Value::Text(text) = value {
            let (from, to) = years(&text).unzip();
            return Ok(Self { text: Some(Text::new(UNDECLARED, text)), from, to });
        }
        let mut fields = Fields::of(value);
        let mut read = Self::default();
        fields.fill(&["text", "from", "to"], &mut [&mut read.text, &mut read.from, &mut read.to]);
        fields.end(()).map(|()| read)
    }

    fn blank() -> Self {
        Self::default()
    }
}

#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
#[expect(dead_code, reason = "only its shape is used")]
enum DateJson {
    Plain(String),
    Full {
        /// The date in the source's words.
        text: Option<Text>,
        /// The first year; -400 is 400 BCE.
        from: Option<i64>,
        /// The last year; -400 is 400 BCE.
        to: Option<i64>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_dates_have_their_years() {
        for (text, expected) in [
            ("1969", Some((1969, 1969))),
            (" 1969–1971 ", Some((1969, 1971))),
            ("1969-1971", Some((1969, 1971))),
            ("1969-05-14", Some((1969, 1969))),
            ("-400", Some((-400, -400))),
            ("400–301 BCE", Some((-400, -301))),
            ("б.з.д. 400–301", Some((-400, -301))),
            ("до н. э. 400", Some((-400, -400))),
            ("1971–1969", None),
            ("-400 BCE", None),
            ("0400-05-14 BCE", None),
            ("-400–-301 BCE", None),
            ("0", None),
            ("circa 1969", None),
            ("", None),
            ("-", None),
            ("99999999999999999999", None),
            ("١٩٦٩", None),
        ] {
            assert_eq!(years(text), expected, "{text}");
        }
    }

    #[test]
    fn a_date_keeps_the_words_of_its_source() {
        let date: Date = crate::json::tests::read(r#""about 1850""#).unwrap();
        assert_eq!(date.text.unwrap().choose(&[]).unwrap().text, "about 1850");
        assert_eq!(date.from, None);
        let date: Date = crate::json::tests::read(r#"{"text": {"en": "4th c. BCE"}, "from": -400}"#).unwrap();
        assert_eq!(date.span(), Some((-400, -400)));
    }
}
