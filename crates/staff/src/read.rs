//! What a reader finds in files, made into records that are inspected and kept.

use crate::record::{inspect, lose};
use crate::table::{Table, guessed};
use catalogue::connector::Connector;
use inspection::Inspection;
use serde_json::Value;
use sources::{EXHIBITS, Item, KINDS, Made, make};
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
    table: Table,
    /// What the columns of the file's tables were taken for.
    pub(crate) matched: Vec<Value>,
}

/// What is kept of the words about one file: whoever has more of them mends the first.
const MOST_TOLD: usize = 100;

impl Read {
    /// Nothing was read yet; records are inspected by this.
    pub(crate) fn new(inspection: Option<Inspection>) -> Self {
        Self { inspection, ..Self::default() }
    }

    /// Takes what a reader found.
    pub(crate) fn take(&mut self, item: Item) -> ControlFlow<()> {
        let mut table = std::mem::take(&mut self.table);
        let mut taken = ControlFlow::Continue(());
        match item {
            Item::Columns(columns) => table.begin(columns, &mut |item, by| taken = self.make(item, by)),
            Item::Row(row) => table.row(row, &mut |item, by| taken = self.make(item, by)),
            Item::Answer(answer) => match guessed(&answer) {
                Ok(connector) => taken = self.make(Item::Answer(answer), Some(&connector)),
                Err(why) => self.tell(why),
            },
            Item::Told(fault) => self.tell(fault.to_string()),
            item => taken = self.make(item, None),
        }
        self.table = table;
        taken
    }

    /// What waited for more rows of its table.
    pub(crate) fn end_table(&mut self) {
        let mut table = std::mem::take(&mut self.table);
        table.end(&mut |item, by| {
            let _ = self.make(item, by);
        });
        self.matched = table.matched;
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
