//! Tables, and what their columns are taken for.

use sources::{Columns, Item, Matched, Options, Row, suggest};
use std::sync::Arc;

/// The columns and the rows of a table.
pub fn table(text: &str) -> (Arc<Columns>, Vec<Row>) {
    let (items, summary) = super::reading::read("a.csv", text.as_bytes(), Options::default(), usize::MAX);
    summary.unwrap();
    let mut found = None;
    let mut rows = Vec::new();
    for item in items {
        match item {
            Item::Columns(columns) => found = Some(columns),
            Item::Row(row) => rows.push(row),
            other => panic!("{}", super::reading::short(&other)),
        }
    }
    (found.unwrap(), rows)
}

/// What its columns are suggested to be.
pub fn matched(text: &str) -> Vec<Matched> {
    let (columns, rows) = table(text);
    suggest(&columns, &rows)
}
