//! What a reader finds in files, made into records that are inspected and kept.

use crate::foreign::{Lines, guessed};
use crate::matched::{Matching, Told};
use crate::record::{inspect, lose};
use crate::settings::{Chosen, Settings};
use crate::table::Table;
use catalogue::connector::Connector;
use inspection::Inspection;
use sources::{At, EXHIBITS, Item, KINDS, Made, make};
use std::ops::ControlFlow;

/// What was read so far.
#[derive(Default)]
pub(crate) struct Read {
    /// Nothing once it has ended.
    pub(crate) inspection: Option<Inspection>,
    /// The records in the order in which they were inspected: the place of their kind in [`KINDS`], and their JSON;
    /// blank if there is none.
    pub(crate) records: Vec<(usize, Box<[u8]>)>,
    /// How many of each kind the file has had.
    pub(crate) counts: [usize; KINDS.len()],
    /// What the file itself has that is wrong or to be known, in words.
    pub(crate) told: Vec<String>,
    file: String,
    connector: Option<Connector>,
    chosen: Option<Chosen>,
    table: Table,
    lines: Lines,
    /// How the file was read, if it is not in the portal's own form.
    pub(crate) matched: Told,
}

/// What is kept of the words about one file: whoever has more of them mends the first.
const MOST_TOLD: usize = 100;

impl Read {
    /// Nothing was read yet; records are inspected by this.
    pub(crate) fn new(inspection: Option<Inspection>) -> Self {
        Self { inspection, ..Self::default() }
    }

    /// Begins a file of that name, to be read as it was settled.
    pub(crate) fn begin(&mut self, name: &str, settings: &Settings) {
        self.counts = [0; KINDS.len()];
        self.file = name.to_owned();
        self.connector = settings.connector.clone();
        self.chosen = settings.columns.get(name).cloned();
        (self.table, self.lines) = (Table::default(), Lines::default());
        if let Some(inspection) = &mut self.inspection {
            inspection.open(name);
        }
    }

    /// Takes what a reader found.
    pub(crate) fn take(&mut self, item: Item) -> ControlFlow<()> {
        match item {
            Item::Columns(columns) => {
                self.end();
                self.table = Table::begin(columns);
                ControlFlow::Continue(())
            }
            Item::Row(row) => self.with(|own, how, ready| {
                own.0.row(row, how, ready);
                Ok(())
            }),
            Item::Record(record) if matches!(record.place.at, At::Line { .. }) => {
                self.with(|own, how, ready| own.1.line(record, how, ready))
            }
            Item::Answer(answer) => self.with(|_, how, ready| {
                let connector = guessed(&answer, how)?;
                ready(Item::Answer(answer), Some(&connector));
                Ok(())
            }),
            Item::Told(fault) => {
                self.tell(fault.to_string());
                ControlFlow::Continue(())
            }
            item => self.make(item, None),
        }
    }

    /// What waited for more of its like.
    pub(crate) fn end(&mut self) {
        let _ = self.with(|own, how, ready| {
            own.0.end(how, ready);
            own.1.end(how, ready)
        });
    }

    /// Reads with what holds rows and lines back until it is known what they are; what is ready then is made at once.
    fn with(
        &mut self,
        read: impl FnOnce(
            &mut (Table, Lines),
            &mut Matching<'_>,
            &mut dyn FnMut(Item, Option<&Connector>),
        ) -> Result<(), String>,
    ) -> ControlFlow<()> {
        let mut own = (std::mem::take(&mut self.table), std::mem::take(&mut self.lines));
        let mut told = std::mem::take(&mut self.matched);
        let (given, chosen) = (self.connector.take(), self.chosen.take());
        let file = std::mem::take(&mut self.file);
        let mut how =
            Matching { file: &file, given: given.as_ref(), chosen: chosen.as_ref(), told: &mut told };
        let mut made = ControlFlow::Continue(());
        let read = read(&mut own, &mut how, &mut |item, by| made = self.make(item, by));
        (self.table, self.lines) = own;
        (self.matched, self.connector, self.chosen, self.file) = (told, given, chosen, file);
        if let Err(why) = read {
            self.tell(why);
        }
        made
    }

    /// Makes records of an item.
    fn make(&mut self, item: Item, by: Option<&Connector>) -> ControlFlow<()> {
        let mut made = Vec::new();
        if let Err(fault) = make(item, by, &mut |own| made.push(own)) {
            self.tell(fault.to_string());
            return ControlFlow::Break(());
        }
        for own in made {
            self.add(own);
        }
        ControlFlow::Continue(())
    }

    fn add(&mut self, Made { kind, json, .. }: Made) {
        let kind = if kind < KINDS.len() { kind } else { EXHIBITS };
        let (Some(inspection), Some(count)) = (&mut self.inspection, self.counts.get_mut(kind)) else {
            return;
        };
        let index = *count;
        *count += 1;
        let json = match json {
            Ok(json) if inspect(inspection, kind, &json, index).is_ok() => json,
            // Of what is no record the report says so.
            Ok(_) => Vec::new(),
            Err(why) => {
                lose(inspection, kind, index, &why.to_string());
                Vec::new()
            }
        };
        self.records.push((kind, json.into()));
    }

    /// Notes words about the file.
    pub(crate) fn tell(&mut self, words: String) {
        if self.told.len() < MOST_TOLD {
            self.told.push(words);
        }
    }
}
