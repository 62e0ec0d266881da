//! One guess, and what made it so sure.

use super::choose::because;
use super::found::Found;
use super::records::Records;
use super::written::piece;
use crate::json::Value;

/// One guess.
#[derive(Clone, Debug)]
pub struct Guessed {
    /// What was guessed: a field of the portal's, or `items`, `total`, `paging`.
    pub field: String,
    /// Where it stands.
    pub path: String,
    /// How sure it is, in percent.
    pub sure: u8,
    /// What made it so.
    pub because: String,
    /// In how many records the connector found it, and of how many; nothing for what is around them.
    pub found: Option<(usize, usize)>,
    /// Whether only the answer with one record has it so.
    pub is_of_one: bool,
    /// The first of what was found.
    pub example: String,
}

impl Guessed {
    pub(super) fn around(field: &str, path: &str, sure: f64, because: String, example: String) -> Self {
        Self {
            field: field.to_owned(),
            path: path.to_owned(),
            sure: percent(sure),
            because,
            found: None,
            is_of_one: false,
            example,
        }
    }

    pub(super) fn field(records: Records, field: &str, mapping: &Value, found: &Found) -> Option<Self> {
        let is_part = |name: &&str| match field {
            "date" => matches!(*name, "from" | "to"),
            "location" => matches!(*name, "latitude" | "longitude"),
            _ => false,
        };
        let becomes = records.becomes(field);
        let choice = found.choices.iter().find(|choice| choice.field == becomes);
        let choice = choice.or_else(|| found.choices.iter().find(|choice| is_part(&choice.field)));
        let path = match mapping {
            Value::Text(path) => path.clone(),
            other => piece(other),
        };
        // The one thing that is guessed from two places.
        let choice = choice.filter(|choice| field != "media" || choice.by_name || !path.contains("{$."));
        let (sure, because) = match choice {
            Some(choice) => (choice.sure, because(choice, found.candidates.get(*choice.places.first()?)?)),
            None => (0.6, "identifiers of pictures, and the address of a IIIF service".to_owned()),
        };
        Some(Self::around(field, &path, sure, because, String::new()))
    }
}

fn percent(sure: f64) -> u8 {
    (sure.clamp(0.0, 1.0) * 100.0).round() as u8
}
