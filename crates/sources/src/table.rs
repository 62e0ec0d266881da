//! Rows under a heading, whether of text or of a workbook.

use crate::columns::Columns;
use crate::fault::{Fault, What};
use crate::item::{Item, Row};
use crate::matching;
use crate::output::{Output, Shape, Stop};
use crate::own;
use crate::place::{At, Place};
use std::sync::Arc;

/// More columns than these are a mistake.
const COLUMNS: usize = 1000;
/// How many rows are looked at for the one that names the columns.
const ABOVE: usize = 20;
/// With so many cells, a row is more than a title above the table.
const HEADING: usize = 3;

/// A row as it stands in the file.
pub(crate) struct Line {
    pub(crate) place: Place,
    pub(crate) cells: Vec<String>,
    /// The same in one piece, to be kept where it cannot be read.
    pub(crate) raw: String,
    /// What is to be told of some of the cells, by their columns.
    pub(crate) told: Vec<(usize, What)>,
}

/// A table, of which the first row that is more than a title names the columns.
pub(crate) struct Table {
    shape: Shape,
    /// Whether a row may have cells behind the last column.
    is_ragged: bool,
    /// What came before it was known which row is the heading.
    waiting: Vec<Line>,
    pub(crate) columns: Option<Arc<Columns>>,
}

impl Table {
    pub(crate) fn new(shape: Shape, is_ragged: bool) -> Self {
        Self { shape, is_ragged, waiting: Vec::new(), columns: None }
    }

    /// The next row.
    pub(crate) fn row(&mut self, mut line: Line, out: &mut Output<'_>) -> Result<(), Stop> {
        let filled = line.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        if filled == 0 && (line.told.is_empty() || self.columns.is_none()) {
            return Ok(());
        }
        let last = line.cells.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
        if let Some(columns) = self.columns.clone() {
            let (place, told) = (line.place.clone(), std::mem::take(&mut line.told));
            line.cells.truncate(last.max(columns.names.len()));
            if filled > 0 {
                out.give(under(line, columns.clone(), self.is_ragged))?;
            }
            return tell(&place, told, &columns, out);
        }
        let is_heading = filled >= HEADING || matching::is_heading(&line.cells);
        self.waiting.push(line);
        match () {
            () if is_heading => self.settle(self.waiting.len() - 1, out),
            () if self.waiting.len() >= ABOVE => self.settle(0, out),
            () => Ok(()),
        }
    }

    /// There are no more rows.
    pub(crate) fn end(&mut self, out: &mut Output<'_>) -> Result<(), Stop> {
        if self.waiting.is_empty() { Ok(()) } else { self.settle(0, out) }
    }

    /// Takes a row of those that wait for the heading.
    fn settle(&mut self, heading: usize, out: &mut Output<'_>) -> Result<(), Stop> {
        let mut waiting = std::mem::take(&mut self.waiting);
        let below = waiting.split_off((heading + 1).min(waiting.len()));
        let Some(heading) = waiting.pop() else { return Ok(()) };
        let columns = Columns::new(heading.place.clone(), heading.cells);
        if columns.names.len() > COLUMNS {
            let what = What::TooManyColumns { count: columns.names.len(), most: COLUMNS };
            return Err(Fault::new(whole(&heading.place), what).into());
        }
        if self.shape == Shape::Own {
            own::check(&columns).map_err(|what| Fault::new(whole(&heading.place), what))?;
        }
        if !waiting.is_empty() {
            let above: Vec<String> = waiting.into_iter().map(|line| line.raw).collect();
            out.give(Item::Told(Fault::keeping(
                columns.place.clone(),
                What::HeadingBelow,
                above.join("\n"),
            )))?;
        }
        let columns = Arc::new(columns);
        self.columns = Some(columns.clone());
        out.give(Item::Columns(columns.clone()))?;
        tell(&columns.place, heading.told, &columns, out)?;
        below.into_iter().try_for_each(|line| self.row(line, out))
    }
}

/// Tells of single cells of a row.
fn tell(
    place: &Place,
    told: Vec<(usize, What)>,
    columns: &Columns,
    out: &mut Output<'_>,
) -> Result<(), Stop> {
    told.into_iter().try_for_each(|(column, what)| {
        out.give(Item::Told(Fault::new(place.clone().in_column(columns.column(column)), what)))
    })
}

/// The table that a row is in: the file, or the sheet.
fn whole(place: &Place) -> Place {
    let at = match &place.at {
        At::Sheet { sheet, .. } => At::Sheet { sheet: sheet.clone(), row: None, column: None },
        _ => At::File,
    };
    Place { file: place.file.clone(), at }
}

/// A row under its columns.
fn under(line: Line, columns: Arc<Columns>, is_ragged: bool) -> Item {
    let Line { place, cells, raw, .. } = line;
    let (count, all) = (cells.len(), columns.names.len());
    // A quotation mark that is not closed takes the cells after it along.
    let is_open = count < all && cells.last().is_some_and(|cell| cell.contains('\n'));
    match !is_ragged && (is_open || count > all) {
        true => {
            let what = What::Cells { cells: count, columns: all, is_long: is_open };
            Item::Lost(Fault::keeping(place, what, raw))
        }
        false => Item::Row(Row { place, columns, cells }),
    }
}
