//! What a file is, by its first bytes.

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One piece of JSON.
    Json,
    /// A record on each line.
    Lines,
    /// Rows of text (CSV) with this byte between the cells.
    Table(u8),
    /// A workbook of Excel (XLSX).
    Workbook,
}

/// A file that is none of those that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// Compressed with gzip, xz, zstd, bzip2, 7-Zip or RAR.
    Compressed,
    /// A page of HTML; some programs give it the name of a spreadsheet.
    Page,
    /// XML: also the spreadsheets of Excel 2003 that are XML.
    Xml,
    /// A document of PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A workbook that opens with a password.
    Locked,
    /// A workbook of Excel 97 to 2003 (XLS).
    OldWorkbook,
    /// A workbook of Excel that is not XML (XLSB).
    BinaryWorkbook,
    /// A table of LibreOffice (ODS).
    OpenDocument,
    /// A text or another document of an office program.
    Document,
    /// An archive of other files (ZIP).
    Archive,
}

/// Those that are known by their first bytes.
const STRANGERS: [(&[u8], Stranger); 11] = [
    (&[0x1f, 0x8b], Stranger::Compressed),
    (b"\xfd7zXZ\0", Stranger::Compressed),
    (&[0x28, 0xb5, 0x2f, 0xfd], Stranger::Compressed),
    (b"BZh9", Stranger::Compressed),
    (b"7z\xbc\xaf\x27\x1c", Stranger::Compressed),
    (b"Rar!\x1a\x07", Stranger::Compressed),
    (b"%PDF-", Stranger::Pdf),
    (b"\x89PNG\r\n", Stranger::Picture),
    (&[0xff, 0xd8, 0xff], Stranger::Picture),
    (b"II*\0", Stranger::Picture),
    (b"MM\0*", Stranger::Picture),
];

/// What cannot be read, by its first bytes.
pub(crate) fn stranger(start: &[u8]) -> Option<Stranger> {
    let known = STRANGERS.iter().find(|(magic, _)| start.starts_with(magic)).map(|(_, stranger)| *stranger);
    known.or_else(|| markup(start))
}

fn markup(start: &[u8]) -> Option<Stranger> {
    let start = start.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(start).trim_ascii_start();
    let begins =
        |with: &str| start.get(..with.len()).is_some_and(|own| own.eq_ignore_ascii_case(with.as_bytes()));
    match () {
        () if ["<!doctype html", "<html", "<table", "<meta"].into_iter().any(begins) => Some(Stranger::Page),
        () if begins("<?xml") => Some(Stranger::Xml),
        () => None,
    }
}
