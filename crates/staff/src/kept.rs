//! Records that are made of what was read, inspected and kept.

use crate::folder::Folder;
use crate::record::{lose, with};
use catalogue::connector::Connector;
use catalogue::language::Language;
use inspection::{Files, Inspection, Seen};
use serde_json::{Value, json};
use sources::{EXHIBITS, Fault, Item, KINDS, Made, make, said};
use std::ops::ControlFlow;

/// What was read so far.
#[derive(Default)]
pub(crate) struct Kept {
    /// The language of what is told.
    pub(crate) language: Language,
    /// Nothing once it has ended.
    pub(crate) inspection: Option<Inspection>,
    /// The records in the order in which they were inspected: the place of their kind in [`KINDS`], and their JSON;
    /// blank if there is none.
    pub(crate) records: Vec<(usize, Box<[u8]>)>,
    /// The files that were opened, each with the place of its first record.
    files: Vec<(u32, String)>,
    /// What stands beside them.
    pub(crate) folder: Folder,
    /// The records that name files which may stand there.
    pictured: Vec<u32>,
    /// How many of each kind the file has had.
    pub(crate) counts: [usize; KINDS.len()],
    /// What the file itself has that is wrong or to be known, in words.
    pub(crate) told: Vec<String>,
}

/// What is kept of the words about one file: whoever has more of them mends the first.
const MOST_TOLD: usize = 100;

impl Kept {
    /// Nothing was read yet; records are inspected by this, and what is told is in that language.
    pub(crate) fn new(inspection: Option<Inspection>, language: Language) -> Self {
        Self { inspection, language, ..Self::default() }
    }

    /// A file of that name begins.
    pub(crate) fn begin(&mut self, name: &str) {
        self.counts = [0; KINDS.len()];
        self.files.push((self.records.len() as u32, name.to_owned()));
        if let Some(inspection) = &mut self.inspection {
            inspection.open(name);
        }
    }

    /// Makes records of an item.
    pub(crate) fn make(&mut self, item: Item, by: Option<&Connector>) -> ControlFlow<()> {
        let mut made = Vec::new();
        if let Err(fault) = make(item, by, &mut |own| made.push(own)) {
            self.tell_of(&fault);
            return ControlFlow::Break(());
        }
        for own in made {
            self.add(own);
        }
        ControlFlow::Continue(())
    }

    fn add(&mut self, Made { kind, json, .. }: Made) {
        let kind = if kind < KINDS.len() { kind } else { EXHIBITS };
        let Some(count) = self.counts.get_mut(kind) else { return };
        let index = *count;
        *count += 1;
        let read = json.map_err(|fault| fault.said(self.language)).and_then(|json| {
            let json = if self.folder.is_empty() { json } else { self.pictured(kind, json) };
            let read = with(kind, &json, |seen| self.inspect(seen));
            read.map(|()| json).map_err(|why| said(&why, self.language))
        });
        // Of what is no record the report says so.
        let json = read.unwrap_or_else(|why| {
            self.inspection.iter_mut().for_each(|inspection| lose(inspection, kind, index, &why));
            Vec::new()
        });
        self.records.push((kind, json.into()));
    }

    fn inspect(&mut self, seen: Seen) {
        if let Some(inspection) = &mut self.inspection {
            inspection.add(seen, &Files::default());
        }
        let at = self.records.len() as u32;
        if !self.folder.is_empty() {
            let file = self.files.last().map_or("", |(_, name)| name.as_str());
            if self.folder.note(file, seen) {
                self.pictured.push(at);
            }
        }
    }

    /// An exhibit that has no pictures of its own, with those that are called as it is numbered.
    fn pictured(&self, kind: usize, json: Vec<u8>) -> Vec<u8> {
        let Some(Value::Object(mut fields)) =
            (kind == EXHIBITS).then(|| serde_json::from_slice(&json).ok()).flatten()
        else {
            return json;
        };
        let text = |name: &str| fields.get(name).and_then(Value::as_str);
        let has_own = fields.get("media").and_then(Value::as_array).is_some_and(|media| !media.is_empty());
        let numbers: Vec<&str> = ["inventory_number", "id"].into_iter().filter_map(text).collect();
        let found = if has_own { Vec::new() } else { self.folder.of_number(&numbers) };
        if found.is_empty() {
            return json;
        }
        let media = found.into_iter().map(|url| json!({ "url": url })).collect();
        fields.insert("media".to_owned(), media);
        Value::Object(fields).to_string().into_bytes()
    }

    /// The file that a record stands in.
    pub(crate) fn file_of(&self, record: u32) -> &str {
        let after = self.files.partition_point(|(first, _)| *first <= record);
        after.checked_sub(1).and_then(|at| self.files.get(at)).map_or("", |(_, name)| name.as_str())
    }

    /// Inspects the files of records, now that it is known how large they are.
    pub(crate) fn look(&mut self) {
        let language = self.language;
        let mut inspection = self.inspection.take();
        for at in std::mem::take(&mut self.pictured) {
            let (Some(inspection), Some((kind, json))) = (&mut inspection, self.records.get(at as usize))
            else {
                continue;
            };
            // It could be read before.
            let _ = with(*kind, json, |seen| {
                inspection.look(at, seen, &self.folder.files(self.file_of(at), seen, language));
            });
        }
        self.inspection = inspection;
    }

    /// Notes what is wrong with the file.
    pub(crate) fn tell_of(&mut self, fault: &Fault) {
        self.tell(fault.said(self.language));
    }

    /// Notes words about the file.
    pub(crate) fn tell(&mut self, words: String) {
        if self.told.len() < MOST_TOLD {
            self.told.push(words);
        }
    }
}
