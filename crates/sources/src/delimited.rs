//! Rows out of text as it comes (CSV, RFC 4180).

use crate::fault::What;
use crate::output::Stop;
use crate::quotes::are_sound;
use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

/// More bytes than these are in no row by intention.
const MOST: usize = 4 << 20;
/// How much is read at a time, so that a row that is too long is noticed.
const PIECE: usize = 64 << 10;
/// How often a row is taken apart again whose quotation marks are wrong. More often, the file is
/// something else, and all of the row is kept.
const RETRIES: u32 = 1000;

/// A row, or what is none.
pub(crate) enum Found {
    Row { line: u64, cells: Vec<Vec<u8>>, raw: Vec<u8> },
    Broken { line: u64, what: What, raw: Vec<u8> },
}

pub(crate) type Give<'a> = &'a mut dyn FnMut(Found) -> Result<(), Stop>;

/// Reads rows.
pub(crate) struct Delimited {
    delimiter: u8,
    core: Reader,
    row: Row,
    lines: Lines,
    retries: u32,
}

/// The row that is being read.
struct Row {
    /// Where it began.
    begin: Lines,
    raw: Vec<u8>,
    text: Vec<u8>,
    used: usize,
    ends: Vec<usize>,
    cells: usize,
}

/// Counts lines that end with CR, LF or both.
#[derive(Clone, Copy)]
struct Lines {
    line: u64,
    after_return: bool,
}

impl Lines {
    fn pass(&mut self, bytes: &[u8]) {
        for byte in bytes {
            let is_second = *byte == b'\n' && self.after_return;
            self.line += u64::from(matches!(byte, b'\n' | b'\r') && !is_second);
            self.after_return = *byte == b'\r';
        }
    }
}

/// What was read again, and how far.
struct Again {
    bytes: Vec<u8>,
    read: usize,
}

impl Delimited {
    /// Reads rows from the first line on; the line before it is `line`.
    pub(crate) fn new(delimiter: u8, line: u64) -> Self {
        let lines = Lines { line: line + 1, after_return: false };
        let row =
            Row { begin: lines, raw: Vec::new(), text: vec![0; 1024], used: 0, ends: vec![0; 64], cells: 0 };
        Self { delimiter, core: core(delimiter), row, lines, retries: RETRIES }
    }

    /// Reads on.
    pub(crate) fn push(&mut self, bytes: &[u8], give: Give<'_>) -> Result<(), Stop> {
        let mut again: Vec<Again> = Vec::new();
        let mut passed = 0;
        loop {
            let source = match again.last() {
                Some(top) => top.bytes.get(top.read..).unwrap_or_default(),
                None => bytes.get(passed..).unwrap_or_default(),
            };
            if source.is_empty() {
                match again.pop() {
                    Some(_) => continue,
                    None => return Ok(()),
                }
            }
            let (read, rest) = self.step(source.get(..PIECE).unwrap_or(source), give)?;
            match again.last_mut() {
                Some(top) => top.read += read,
                None => passed += read,
            }
            again.extend(rest.map(|bytes| Again { bytes, read: 0 }));
        }
    }

    /// Reads the last row, which may lack the end of its line.
    pub(crate) fn end(&mut self, give: Give<'_>) -> Result<(), Stop> {
        while !self.row.raw.is_empty() {
            let (_, rest) = self.step(&[], give)?;
            self.push(&rest.unwrap_or_default(), give)?;
        }
        Ok(())
    }

    /// Reads a piece, nothing at the end; gives how much of it was read, and what is to be read again
    /// before the rest.
    fn step(&mut self, input: &[u8], give: Give<'_>) -> Result<(usize, Option<Vec<u8>>), Stop> {
        if self.row.raw.is_empty() {
            let blank = input.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            self.lines.pass(input.get(..blank).unwrap_or_default());
            self.row.begin = self.lines;
            if blank > 0 {
                return Ok((blank, None));
            }
        }
        let text = self.row.text.get_mut(self.row.used..).unwrap_or_default();
        let ends = self.row.ends.get_mut(self.row.cells..).unwrap_or_default();
        let (result, read, written, ended) = self.core.read_record(input, text, ends);
        let passed = input.get(..read).unwrap_or_default();
        self.lines.pass(passed);
        self.row.raw.extend_from_slice(passed);
        self.row.used += written;
        self.row.cells += ended;
        let rest = match result {
            ReadRecordResult::Record => self.whole(give)?,
            _ if self.row.raw.len() > MOST => self.too_long(give)?,
            ReadRecordResult::OutputFull => {
                self.row.text.resize(self.row.text.len() * 2, 0);
                None
            }
            ReadRecordResult::OutputEndsFull => {
                self.row.ends.resize(self.row.ends.len() * 2, 0);
                None
            }
            ReadRecordResult::InputEmpty => None,
            ReadRecordResult::End => {
                self.row.clear();
                None
            }
        };
        Ok((read, rest))
    }

    fn whole(&mut self, give: Give<'_>) -> Result<Option<Vec<u8>>, Stop> {
        let is_long = self.row.first_line() < self.row.raw.len();
        if is_long && self.retries > 0 && !are_sound(&self.row.raw, self.delimiter) {
            return self.broken(What::OpenQuote, give);
        }
        let cells = self.row.cells();
        let raw = std::mem::take(&mut self.row.raw);
        self.row.clear();
        give(Found::Row { line: self.row.begin.line, cells, raw })?;
        Ok(None)
    }

    fn too_long(&mut self, give: Give<'_>) -> Result<Option<Vec<u8>>, Stop> {
        self.broken(What::RowTooLong { most: MOST }, give)
    }

    /// Tells of the first line of a row, and gives the others to be read again: a quotation mark that is
    /// not closed takes them along.
    fn broken(&mut self, what: What, give: Give<'_>) -> Result<Option<Vec<u8>>, Stop> {
        let mut raw = std::mem::take(&mut self.row.raw);
        let line = self.row.begin.line;
        let mut rest = Vec::new();
        if self.retries > 0 {
            self.retries -= 1;
            rest = raw.split_off(first_line(&raw));
            self.lines = self.row.begin;
            self.lines.pass(&raw);
        }
        self.row.clear();
        self.core = core(self.delimiter);
        give(Found::Broken { line, what, raw })?;
        Ok(Some(rest))
    }
}

impl Row {
    fn clear(&mut self) {
        self.raw.clear();
        self.used = 0;
        self.cells = 0;
    }

    fn first_line(&self) -> usize {
        first_line(&self.raw)
    }

    fn cells(&self) -> Vec<Vec<u8>> {
        let mut begin = 0;
        let mut cell = |end: &usize| {
            let cell = self.text.get(begin..*end).unwrap_or_default().to_vec();
            begin = *end;
            cell
        };
        self.ends.iter().take(self.cells).map(&mut cell).collect()
    }
}

/// How long the first line is, with its end.
fn first_line(raw: &[u8]) -> usize {
    let Some(at) = raw.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else { return raw.len() };
    let is_pair = raw.get(at..at + 2) == Some(b"\r\n");
    at + 1 + usize::from(is_pair)
}

fn core(delimiter: u8) -> Reader {
    ReaderBuilder::new().delimiter(delimiter).build()
}

#[cfg(test)]
mod tests;
