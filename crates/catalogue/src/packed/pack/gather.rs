//! One kind of record: gathered in any order, then written in that of their quality.

use super::making::Making;
use super::writer::Writer;
use super::{Lost, PackError, Synonyms};
use crate::file::read_one;
use crate::model::Text;
use crate::packed::bytes::put_counted;
use crate::packed::lookup::value_key;
use crate::packed::order::Qualities;
use crate::packed::{Packable, manifest};
use crate::search::Worded;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Seek, Write};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use tempfile::SpooledTempFile;

/// How many records are worked on at a time.
pub(super) const BATCH: usize = 4096;
/// Records up to this size together wait in memory, and more on the disk.
const IN_MEMORY: usize = 64 << 20;

/// Records of one kind that wait to be written, by their quality.
pub(super) struct Gathered<R> {
    folder: PathBuf,
    memory: usize,
    by_quality: BTreeMap<u8, (usize, SpooledTempFile)>,
    known: HashSet<u64>,
    /// Their identifiers, if these are to be remembered: those of 4.5 million take 300 MB.
    pub(super) ids: BTreeSet<String>,
    remembers: bool,
    pub(super) total: usize,
    pub(super) lost: Vec<Lost>,
    /// Their names by the keys of their terms, where they are values of a field.
    pub(super) names: Vec<u8>,
    /// How many have a title in a language, by its tag.
    pub(super) languages: BTreeMap<String, usize>,
    kind: PhantomData<R>,
}

impl<R: Packable + Worded + Serialize> Gathered<R> {
    pub(super) fn new(folder: &Path, memory: usize, remembers: bool) -> Self {
        Self {
            folder: folder.to_owned(),
            memory,
            by_quality: BTreeMap::new(),
            known: HashSet::new(),
            ids: BTreeSet::new(),
            remembers,
            total: 0,
            lost: Vec::new(),
            names: Vec::new(),
            languages: BTreeMap::new(),
            kind: PhantomData,
        }
    }

    /// Adds records in the portal's own JSON, each with the place that it comes from.
    pub(super) fn add(&mut self, batch: &[(String, Vec<u8>)]) -> Result<(), PackError> {
        let read: Vec<Result<(R, Vec<u8>), String>> = batch
            .par_iter()
            .map(|(_, json)| {
                let record = read_one::<R>(json)?;
                let line = serde_json::to_vec(&record).map_err(|error| error.to_string())?;
                Ok((record, line))
            })
            .collect();
        for ((place, _), read) in batch.iter().zip(read) {
            match read {
                Ok((record, _)) if !self.known.insert(hash(record.id())) => {
                    let why = format!("another record has the identifier «{}» already", record.id());
                    self.lost.push(Lost { place: place.clone(), why });
                }
                Ok((record, line)) => {
                    if let Some(field) = R::FIELD {
                        put_counted(&mut self.names, value_key(field, record.id()).as_bytes());
                        put_counted(&mut self.names, json(record.title(), &self.folder)?.as_slice());
                    }
                    for version in record.title().iter() {
                        *self.languages.entry(version.language.to_owned()).or_default() += 1;
                    }
                    if self.remembers {
                        self.ids.insert(record.id().to_owned());
                    }
                    self.keep(record.quality(), &line)?;
                }
                Err(why) => self.lost.push(Lost { place: place.clone(), why }),
            }
        }
        Ok(())
    }

    fn keep(&mut self, quality: u8, line: &[u8]) -> Result<(), PackError> {
        let new = || (0, tempfile::spooled_tempfile_in(IN_MEMORY, &self.folder));
        let (count, file) = self.by_quality.entry(quality).or_insert_with(new);
        *count += 1;
        let written = file.write_all(line).and_then(|()| file.write_all(b"\n"));
        self.total += 1;
        written.map_err(|error| PackError::refused(&self.folder, error))
    }

    /// None of the same kind.
    pub(super) fn another(&self) -> Self {
        Self::new(&self.folder, self.memory, false)
    }

    /// How many there are of each quality.
    pub(super) fn qualities(&self) -> Qualities {
        self.by_quality.iter().rev().map(|(quality, (count, _))| (*quality, *count)).collect()
    }

    /// Writes the maps of these records, and tells what the manifest says of them.
    pub(super) fn write(
        self,
        writer: &mut Writer,
        synonyms: &Synonyms,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<manifest::Kind, PackError> {
        let Self { folder, memory, by_quality, total, lost, .. } = self;
        let lost = lost.len();
        if total == 0 {
            return Ok(manifest::Kind { lost, ..manifest::Kind::default() });
        }
        let mut making = Making::new(&folder, memory);
        for (_, (_, mut file)) in by_quality.into_iter().rev() {
            let failed = |error| PackError::refused(&folder, error);
            file.rewind().map_err(failed)?;
            let mut lines = BufReader::new(file).split(b'\n');
            loop {
                let batch: Vec<Vec<u8>> =
                    lines.by_ref().take(BATCH).collect::<Result<_, _>>().map_err(failed)?;
                if batch.is_empty() {
                    break;
                }
                making.add::<R>(&batch, synonyms, writer)?;
                progress(making.number, total);
            }
        }
        Ok(manifest::Kind { total, lost, ..making.end(writer)? })
    }
}

fn json(text: &Text, folder: &Path) -> Result<Vec<u8>, PackError> {
    serde_json::to_vec(text).map_err(|error| PackError::new(folder, error))
}

/// Identifiers are remembered by their hashes: of 4.5 million, whole ones would take 300 MB, and two
/// hashes are the same once in two million catalogues.
fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}
