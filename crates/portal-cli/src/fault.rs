//! What is wrong with a file, for a person to read.

use crate::place::{Path, Step};
use serde_json::Value;
use std::fmt;

/// The lists of a catalogue file.
pub const LISTS: [&str; 5] = ["museums", "exhibits", "tours", "stories", "regions"];

/// One fault.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// The record; `None` if the fault is the file's own.
    pub record: Option<Record>,
    /// The field, from the record's root or else the file's; empty for the whole.
    pub field: String,
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: String,
}

/// Which record of a file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Record {
    /// The name of its list.
    pub list: &'static str,
    /// Its place in the list, from 0.
    pub index: usize,
    /// Its identifier, if it has one.
    pub id: Option<String>,
}

/// What is wrong with one value, and what would be right: a [`Fault`] that does not yet know its
/// file.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The value's place, from the file's root.
    pub path: Path,
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: String,
}

impl Finding {
    /// A finding at a place.
    pub fn new(path: Path, wrong: impl Into<String>, right: impl Into<String>) -> Self {
        Self { path, wrong: wrong.into(), right: right.into() }
    }

    /// The fault that this is in that file.
    pub fn in_file(self, file: &str, json: &Value) -> Fault {
        let record = Record::around(&self.path, json);
        let skipped = if record.is_some() { 2 } else { 0 };
        let field = Path(self.path.0.into_iter().skip(skipped).collect()).to_string();
        Fault { file: file.to_owned(), record, field, wrong: self.wrong, right: self.right }
    }
}

impl Record {
    /// The record that a path leads into.
    fn around(path: &Path, json: &Value) -> Option<Self> {
        let [Step::Name(list), Step::Number(index), ..] = &path.0[..] else { return None };
        let list = LISTS.into_iter().find(|known| known == list)?;
        Some(Self { list, index: *index, id: json[list][index]["id"].as_str().map(str::to_owned) })
    }
}

impl fmt::Display for Record {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match &self.id {
            Some(id) if !id.trim().is_empty() => write!(formatter, "{} «{id}»", self.list),
            _ => write!(formatter, "{} no. {}", self.list, self.index + 1),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let record = self.record.as_ref().map(Record::to_string).unwrap_or_default();
        let place: Vec<_> =
            [self.file.as_str(), &record, &self.field].into_iter().filter(|part| !part.is_empty()).collect();
        writeln!(formatter, "{}", harmless(&place.join(" · ")))?;
        writeln!(formatter, "  wrong: {}", harmless(&self.wrong))?;
        writeln!(formatter, "  right: {}", harmless(&self.right))
    }
}

/// A text without characters that would move a terminal's cursor or recolour it.
fn harmless(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_fault_says_where_and_what() {
        let path = Path::default().name("exhibits").number(0).name("date").name("from");
        let json = json!({"exhibits": [{"id": "golden-man"}]});
        let fault = Finding::new(path, "w", "r").in_file("a.json", &json);
        assert_eq!(fault.to_string(), "a.json · exhibits «golden-man» · date.from\n  wrong: w\n  right: r\n");
    }

    #[test]
    fn a_record_without_identifier_is_known_by_its_number() {
        let fault =
            Finding::new(Path::default().name("tours").number(2), "w", "r").in_file("a.json", &json!({}));
        assert!(fault.to_string().starts_with("a.json · tours no. 3\n"));
    }

    #[test]
    fn a_terminal_is_not_steered() {
        let fault = Finding::new(Path::default(), "\u{1b}[2J", "r").in_file("a.json", &json!({}));
        assert!(!fault.to_string().contains('\u{1b}'));
    }
}
