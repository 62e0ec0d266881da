//! Files that are opened, their records, and what is wrong with them.

use crate::folder::Folder;
use crate::listing::{one, page};
use crate::read::Read;
use crate::settings::{Settings, profiles, sort};
use crate::workbook::workbook;
use inspection::{Inspection, Known, Report, Severity};
use js_sys::{Function, Uint8Array};
use serde_json::{Value, json};
use sources::{Options, Reader};
use std::io;
use std::ops::ControlFlow;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// How many records are read at most; of a file with more it is said that it is read in part.
const MOST_RECORDS: u64 = 200_000;

/// Files that are opened one after another, their records, and what is wrong with them.
#[wasm_bindgen]
pub struct Room {
    settings: Settings,
    reader: Option<Reader>,
    read: Read,
    files: Vec<Value>,
    report: Report,
}

#[wasm_bindgen]
impl Room {
    /// A room in which it is settled, as JSON, in which `language` it speaks (a tag; Kazakh if there is no such language),
    /// by which `profile` records are inspected (`name`, and `text` if it is none of those that are shipped), by which
    /// `connector` (`name`, `text`) what is not in the portal's own form is read, if one was opened, and which `columns` are which
    /// fields: by the files' names, then by the columns' keys.
    #[wasm_bindgen(constructor)]
    pub fn new(settings: &str) -> Self {
        catalogue::language::learn();
        let settings = Settings::read(settings);
        let language = settings.language;
        let inspection = settings.profile.clone().map(|profile| Inspection::new(profile, Known::default()));
        Self {
            settings,
            reader: None,
            read: Read::new(inspection, language),
            files: Vec::new(),
            report: Report::default(),
        }
    }

    /// What is settled, as JSON: the `profile` (`name`, `called`, whether it is one's `own`, what is `wrong` with it), the
    /// `connector`, if one was opened (`name`, `wrong`), and the `profiles` that are shipped (`name`, `called`).
    pub fn settled(&self) -> String {
        let mut told = self.settings.told.clone();
        told["profiles"] = profiles(self.settings.language);
        told.to_string()
    }

    /// What a small file is that has no records: `connector`, `profile`; blank for any other.
    pub fn sort(bytes: &[u8]) -> String {
        sort(bytes).to_owned()
    }

    /// Tells what stands beside the files of records, before they are read: a JSON list of paths.
    pub fn beside(&mut self, paths: &str) {
        self.read.kept.folder = Folder::of(serde_json::from_str(paths).unwrap_or_default());
    }

    /// The places, among those beside, of the pictures that records name and that are to be [measured](Self::measure).
    pub fn wanted(&self) -> Vec<u32> {
        self.read.kept.folder.wanted()
    }

    /// Measures one of them, of so many bytes; `read` is given a place and a number of bytes, and gives the bytes from there on,
    /// as a `Uint8Array`.
    pub fn measure(&mut self, picture: u32, bytes: f64, read: &Function) {
        self.measure_by(picture, bytes as u64, |from, most| {
            let piece = read.call2(&JsValue::NULL, &(from as f64).into(), &(most as f64).into());
            // Whoever reads knows why it cannot be.
            Ok(Uint8Array::new(&piece.map_err(|_| io::ErrorKind::Other)?).to_vec())
        });
    }

    /// Begins a file of that name.
    pub fn begin(&mut self, name: &str) {
        let options = Options { most_records: MOST_RECORDS, ..Options::default() };
        self.reader = Some(Reader::new(name, options));
        self.read.begin(name, &self.settings);
        self.files.push(json!({ "name": name }));
    }

    /// Reads more of the file; whether any more is wanted.
    pub fn push(&mut self, bytes: &[u8]) -> bool {
        let Self { reader, read, .. } = self;
        let pushed = reader.as_mut().map(|reader| reader.push(bytes, &mut |item| read.take(item)));
        match pushed {
            Some(Ok(ControlFlow::Continue(()))) => true,
            Some(Err(fault)) => {
                read.kept.tell_of(&fault);
                false
            }
            _ => false,
        }
    }

