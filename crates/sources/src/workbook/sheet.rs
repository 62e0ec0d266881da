//! The cells of a sheet, row by row.

use super::number;
use super::styles::Format;
use super::xml::{Damaged, Element, Node, Xml, unescaped};
use crate::fault::What;

/// More columns no spreadsheet has.
const COLUMNS: usize = 16_384;

/// A row: its number, counted from 1, its cells, and what is to be told of some of them.
#[derive(Debug, Default)]
pub(crate) struct Cells {
    pub(crate) row: u32,
    pub(crate) cells: Vec<String>,
    pub(crate) told: Vec<(usize, What)>,
    pub(crate) is_hidden: bool,
}

/// What stands in a sheet.
pub(crate) enum Part {
    Row(Cells),
    /// Cells that are shown as one, by their corners: `B2:C5`.
    Merged(String),
}

/// What the sheets of a workbook share.
pub(super) struct Shared {
    pub(super) strings: Vec<String>,
    pub(super) formats: Vec<Format>,
    pub(super) is_1904: bool,
}

/// Reads a sheet.
pub(crate) struct Sheet<'a> {
    xml: Xml<'a>,
    shared: &'a Shared,
    row: u32,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(xml: Xml<'a>, shared: &'a Shared) -> Self {
        Self { xml, shared, row: 0 }
    }

    /// What comes next; nothing at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Part>, Damaged> {
        loop {
            match self.xml.next()? {
                None => return Ok(None),
                Some(Node::Open(element)) if element.name == "row" => {
                    return self.row(&element).map(|row| Some(Part::Row(row)));
                }
                Some(Node::Open(element)) if element.name == "mergeCell" => {
                    return Ok(element.get("ref").map(|cells| Part::Merged(cells.to_owned())));
                }
                Some(_) => {}
            }
        }
    }

    /// The row that is being read, or was read last.
    pub(crate) fn row_number(&self) -> u32 {
        self.row
    }

    fn row(&mut self, element: &Element) -> Result<Cells, Damaged> {
        let own = element.get("r").map(|row| row.parse().map_err(|_| Damaged)).transpose()?;
        self.row = own.or_else(|| self.row.checked_add(1)).ok_or(Damaged)?;
        let mut cells = Cells { row: self.row, is_hidden: element.is("hidden"), ..Cells::default() };
        let mut next = 0;
        loop {
            match self.xml.next()?.ok_or(Damaged)? {
                Node::Close(name) if name == "row" => return Ok(cells),
                Node::Open(element) if element.name == "c" => {
                    let column = element.get("r").map(column).unwrap_or(Some(next)).ok_or(Damaged)?;
                    let value = self.cell(&element)?;
                    if column >= COLUMNS {
                        return Err(Damaged);
                    }
                    next = column + 1;
                    cells.enter(column, value);
                }
                _ => {}
            }
        }
    }

    fn cell(&mut self, cell: &Element) -> Result<Result<String, What>, Damaged> {
        let (mut value, mut within, mut is_formula) = (None, None, false);
        loop {
            match self.xml.next()?.ok_or(Damaged)? {
                Node::Close(name) if name == "c" => break,
                Node::Open(element) if element.name == "v" => value = Some(self.xml.text("v", "")?),
                Node::Open(element) if element.name == "is" => within = Some(self.xml.text("is", "rPh")?),
                Node::Open(element) if element.name == "f" => is_formula = true,
                _ => {}
            }
        }
        Ok(match (value, within) {
            (_, Some(text)) => Ok(unescaped(text)),
            (Some(value), None) => self.value(cell, value),
            (None, None) if is_formula => Err(What::NoValue),
            (None, None) => Ok(String::new()),
        })
    }

    /// What a value is in words, by the kind of its cell (ECMA-376 part 1, 18.18.11).
    fn value(&self, cell: &Element, value: String) -> Result<String, What> {
        let damaged = |value: &str| What::DamagedCell { value: value.to_owned() };
        match cell.get("t").unwrap_or("n") {
            "s" => {
                let text = value.trim().parse().ok().and_then(|at: usize| self.shared.strings.get(at));
                text.cloned().ok_or_else(|| damaged(&value))
            }
            "e" => Err(What::FormulaError { error: value }),
            "b" => Ok(if value.trim() == "1" { "true" } else { "false" }.to_owned()),
            "d" => Ok(value.strip_suffix("T00:00:00").unwrap_or(&value).to_owned()),
            "n" if value.trim().is_empty() => Ok(String::new()),
            "n" => {
                let style = cell.get("s").and_then(|at| at.parse().ok()).unwrap_or(0_usize);
                let format = self.shared.formats.get(style).copied().unwrap_or(Format::Number);
                let parsed = value.trim().parse().map_err(|_| damaged(&value))?;
                Ok(number::words(parsed, format, self.shared.is_1904))
            }
            _ => Ok(unescaped(value)),
        }
    }
}

impl Cells {
    fn enter(&mut self, column: usize, value: Result<String, What>) {
        let text = match value {
            Ok(text) if text.is_empty() => return,
            Ok(text) => text,
            Err(what) => {
                self.told.push((column, what));
                return;
            }
        };
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        if let Some(cell) = self.cells.get_mut(column) {
            *cell = text;
        }
    }
}

/// The column of a cell's address, counted from 0: 2 of `C5`.
pub(crate) fn column(address: &str) -> Option<usize> {
    let letters = address.trim_start_matches('$').bytes().take_while(u8::is_ascii_alphabetic);
    let column =
        letters.take(4).fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    column.checked_sub(1)
}

/// The row of a cell's address, counted from 1.
pub(crate) fn row(address: &str) -> Option<u32> {
    address.trim_start_matches(|letter: char| !letter.is_ascii_digit()).parse().ok()
}
