//! The portal's own shape: which fields there are, and how a row has them in its cells.

use crate::columns::Columns;
use crate::fault::What;
use crate::item::Row;
use catalogue::json::FromJson;
use catalogue::model::Exhibit;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Fields of which there are several; in a table they stand in one cell with a semicolon between.
const LISTS: [&str; 6] = ["makers", "materials", "techniques", "subjects", "notes", "sources"];
/// What may stand within a field, beside languages.
const PARTS: [&str; 5] = ["id", "label", "name", "title", "url"];

/// Whether an object could be an exhibit of the portal's own: it has what one needs, and nothing else
/// than one has.
pub(crate) fn is_record(fields: &Map<String, Value>) -> bool {
    ["id", "title"].iter().all(|name| fields.contains_key(*name))
        && fields.keys().all(|name| Exhibit::FIELDS.contains(&name.as_str()))
}

/// Refuses columns from which no record could be made, or that would hide each other.
pub(crate) fn check(columns: &Columns) -> Result<(), What> {
    // Spreadsheets leave columns without names.
    let named = || columns.names.iter().map(String::as_str).filter(|name| !name.is_empty());
    if !named().any(|name| name == "id") {
        return Err(What::NoIdentifiers);
    }
    let mut names = BTreeSet::new();
    if let Some(twice) = named().find(|name| !names.insert(*name)) {
        return Err(What::ColumnTwice { name: twice.to_owned() });
    }
    let beside = |name: &&&str| name.split_once('.').is_some_and(|(field, _)| names.contains(field));
    match names.iter().find(beside).and_then(|name| name.split_once('.')) {
        Some((field, language)) => {
            Err(What::ColumnsBeside { field: field.to_owned(), language: language.to_owned() })
        }
        None => Ok(()),
    }
}

/// The record that a row is whose columns are called as the portal's fields: `id`, `date`, `title.kk`.
pub(crate) fn record(row: &Row) -> Value {
    let mut fields = Map::new();
    for (column, cell) in row.columns.names.iter().zip(&row.cells) {
        if !column.is_empty() && !cell.trim().is_empty() {
            enter(&mut fields, column, cell.trim());
        }
    }
    leave_out_blanks(&mut fields);
    Value::Object(fields)
}
/// Enters a cell: «title.kk» is the title in Kazakh, «media» the address of a picture.
fn enter(fields: &mut Map<String, Value>, column: &str, cell: &str) {
    let (field, language) =
        column.split_once('.').map_or((column, None), |(field, rest)| (field, Some(rest)));
    let text = |words: &str| {
        let text = match language {
            Some(language) => json!({ language: words }),
            None => words.into(),
        };
        // What stands there already is no language: «findspot.name», «sources.url».
        let is_named = language.is_some_and(|language| PARTS.contains(&language));
        let is_plain = language.is_none() && field == "sources";
        match place_of_text(field).filter(|_| !is_named && !is_plain) {
            Some(place) => json!({ place: text }),
            None => text,
        }
    };
    // A blank part keeps its place, so that the languages of the others stay together.
    let parts = |make: &dyn Fn(&str) -> Value| {
        let parts = cell.split(';').map(str::trim);
        parts.map(|part| if part.is_empty() { Value::Null } else { make(part) }).collect()
    };
    let own = match field {
        "media" => parts(&|url| json!({ "url": url })),
        _ if LISTS.contains(&field) => parts(&text),
        _ => text(cell),
    };
    match fields.get_mut(field) {
        Some(there) => join(there, own),
        None => drop(fields.insert(field.to_owned(), own)),
    }
}

/// The field within a field in which its text stands, unless it is the text itself.
fn place_of_text(field: &str) -> Option<&'static str> {
    match field {
        "makers" | "findspot" => Some("name"),
        "sources" => Some("title"),
        "object_type" | "period" | "culture" | "materials" | "techniques" | "subjects" => Some("label"),
        _ => None,
    }
}

/// Puts the same thing in another language to what is there.
fn join(there: &mut Value, own: Value) {
    match (there, own) {
        (Value::Object(there), Value::Object(own)) => {
            for (name, value) in own {
                match there.get_mut(&name) {
                    Some(inner) => join(inner, value),
                    None => drop(there.insert(name, value)),
                }
            }
        }
        (Value::Array(there), Value::Array(own)) => {
            for (at, value) in own.into_iter().enumerate() {
                match there.get_mut(at) {
                    Some(inner) => join(inner, value),
                    None => there.push(value),
                }
            }
        }
        (_, Value::Null) => {}
        (there, own) => *there = own,
    }
}

/// Takes out of the lists what is blank in every language, and the lists in which all is.
fn leave_out_blanks(fields: &mut Map<String, Value>) {
    fields.retain(|_, value| {
        let Value::Array(parts) = value else { return true };
        parts.retain(|part| !part.is_null());
        !parts.is_empty()
    });
}
