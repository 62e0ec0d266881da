//! What is wrong with a file, and what to do about it.

mod words;

pub use words::said;

use crate::kind::Stranger;
use crate::place::Place;

/// Something that is wrong or to be known, where it stands, and what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// What.
    pub what: What,
    /// What stood there and is in no record, as it was.
    pub kept: Option<String>,
}

/// What is wrong or to be known. In words, with what to do, when it is [said](What::said); displayed, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// There is nothing in it.
    Empty,
    /// It cannot be read: it is something else.
    Stranger(Stranger),
    /// It has more bytes than may be held in memory.
    TooLarge {
        /// How many bytes there may be.
        most: usize,
    },
    /// Letters are damaged, or written down in another way than the rest.
    Letters,
    /// It is no JSON: the catalogue's own words for it, with the line.
    NotJson(String),
    /// It is JSON, but neither an object nor a list.
    NotRecords,
    /// An object has a list that the portal does not know.
    UnknownList {
        /// What it is called.
        name: String,
    },
    /// What should be a list is something else.
    NotAList {
        /// What it is called.
        name: String,
    },
    /// A table has no column «id», and no connector goes with it.
    NoIdentifiers,
    /// There are more columns than a table can have by intention.
    TooManyColumns {
        /// How many there are.
        count: usize,
        /// How many there may be.
        most: usize,
    },
    /// Two columns are called alike.
    ColumnTwice {
        /// What they are called.
        name: String,
    },
    /// One column has no language, and another has the same with one.
    ColumnsBeside {
        /// The one without a language.
        field: String,
        /// The other's language.
        language: String,
    },
    /// A row has another number of cells than there are columns.
    Cells {
        /// How many there are.
        cells: usize,
        /// How many columns there are.
        columns: usize,
        /// Whether it goes over several lines.
        is_long: bool,
    },
    /// A quotation mark opens a cell and nothing closes it properly; reading goes on with the next line.
    OpenQuote,
    /// A row has more bytes than any row has by intention.
    RowTooLong {
        /// How many bytes there may be.
        most: usize,
    },
    /// The columns are named further down than in the first row; what is above is kept.
    HeadingBelow,
    /// A list has only the identifiers of records, by its connector.
    IdentifiersOnly,
    /// A connector is needed: this JSON is in a shape of its own.
    NeedsConnector,
    /// A connector could make nothing of it: its words.
    Refused(String),
    /// There is no list of records in it, and it is no record by itself: the connector's words.
    NeitherListNorRecord(String),
    /// A workbook is damaged.
    DamagedWorkbook {
        /// The part of it; blank if it is the archive itself.
        part: String,
    },
    /// A workbook is an archive of the sort that is made for more than 4 GB, which is not read.
    Zip64,
    /// A workbook is larger when it is unpacked than may be, whatever it says of itself.
    Bomb {
        /// How many bytes there may be.
        most: u64,
    },
    /// A sheet is hidden, and was not read.
    HiddenSheet,
    /// Rows are hidden, and were read all the same.
    HiddenRows {
        /// How many there are.
        count: usize,
    },
    /// Cells are shown as one; the value belongs to the first.
    Merged {
        /// The cells, as `B2:C5`.
        cells: String,
    },
    /// A formula has an error in the place of a value.
    FormulaError {
        /// The error, as `#REF!`.
        error: String,
    },
    /// A formula has no value stored with it.
    NoValue,
    /// A cell has a value that is none.
    DamagedCell {
        /// What it has.
        value: String,
    },
}

impl Fault {
    pub(crate) fn new(place: Place, what: What) -> Self {
        Self { place, what, kept: None }
    }

    pub(crate) fn keeping(place: Place, what: What, kept: impl Into<String>) -> Self {
        Self { place, what, kept: Some(kept.into()) }
    }
}
