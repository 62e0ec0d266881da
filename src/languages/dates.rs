//! Dates, years and centuries in words. Within a date lines are not broken.

use super::{Language, append, number, say_with, spell, texts};
use catalogue::language::Reading;
use catalogue::model::{Date, Origin};
use catalogue::years::Years;
use std::borrow::Cow;

/// A space at which no line is broken.
pub(super) const BOUND: &str = "\u{a0}";

/// A production date: the record's own words in the reader's language if it has them, otherwise
/// words made from its years, otherwise its words in another language.
pub fn date(language: Language, date: &Date) -> Option<Reading<'_>> {
    let own = date.text.as_ref().and_then(|text| language.read(text));
    let fits = own.as_ref().is_some_and(|own| own.language == language.tag());
    match date.span() {
        Some((from, to)) if !fits => Some(Reading {
            text: Cow::Owned(years(language, from, to)),
            language: language.tag(),
            origin: Origin::Person,
        }),
        _ => own,
    }
}

/// A span of years in words: `1969 ж.`, `б.з.д. IV ғ.`, `1969–1971`, `200 million years ago`.
/// Years before the era are negative, as in [`Date`].
fn years(language: Language, from: i64, to: i64) -> String {
    let words = match (millions_of_years(from), centuries(from, to)) {
        (Some(first), _) => {
            let last = millions_of_years(to).filter(|last| *last != first);
            return before_present(language, &range(first.to_string(), last.map(|last| last.to_string())));
        }
        (None, Some((first, last))) => {
            let (first, last) = (century_name(language, first), century_name(language, last));
            let several = first != last;
            Bare { text: range(first, several.then_some(last)), several, century: true }
        }
        _ => Bare {
            text: range(year(language, from), (from != to).then(|| year(language, to))),
            several: from != to,
            century: false,
        },
    };
    match (from < 0, to < 0) {
        (true, false) => {
            let (before, after) = (years(language, from, from), years(language, to, to));
            span(&before, &after)
        }
        (before_era, _) => words.with_era(language, before_era),
    }
}

/// A year without its era; one of five digits has its thousands set apart.
fn year(language: Language, year: i64) -> String {
    match usize::try_from(year.unsigned_abs()) {
        Ok(long) if long > 9_999 => number(language, long),
        _ => year.unsigned_abs().to_string(),
    }
}

/// A span of years that is chosen, in words: `1969–1971`, `from 500 BCE`; nothing if it is open.
pub fn chosen_years(language: Language, chosen: Years) -> Option<String> {
    let year = |year| years(language, year, year);
    match (chosen.from, chosen.to) {
        (None, None) => None,
        (Some(from), None) => Some(say_with(language, &texts::SINCE_YEAR, &year(from))),
        (None, Some(to)) => Some(say_with(language, &texts::UNTIL_YEAR, &year(to))),
        (Some(from), Some(to)) if millions_of_years(from).is_some() && millions_of_years(to).is_none() => {
            Some(span(&year(from), &year(to)))
        }
        (Some(from), Some(to)) => Some(years(language, from, to)),
    }
}

/// A year or a century, or several, still without «BCE», «ж.» or «в.».
struct Bare {
    text: String,
    several: bool,
    century: bool,
}

/// What a century and several, a year and several are called behind their numbers.
const UNITS: [[&str; 4]; 3] =
    [["ғ.", "ғғ.", "ж.", "жж."], ["в.", "вв.", "г.", "гг."], ["century", "centuries", "", ""]];

impl Bare {
    fn with_era(self, language: Language, before: bool) -> String {
        let (units, era) = match language {
            Language::Kazakh | Language::KazakhLatin | Language::KazakhArabic => (0, "б.з.д."),
            Language::Russian => (1, "до\u{a0}н.\u{a0}э."),
            Language::English => (2, "BCE"),
        };
        let unit = UNITS[units][usize::from(!self.century) * 2 + usize::from(self.several)];
        // Numerals are Latin letters already, so only the words change alphabet.
        let unit = spell(language, unit);
        let era = if before { spell(language, era) } else { String::new() };
        let words = if units == 0 { [era, self.text, unit] } else { [self.text, unit, era] };
        let mut text = String::new();
        for words in words.iter().filter(|words| !words.is_empty()) {
            append(&mut text, BOUND, words);
        }
        text
    }
}

/// From one thing to another, where at least one is several words; a line may be broken behind the dash.
pub(super) fn span(from: &str, to: &str) -> String {
    format!("{from}{BOUND}– {to}")
}

fn range(from: String, to: Option<String>) -> String {
    match to {
        Some(to) => from + "–" + &to,
        None => from,
    }
}

/// The centuries that a span fills exactly; negative before the era.
fn centuries(from: i64, to: i64) -> Option<(i64, i64)> {
    let first = match from {
        1.. if from % 100 == 1 => from / 100 + 1,
        ..=-1 if from % 100 == 0 => from / 100,
        _ => return None,
    };
    let last = match to {
        1.. if to % 100 == 0 => to / 100,
        ..=-1 if to % 100 == -1 => to / 100 - 1,
        _ => return None,
    };
    Some((first, last))
}

fn century_name(language: Language, century: i64) -> String {
    let century = century.unsigned_abs();
    match language {
        Language::English => {
            let ending = match (century % 10, century % 100) {
                (_, 11..=13) => "th",
                (1, _) => "st",
                (2, _) => "nd",
                (3, _) => "rd",
                _ => "th",
            };
            format!("{century}{ending}")
        }
        _ => roman(century),
    }
}

