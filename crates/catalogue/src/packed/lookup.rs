//! The keys under which terms stand, and the orders in which their cards do.

use crate::language::{Language, lower};
use crate::{Field, Sort};

/// The key of a field's value.
pub(super) fn value_key(field: Field, value: &str) -> String {
    ["=", field.name(), "=", &value.replace('\0', " ")].concat()
}

/// The key of the records that have years in a bar of [`crate::years`].
pub(super) fn years_key(bar: usize) -> String {
    format!("=years={bar}")
}

/// A word of more letters is none.
pub(super) const LONGEST: usize = 64;

/// A word as it is spelled, but for case: what is spelled alike is found before what only folds
/// alike.
pub(super) fn spelling(word: &str) -> String {
    word.chars().map(lower).collect()
}

/// The longest beginning of words that is a term of its own, in letters.
pub(super) const BEGINNING: usize = 8;

/// The orders, besides the usual one, in which a term keeps its first cards; each is called by its
/// place. Kazakh in Latin has nearly the order of Cyrillic.
pub(super) const ORDERS: [(Sort, Language); 5] = [
    (Sort::Oldest, Language::Kazakh),
    (Sort::Newest, Language::Kazakh),
    (Sort::Title, Language::Kazakh),
    (Sort::Title, Language::Russian),
    (Sort::Title, Language::English),
];

/// The place of the order that is asked for; nothing for the usual one.
pub(super) fn order(sort: Sort, language: Language) -> Option<u8> {
    let language = match (sort, language) {
        (Sort::Title, Language::Russian | Language::English) => language,
        _ => Language::Kazakh,
    };
    ORDERS.iter().position(|own| *own == (sort, language)).map(|place| place as u8)
}
