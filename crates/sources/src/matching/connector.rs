//! A connector for a table, made of what its columns were matched with.

use super::Matched;
use catalogue::json::FromJson;
use catalogue::model::Exhibit;
use serde_json::{Map, Value, json};

/// Writes a connector (JSON, docs/connectors.md) by which the rows of a table become exhibits. Addresses in the table that
/// are not whole begin at `base`, which is a whole address or one from the portal's root.
///
/// Where no column is an identifier, the inventory number is.
pub fn connector(name: &str, matched: &[Matched], base: &str) -> String {
    let mut fields = Map::new();
    for &field in Exhibit::FIELDS {
        let columns: Vec<Column> = matched.iter().filter_map(|own| column(own, field)).collect();
        if let Some(mapping) = mapping(field, &columns) {
            fields.insert(field.to_owned(), mapping);
        }
    }
    if !fields.contains_key("id")
        && let Some(number) = fields.get("inventory_number").cloned()
    {
        fields.insert("id".to_owned(), number);
    }
    let connector = json!({
        "name": name,
        "base": base,
        "exhibits": { "list": { "ask": "" }, "one": { "ask": "{id}" }, "fields": fields },
    });
    format!("{connector:#}\n")
}

/// A column that is matched with a field.
struct Column<'a> {
    /// Its place, as JMESPath has it.
    path: &'a str,
    /// The language, or the part of the field.
    part: Option<&'a str>,
    separator: Option<&'a str>,
}

fn column<'a>(matched: &'a Matched, field: &str) -> Option<Column<'a>> {
    let own = matched.field.as_deref()?;
    let (name, part) = own.split_once('.').map_or((own, None), |(name, part)| (name, Some(part)));
    (name == field).then_some(Column { path: &matched.path, part, separator: matched.separator.as_deref() })
}

fn mapping(field: &str, columns: &[Column<'_>]) -> Option<Value> {
    if columns.is_empty() {
        return None;
    }
    Some(match field {
        "id" | "inventory_number" | "museum" | "rights" => first(columns),
        "date" => date(columns)?,
        "media" => json!({ "each": all(columns), "url": "@" }),
        "sources" => sources(columns),
        "notes" => json!({ "all": columns.iter().map(in_language).collect::<Vec<_>>() }),
        "makers" => several(columns, "name"),
        "materials" | "techniques" | "subjects" => several(columns, "label"),
        _ => text(columns),
    })
}

/// The first that is not blank.
fn first(columns: &[Column<'_>]) -> Value {
    match columns {
        [one] => one.path.into(),
        several => several.iter().map(|column| column.path).collect(),
    }
}

/// A text; of the columns in one language, the first that is not blank.
fn text(columns: &[Column<'_>]) -> Value {
    if columns.iter().all(|column| column.part.is_none()) {
        return first(columns);
    }
    let mut languages: Map<String, Value> = Map::new();
    for column in columns {
        let language = column.part.unwrap_or("und");
        let own: Vec<&Column<'_>> =
            columns.iter().filter(|other| other.part.unwrap_or("und") == language).collect();
        let paths = own.iter().map(|column| Value::from(column.path));
        languages
            .insert(language.to_owned(), if own.len() > 1 { paths.collect() } else { column.path.into() });
    }
    json!({ "languages": languages })
}

/// The things in a cell.
fn split(column: &Column<'_>) -> Value {
    match column.separator {
        Some(separator) => json!({ "path": column.path, "do": [{ "split": separator }, "trim"] }),
        None => column.path.into(),
    }
}

/// The same, in the column's language.
fn in_language(column: &Column<'_>) -> Value {
    let mut verbs: Vec<Value> = Vec::new();
    verbs.extend(column.separator.map(|separator| json!({ "split": separator })));
    verbs.push("trim".into());
    verbs.extend(column.part.map(|language| json!({ "language": language })));
    json!({ "path": column.path, "do": verbs })
}

fn all(columns: &[Column<'_>]) -> Value {
    match columns {
        [one] => split(one),
        several => json!({ "all": several.iter().map(split).collect::<Vec<_>>() }),
    }
}

/// Things of which each has its text in `place`; in several languages they belong together in their order.
fn several(columns: &[Column<'_>], place: &str) -> Value {
    match columns {
        [one] => in_language(one),
        several => {
            let part = |column: &Column<'_>| column.part.unwrap_or("und").to_owned();
            let lists: Map<String, Value> = several.iter().map(|own| (part(own), split(own))).collect();
            let languages: Map<String, Value> = several
                .iter()
                .map(|own| (part(own), Value::from(Value::from(part(own)).to_string())))
                .collect();
            json!({ "each": { "zip": lists }, place: { "languages": languages } })
        }
    }
}

/// Words, with the years that they stand for; or years that stand in columns of their own.
fn date(columns: &[Column<'_>]) -> Option<Value> {
    let (years, words): (Vec<&Column<'_>>, Vec<&Column<'_>>) =
        columns.iter().partition(|column| matches!(column.part, Some("from" | "to")));
    if years.is_empty() {
        let path = words.first()?.path;
        return Some(json!({ "path": path, "do": ["century"] }));
    }
    let mut mapping = Map::new();
    if let Some(words) = words.first() {
        mapping.insert("text".to_owned(), words.path.into());
    }
    for year in years {
        mapping.insert(year.part.unwrap_or_default().to_owned(), year.path.into());
    }
    Some(Value::Object(mapping))
}

fn sources(columns: &[Column<'_>]) -> Value {
    let mapping = |column: &Column<'_>| {
        let place = if column.part == Some("url") { "url" } else { "title" };
        json!({ "each": split(column), place: "@" })
    };
    match columns {
        [one] => mapping(one),
        several => several.iter().map(mapping).collect(),
    }
}
