//! What an inspection found.

use crate::fault::Fault;
use crate::names::Names;
use crate::rule::{Rule, Severity};
use crate::words;
use catalogue::collection::Sheet;
use catalogue::language::{Language, spelled};
use std::collections::BTreeMap;

/// What an inspection found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// What was inspected.
    pub names: Names,
    /// The faults: the gravest first, then in the order of the records.
    pub faults: Vec<Fault>,
    /// What each record has of a hundred points.
    scores: Vec<u8>,
}

/// A line of a table.
pub type Row = [String; 9];

/// The best score.
const WHOLE: u32 = 100;

impl Report {
    pub(crate) fn new(names: Names, mut faults: Vec<Fault>) -> Self {
        // Within a record they stay in the order in which they were found, which is that of its fields.
        faults.sort_by_key(|fault| (fault.severity, fault.record));
        let mut lost = vec![0_u32; names.records.len()];
        for fault in &faults {
            if let Some(lost) = lost.get_mut(fault.record as usize) {
                *lost += fault.severity.weight();
            }
        }
        let scores = lost.into_iter().map(|lost| WHOLE.saturating_sub(lost) as u8).collect();
        Self { names, faults, scores }
    }

    /// From 0 to 100: the mean of its records, rounded down, so that 100 is without any fault.
    pub fn score(&self) -> u8 {
        let sum: u64 = self.scores.iter().map(|score| u64::from(*score)).sum();
        let count = self.scores.len() as u64;
        sum.checked_div(count).map_or(WHOLE as u8, |mean| mean as u8)
    }

    /// The score of a record, as a place among [`Names::records`]. An error costs it 20 points, a
    /// warning 5, a hint 1.
    pub fn score_of(&self, record: u32) -> u8 {
        self.scores.get(record as usize).copied().unwrap_or(WHOLE as u8)
    }

    /// How many faults are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.faults.iter().filter(|fault| fault.severity == severity).count()
    }

    /// The rules that are broken, the gravest first, then the most often broken; each with its faults.
    pub fn by_rule(&self) -> Vec<(Rule, Vec<&Fault>)> {
        let mut rules: BTreeMap<Rule, Vec<&Fault>> = BTreeMap::new();
        for fault in &self.faults {
            rules.entry(fault.rule).or_default().push(fault);
        }
        let mut rules: Vec<_> = rules.into_iter().collect();
        rules.sort_by_key(|(_, faults)| {
            (faults.first().map(|fault| fault.severity), usize::MAX - faults.len())
        });
        rules
    }

    /// The records that have faults, the worst first; each with its faults, the gravest first.
    pub fn by_record(&self) -> Vec<(u32, Vec<&Fault>)> {
        let mut records: BTreeMap<u32, Vec<&Fault>> = BTreeMap::new();
        for fault in &self.faults {
            records.entry(fault.record).or_default().push(fault);
        }
        let mut records: Vec<_> = records.into_iter().collect();
        records.sort_by_key(|(record, _)| self.score_of(*record));
        records
    }

    /// The faults as a table, for CSV and JSON.
    pub fn sheet(&self, language: Language) -> Sheet {
        Sheet {
            title: spelled(language, words::TITLE[words::column(language)]),
            columns: Self::columns(language),
            rows: self.rows(language).map(Vec::from).collect(),
        }
    }

    /// What the columns of the table are called: for programs, and for people.
    pub fn columns(language: Language) -> Vec<(&'static str, String)> {
        let name = |(code, names): &(&'static str, [&'static str; 3])| {
            (*code, spelled(language, names[words::column(language)]))
        };
        words::COLUMNS.iter().map(name).collect()
    }

    /// A row for each fault, in plain texts: severity, rule, file, list, number (from 1), identifier,
    /// field, what is wrong, what is right.
    pub fn rows(&self, language: Language) -> impl Iterator<Item = Row> + '_ {
        self.faults.iter().filter_map(move |fault| {
            let record = self.names.records.get(fault.record as usize)?;
            Some([
                fault.severity.name(language),
                fault.rule.name(language),
                self.names.file(record).to_owned(),
                record.list.to_owned(),
                (record.index + 1).to_string(),
                record.id.to_string(),
                fault.field.to_string(),
                fault.wrong(&self.names, language),
                fault.right(&self.names, language),
            ])
        })
    }
}
