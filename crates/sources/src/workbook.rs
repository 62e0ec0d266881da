//! Rows out of a workbook of Excel (XLSX, ECMA-376).
//!
//! Cells are read as they are shown: formulas by the values that were stored with them, numbers by their formats. Macros
//! and whatever else is in a workbook are not looked at.

mod archive;
mod book;
mod container;
mod number;
mod sheet;
mod styles;
mod xml;

pub(crate) use container::is_container;

use crate::fault::{Fault, What};
use crate::item::Item;
use crate::output::{Options, Output, Stop};
use crate::place::{At, Column, Place};
use crate::table::{Line, Table};
use archive::Archive;
use sheet::{Cells, Part, Shared, Sheet};
use std::sync::Arc;
use xml::Xml;

/// Reads a workbook that is all in memory.
pub(crate) fn read(
    file: &Arc<str>,
    bytes: &[u8],
    options: &Options,
    out: &mut Output<'_>,
) -> Result<(), Stop> {
    let of_file = |what: What| Stop::from(Fault::new(Place::file(file), what));
    if let Some(stranger) = container::compound(bytes) {
        return Err(of_file(What::Stranger(stranger)));
    }
    let archive = Archive::open(bytes, options.most_unpacked).map_err(of_file)?;
    let book = book::read(&archive).map_err(of_file)?;
    let book = book.ok_or_else(|| of_file(What::Stranger(container::archive(&archive))))?;
    let strings = book.strings.as_ref().map(|part| book::strings(&archive, part)).transpose();
    let formats = book.styles.as_ref().map(|part| styles::read(&archive, part)).transpose();
    let shared = Shared {
        strings: strings.map_err(of_file)?.unwrap_or_default(),
        formats: formats.map_err(of_file)?.unwrap_or_default(),
        is_1904: book.is_1904,
    };
    let mut any = false;
    for own in &book.sheets {
        let of_sheet = OfSheet { file, name: own.name.as_str().into() };
        if own.is_hidden && !options.hidden_sheets {
            out.give(Item::Told(Fault::new(of_sheet.place(None, None), What::HiddenSheet)))?;
            continue;
        }
        any |= of_sheet.read(&archive, &own.part, &shared, options, out)?;
    }
    if any { Ok(()) } else { Err(of_file(What::Empty)) }
}

/// A sheet that is being read.
struct OfSheet<'a> {
    file: &'a Arc<str>,
    name: Arc<str>,
}

impl OfSheet<'_> {
    fn place(&self, row: Option<u32>, column: Option<Column>) -> Place {
        Place { file: self.file.clone(), at: At::Sheet { sheet: self.name.clone(), row, column } }
    }

    /// Gives what is in the sheet; says whether there is anything.
    fn read(
        &self,
        archive: &Archive<'_>,
        part: &str,
        shared: &Shared,
        options: &Options,
        out: &mut Output<'_>,
    ) -> Result<bool, Stop> {
        let part_of = |what| Stop::from(Fault::new(self.place(None, None), what));
        let mut sheet = Sheet::new(Xml::new(archive.read(part).map_err(part_of)?), shared);
        let mut table = Table::new(options.shape, true);
        let (mut any, mut hidden) = (false, Vec::new());
        loop {
            match sheet.next() {
                Ok(None) => break,
                Ok(Some(Part::Row(cells))) => {
                    any |= !cells.cells.is_empty();
                    hidden.extend(Some(cells.row).filter(|_| cells.is_hidden));
                    self.row(cells, &mut table, out)?;
                }
                Ok(Some(Part::Merged(cells))) => self.merged(&cells, &mut table, out)?,
                Err(xml::Damaged) => {
                    table.end(out)?;
                    let place = self.place(Some(sheet.row_number()).filter(|row| *row > 0), None);
                    let fault = Fault::new(place, archive.wrong(part));
                    // One damaged sheet does not cost the others; one that is a trap costs all.
                    return match fault.what {
                        What::Bomb { .. } => Err(fault.into()),
                        _ => out.give(Item::Lost(fault)).map(|()| true),
                    };
                }
            }
        }
        table.end(out)?;
        if let Some(first) = hidden.first() {
            let what = What::HiddenRows { count: hidden.len() };
            out.give(Item::Told(Fault::new(self.place(Some(*first), None), what)))?;
        }
        Ok(any)
    }

    fn row(&self, cells: Cells, table: &mut Table, out: &mut Output<'_>) -> Result<(), Stop> {
        let Cells { row, cells, told, .. } = cells;
        let raw = cells.join("\t");
        table.row(Line { place: self.place(Some(row), None), cells, raw, told }, out)
    }

    /// Tells of cells that are shown as one, where they are in the table or its heading.
    fn merged(&self, cells: &str, table: &mut Table, out: &mut Output<'_>) -> Result<(), Stop> {
        table.end(out)?;
        let (from, to) = cells.split_once(':').unwrap_or((cells, cells));
        let (Some(index), Some(row), Some(last)) = (sheet::column(from), sheet::row(from), sheet::row(to))
        else {
            return Ok(());
        };
        let Some(columns) = &table.columns else { return Ok(()) };
        if matches!(columns.place.at, At::Sheet { row: Some(heading), .. } if last < heading) {
            return Ok(());
        }
        let place = self.place(Some(row), Some(columns.column(index)));
        out.give(Item::Told(Fault::new(place, What::Merged { cells: cells.to_owned() })))
    }
}