fn roman(mut number: u64) -> String {
    const NUMERALS: [(u64, &str); 9] =
        [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
    let mut numeral = String::new();
    for (value, letters) in NUMERALS {
        while number >= value {
            numeral.push_str(letters);
            number -= value;
        }
    }
    numeral
}

/// A year so long ago that only millions count.
fn millions_of_years(year: i64) -> Option<u64> {
    (year <= -1_000_000).then(|| year.unsigned_abs() / 1_000_000)
}

fn before_present(language: Language, millions: &str) -> String {
    say_with(language, &texts::MILLION_YEARS_AGO, millions)
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalogue::model::Text;

    /// With common spaces.
    fn unbound(text: &str) -> String {
        text.replace(BOUND, " ")
    }

    fn words(language: Language, from: i64, to: i64) -> String {
        let span = Date::from_years(from, to);
        unbound(&date(language, &span).unwrap().text)
    }

    #[test]
    fn years_and_centuries_in_every_language() {
        use Language::*;
        for (from, to, kazakh, latin, russian, english) in [
            (1969, 1969, "1969 ж.", "1969 j.", "1969 г.", "1969"),
            (1969, 1971, "1969–1971 жж.", "1969–1971 jj.", "1969–1971 гг.", "1969–1971"),
            (-400, -301, "б.з.д. IV ғ.", "b.z.d. IV ğ.", "IV в. до н. э.", "4th century BCE"),
            (-500, -301, "б.з.д. V–IV ғғ.", "b.z.d. V–IV ğğ.", "V–IV вв. до н. э.", "5th–4th centuries BCE"),
            (1801, 1900, "XIX ғ.", "XIX ğ.", "XIX в.", "19th century"),
            (1101, 1300, "XII–XIII ғғ.", "XII–XIII ğğ.", "XII–XIII вв.", "12th–13th centuries"),
            (2001, 2100, "XXI ғ.", "XXI ğ.", "XXI в.", "21st century"),
            (-350, -350, "б.з.д. 350 ж.", "b.z.d. 350 j.", "350 г. до н. э.", "350 BCE"),
            (
                -100_000,
                -9_000,
                "б.з.д. 100 000–9000 жж.",
                "b.z.d. 100 000–9000 jj.",
                "100 000–9000 гг. до н. э.",
                "100,000–9000 BCE",
            ),
            (
                -100,
                100,
                "б.з.д. 100 ж. – 100 ж.",
                "b.z.d. 100 j. – 100 j.",
                "100 г. до н. э. – 100 г.",
                "100 BCE – 100",
            ),
            (
                -35_000_000,
                -32_000_000,
                "35–32 млн жыл бұрын",
                "35–32 mln jyl būryn",
                "35–32 млн лет назад",
                "35–32 million years ago",
            ),
        ] {
            assert_eq!(words(Kazakh, from, to), kazakh);
            assert_eq!(words(KazakhLatin, from, to), latin);
            assert_eq!(words(Russian, from, to), russian);
            assert_eq!(words(English, from, to), english);
        }
    }

    #[test]
    fn chosen_years_in_every_language() {
        use Language::*;
        let span = |from, to| Years { from, to };
        for (chosen, kazakh, russian, english) in [
            (span(Some(-500), None), "б.з.д. 500 ж. бастап", "с 500 г. до н. э.", "from 500 BCE"),
            (span(None, Some(1500)), "1500 ж. дейін", "по 1500 г.", "to 1500"),
            (span(Some(1936), Some(1945)), "1936–1945 жж.", "1936–1945 гг.", "1936–1945"),
            (span(Some(-400), Some(-301)), "б.з.д. IV ғ.", "IV в. до н. э.", "4th century BCE"),
            (
                span(Some(-35_000_000), Some(1500)),
                "35 млн жыл бұрын – 1500 ж.",
                "35 млн лет назад – 1500 г.",
                "35 million years ago – 1500",
            ),
        ] {
            let words =
                [Kazakh, Russian, English].map(|language| unbound(&chosen_years(language, chosen).unwrap()));
            assert_eq!(words, [kazakh, russian, english]);
        }
        assert_eq!(unbound(&chosen_years(KazakhLatin, span(None, Some(-1))).unwrap()), "b.z.d. 1 j. deiın");
        assert_eq!(chosen_years(English, Years::default()), None);
    }

    #[test]
    fn the_records_own_words_come_first_in_the_readers_language() {
        let mut own = Date::from_years(-400, -301);
        own.text = Some(Text::new("ru", "скифское время"));
        assert_eq!(date(Language::Russian, &own).unwrap().text, "скифское время");
        assert_eq!(unbound(&date(Language::English, &own).unwrap().text), "4th century BCE");
        own.from = None;
        own.to = None;
        let fallen_back = date(Language::English, &own).unwrap();
        assert_eq!((&*fallen_back.text, fallen_back.language), ("скифское время", "ru"));
    }

    #[test]
    fn no_line_is_broken_within_a_date() {
        assert_eq!(years(Language::Russian, -400, -301), "IV\u{a0}в.\u{a0}до\u{a0}н.\u{a0}э.");
        assert_eq!(years(Language::Kazakh, -400, -301), "б.з.д.\u{a0}IV\u{a0}ғ.");
        assert_eq!(years(Language::English, -100, 100), "100\u{a0}BCE\u{a0}– 100");
    }
}
