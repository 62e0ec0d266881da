//! What a reader finds in files, until it is known what it is.

use crate::foreign::{Lines, guessed};
use crate::kept::Kept;
use crate::matched::{Matching, Told};
use crate::settings::{Chosen, Settings};
use crate::table::{Ready, Table};
use catalogue::connector::Connector;
use catalogue::language::Language;
use inspection::Inspection;
use sources::{At, Item, said};
use std::ops::ControlFlow;

/// What is read, file by file.
#[derive(Default)]
pub(crate) struct Read {
    pub(crate) kept: Kept,
    file: String,
    connector: Option<Connector>,
    chosen: Option<Chosen>,
    table: Table,
    lines: Lines,
    /// How the file was read, if it is not in the portal's own form.
    pub(crate) matched: Told,
}

impl Read {
    /// Nothing was read yet; records are inspected by this, and what is told is in that language.
    pub(crate) fn new(inspection: Option<Inspection>, language: Language) -> Self {
        Self { kept: Kept::new(inspection, language), ..Self::default() }
    }

    /// Begins a file of that name, to be read as it was settled.
    pub(crate) fn begin(&mut self, name: &str, settings: &Settings) {
        self.kept.begin(name);
        self.file = name.to_owned();
        self.connector = settings.connector.clone();
        self.chosen = settings.columns.get(name).cloned();
        (self.table, self.lines) = (Table::default(), Lines::default());
    }

    /// Takes what a reader found.
    pub(crate) fn take(&mut self, item: Item) -> ControlFlow<()> {
        match item {
            Item::Columns(columns) => {
                self.end();
                self.table = Table::begin(columns);
                ControlFlow::Continue(())
            }
            Item::Row(row) => self.with(|table, _, how, ready| {
                table.row(row, how, ready);
                Ok(())
            }),
            Item::Record(record) if matches!(record.place.at, At::Line { .. }) => {
                self.with(|_, lines, how, ready| lines.line(record, how, ready))
            }
            Item::Answer(answer) => self.with(|_, _, how, ready| {
                let connector = guessed(&answer, how)?;
                ready(Item::Answer(answer), Some(&connector));
                Ok(())
            }),
            Item::Told(fault) => {
                self.kept.tell_of(&fault);
                ControlFlow::Continue(())
            }
            item => self.kept.make(item, None),
        }
    }

    /// What waited for more of its like.
    pub(crate) fn end(&mut self) {
        let _ = self.with(|table, lines, how, ready| {
            table.end(how, ready);
            lines.end(how, ready)
        });
    }

    /// Reads with what holds rows and lines back until it is known what they are; what is ready then is made at once.
    fn with(
        &mut self,
        read: impl FnOnce(&mut Table, &mut Lines, &mut Matching<'_>, Ready<'_>) -> Result<(), String>,
    ) -> ControlFlow<()> {
        let Self { kept, file, connector, chosen, table, lines, matched } = self;
        let mut how = Matching { file, given: connector.as_ref(), chosen: chosen.as_ref(), told: matched };
        let mut made = ControlFlow::Continue(());
        let read = read(table, lines, &mut how, &mut |item, by| made = kept.make(item, by));
        if let Err(why) = read {
            kept.tell(said(&why, kept.language));
        }
        made
    }
}
