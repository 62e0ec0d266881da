//! A table that is text: bytes into rows under a heading.

use crate::decode::text;
use crate::delimited::{Delimited, Found};
use crate::encoding::Encoding;
use crate::fault::{Fault, What};
use crate::item::Item;
use crate::output::{Output, Shape, Stop};
use crate::place::{Column, Place};
use crate::quotes::count_outside;
use crate::table::{Line, Table};
use std::sync::Arc;

/// What may stand between cells.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];

/// A table that is text.
pub(crate) struct TextTable {
    file: Arc<str>,
    encoding: Encoding,
    delimited: Delimited,
    table: Table,
}

impl TextTable {
    pub(crate) fn new(file: &Arc<str>, encoding: Encoding, shape: Shape, separator: Separator) -> Self {
        let line = u64::from(separator.named > 0);
        Self {
            file: file.clone(),
            encoding,
            delimited: Delimited::new(separator.byte, line),
            table: Table::new(shape, false),
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], out: &mut Output<'_>) -> Result<(), Stop> {
        let Self { file, encoding, delimited, table } = self;
        delimited.push(bytes, &mut |found| take(file, *encoding, table, found, out))
    }

    pub(crate) fn end(&mut self, out: &mut Output<'_>) -> Result<(), Stop> {
        let Self { file, encoding, delimited, table } = self;
        delimited.end(&mut |found| take(file, *encoding, table, found, out))?;
        table.end(out)
    }
}

fn take(
    file: &Arc<str>,
    encoding: Encoding,
    table: &mut Table,
    found: Found,
    out: &mut Output<'_>,
) -> Result<(), Stop> {
    let as_text = |raw: &[u8]| String::from_utf8_lossy(raw).trim_end_matches(['\r', '\n']).to_owned();
    match found {
        Found::Broken { line, what, raw } => {
            out.give(Item::Lost(Fault::keeping(Place::line(file, line), what, as_text(&raw))))
        }
        Found::Row { line, cells, raw } => {
            let place = Place::line(file, line);
            let damaged = cells.iter().position(|cell| text(cell, encoding).is_err());
            if let Some(index) = damaged {
                return out.give(lost_letters(place, index, table, as_text(&raw))?);
            }
            let cells = cells.into_iter().map(|cell| String::from_utf8(cell).unwrap_or_default());
            table.row(Line { place, cells: cells.collect(), raw: as_text(&raw), told: Vec::new() }, out)
        }
    }
}

/// A row with damaged letters is lost; without a heading, all are.
fn lost_letters(place: Place, index: usize, table: &Table, raw: String) -> Result<Item, Stop> {
    match &table.columns {
        Some(columns) => {
            let place = place.in_column(columns.column(index));
            Ok(Item::Lost(Fault::keeping(place, What::Letters, raw)))
        }
        None => {
            let place = place.in_column(Column { index, name: None });
            Err(Fault::keeping(place, What::Letters, raw).into())
        }
    }
}

/// What stands between cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Separator {
    pub(crate) byte: u8,
    /// How many bytes the first line has, if it does nothing but name it (`sep=;`), as Excel understands.
    pub(crate) named: usize,
}

/// The most frequent of the usual ones in the first line that has any.
pub(crate) fn separator(start: &[u8]) -> Separator {
    let named = start.strip_prefix(b"sep=").and_then(|rest| match rest {
        [byte, b'\r', b'\n', ..] => Some(Separator { byte: *byte, named: 7 }),
        [byte, b'\n', ..] => Some(Separator { byte: *byte, named: 6 }),
        _ => None,
    });
    if let Some(named) =
        named.filter(|named| named.byte.is_ascii() && !matches!(named.byte, b'"' | b'\r' | b'\n'))
    {
        return named;
    }
    let most = |line: &[u8]| {
        let counted = DELIMITERS.map(|byte| (count_outside(line, byte), byte));
        counted
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .reduce(|best, next| if next.0 > best.0 { next } else { best })
    };
    let found = start.split(|byte| matches!(byte, b'\n' | b'\r')).find_map(most);
    Separator { byte: found.map_or(b',', |(_, byte)| byte), named: 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_between_cells_is_told() {
        for (start, byte, named) in [
            ("id,title;x,y\n", b',', 0),
            ("\"a,b,c\";d\n", b';', 0),
            ("Список экспонатов\nНазвание\tГод\n", b'\t', 0),
            ("sep=;\r\na;b\n", b';', 7),
            ("sep=|\na|b\n", b'|', 6),
            ("id\na\n", b',', 0),
            ("", b',', 0),
        ] {
            assert_eq!(separator(start.as_bytes()), Separator { byte, named }, "{start}");
        }
    }
}
