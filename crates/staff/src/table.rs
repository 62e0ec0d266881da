//! Tables and JSON in a shape of their own: how they are read is suggested by what is in them.

use catalogue::connector::{Connector, Records, guess};
use serde_json::{Value, json};
use sources::{Answer, Columns, Item, Matched, Row, connector, suggest};
use std::sync::Arc;

/// How many rows are looked at before it is suggested what the columns are.
const LOOKED_AT: usize = 200;

/// Where addresses in a file begin that are not whole: at the portal's root.
const BASE: &str = "/";

/// The table that is being read, if any.
#[derive(Default)]
pub(crate) struct Table {
    columns: Option<Arc<Columns>>,
    /// Rows that wait until it is known what the columns are.
    waiting: Vec<Row>,
    /// Nothing for a table of the portal's own.
    connector: Option<Connector>,
    /// What each column was taken for, for a person: `column`, `field`, `certainty` in percent.
    pub(crate) matched: Vec<Value>,
    is_known: bool,
}

/// An item that can be read now, and by which connector, if it needs one.
pub(crate) type Ready<'a> = &'a mut dyn FnMut(Item, Option<&Connector>);

impl Table {
    /// A table begins.
    pub(crate) fn begin(&mut self, columns: Arc<Columns>, ready: Ready<'_>) {
        self.end(ready);
        *self =
            Self { columns: Some(columns), matched: std::mem::take(&mut self.matched), ..Self::default() };
    }

    /// A row of it.
    pub(crate) fn row(&mut self, row: Row, ready: Ready<'_>) {
        if self.is_known {
            return ready(Item::Row(row), self.connector.as_ref());
        }
        self.waiting.push(row);
        if self.waiting.len() >= LOOKED_AT {
            self.end(ready);
        }
    }

    /// What is waiting is read, whatever there is to know the columns by.
    pub(crate) fn end(&mut self, ready: Ready<'_>) {
        if let Some(columns) = self.columns.as_ref().filter(|_| !self.is_known) {
            let matched = suggest(columns, &self.waiting);
            let is_own = |own: &Matched| {
                let name = columns.names.get(own.column).map_or("", String::as_str);
                name.is_empty() || own.field.as_deref() == Some(name)
            };
            if !matched.iter().all(is_own) {
                self.connector = Connector::read(connector("file", &matched, BASE).as_bytes()).ok();
                self.matched.extend(matched.iter().map(|own| told(columns, own)));
            }
            self.is_known = true;
        }
        for row in std::mem::take(&mut self.waiting) {
            ready(Item::Row(row), self.connector.as_ref());
        }
    }
}

fn told(columns: &Columns, own: &Matched) -> Value {
    json!({ "column": columns.column(own.column).name, "field": own.field, "certainty": own.certainty })
}

/// A connector for JSON in a shape of its own.
///
/// # Errors
/// Why none can be guessed, in words.
pub(crate) fn guessed(answer: &Answer) -> Result<Connector, String> {
    let guessed = guess(Records::Exhibits, &answer.json, None, None)?;
    Connector::read(guessed.connector.as_bytes()).map_err(|wrong| wrong.to_string())
}
