//! The columns of a table.

use crate::place::{Column, Place, letters};
use std::collections::BTreeSet;

/// The columns of a table, as its heading names them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The heading's own place.
    pub place: Place,
    /// The names as they were, without the space around them; blank where a column has none.
    pub names: Vec<String>,
    /// A name for each that no other has, by which connectors find it: the column's own, with a
    /// number where two are called alike, or its letters where it has none.
    pub keys: Vec<String>,
}

impl Columns {
    pub(crate) fn new(place: Place, names: Vec<String>) -> Self {
        let names: Vec<String> = names.iter().map(|name| one_line(name)).collect();
        let mut taken = BTreeSet::new();
        let keys = names.iter().enumerate().map(|(at, name)| key(at, name, &mut taken)).collect();
        Self { place, names, keys }
    }

    /// One column, for a place; there may be cells behind the last one that the heading names.
    pub fn column(&self, index: usize) -> Column {
        Column { index, name: self.names.get(index).filter(|name| !name.is_empty()).cloned() }
    }

    /// The key of a column, or its letters behind the last one that the heading names.
    pub(crate) fn key(&self, index: usize) -> String {
        self.keys.get(index).cloned().unwrap_or_else(|| letters(index))
    }
}

/// A heading may be broken into lines to be narrow.
fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn key(at: usize, name: &str, taken: &mut BTreeSet<String>) -> String {
    let own = if name.is_empty() { letters(at) } else { name.to_owned() };
    let mut key = own.clone();
    let mut number = 2;
    while !taken.insert(key.clone()) {
        key = format!("{own} ({number})");
        number += 1;
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::At;

    #[test]
    fn each_column_has_a_key_of_its_own() {
        let place = Place { file: "a".into(), at: At::File };
        let names = ["Фото", "", "Фото", "Фото (2)", "Инв.\n№", "B"].map(str::to_owned);
        let columns = Columns::new(place, names.to_vec());
        assert_eq!(columns.keys, ["Фото", "B", "Фото (2)", "Фото (2) (2)", "Инв. №", "B (2)"]);
        assert_eq!(columns.column(1).to_string(), "B");
        assert_eq!(columns.column(4).to_string(), "E «Инв. №»");
    }
}
