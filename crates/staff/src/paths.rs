//! The places in JSON at which values stand, as columns of a table; and what a connector takes them for.

use crate::matched::piece;
use serde_json::{Map, Value};

/// More places than these are more than a person looks through.
const MOST: usize = 150;

/// The places at which records have values, each with the first of them, in the order in which they are met.
pub(crate) fn paths<'a>(records: impl IntoIterator<Item = &'a Value>) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for record in records {
        walk(record, String::new(), &mut found);
    }
    found
}

fn walk(value: &Value, path: String, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                let joint = if path.is_empty() { "" } else { "." };
                walk(value, format!("{path}{joint}{}", quoted(name)), found);
            }
        }
        Value::Array(items) if items.iter().any(|item| item.is_object()) => {
            items.iter().for_each(|item| walk(item, format!("{path}[]"), found));
        }
        Value::Array(items) => items.iter().take(1).for_each(|item| walk(item, path.clone(), found)),
        value => {
            let said = match value {
                Value::Null => return,
                Value::String(text) => piece(text.trim()),
                other => other.to_string(),
            };
            if !said.is_empty() && found.len() < MOST && !found.iter().any(|(own, _)| *own == path) {
                found.push((path, said));
            }
        }
    }
}

/// A name as JMESPath has it: in quotation marks if it has other letters than are taken without.
pub(crate) fn quoted(name: &str) -> String {
    let starts = name.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_');
    match starts && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_') {
        true => name.to_owned(),
        false => Value::from(name).to_string(),
    }
}

/// What a connector takes places for: of each, as it is [written](plain), the field or the part of it.
pub(crate) fn taken(fields: &Map<String, Value>) -> Vec<(String, String)> {
    let mut taken = Vec::new();
    for (field, mapping) in fields {
        take(mapping, "", field, &mut taken);
    }
    taken
}

fn take(mapping: &Value, before: &str, field: &str, taken: &mut Vec<(String, String)>) {
    match mapping {
        // What stands around the records is not in them.
        Value::String(path) if path.starts_with("$.") => {}
        Value::String(path) => {
            let joint = if before.is_empty() { "" } else { "." };
            let path = if path == "@" { before.to_owned() } else { format!("{before}{joint}{path}") };
            taken.push((plain(&path), field.to_owned()));
        }
        Value::Array(several) => several.iter().for_each(|one| take(one, before, field, taken)),
        Value::Object(members) => members.iter().for_each(|(name, value)| match (name.as_str(), value) {
            ("do" | "constant" | "follow" | "take" | "each", _) => {}
            ("template", Value::String(template)) => {
                let places = template.split('{').skip(1).filter_map(|rest| rest.split('}').next());
                places.for_each(|path| take(&path.into(), before, field, taken));
            }
            ("languages", Value::Object(languages)) => languages
                .iter()
                .for_each(|(tag, value)| take(value, before, &format!("{field}.{tag}"), taken)),
            ("path" | "all" | "zip", value) => take(value, before, field, taken),
            (part, value) => {
                let each = members.get("each").and_then(Value::as_str).map(plain);
                let part = match (field, part) {
                    ("date", "from" | "to") | ("sources", "url") => format!("{field}.{part}"),
                    _ => field.to_owned(),
                };
                take(value, each.as_deref().unwrap_or(before), &part, taken);
            }
        }),
        _ => {}
    }
}

/// A path without what only says how many there are of it, so that two ways to one place are alike.
pub(crate) fn plain(path: &str) -> String {
    let path = path.split(" | ").next().unwrap_or_default();
    ["[]", "[0]", "[*]", "\""].iter().fold(path.to_owned(), |path, mark| path.replace(mark, ""))
}