    /// Ends the file.
    pub fn end(&mut self) {
        let Self { reader, read, files, .. } = self;
        let ended = reader.take().map(|reader| reader.end(&mut |item| read.take(item)));
        read.end();
        let in_part = match ended {
            Some(Ok(summary)) => summary.in_part,
            Some(Err(fault)) => {
                read.kept.tell_of(&fault);
                false
            }
            None => false,
        };
        if let Some(Value::Object(file)) = files.last_mut() {
            file.insert("records".to_owned(), json!(read.kept.counts.iter().sum::<usize>()));
            file.insert("in_part".to_owned(), json!(in_part));
            file.insert("told".to_owned(), json!(std::mem::take(&mut read.kept.told)));
            let matched = std::mem::take(&mut read.matched);
            file.insert("columns".to_owned(), json!(matched.columns));
            file.insert("connector".to_owned(), json!(matched.written));
            file.insert("is_by_given".to_owned(), json!(matched.is_by_given));
        }
    }

    /// How many records there are so far.
    pub fn records(&self) -> u32 {
        self.read.kept.records.len() as u32
    }

    /// What was read and what is wrong with it, as JSON: `files` (`name`, `records`, `in_part`, `told`; where they are not in
    /// the portal's own form, the `columns` and what they were taken for, the `connector` that was made, or that it `is_by_given`), `records`,
    /// `score` (0 to 100), `errors`, `warnings`, `hints`, and the `rules` that are broken, the gravest first (`rule`, `name`,
    /// `severity`, `count`, `wrong` and `right` of the first fault). Where anything stands beside the files, what of that `folder` is
    /// `named`: how many `pictures` there are, the `names` of some that are not, how many addresses are written `otherwise`. No more is
    /// read afterwards.
    pub fn summary(&mut self) -> String {
        self.read.kept.look();
        if let Some(inspection) = self.read.kept.inspection.take() {
            self.report = inspection.end();
        }
        let (report, language) = (&self.report, self.settings.language);
        let rules: Vec<Value> = report
            .by_rule()
            .into_iter()
            .filter_map(|(rule, faults)| {
                let first = faults.first()?;
                Some(json!({
                    "rule": rule.code(),
                    "name": rule.name(language),
                    "severity": first.severity.code(),
                    "count": faults.len(),
                    "wrong": first.wrong(&report.names, language),
                    "right": first.right(&report.names, language),
                }))
            })
            .collect();
        json!({
            "files": self.files,
            "folder": if self.read.kept.folder.is_empty() { None } else { Some(self.read.kept.folder.told()) },
            "records": self.records(),
            "score": report.score(),
            "errors": report.count(Severity::Error),
            "warnings": report.count(Severity::Warning),
            "hints": report.count(Severity::Hint),
            "rules": rules,
        })
        .to_string()
    }

    /// Some of the records as a JSON list, `most` of them `from` a place on: all, the worst first; or those that break
    /// a rule. Each has its place `at`, its `list`, its `name` and `title`, its `json` as it stands (`null` if it could not be
    /// read), its `score`, its `faults` (`rule`, `severity`, `field`, `wrong`, `right`), and its `pictures` where any stand beside the
    /// files: each `address` that could lead there, and the place of its `file`, `null` if it is not there.
    pub fn list(&self, rule: &str, from: usize, most: usize) -> String {
        let (report, language) = (&self.report, self.settings.language);
        page(report, &self.read.kept, language, rule, from..from.saturating_add(most))
    }

    /// One of them, the `record` at a place, as JSON; `null` if there is none.
    pub fn one(&self, at: u32) -> String {
        one(&self.report, &self.read.kept, self.settings.language, at)
    }

    /// All faults as a table: CSV (RFC 4180), in UTF-8 with the mark that spreadsheets know it by.
    pub fn table(&self) -> String {
        self.report.sheet(self.settings.language).to_csv()
    }

    /// The same as a workbook (XLSX).
    ///
    /// # Errors
    /// Why it cannot be made, in words.
    pub fn workbook(&self) -> Result<Vec<u8>, String> {
        workbook(&self.report, self.settings.language)
    }
}

impl Room {
    /// Measures a picture of so many bytes, which are read by something native.
    pub fn measure_by(
        &mut self,
        picture: u32,
        bytes: u64,
        read: impl FnMut(u64, usize) -> io::Result<Vec<u8>>,
    ) {
        self.read.kept.folder.measure(picture, bytes, read);
    }
}
