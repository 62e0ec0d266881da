//! A collection as text: records and their fields, set apart by the characters that ASCII has for it.

use super::{Collection, Kept, MOST, Record};

/// Between the title and each exhibit (ASCII, «record separator»).
const RECORD: char = '\u{1e}';

/// Between the fields of an exhibit (ASCII, «unit separator»).
const FIELD: char = '\u{1f}';

/// Whether a text of [`Collection::to_text`] has an exhibit. A list asks for each of its cards, and need not bring
/// what reads the whole.
pub fn holds(text: &str, record: &Record) -> bool {
    let word = record.to_word();
    // The first is the title.
    text.split(RECORD).skip(1).any(|kept| kept.split(FIELD).next() == Some(&word))
}

impl Record {
    /// The record as one word: its identifier; of another catalogue than the first, `//` and the catalogue before it.
    pub fn to_word(&self) -> String {
        match &self.catalogue {
            None => self.id.clone(),
            Some(catalogue) => format!("//{catalogue}/{}", self.id),
        }
    }

    /// The record of such a word.
    pub fn from_word(word: &str) -> Self {
        match word.strip_prefix("//").and_then(|rest| rest.split_once('/')) {
            Some((catalogue, id)) => Self { catalogue: Some(catalogue.to_owned()), id: id.to_owned() },
            None => Self { catalogue: None, id: word.to_owned() },
        }
    }
}

impl Collection {
    /// The collection as text.
    pub fn to_text(&self) -> String {
        let mut text = clean(&self.title, false);
        for Kept { record, note } in &self.kept {
            text.push(RECORD);
            text.push_str(&record.to_word());
            if !note.is_empty() {
                text.push(FIELD);
                text.push_str(&clean(note, true));
            }
        }
        text
    }

    /// The collection of a text. Any text is one: what cannot be an exhibit is left out.
    pub fn from_text(text: &str) -> Self {
        let mut parts = text.split(RECORD);
        let mut read = Self { title: clean(parts.next().unwrap_or_default(), false), kept: Vec::new() };
        for part in parts {
            let (word, note) = part.split_once(FIELD).unwrap_or((part, ""));
            let record = Record::from_word(word);
            if !record.id.is_empty() {
                read.put(Kept { record, note: clean(note, true) }, MOST);
            }
        }
        read
    }
}

/// A text without control characters; a note keeps its lines.
fn clean(text: &str, has_lines: bool) -> String {
    text.chars().filter(|&letter| !letter.is_control() || (has_lines && letter == '\n')).collect()
}
