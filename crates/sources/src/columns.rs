//! The columns of a table.

use crate::place::{Column, Place};
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

/// What spreadsheets call a column, counted from 0: A, B … Z, AA.
pub fn letters(index: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = index;
    loop {
        letters.push(b'A' + (rest % 26) as u8);
        match rest / 26 {
            0 => break,
            more => rest = more - 1,
        }
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::At;

    #[test]
    fn columns_have_the_letters_of_spreadsheets() {
        for (index, expected) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (51, "AZ"),
            (52, "BA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(letters(index), expected);
        }
    }

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
