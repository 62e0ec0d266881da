//! `portal check`: everything that is wrong with some files.

use crate::fault::{self, Fault, Finding, LISTS};
use crate::load::{self, File};
use crate::media::{Files, Media};
use crate::place::Path;
use crate::shape::Shape;
use crate::{inspect, schema, sense, twice};
use catalogue::connector::Connector;
use catalogue::json::Wrong;
use catalogue::language::Language;
use catalogue::portal::{Portal, UNPACKED};
use inspection::Profile;
use serde_json::Value;
use std::{collections::HashSet, fmt, path::PathBuf};

/// What was found.
#[derive(Default)]
pub struct Report {
    files: usize,
    records: usize,
    unread: bool,
    faults: Vec<Fault>,
    /// What the rules found in the records of all files.
    rules: inspection::Report,
}

impl Report {
    /// Writes what the rules found to a table.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write_table(&self, file: &std::path::Path, language: Language) -> Result<(), String> {
        let csv = self.rules.sheet(language).to_csv();
        std::fs::write(file, csv).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// 0 without a fault, 1 with faults, 2 if a file could not be read.
    pub fn exit_code(&self) -> u8 {
        match (self.unread, self.faults.is_empty()) {
            (true, _) => 2,
            (false, false) => 1,
            (false, true) => 0,
        }
    }

    fn unread(&mut self, file: String, wrong: String, right: &str) {
        self.unread = true;
        self.faults.push(Fault { file, record: None, field: String::new(), wrong, right: right.to_owned() });
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        for fault in &self.faults {
            writeln!(formatter, "{fault}")?;
        }
        let count =
            |number: usize, word: &str| format!("{number} {word}{}", if number == 1 { "" } else { "s" });
        let parts = [(self.files, "file"), (self.records, "record"), (self.faults.len(), "fault")];
        writeln!(formatter, "{}", parts.map(|(number, word)| count(number, word)).join(", "))
    }
}

/// Checks files, all of them together; their media too, as far as those may be looked at.
pub fn check(paths: &[PathBuf], files: Files, profile: Profile, language: Language) -> Report {
    let media = Media { files };
    let mut report = Report { files: paths.len(), ..Report::default() };
    let mut files = Vec::new();
    for path in paths {
        match load::load(path) {
            Ok(file) => files.push(file),
            Err(error) => report.unread(path.display().to_string(), error.wrong, error.right),
        }
    }
    match (Shape::new(schema::catalogue()), Shape::new(schema::portal())) {
        (Ok(catalogue), Ok(portal)) => {
            let (rules, unread) = inspect::inspect(&files, profile, &media);
            for (at, (file, unread)) in files.iter().zip(unread).enumerate() {
                let mut faults = Faults::of(file);
                check_file(&mut faults, &catalogue, &portal, &media);
                let refused = unread.map(|error| Finding::new(Path::default(), error.to_string(), READABLE));
                faults.add_refused(refused.into_iter().collect());
                faults.add_inspected(inspect::faults(&rules, at, language));
                report.records += file.records();
                report.faults.append(&mut faults.in_order());
            }
            report.rules = rules;
        }
        (Err(why), _) | (_, Err(why)) => report.unread("portal".into(), why, "a mended program"),
    }
    report
}

fn check_file(faults: &mut Faults, catalogue: &Shape, portal: &Shape, media: &Media) {
    let file = faults.file;
    faults.add(twice::faults(&file.bytes));
    if file.is_portal() {
        faults.add(unpacked(&file.json));
        faults.add(portal.faults(&file.json));
        faults.add_refused(refused_portal(&file.bytes));
    } else if file.is_connector() {
        faults.add(refused_connector(&file.bytes));
    } else {
        faults.add(catalogue.faults(&file.json));
        faults.add(sense::faults(&file.json, media));
    }
}

/// The faults of one file, one to a field: the first says it best.
struct Faults<'a> {
    file: &'a File,
    list: Vec<Fault>,
    fields: HashSet<(Option<fault::Record>, String)>,
    records: HashSet<Option<fault::Record>>,
}

impl<'a> Faults<'a> {
    fn of(file: &'a File) -> Self {
        Self { file, list: Vec::new(), fields: HashSet::new(), records: HashSet::new() }
    }

    fn add(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            let fault = finding.in_file(&self.file.name, &self.file.json);
            self.records.insert(fault.record.clone());
            if self.fields.insert((fault.record.clone(), fault.field.clone())) {
                self.list.push(fault);
            }
        }
    }

    /// Adds what the portal would not show, where nothing else was found against it.
    fn add_refused(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            if !self.records.contains(&finding.clone().in_file(&self.file.name, &self.file.json).record) {
                self.add(vec![finding]);
            }
        }
    }

    /// Adds what the rules found in records, where the shape of the field is right.
    fn add_inspected(&mut self, faults: impl Iterator<Item = (Fault, bool)>) {
        let told: Vec<_> =
            self.list.iter().map(|fault| (fault.record.clone(), fault.field.clone())).collect();
        for (fault, is_only_unread) in faults {
            let is_told = match is_only_unread {
                true => self.records.contains(&fault.record),
                false => told.iter().any(|(record, field)| {
                    *record == fault.record && !fault.field.is_empty() && field.starts_with(&fault.field)
                }),
            };
            if !is_told {
                self.list.push(fault);
            }
        }
    }

    fn in_order(mut self) -> Vec<Fault> {
        self.list.sort_by_key(|fault| fault.record.as_ref().map(|record| (record.list, record.index)));
        self.list
    }
}

/// Files of records, which a `portal.json` could name before they all were packed.
fn unpacked(json: &Value) -> Vec<Finding> {
    let sources = json["catalogues"].as_array().into_iter().flatten().enumerate();
    let lists = sources.flat_map(|(at, source)| LISTS.map(|list| (at, list, source.get(list))));
    lists
        .filter(|(.., files)| files.is_some())
        .map(|(at, list, _)| {
            let field = Path::default().name("catalogues").number(at).name(list);
            Finding::new(field, "such files are no longer read", UNPACKED)
        })
        .collect()
}

fn refused_portal(bytes: &[u8]) -> Vec<Finding> {
    Portal::read(bytes).err().map(|error| at_field(error, READABLE)).into_iter().collect()
}

fn refused_connector(bytes: &[u8]) -> Vec<Finding> {
    let right = "what docs/connectors.md describes; portal try-connector shows what it makes of an answer";
    Connector::read(bytes).err().map(|error| at_field(error, right)).into_iter().collect()
}

fn at_field(error: Wrong, right: &str) -> Finding {
    Finding::new(Path::default().name(&error.field), error.why, right)
}

const READABLE: &str = "a value that the portal can read, as docs/schema describes it";
