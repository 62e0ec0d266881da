//! What a reader finds in a file.

use crate::columns::Columns;
use crate::fault::Fault;
use crate::place::Place;
use serde_json::{Map, Value};
use std::sync::Arc;

/// What a reader finds in a file, in the file's order.
#[derive(Clone, Debug)]
pub enum Item {
    /// A table begins.
    Columns(Arc<Columns>),
    /// A row of the table that began last.
    Row(Row),
    /// A record that is JSON.
    Record(Record),
    /// JSON in a shape that only a connector understands: a list of records, or one.
    Answer(Answer),
    /// Something that could not be read; it is kept in the fault.
    Lost(Fault),
    /// Something to know; nothing is lost by it, or it is kept in the fault.
    Told(Fault),
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub place: Place,
    /// The columns of its table.
    pub columns: Arc<Columns>,
    /// Its cells, in the order of the columns; a row may end before the last of them.
    pub cells: Vec<String>,
}

/// A record that is JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Where it stands.
    pub place: Place,
    /// The place of its kind in [`crate::KINDS`].
    pub kind: usize,
    /// The record as it stands there.
    pub json: Vec<u8>,
}

/// JSON in a shape of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Where it begins.
    pub place: Place,
    /// All of it.
    pub json: Vec<u8>,
}

impl Row {
    /// The row as an object from the columns' keys to their cells, without those that are blank: what a
    /// connector reads.
    pub fn object(&self) -> Value {
        let cells = self.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
        let member = |(at, cell): (usize, &String)| (self.columns.key(at), Value::from(cell.as_str()));
        Value::Object(cells.map(member).collect::<Map<_, _>>())
    }
}
