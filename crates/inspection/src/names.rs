//! Which records were inspected, and what they are called.

use crate::words;
use catalogue::language::{Language, spelled};

/// The files that were opened and the records that were inspected.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The files, in the order in which they were opened.
    pub files: Vec<Box<str>>,
    /// The records, in the order in which they were inspected.
    pub records: Vec<Named>,
}

/// Which record a fault is in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Its file, as a place among [`Names::files`].
    pub file: u32,
    /// The name of its list.
    pub list: &'static str,
    /// Its place in the list of that file, from 0.
    pub index: u32,
    /// Its identifier; empty if it has none.
    pub id: Box<str>,
}

impl Names {
    /// The name of a record's file; empty if none was opened.
    pub fn file(&self, record: &Named) -> &str {
        self.files.get(record.file as usize).map_or("", |file| file)
    }

    /// A record by its identifier: `exhibits «golden-man»`.
    pub fn said(&self, at: u32, language: Language) -> String {
        let Some(record) = self.records.get(at as usize) else { return String::new() };
        match record.id.trim() {
            "" => self.numbered(at, language),
            id => format!("{} «{id}»", spelled(language, words::list(record.list, language))),
        }
    }

    /// A record by its number: `exhibits no. 3 in a.json`.
    pub(crate) fn numbered(&self, at: u32, language: Language) -> String {
        let Some(record) = self.records.get(at as usize) else { return String::new() };
        let number = words::numbered(record.list, record.index as usize, language);
        match (self.file(record), language) {
            ("", _) => number,
            (file, Language::English) => format!("{number} in {file}"),
            (file, _) => format!("{number} ({file})"),
        }
    }
}
