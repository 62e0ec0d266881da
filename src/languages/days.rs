//! Days in words, one or from one to another. A line may be broken beside a year, and nowhere else within a day.

use super::dates::{BOUND, span};
use super::{Language, append, say, say_with, spell, texts};
use catalogue::model::Day;

/// A day, a month or a year: `2019 ж. 18 желтоқсан`.
pub fn day(language: Language, day: &Day) -> String {
    let mut text = in_order(language, day.day.map(|day| day.to_string()), day, day.year);
    let doubts = [
        (day.year.is_none(), say(language, &texts::YEAR_UNKNOWN)),
        (day.uncertain, say(language, &texts::DATE_UNCERTAIN)),
    ];
    for (_, doubt) in doubts.into_iter().filter(|(applies, _)| *applies) {
        text = format!("{text} ({doubt})");
    }
    text
}

/// A number or several, the month of a day, and a year, in the order of the language.
fn in_order(language: Language, number: Option<String>, day: &Day, year: Option<u16>) -> String {
    let month = day.month.map(|month| month_name(language, month, day.day.is_some()));
    let year = year.map(|year| match language {
        Language::Kazakh | Language::KazakhLatin | Language::KazakhArabic => {
            format!("{year}{BOUND}{}", spell(language, "ж."))
        }
        Language::Russian => format!("{year}{BOUND}г."),
        Language::English => year.to_string(),
    });
    let mut within_year = String::new();
    for words in [number, month].iter().flatten() {
        append(&mut within_year, BOUND, words);
    }
    let within_year = Some(within_year).filter(|words| !words.is_empty());
    let words = if language.is_kazakh() { [year, within_year] } else { [within_year, year] };
    let mut text = String::new();
    for words in words.iter().flatten() {
        append(&mut text, " ", words);
    }
    text
}

/// From one day to another: what both have in common is said once. Where only the year of the first is known, and it is the last
/// one's, only the last is said.
pub fn days(language: Language, first: &Day, last: Option<&Day>) -> String {
    let Some(last) = last.filter(|last| *last != first) else { return day(language, first) };
    let is_sure = first.year.is_some() && !first.uncertain && !last.uncertain;
    if first.month.is_none() && last.day.is_some() && is_sure && first.year == last.year {
        return say_with(language, &texts::LAST_DAY, &day(language, last));
    }
    let (Some(from), Some(to), true) = (first.day, last.day, is_sure && first.year == last.year) else {
        return span(&day(language, first), &day(language, last));
    };
    if first.month == last.month {
        return in_order(language, Some(format!("{from}–{to}")), first, first.year);
    }
    let (before, after) = if language.is_kazakh() { (first.year, None) } else { (None, first.year) };
    span(
        &in_order(language, Some(from.to_string()), first, before),
        &in_order(language, Some(to.to_string()), last, after),
    )
}

fn month_name(language: Language, month: u8, with_day: bool) -> String {
    let months = if with_day { &texts::MONTHS } else { &texts::MONTHS_ALONE };
    months.get(usize::from(month.saturating_sub(1))).map(|month| say(language, month)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With common spaces.
    fn unbound(text: &str) -> String {
        text.replace(BOUND, " ")
    }

    #[test]
    fn days_in_every_language() {
        let say = |language, text: &str| unbound(&day(language, &text.parse().unwrap()));
        assert_eq!(say(Language::Kazakh, "2019-12-18"), "2019 ж. 18 желтоқсан");
        assert_eq!(say(Language::KazakhLatin, "2019-12-18"), "2019 j. 18 jeltoqsan");
        assert_eq!(say(Language::Russian, "2019-12-18"), "18 декабря 2019 г.");
        assert_eq!(say(Language::English, "2019-12-18"), "18 December 2019");
        assert_eq!(say(Language::Russian, "2017-12"), "декабрь 2017 г.");
        assert_eq!(say(Language::English, "2018"), "2018");
        assert_eq!(say(Language::Kazakh, "XXXX-02-28"), "28 ақпан (жылы белгісіз)");
        assert_eq!(say(Language::English, "2023-12?"), "December 2023 (uncertain)");
    }

    #[test]
    fn a_span_of_days_says_once_what_both_have_in_common() {
        let say = |language, first: &str, last: &str| {
            unbound(&days(language, &first.parse().unwrap(), Some(&last.parse().unwrap())))
        };
        use Language::{English, Kazakh, Russian};
        assert_eq!(say(English, "2024-11-06", "2025-03-24"), "6 November 2024 – 24 March 2025");
        assert_eq!(say(English, "2024-11-06", "2024-11-06"), "6 November 2024");
        assert_eq!(say(Russian, "2023-10-11", "2023-10-14"), "11–14 октября 2023 г.");
        assert_eq!(say(Kazakh, "2023-10-11", "2023-10-14"), "2023 ж. 11–14 қазан");
        assert_eq!(say(Russian, "2023-05-03", "2023-06-05"), "3 мая – 5 июня 2023 г.");
        assert_eq!(say(Kazakh, "2023-05-03", "2023-06-05"), "2023 ж. 3 мамыр – 5 маусым");
        assert_eq!(say(English, "2023", "2023-12-01"), "until 1 December 2023");
        assert_eq!(say(Kazakh, "2023", "2023-12-01"), "соңғы күні – 2023 ж. 1 желтоқсан");
        assert_eq!(say(English, "2022", "2023-12-01"), "2022 – 1 December 2023");
        assert_eq!(say(English, "2023", "2023-12"), "2023 – December 2023");
        assert_eq!(
            say(English, "2023-10-11?", "2023-10-14"),
            "11 October 2023 (uncertain) – 14 October 2023"
        );
    }

    #[test]
    fn lines_are_broken_beside_years_alone() {
        let say = |language| day(language, &"2019-12-18".parse().unwrap());
        assert_eq!(say(Language::Russian), "18\u{a0}декабря 2019\u{a0}г.");
        assert_eq!(say(Language::Kazakh), "2019\u{a0}ж. 18\u{a0}желтоқсан");
    }
}
