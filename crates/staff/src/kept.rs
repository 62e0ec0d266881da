//! Records that are made of what was read, inspected and kept.

use crate::record::{inspect, lose};
use catalogue::connector::Connector;
use inspection::Inspection;
use sources::{EXHIBITS, Item, KINDS, Made, make};
use std::ops::ControlFlow;

/// What was read so far.
#[derive(Default)]
pub(crate) struct Kept {
    /// Nothing once it has ended.
    pub(crate) inspection: Option<Inspection>,
    /// The records in the order in which they were inspected: the place of their kind in [`KINDS`], and their JSON;
    /// blank if there is none.
    pub(crate) records: Vec<(usize, Box<[u8]>)>,
    /// How many of each kind the file has had.
    pub(crate) counts: [usize; KINDS.len()],
    /// What the file itself has that is wrong or to be known, in words.
    pub(crate) told: Vec<String>,
}

/// What is kept of the words about one file: whoever has more of them mends the first.
const MOST_TOLD: usize = 100;

impl Kept {
    /// Nothing was read yet; records are inspected by this.
    pub(crate) fn new(inspection: Option<Inspection>) -> Self {
        Self { inspection, ..Self::default() }
    }

    /// A file of that name begins.
    pub(crate) fn begin(&mut self, name: &str) {
        self.counts = [0; KINDS.len()];
        if let Some(inspection) = &mut self.inspection {
            inspection.open(name);
        }
    }

    /// Makes records of an item.
    pub(crate) fn make(&mut self, item: Item, by: Option<&Connector>) -> ControlFlow<()> {
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
