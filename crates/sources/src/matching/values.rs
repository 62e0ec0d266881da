//! What the cells of a column tell of it.

use crate::item::Row;
use std::collections::BTreeSet;

/// How many rows are looked at.
const ROWS: usize = 200;
/// How many letters a language is told by at least.
const LETTERS: usize = 3;
const KAZAKH: &str = "әғқңөұүһі";

fn cells(column: usize, rows: &[Row]) -> impl Iterator<Item = &str> {
    let cells = rows.iter().take(ROWS).filter_map(move |row| row.cells.get(column));
    cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// Whether a value stands in more than one row.
pub(super) fn has_twice(column: usize, rows: &[Row]) -> bool {
    let mut seen = BTreeSet::new();
    !cells(column, rows).all(|cell| seen.insert(cell))
}

/// Whether most cells have addresses of the web.
pub(super) fn has_addresses(column: usize, rows: &[Row]) -> bool {
    let (all, addresses) = cells(column, rows)
        .fold((0, 0), |(all, addresses), cell| (all + 1, addresses + usize::from(cell.contains("://"))));
    addresses * 2 > all
}

/// The language of a column's texts, by their letters; Cyrillic without Kazakh ones is that of the heading.
pub(super) fn language(column: usize, rows: &[Row], heading: &str) -> Option<&'static str> {
    let (mut latin, mut cyrillic, mut kazakh) = (0, 0, 0);
    for letter in cells(column, rows).flat_map(str::chars).filter(|letter| letter.is_alphabetic()) {
        latin += usize::from(letter.is_ascii());
        cyrillic += usize::from(('\u{400}'..='\u{52f}').contains(&letter));
        kazakh += usize::from(is_kazakh(letter));
    }
    match () {
        () if latin + cyrillic < LETTERS => None,
        // Other languages are written in Latin letters too.
        () if latin > cyrillic => heading.is_ascii().then_some("en"),
        () if kazakh * 50 > cyrillic || heading.chars().any(is_kazakh) => Some("kk"),
        () => Some("ru"),
    }
}

fn is_kazakh(letter: char) -> bool {
    letter.to_lowercase().any(|small| KAZAKH.contains(small))
}

/// What stands between the things in a column's cells, of a field of which there are several.
pub(super) fn separator(field: &str, column: usize, rows: &[Row]) -> Option<String> {
    let has = |separator: &str| cells(column, rows).any(|cell| cell.contains(separator));
    let usual: &[&str] = match field {
        // Commas stand within names and titles.
        "makers" | "notes" | "sources" => &[";"],
        "materials" | "techniques" | "subjects" | "media" => &[";", ","],
        _ => &[],
    };
    usual.iter().find(|separator| has(separator)).map(|separator| (*separator).to_owned())
}
