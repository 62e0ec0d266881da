//! Texts, in the shapes of both versions.

use super::field::{Names, field, several, text};
use crate::html;
use crate::json::Value;
use crate::model::{Text, UNDECLARED};

/// The most languages of one text: looking for one among them must not grow with the document.
const LANGUAGES: usize = 100;

/// A label, which is never HTML (Presentation API 3.0, section 3.1).
pub(super) fn label(value: &Value) -> Option<Text> {
    read(field(value, &["label"])?, html::plain)
}

/// A text that may be HTML, reduced to its words.
pub(super) fn prose(value: &Value, names: Names) -> Option<Text> {
    read(field(value, names)?, html::text)
}

/// What the thing is, in a few sentences: `description` until 3.0.
pub(super) fn description(value: &Value) -> Option<Text> {
    prose(value, &["summary", "description"])
}

/// The pairs of a label and a value that a museum wants shown (Presentation API 3.0, section 3.1).
pub(super) fn metadata(value: &Value) -> Vec<(Text, Text)> {
    several(value, &["metadata"]).iter().filter_map(pair).collect()
}

/// What must be shown, and its label: the `requiredStatement` of 3.0 (section 3.1), or the
/// `attribution` of 2.1 (section 3.2), which has no label.
pub(super) fn attribution(value: &Value) -> Option<(Text, Text)> {
    match field(value, &["requiredStatement"]) {
        // A statement that must be shown is not lost with its label.
        Some(statement) => Some((label(statement).unwrap_or_default(), prose(statement, &["value"])?)),
        None => Some((Text::default(), prose(value, &["attribution"])?)),
    }
}

fn pair(value: &Value) -> Option<(Text, Text)> {
    Some((label(value)?, prose(value, &["value"])?))
}

/// What makes a text fit to be shown.
type Clean = fn(&str) -> String;

fn read(value: &Value, clean: Clean) -> Option<Text> {
    let mut versions = Versions { found: Vec::new(), clean };
    versions.add(value);
    let text = versions
        .found
        .into_iter()
        .fold(Text::default(), |text, (language, words)| text.with(language, words));
    (!text.is_blank()).then_some(text)
}

/// A text's versions, while they are collected.
struct Versions {
    found: Vec<(String, String)>,
    clean: Clean,
}

impl Versions {
    fn add(&mut self, value: &Value) {
        match value {
            Value::Text(words) => self.add_words(UNDECLARED, words),
            Value::List(items) => items.iter().for_each(|item| self.add_one(item)),
            Value::Object(languages) if !is_tagged(value) => {
                for (language, words) in languages {
                    self.add_language(language, words);
                }
            }
            _ => self.add_one(value),
        }
    }

    /// A text, or one with its language (Presentation API 2.1, section 4.3).
    fn add_one(&mut self, value: &Value) {
        match value {
            Value::Text(words) => self.add_words(UNDECLARED, words),
            _ => {
                let language = text(value, &["@language", "language"]).unwrap_or(UNDECLARED);
                if let Some(words) = text(value, VALUE) {
                    self.add_words(language, words);
                }
            }
        }
    }

    /// One language of a language map (Presentation API 3.0, section 4.4).
    fn add_language(&mut self, language: &str, words: &Value) {
        match words {
            Value::Text(words) => self.add_words(language, words),
            Value::List(items) => {
                for item in items {
                    if let Value::Text(words) = item {
                        self.add_words(language, words);
                    }
                }
            }
            _ => {}
        }
    }

    /// Several values of one language are joined by a semicolon and not by a new line, which would
    /// be a mere space wherever the text is put into HTML, and run the values together.
    fn add_words(&mut self, language: &str, words: &str) {
        let language = if matches!(language, "none" | "@none" | "") { UNDECLARED } else { language };
        let words = (self.clean)(words);
        if words.is_empty() {
            return;
        }
        if let Some((_, before)) = self.found.iter_mut().find(|(own, _)| own == language) {
            if before.len() < html::LONGEST {
                before.push_str("; ");
                before.push_str(&words);
            }
        } else if self.found.len() < LANGUAGES {
            self.found.push((language.to_owned(), words));
        }
    }
}

/// The value of a text with its language. Without the sign it is in no standard, but at museums.
const VALUE: Names = &["@value", "value"];

fn is_tagged(value: &Value) -> bool {
    // The value of a language map is never a text by itself.
    matches!(field(value, VALUE), Some(Value::Text(_)))
}
