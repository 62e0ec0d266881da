//! The keys under which terms stand.

use crate::Field;
use crate::language::lower;

/// The key of a field's value.
pub(super) fn value_key(field: Field, value: &str) -> String {
    format!("={}={}", field.name(), value.replace('\0', " "))
}

/// The key of a tenth of a century, by the year that it begins with.
#[cfg(feature = "pack")]
pub(super) fn decade_key(decade: i64) -> String {
    format!("=years={decade}")
}

/// The decade that a moment lies in, by its first year.
#[cfg(feature = "pack")]
pub(super) fn decade(moment: i64) -> i64 {
    moment.div_euclid(10) * 10
}

/// A word as it is spelled, but for case: what is spelled alike is found before what only folds
/// alike.
pub(super) fn spelling(word: &str) -> String {
    word.chars().map(lower).collect()
}
