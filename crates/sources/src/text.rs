//! What a text is: JSON, a record on each line, or a table.

use crate::encoding::Encoding;
use crate::fault::{Fault, What};
use crate::kind::Kind;
use crate::lines::Lines;
use crate::output::{Options, Output, Shape, Stop};
use crate::own;
use crate::own_lists::KINDS;
use crate::place::Place;
use crate::text_table::{TextTable, separator};
use crate::whole;
use serde_json::{Map, Value};
use std::sync::Arc;

/// A first line that is longer is not looked at: it is all of a file.
const LONGEST_LINE: usize = 4 << 20;

/// A text that is being read.
pub(crate) struct Text {
    file: Arc<str>,
    encoding: Encoding,
    shape: Shape,
    most: usize,
    reading: Reading,
}

enum Reading {
    /// It is not known yet what it is.
    Undecided(Vec<u8>),
    Json(Vec<u8>),
    Lines(Lines),
    Table(u8, Box<TextTable>),
}

impl Text {
    pub(crate) fn new(file: &Arc<str>, encoding: Encoding, options: &Options) -> Self {
        let reading = Reading::Undecided(Vec::new());
        Self { file: file.clone(), encoding, shape: options.shape, most: options.most_held, reading }
    }

    /// What it is, once that is known.
    pub(crate) fn kind(&self) -> Option<Kind> {
        match &self.reading {
            Reading::Undecided(_) => None,
            Reading::Json(_) => Some(Kind::Json),
            Reading::Lines(_) => Some(Kind::Lines),
            Reading::Table(delimiter, _) => Some(Kind::Table(*delimiter)),
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], out: &mut Output<'_>) -> Result<(), Stop> {
        match &mut self.reading {
            Reading::Undecided(start) => {
                start.extend_from_slice(bytes);
                self.decide(false, out)
            }
            Reading::Json(held) => {
                held.extend_from_slice(bytes);
                self.check_size()
            }
            Reading::Lines(lines) => lines.push(bytes, out),
            Reading::Table(_, table) => table.push(bytes, out),
        }
    }

    pub(crate) fn end(&mut self, out: &mut Output<'_>) -> Result<(), Stop> {
        if matches!(self.reading, Reading::Undecided(_)) {
            self.decide(true, out)?;
        }
        match &mut self.reading {
            Reading::Undecided(_) => Err(Fault::new(Place::file(&self.file), What::Empty).into()),
            Reading::Json(held) => {
                whole::read(&self.file, self.encoding, std::mem::take(held), self.shape, out)
            }
            Reading::Lines(lines) => lines.end(out),
            Reading::Table(_, table) => table.end(out),
        }
    }

    fn check_size(&self) -> Result<(), Stop> {
        match &self.reading {
            Reading::Json(held) if held.len() > self.most => {
                Err(Fault::new(Place::file(&self.file), What::TooLarge { most: self.most }).into())
            }
            _ => Ok(()),
        }
    }

    /// Finds out what it is, as soon as there is enough of it.
    fn decide(&mut self, is_all: bool, out: &mut Output<'_>) -> Result<(), Stop> {
        let Reading::Undecided(start) = &mut self.reading else { return Ok(()) };
        let white = start.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let Some((first, rest)) = start.get(white..).and_then(<[u8]>::split_first) else { return Ok(()) };
        match first {
            b'{' => {}
            b'[' => {
                self.reading = Reading::Json(std::mem::take(start));
                return self.check_size();
            }
            _ => return self.table(out),
        }
        let line = rest.iter().take(LONGEST_LINE).position(|byte| *byte == b'\n').map(|at| white + 1 + at);
        // What is behind the first line tells a record from a list.
        let has_more = line.is_some_and(|line| line + 1 < start.len());
        if !is_all && !has_more && start.len() <= LONGEST_LINE {
            return Ok(());
        }
        let end = line.unwrap_or(start.len());
        let is_lines = start.get(white..end).and_then(record).is_some_and(|first| match self.shape {
            Shape::Own => true,
            // An answer on one line, for a connector, looks like a record but is a list.
            Shape::Foreign => has_more,
            Shape::Any => has_more || own::is_record(&first),
        });
        let start = std::mem::take(start);
        if !is_lines {
            self.reading = Reading::Json(start);
            return self.check_size();
        }
        let mut lines = Lines::new(&self.file, self.encoding, self.most);
        let pushed = lines.push(&start, out);
        self.reading = Reading::Lines(lines);
        pushed
    }

    fn table(&mut self, out: &mut Output<'_>) -> Result<(), Stop> {
        let Reading::Undecided(start) = &mut self.reading else { return Ok(()) };
        let start = std::mem::take(start);
        let separator = separator(&start);
        let mut table = TextTable::new(&self.file, self.encoding, self.shape, separator);
        let pushed = table.push(start.get(separator.named..).unwrap_or_default(), out);
        self.reading = Reading::Table(separator.byte, Box::new(table));
        pushed
    }
}

/// The object that a file's first line is, if it is a whole one and no catalogue by itself: a line of NDJSON.
fn record(line: &[u8]) -> Option<Map<String, Value>> {
    // One with damaged letters is told as a line.
    match serde_json::from_str(&String::from_utf8_lossy(line)) {
        Ok(Value::Object(fields))
            if !KINDS.iter().any(|list| fields.get(*list).is_some_and(Value::is_array)) =>
        {
            Some(fields)
        }
        _ => None,
    }
}
