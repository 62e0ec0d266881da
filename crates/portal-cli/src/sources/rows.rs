//! Records out of the rows of a table (CSV, RFC 4180).

use super::open::{DAMAGED, text, why};
use super::{EXHIBITS, Source, Sourced, Take, one};
use catalogue::connector::Connector;
use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::Encoding;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::io::{BufRead, Read};

/// Fields of which there are several; in a table they stand in one cell with a semicolon between.
const LISTS: [&str; 6] = ["makers", "materials", "techniques", "subjects", "notes", "sources"];
/// What may stand within a field, beside languages.
const PARTS: [&str; 5] = ["id", "label", "name", "title", "url"];
/// More columns than these are a mistake.
const COLUMNS: usize = 1000;
/// How many bytes of the first row tell what stands between its cells.
const FIRST: u64 = 64 << 10;

/// Gives each row of a table to `take`. The first row names the columns: `id`, `date`, `title.kk`;
/// there are `skipped` lines before it.
pub(super) fn each(source: &Source<'_>, mut reader: impl BufRead, take: Take<'_>) -> Result<(), String> {
    let &Source { name, encoding, skipped, connector } = source;
    let mut first = Vec::new();
    let read = reader.by_ref().take(FIRST).read_until(b'\n', &mut first);
    read.map_err(|error| format!("{name}: {}", why(&error)))?;
    let delimiter = delimiter(&first);
    let reader = first.as_slice().chain(reader);
    let mut table = ReaderBuilder::new().delimiter(delimiter).flexible(true).from_reader(reader);
    let columns = table.byte_headers().map_err(|error| format!("{name}: {}", why(&error.into())))?.clone();
    let columns = cells(&columns, encoding).map_err(|why| format!("{name}, line {}: {why}", skipped + 1))?;
    if columns.len() > COLUMNS {
        return Err(format!("{name}: there are {} columns, and {COLUMNS} at most are read", columns.len()));
    }
    if connector.is_none() && !columns.iter().any(|column| column.trim() == "id") {
        return Err(format!(
            "{name}: this is neither JSON nor a table with a column «id»; the first row must name the columns: id, title.kk, title.ru, date …"
        ));
    }
    check(&columns, connector.is_some()).map_err(|why| format!("{name}: {why}"))?;
    let mut row = ByteRecord::new();
    loop {
        let more = table.read_byte_record(&mut row);
        let line = row.position().map_or(0, csv::Position::line) + skipped;
        let place = format!("{name}, line {line}");
        match more {
            Ok(false) => return Ok(()),
            Ok(true) => {
                let json = cells(&row, encoding).and_then(|row| record(&columns, &row, connector));
                take(Sourced { kind: EXHIBITS, place, json })?;
            }
            Err(error) => return Err(format!("{place}: {}", why(&error.into()))),
        }
    }
}

/// The most frequent of the usual ones in the first row.
fn delimiter(first: &[u8]) -> u8 {
    let count = |delimiter: u8| first.iter().filter(|byte| **byte == delimiter).count();
    [b',', b';', b'\t'].into_iter().max_by_key(|&delimiter| count(delimiter)).unwrap_or(b',')
}

/// Refuses columns that would hide each other. For a connector, a column is what its name says and
/// no more.
fn check(columns: &[&str], for_connector: bool) -> Result<(), String> {
    let mut names = BTreeSet::new();
    // Spreadsheets leave columns without names.
    let mut named = columns.iter().map(|column| column.trim()).filter(|name| !name.is_empty());
    if let Some(twice) = named.find(|name| !names.insert(*name)) {
        return Err(format!("there are two columns «{twice}»; give each a name of its own"));
    }
    let is_beside = |name: &&&str| name.split_once('.').is_some_and(|(field, _)| names.contains(field));
    match names.iter().find(is_beside).and_then(|name| name.split_once('.')) {
        Some((field, language)) if !for_connector => Err(format!(
            "the columns «{field}» and «{field}.{language}» stand side by side; name the language of the first too, as in «{field}.und»"
        )),
        _ => Ok(()),
    }
}

/// The cells of a row, if no letter of them is damaged.
fn cells<'a>(row: &'a ByteRecord, encoding: &Encoding) -> Result<Vec<&'a str>, String> {
    let cells: Result<_, usize> = row.iter().map(|cell| text(cell, encoding)).collect();
    cells.map_err(|_| DAMAGED.to_owned())
}

fn record(columns: &[&str], row: &[&str], connector: Option<&Connector>) -> Result<Vec<u8>, String> {
    // One that is not closed takes the rows after it along.
    let open = row.len() < columns.len() && row.last().is_some_and(|cell| cell.contains('\n'));
    if open || row.len() > columns.len() {
        return Err(format!(
            "the row has {} cells{}, and there are {} columns: a quotation mark may be missing",
            row.len(),
            if open { " on several lines" } else { "" },
            columns.len()
        ));
    }
    let mut fields = Map::new();
    for (column, cell) in columns.iter().zip(row).filter(|(_, cell)| !cell.trim().is_empty()) {
        match connector {
            Some(_) => drop(fields.insert(column.trim().to_owned(), (*cell).into())),
            None => enter(&mut fields, column.trim(), cell.trim()),
        }
    }
    leave_out_blanks(&mut fields);
    one(Value::Object(fields).to_string().into_bytes(), connector)
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
