//! Records out of the rows of a table (CSV, RFC 4180).

use super::open::{DAMAGED, text, why};
use super::{EXHIBITS, Source, Sourced, Take, one};
use catalogue::connector::Connector;
use csv::{ByteRecord, ReaderBuilder};
use encoding_rs::Encoding;
use serde_json::{Map, Value};
use std::io::{BufRead, Read};

/// Fields of which there are several; in a table they stand in one cell with a semicolon between.
const LISTS: [&str; 6] = ["makers", "materials", "techniques", "subjects", "notes", "sources"];
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
    one(Value::Object(fields).to_string().into_bytes(), connector)
}

/// Enters a cell: «title.kk» is the title in Kazakh, «media» the address of a picture.
fn enter(fields: &mut Map<String, Value>, column: &str, cell: &str) {
    let (field, language) =
        column.split_once('.').map_or((column, None), |(field, rest)| (field, Some(rest)));
    let text = |words: &str| match language {
        Some(language) => serde_json::json!({ language: words.trim() }),
        None => words.trim().into(),
    };
    let own = match field {
        "media" => cell.split(';').map(|url| serde_json::json!({ "url": url.trim() })).collect(),
        "makers" => cell.split(';').map(|name| serde_json::json!({ "name": text(name) })).collect(),
        _ if LISTS.contains(&field) => cell.split(';').map(text).collect(),
        _ => text(cell),
    };
    match fields.get_mut(field) {
        Some(there) => join(there, own),
        None => drop(fields.insert(field.to_owned(), own)),
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
        (there, own) => *there = own,
    }
}
