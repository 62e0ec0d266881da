//! Where in a file something stands.

use crate::three_languages::{Words, filled};
use catalogue::language::Language;
use std::fmt;
use std::sync::Arc;

/// A place in a file. In words: `a.csv, line 4, column C «title.ru»`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file's name, as it was given.
    pub file: Arc<str>,
    /// Where in the file.
    pub at: At,
}

/// Where in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// The file as a whole.
    File,
    /// A line of text, counted from 1; a row of a table by the line that it begins on.
    Line {
        /// The line, counted from 1.
        line: u64,
        /// The column, where it is about one cell.
        column: Option<Column>,
    },
    /// A sheet of a workbook, a row or a cell of it.
    Sheet {
        /// The sheet's name.
        sheet: Arc<str>,
        /// The row, counted from 1.
        row: Option<u32>,
        /// The column.
        column: Option<Column>,
    },
    /// A record of one of the portal's own lists.
    Record {
        /// The list's name.
        list: &'static str,
        /// The place in the list, counted from 1.
        number: usize,
        /// The identifier, if it has one.
        id: Option<String>,
    },
    /// A record of a list in another shape, counted from 1.
    Number(usize),
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its place, counted from 0.
    pub index: usize,
    /// Its name, if it has one.
    pub name: Option<String>,
}

impl Place {
    /// The file as a whole.
    pub fn file(file: &Arc<str>) -> Self {
        Self { file: file.clone(), at: At::File }
    }

    /// A line, counted from 1.
    pub(crate) fn line(file: &Arc<str>, line: u64) -> Self {
        Self { file: file.clone(), at: At::Line { line, column: None } }
    }

    /// The same row in one column.
    pub(crate) fn in_column(mut self, own: Column) -> Self {
        if let At::Line { column, .. } | At::Sheet { column, .. } = &mut self.at {
            *column = Some(own);
        }
        self
    }
}

impl Place {
    /// In words of a language.
    pub fn said(&self, language: Language) -> String {
        let say = |words: &Words, values: &[String]| filled(language, words, values);
        let mut said = self.file.to_string();
        let column = match &self.at {
            At::File => None,
            At::Line { line, column } => {
                said += &say(&LINE, &[line.to_string()]);
                column.as_ref()
            }
            At::Sheet { sheet, row, column } => {
                said += &say(&SHEET, &[sheet.to_string()]);
                row.iter().for_each(|row| said += &say(&ROW, &[row.to_string()]));
                column.as_ref()
            }
            At::Record { list, id: Some(id), .. } => {
                said += &format!(", {list} «{id}»");
                None
            }
            At::Record { list, number, id: None } => {
                said += &say(&NUMBERED, &[(*list).to_owned(), number.to_string()]);
                None
            }
            At::Number(number) => {
                said += &say(&RECORD, &[number.to_string()]);
                None
            }
        };
        column.iter().for_each(|column| said += &say(&COLUMN, &[column.to_string()]));
        said
    }
}

const LINE: Words = [", {}-жол", ", строка {}", ", line {}"];
const SHEET: Words = [", «{}» парағы", ", лист «{}»", ", sheet «{}»"];
const ROW: Words = [", {}-жол", ", строка {}", ", row {}"];
const COLUMN: Words = [", {} бағаны", ", столбец {}", ", column {}"];
const NUMBERED: Words = [", {} № {}", ", {} № {}", ", {} no. {}"];
const RECORD: Words = [", № {} жазба", ", запись № {}", ", record no. {}"];

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.said(Language::English))
    }
}

impl fmt::Display for Column {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", letters(self.index))?;
        self.name.iter().try_for_each(|name| write!(out, " «{name}»"))
    }
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
}
