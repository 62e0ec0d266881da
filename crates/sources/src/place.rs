//! Where in a file something stands.

use crate::columns::letters;
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

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file)?;
        let column = match &self.at {
            At::File => None,
            At::Line { line, column } => {
                write!(out, ", line {line}")?;
                column.as_ref()
            }
            At::Sheet { sheet, row, column } => {
                write!(out, ", sheet «{sheet}»")?;
                row.iter().try_for_each(|row| write!(out, ", row {row}"))?;
                column.as_ref()
            }
            At::Record { list, id: Some(id), .. } => return write!(out, ", {list} «{id}»"),
            At::Record { list, number, id: None } => return write!(out, ", {list} no. {number}"),
            At::Number(number) => return write!(out, ", record no. {number}"),
        };
        column.iter().try_for_each(|column| write!(out, ", column {column}"))
    }
}

impl fmt::Display for Column {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", letters(self.index))?;
        self.name.iter().try_for_each(|name| write!(out, " «{name}»"))
    }
}
