//! Numbers, days, centuries and points out of what APIs write.

use super::node::{self, Node};
use crate::language::lower;
use jmespath::Variable;

/// The first number in a text: `12.5 cm`, `1 234`, `1,234`, `−400`.
pub(super) fn number(text: &str) -> Option<f64> {
    let start = text.find(|letter: char| letter.is_ascii_digit())?;
    let (before, from) = text.split_at(start);
    let end = from.find(|letter: char| {
        !letter.is_ascii_digit() && !matches!(letter, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}')
    });
    let digits = from
        .get(..end.unwrap_or(from.len()))
        .unwrap_or_default()
        .trim_end_matches([' ', ',', '.', '\u{a0}', '\u{202f}']);
    let number = node::number_in(&without_thousands(digits))?;
    Some(if before.ends_with(['-', '−']) { -number } else { number })
}

/// Digits without what parts them in threes; any other comma is a decimal one.
fn without_thousands(digits: &str) -> String {
    let parts: Vec<&str> = digits.split([',', ' ', '\u{a0}', '\u{202f}']).collect();
    let in_threes =
        parts.iter().skip(1).all(|part| part.split('.').next().is_some_and(|whole| whole.len() == 3));
    match parts.as_slice() {
        [_, ..] if in_threes => parts.concat(),
        [whole, part] if digits.contains(',') && !part.contains('.') => format!("{whole}.{part}"),
        [first, ..] => (*first).to_owned(),
        [] => String::new(),
    }
}

/// The day of a moment, `1969-05-14`.
pub(super) fn day(text: &str) -> Option<String> {
    let text = text.trim();
    let head = text.get(..10).unwrap_or(text);
    let is_day = head.len() == 10
        && head
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
    if is_day {
        return Some(head.to_owned());
    }
    let moment = node::number_in(text)?;
    /// Seconds to the year 5138; milliseconds to the spring of 1973, before which none are written.
    const MOST_SECONDS: f64 = 1e11;
    let seconds = if moment.abs() > MOST_SECONDS { moment / 1000.0 } else { moment };
    let days = (seconds / 86_400.0).floor();
    (days.abs() < 4e6).then(|| civil(days as i64))
}

/// The day that is so many days from 1 January 1970, in the Gregorian calendar: years are counted
/// from March, so that the leap day is the last of its year.
fn civil(days: i64) -> String {
    const FROM_MARCH_OF_YEAR_0: i64 = 719_468;
    const IN_400_YEARS: i64 = 146_097;
    let days = days + FROM_MARCH_OF_YEAR_0;
    let (era, day) = (days.div_euclid(IN_400_YEARS), days.rem_euclid(IN_400_YEARS));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) = (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    format!("{:04}-{month:02}-{day:02}", era * 400 + year + i64::from(month <= 2))
}

/// A date of centuries in words, with the years they stand for: `19th century`, `XVIII–XIX вв.`,
/// `б.з.д. V ғ.`. Without a century in it the words stay words.
pub(super) fn century(text: &str) -> Node {
    let words = [("text", node::text(text))];
    let Some((first, last)) = centuries(text) else { return node::object(words) };
    let years = |century: i64| match century {
        1.. => (century * 100 - 99, century * 100),
        _ => (century * 100, century * 100 + 99),
    };
    let (from, to) = (years(first).0, years(last).1);
    let span = [("from", node::number(from as f64)), ("to", node::number(to as f64))];
    node::object(words.into_iter().chain(span))
}

/// The first and the last century; those before our era are negative.
fn centuries(text: &str) -> Option<(i64, i64)> {
    let lower: String = text.chars().map(lower).collect();
    let says_century = ["century", "centuries", "cent.", " c.", "век", " в.", " вв", "ғасыр", " ғ.", " ғғ"]
        .iter()
        .any(|word| lower.contains(word));
    let before_era = ["bc", "б.з.д", "до н. э", "до н.э", "б. з. д"].iter().any(|word| lower.contains(word));
    let mut found = text.split(|letter: char| !letter.is_alphanumeric()).filter_map(ordinal);
    let first = found.next().filter(|_| says_century)?;
    let last = found.next().unwrap_or(first);
    match before_era {
        false => (first <= last).then_some((first, last)),
        // A later number is an earlier century; from one era into the other is not guessed at.
        true => (first >= last).then_some((-first, -last)),
    }
}

/// `19`, `19th`, `XIX`, `ХІХ` as a century.
fn ordinal(word: &str) -> Option<i64> {
    let ending = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending));
    ending.unwrap_or(word).parse().ok().or_else(|| roman(word)).filter(|century| (1..=40).contains(century))
}

/// A Roman number, in Latin letters or in the Cyrillic ones that look like them.
fn roman(word: &str) -> Option<i64> {
    let mut total = 0;
    let mut before = 0;
    for letter in word.chars().rev() {
        let value = match letter {
            'I' | 'І' => 1,
            'V' => 5,
            'X' | 'Х' => 10,
            _ => return None,
        };
        total += if value < before { -value } else { value };
        before = before.max(value);
    }
    (total > 0).then_some(total)
}

