//! What is counted of all records of a term, where their cards are too many to be counted.

use super::bytes::Bytes;
use crate::Field;

/// The values of a field that are counted at most for a term.
pub(super) const MOST: usize = 60;

/// The same for all records: whoever does not know what to look for may look through all museums, but
/// nobody through three thousand materials.
pub(super) fn most_of_all(field: Field) -> usize {
    match field {
        Field::Museum | Field::Region => 1000,
        _ => MOST,
    }
}

/// Counts of values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Summary {
    /// Field, key, the JSON of the label (empty if it has none), and how many records; the most
    /// frequent of a field first.
    pub(super) values: Vec<(Field, String, String, usize)>,
    /// How many records have years in each bar of [`crate::years`]; nothing if none has any.
    pub(super) years: Vec<usize>,
}

pub(super) fn read(bytes: &[u8]) -> Option<Summary> {
    let mut bytes = Bytes(bytes);
    let mut summary = Summary::default();
    for _ in 0..bytes.number()? {
        let field = *Field::ALL.get(bytes.number()?)?;
        let (key, label) = (bytes.text()?.to_owned(), bytes.text()?.to_owned());
        summary.values.push((field, key, label, bytes.number()?));
    }
    for _ in 0..bytes.number()? {
        summary.years.push(bytes.number()?);
    }
    Some(summary)
}

#[cfg(feature = "pack")]
pub(super) fn write(summary: &Summary) -> Vec<u8> {
    use super::bytes::{put_counted, put_number};
    let mut bytes = Vec::new();
    put_number(&mut bytes, summary.values.len());
    for (field, key, label, count) in &summary.values {
        put_number(&mut bytes, Field::ALL.iter().position(|own| own == field).unwrap_or_default());
        put_counted(&mut bytes, key.as_bytes());
        put_counted(&mut bytes, label.as_bytes());
        put_number(&mut bytes, *count);
    }
    put_number(&mut bytes, summary.years.len());
    for &count in &summary.years {
        put_number(&mut bytes, count);
    }
    bytes
}
