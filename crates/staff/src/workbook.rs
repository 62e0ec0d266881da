//! The report as a workbook (XLSX).

use crate::words::MORE;
use catalogue::language::Language;
use inspection::Report;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};

/// More rows than these would keep a person waiting, and nobody reads them; the table (CSV) has all.
const MOST_ROWS: usize = 50_000;
/// The letters of a cell.
const MOST_LETTERS: usize = 32_767;
/// How wide the columns are, in letters; those of sentences are broken into lines.
const WIDTHS: [f64; 9] = [14.0, 32.0, 24.0, 14.0, 8.0, 24.0, 28.0, 60.0, 60.0];

/// The faults of a report, a row for each.
///
/// # Errors
/// Why it cannot be made, in words.
pub(crate) fn workbook(report: &Report, language: Language) -> Result<Vec<u8>, String> {
    made(report, language).map_err(|why| why.to_string())
}

fn made(report: &Report, language: Language) -> Result<Vec<u8>, XlsxError> {
    let columns = Report::columns(language);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let heading = Format::new().set_bold();
    let broken = Format::new().set_text_wrap();
    for (column, ((_, name), width)) in (0..).zip(columns.iter().zip(WIDTHS)) {
        sheet.set_column_width(column, width)?;
        sheet.write_string_with_format(0, column, name.as_str(), &heading)?;
    }
    for (row, cells) in (1..).zip(report.rows(language).take(MOST_ROWS)) {
        for (column, cell) in (0..).zip(&cells) {
            write(sheet, row, column, cell, &broken)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    let last = report.faults.len().min(MOST_ROWS) as u32;
    if report.faults.len() > MOST_ROWS {
        sheet.write_string(last + 1, 0, MORE.said(language))?;
    }
    sheet.autofilter(0, 0, last, WIDTHS.len() as u16 - 1)?;
    book.save_to_buffer()
}

/// A number is a number, so that it can be sorted by; anything else is a text and never a formula.
fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &str, broken: &Format) -> Result<(), XlsxError> {
    const NUMBER: u16 = 4;
    match cell.parse::<u32>() {
        Ok(number) if column == NUMBER => sheet.write_number(row, column, number)?,
        _ => {
            let end = cell.char_indices().nth(MOST_LETTERS).map_or(cell.len(), |(end, _)| end);
            sheet.write_string_with_format(row, column, cell.get(..end).unwrap_or_default(), broken)?
        }
    };
    Ok(())
}