/// A point as the model has it.
pub(super) fn point(found: &Node) -> Node {
    let place = match &**found {
        Variable::Object(fields) => {
            let number = |names: [&str; 4]| {
                names.iter().find_map(|name| fields.get(*name)).and_then(|node| single(node))
            };
            let own =
                number(["latitude", "lat", "Latitude", "y"]).zip(number(["longitude", "lon", "lng", "x"]));
            own.or_else(|| fields.get("coordinates").and_then(longitude_first))
        }
        Variable::Array(_) => longitude_first(found),
        Variable::String(text) => from_text(text),
        _ => None,
    };
    let valid = place.filter(|(latitude, longitude)| latitude.abs() <= 90.0 && longitude.abs() <= 180.0);
    valid.map_or_else(node::null, |(latitude, longitude)| {
        node::object([("latitude", node::number(latitude)), ("longitude", node::number(longitude))])
    })
}

fn single(node: &Variable) -> Option<f64> {
    node::number_in(&node::as_text(node)?)
}

/// `[longitude, latitude]` (GeoJSON, RFC 7946, section 3.1.1).
fn longitude_first(list: &Node) -> Option<(f64, f64)> {
    let Variable::Array(items) = &**list else { return None };
    match items.as_slice() {
        [longitude, latitude, ..] => single(latitude).zip(single(longitude)),
        _ => None,
    }
}

/// `Point(76.9 43.2)` (WKT, longitude first) or `43.2, 76.9`.
fn from_text(text: &str) -> Option<(f64, f64)> {
    let numbers = |text: &str| -> Option<(f64, f64)> {
        let mut parts = text.split([',', ' ', ';']).filter(|part| !part.is_empty()).map(node::number_in);
        let pair = parts.next()?.zip(parts.next()?);
        pair.filter(|_| parts.next().is_none_or(|third| third.is_some()))
    };
    match text.split_once('(') {
        Some((kind, inside)) if kind.to_ascii_uppercase().contains("POINT") => {
            numbers(inside.split(')').next()?).map(|(longitude, latitude)| (latitude, longitude))
        }
        _ => numbers(text.trim()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::parse;

    #[test]
    fn numbers_are_found_in_texts() {
        for (text, expected) in [
            ("12.5 cm", Some(12.5)),
            ("12,5 см", Some(12.5)),
            ("1,234", Some(1234.0)),
            ("1 234 567", Some(1_234_567.0)),
            ("about -400", Some(-400.0)),
            ("none", None),
            ("", None),
        ] {
            assert_eq!(number(text), expected, "{text}");
        }
    }

    #[test]
    fn days_are_read_from_moments() {
        for (text, expected) in [
            ("1969-05-14T10:00:00Z", Some("1969-05-14")),
            ("0", Some("1970-01-01")),
            ("951782400", Some("2000-02-29")),
            ("951868800000", Some("2000-03-01")),
            ("-86400", Some("1969-12-31")),
            ("May 14", None),
            ("1e300", None),
        ] {
            assert_eq!(day(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn centuries_have_their_years() {
        for (text, expected) in [
            ("19th century", Some((19, 19))),
            ("XVIII–XIX вв.", Some((18, 19))),
            ("ХІХ ғасыр", Some((19, 19))),
            ("б.з.д. V ғ.", Some((-5, -5))),
            ("5th–4th century BC", Some((-5, -4))),
            ("1850", None),
            ("XIX", None),
            ("4th–5th century BC", None),
        ] {
            assert_eq!(centuries(text), expected, "{text}");
        }
        let made = century("5th century BC").to_string();
        assert!(made.contains("-500") && made.contains("-401"), "{made}");
        let made = century("1st century").to_string();
        assert!(made.contains(r#""from":1,"#) && made.contains(r#""to":100"#), "{made}");
    }

    #[test]
    fn points_are_read_in_every_shape() {
        for json in [
            r#""Point(76.9 43.2)""#,
            r#""43.2, 76.9""#,
            r#"{"type": "Point", "coordinates": [76.9, 43.2]}"#,
            r#"[76.9, 43.2]"#,
            r#"{"lat": "43.2", "lon": "76.9"}"#,
        ] {
            let made = point(&node::node(parse(json.as_bytes()).unwrap())).to_string();
            assert_eq!(made, r#"{"latitude":43.2,"longitude":76.9}"#, "{json}");
        }
        for json in [r#""Point(76.9)""#, r#""north""#, "[1]", r#"{"lat": 943, "lon": 1}"#, "null"] {
            assert!(node::is_missing(&point(&node::node(parse(json.as_bytes()).unwrap()))), "{json}");
        }
    }
}
