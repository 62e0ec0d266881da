//! Records out of files: the portal's own JSON, a record on each line of NDJSON, a row of CSV, or any
//! of them in the shape that a connector describes; compressed or not.

mod open;
mod rows;
mod whole;
mod zstd;

use catalogue::connector::Connector;
use catalogue::model::Exhibit;
use catalogue::packed::pack::KINDS;
use encoding_rs::Encoding;
use rayon::prelude::*;
use serde_json::Value;
use std::io::{BufRead, Read};
use std::path::Path;

/// A record: the place of its kind in [`KINDS`], where it comes from, and its JSON in the portal's
/// own form, or why there is none.
pub struct Sourced {
    /// The place of its kind in [`KINDS`].
    pub kind: usize,
    /// Where it comes from, in words.
    pub place: String,
    /// The record, or why it is lost.
    pub json: Result<Vec<u8>, String>,
}

/// What is done with each record. It fails if the rest is not wanted.
pub type Take<'a> = &'a mut dyn FnMut(Sourced) -> Result<(), String>;

/// The exhibits' place in [`KINDS`]: what a record is that does not say what it is.
pub const EXHIBITS: usize = 1;

/// A file as its records are read.
struct Source<'a> {
    name: &'a str,
    /// What it was before it was UTF-8.
    encoding: &'static Encoding,
    /// How many lines are before its first letter.
    skipped: u64,
    connector: Option<&'a Connector>,
}

/// Gives each record of a file to `take`; `-` is the standard input.
///
/// # Errors
/// If the file cannot be read, or `take` fails.
pub fn each(path: &Path, connector: Option<&Connector>, take: Take<'_>) -> Result<(), String> {
    let name = path.display().to_string();
    let at = |why: String| format!("{name}: {why}");
    let (mut reader, encoding) = open::open(path).map_err(at)?;
    let failed = |error: std::io::Error| at(open::why(&error));
    let (start, skipped) = skip_space(&mut reader).map_err(failed)?;
    let Some(start) = start else { return Err(at("the file is empty".to_owned())) };
    let source = Source { name: &name, encoding, skipped, connector };
    if !matches!(start, b'{' | b'[') {
        return rows::each(&source, reader, take);
    }
    let mut first = Vec::new();
    reader.read_until(b'\n', &mut first).map_err(failed)?;
    // An answer on one line, for a connector, looks like a record but is a list.
    let more = !reader.fill_buf().map_err(failed)?.is_empty();
    if is_record(&first) && (more || connector.is_none()) {
        return lines(&source, first, reader, take);
    }
    reader.read_to_end(&mut first).map_err(failed)?;
    whole::each(&source, &first, take)
}

/// The first byte that is not white, if there is one, and how many lines are before it.
fn skip_space(reader: &mut impl BufRead) -> std::io::Result<(Option<u8>, u64)> {
    let mut skipped = 0;
    loop {
        let buffer = reader.fill_buf()?;
        let Some(&first) = buffer.first() else { return Ok((None, skipped)) };
        let white = buffer.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        if white == 0 {
            return Ok((Some(first), skipped));
        }
        skipped += buffer.iter().take(white).filter(|byte| **byte == b'\n').count() as u64;
        reader.consume(white);
    }
}

/// Whether a file's first line is a whole object that is no catalogue by itself: a line of NDJSON.
fn is_record(line: &[u8]) -> bool {
    // One with damaged letters is told as a line.
    match serde_json::from_str(&String::from_utf8_lossy(line)) {
        Ok(Value::Object(fields)) => !KINDS.iter().any(|list| fields.get(*list).is_some_and(Value::is_array)),
        _ => false,
    }
}

fn lines(
    source: &Source<'_>,
    mut line: Vec<u8>,
    mut reader: impl BufRead,
    take: Take<'_>,
) -> Result<(), String> {
    let &Source { name, encoding, skipped, connector } = source;
    let mut number = skipped + 1;
    while !line.is_empty() {
        let mut batch = Vec::new();
        while !line.is_empty() && batch.len() < BATCH {
            if !line.trim_ascii().is_empty() {
                line.truncate(line.trim_ascii_end().len());
                batch.push((number, std::mem::take(&mut line)));
            }
            line.clear();
            number += 1;
            let read = reader.read_until(b'\n', &mut line);
            read.map_err(|error| format!("{name}, line {number}: {}", open::why(&error)))?;
        }
        let made = batch.into_par_iter().map(|(number, line)| match open::text(&line, encoding) {
            Ok(_) => (number, one(line, connector)),
            Err(_) => (number, Err(open::DAMAGED.to_owned())),
        });
        let made: Vec<_> = made.collect();
        for (number, json) in made {
            take(Sourced { kind: EXHIBITS, place: format!("{name}, line {number}"), json })?;
        }
    }
    Ok(())
}

/// How many lines are worked on at a time.
const BATCH: usize = 2048;

/// A record that stands by itself, in the portal's own form.
fn one(json: Vec<u8>, connector: Option<&Connector>) -> Result<Vec<u8>, String> {
    let Some(connector) = connector else { return Ok(json) };
    let exhibit: Exhibit = connector.read_one(&json).and_then(|made| made.record)?;
    serde_json::to_vec(&exhibit).map_err(|error| error.to_string())
}
