//! Records of which each stands on a line of its own (NDJSON).

use crate::decode::text;
use crate::encoding::Encoding;
use crate::fault::{Fault, What};
use crate::item::{Item, Record};
use crate::output::{Output, Stop};
use crate::own_lists::EXHIBITS;
use crate::place::Place;
use std::sync::Arc;

/// Reads lines.
pub(crate) struct Lines {
    file: Arc<str>,
    encoding: Encoding,
    /// The line that is being read, counted from 1.
    line: u64,
    begun: Vec<u8>,
    most: usize,
}

impl Lines {
    pub(crate) fn new(file: &Arc<str>, encoding: Encoding, most: usize) -> Self {
        Self { file: file.clone(), encoding, line: 1, begun: Vec::new(), most }
    }

    pub(crate) fn push(&mut self, bytes: &[u8], out: &mut Output<'_>) -> Result<(), Stop> {
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            self.begun.extend_from_slice(piece);
            if self.begun.len() > self.most {
                let place = Place::line(&self.file, self.line);
                return Err(Fault::new(place, What::TooLarge { most: self.most }).into());
            }
            if piece.ends_with(b"\n") {
                self.end(out)?;
                self.line += 1;
            }
        }
        Ok(())
    }

    /// The line that is being read is whole.
    pub(crate) fn end(&mut self, out: &mut Output<'_>) -> Result<(), Stop> {
        let mut json = std::mem::take(&mut self.begun);
        json.truncate(json.trim_ascii_end().len());
        if json.trim_ascii().is_empty() {
            return Ok(());
        }
        let place = Place::line(&self.file, self.line);
        out.give(match text(&json, self.encoding) {
            Ok(_) => Item::Record(Record { place, kind: EXHIBITS, json }),
            Err(_) => Item::Lost(Fault::keeping(place, What::Letters, String::from_utf8_lossy(&json))),
        })
    }
}
