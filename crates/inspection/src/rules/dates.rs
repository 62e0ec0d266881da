//! Dates of things, and days of events.

use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::{Date, Day, Story};

/// Whether a date has years, and in order.
pub(super) fn check(here: &Here, date: &Date, sink: &mut Sink) {
    let named = [("from", date.from), ("to", date.to)];
    if let Some((name, _)) = named.into_iter().find(|(_, year)| *year == Some(0)) {
        sink.find(Rule::DateZero, &here.name(name), Vec::new());
    } else if let (Some(from), Some(to)) = (date.from, date.to)
        && from > to
    {
        let values = vec![from.to_string().into(), to.to_string().into()];
        sink.find(Rule::DateOrder, &here.name("from"), values);
    } else if date.span().is_none() {
        let text = date.text.as_ref().and_then(|text| text.choose(&[]));
        if let Some(chosen) = text.filter(|chosen| tells_years(chosen.text)) {
            sink.find(Rule::DateUnread, here, vec![chosen.text.into()]);
        }
    }
}

/// Whether there is anything to be read: «unknown» has no years, and nothing is wrong with it.
fn tells_years(text: &str) -> bool {
    let is_numeral = |word: &str| !word.is_empty() && word.chars().all(|letter| "IVXІХ".contains(letter));
    text.chars().any(|letter| letter.is_ascii_digit())
        || text.split(|letter: char| !letter.is_alphabetic()).any(is_numeral)
}

/// Whether an event ends before it begins.
pub(super) fn check_days(story: &Story, sink: &mut Sink) {
    let (Some(start), Some(end)) = (story.start, story.end) else { return };
    if ends_first(start, end) {
        let values = vec![written(end).into(), written(start).into()];
        sink.find(Rule::DaysOrder, &Here::default().name("end"), values);
    }
}

/// Compares only what is known of both days.
fn ends_first(start: Day, end: Day) -> bool {
    let (Some(start_year), Some(end_year)) = (start.year, end.year) else { return false };
    let month = start.month.zip(end.month);
    let day = start.day.zip(end.day);
    let first = (start_year, month.map(|both| both.0), month.and(day).map(|both| both.0));
    let last = (end_year, month.map(|both| both.1), month.and(day).map(|both| both.1));
    last < first
}

/// A day as its record writes it.
fn written(day: Day) -> String {
    let year = day.year.map_or_else(|| "XXXX".to_owned(), |year| format!("{year:04}"));
    let parts = [day.month, day.day].into_iter().flatten().map(|part| format!("-{part:02}"));
    format!("{year}{}", parts.collect::<String>())
}
