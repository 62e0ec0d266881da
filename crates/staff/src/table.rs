//! Tables: what their columns are is suggested by what is in them, and a person may say otherwise.

use crate::matched::{BASE, Matching, piece};
use crate::settings::Chosen;
use catalogue::connector::Connector;
use sources::{Columns, Item, Matched, Row, connector, suggest};
use std::sync::Arc;

/// How many rows are looked at before it is suggested what the columns are.
const LOOKED_AT: usize = 200;

/// The table that is being read, if any.
#[derive(Default)]
pub(crate) struct Table {
    columns: Option<Arc<Columns>>,
    /// Rows that wait until it is known what the columns are.
    waiting: Vec<Row>,
    /// Nothing for a table of the portal's own.
    connector: Option<Connector>,
    is_known: bool,
}

/// An item that can be read now, and by which connector, if it needs one.
pub(crate) type Ready<'a> = &'a mut dyn FnMut(Item, Option<&Connector>);

impl Table {
    /// A table begins.
    pub(crate) fn begin(columns: Arc<Columns>) -> Self {
        Self { columns: Some(columns), ..Self::default() }
    }

    /// A row of it; all that waits can be read once there are enough of them.
    pub(crate) fn row(&mut self, row: Row, how: &mut Matching<'_>, ready: Ready<'_>) {
        if self.is_known {
            return ready(Item::Row(row), self.connector.as_ref());
        }
        self.waiting.push(row);
        if self.waiting.len() >= LOOKED_AT {
            self.end(how, ready);
        }
    }

    /// What is waiting is read, whatever there is to know the columns by.
    pub(crate) fn end(&mut self, how: &mut Matching<'_>, ready: Ready<'_>) {
        if let Some(columns) = self.columns.clone().filter(|_| !self.is_known) {
            let mut matched = suggest(&columns, &self.waiting);
            for own in &mut matched {
                if let Some(field) = said(&columns, own, how.chosen) {
                    own.choose(Some(field).filter(|field| !field.is_empty()), &self.waiting);
                }
            }
            if !matched.iter().all(|own| is_own(&columns, own)) {
                self.connector = self.connector_for(&columns, &matched, how);
            }
            self.is_known = true;
        }
        for row in std::mem::take(&mut self.waiting) {
            ready(Item::Row(row), self.connector.as_ref());
        }
    }

    fn connector_for(
        &self,
        columns: &Columns,
        matched: &[Matched],
        how: &mut Matching<'_>,
    ) -> Option<Connector> {
        if let Some(given) = how.given {
            how.told.is_by_given = true;
            return Some(given.clone());
        }
        for own in matched {
            let cells = self.waiting.iter().filter_map(|row| row.cells.get(own.column));
            let example = cells.map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default();
            let key = columns.keys.get(own.column).cloned().unwrap_or_default();
            let named = columns.column(own.column).name.unwrap_or_else(|| key.clone());
            how.told.column(&key, &named, &piece(example), own.field.as_deref(), own.certainty);
        }
        let written = connector(how.file, matched, BASE);
        let read = Connector::read(written.as_bytes()).ok();
        how.told.written.get_or_insert(written);
        read
    }
}

fn said<'a>(columns: &Columns, own: &Matched, chosen: Option<&'a Chosen>) -> Option<&'a str> {
    chosen?.get(columns.keys.get(own.column)?).map(String::as_str)
}

/// Whether a column is called as the field that it is.
fn is_own(columns: &Columns, own: &Matched) -> bool {
    let name = columns.names.get(own.column).map_or("", String::as_str);
    name.is_empty() || own.field.as_deref() == Some(name)
}
