//! Inspecting records, one after the other.

use crate::files::Files;
use crate::known::Known;
use crate::names::{Named, Names};
use crate::parts::Seen;
use crate::place::Here;
use crate::profile::Profile;
use crate::report::Report;
use crate::rule::Rule;
use crate::rules::{self, Doubles, References, Titles};
use crate::sink::{Found, Sink};
use catalogue::file::Lost;
use std::collections::{HashMap, HashSet};

/// An inspection that goes on. Between two records whoever runs it may do something else.
pub struct Inspection {
    profile: Profile,
    known: Known,
    names: Names,
    found: Found,
    references: References,
    doubles: Doubles,
    titles: Titles,
    /// How many records of each list the file has had so far.
    counts: HashMap<&'static str, u32>,
    /// The places in the file's lists at which nothing could be read.
    lost: HashSet<(&'static str, u32)>,
}

impl Inspection {
    /// An inspection by a profile, beside what is known already.
    pub fn new(profile: Profile, known: Known) -> Self {
        Self {
            profile,
            known,
            names: Names::default(),
            found: Found::default(),
            references: References::default(),
            doubles: Doubles::default(),
            titles: Titles::default(),
            counts: HashMap::new(),
            lost: HashSet::new(),
        }
    }

    /// Opens a file: the records that follow are its own, and are counted anew.
    pub fn open(&mut self, file: &str) {
        self.names.files.push(file.into());
        self.counts.clear();
        self.lost.clear();
    }

    /// Tells of a record of the opened file that could not be read. To be called before the records of
    /// its list are [added](Self::add), which then are counted around it.
    pub fn lose(&mut self, list: &'static str, lost: &Lost) {
        let index = u32::try_from(lost.index).unwrap_or(u32::MAX);
        self.lost.insert((list, index));
        if let Some(id) = &lost.id {
            self.known.meet(list, id);
        }
        let record = self.name(list, index, lost.id.as_deref().unwrap_or_default());
        let mut sink = Sink { profile: &self.profile, record, found: &mut self.found };
        sink.find(Rule::Unreadable, &Here::default(), vec![lost.why.as_str().into()]);
    }

    /// Inspects a record, the next of its list in the opened file, and what is known of its files.
    pub fn add<'r>(&mut self, record: impl Into<Seen<'r>>, files: &Files) {
        let seen = record.into();
        let index = self.next(seen.list());
        self.known.meet(seen.list(), seen.id());
        let record = self.name(seen.list(), index, seen.id());
        let mut sink = Sink { profile: &self.profile, record, found: &mut self.found };
        self.doubles.check(seen, &mut sink);
        self.titles.check(seen, &mut sink);
        rules::inspect(seen, files, &self.known, &mut self.references, &mut sink);
    }

    /// Tells what is known of a record's files by now, if nothing was when it was [added](Self::add). `at` is its place among
    /// all records, counted from 0.
    pub fn look<'r>(&mut self, at: u32, record: impl Into<Seen<'r>>, files: &Files) {
        let mut sink = Sink { profile: &self.profile, record: at, found: &mut self.found };
        rules::inspect_files(record.into(), files, &mut sink);
    }

    fn next(&mut self, list: &'static str) -> u32 {
        let count = self.counts.entry(list).or_default();
        while self.lost.contains(&(list, *count)) {
            *count += 1;
        }
        *count += 1;
        *count - 1
    }

    fn name(&mut self, list: &'static str, index: u32, id: &str) -> u32 {
        let file = self.names.files.len().saturating_sub(1) as u32;
        self.names.records.push(Named { file, list, index, id: id.into() });
        self.names.records.len() as u32 - 1
    }

    /// How many records were inspected so far, and how many faults they have.
    pub fn so_far(&self) -> (usize, usize) {
        (self.names.records.len(), self.found.faults.len())
    }

    /// Ends it: now it is known which references lead nowhere.
    pub fn end(mut self) -> Report {
        self.references.end(&self.known, &self.profile, &mut self.found);
        Report::new(self.names, self.found.faults)
    }
}
