//! One kind of record: gathered in any order, then written in that of their quality.

use super::heads::Heads;
use super::prepare::Prepared;
use super::sorter::Sorter;
use super::terms::Terms;
use super::writer::Writer;
use super::{Lost, PackError};
use crate::Field;
use crate::file::{Record, read_one};
use crate::model::{Museum, Text};
use crate::packed::bytes::put_counted;
use crate::packed::lookup::{decade, decade_key, value_key};
use crate::packed::term::write::put_place;
use crate::packed::tree::Planter;
use crate::packed::{Packable, manifest};
use crate::search::Worded;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Seek, Write};
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use tempfile::SpooledTempFile;

/// How many records are worked on at a time.
pub(super) const BATCH: usize = 4096;
/// A leaf of records, and one of cards, in bytes before compression; they shrink to a seventh.
const RECORDS: usize = 128 << 10;
const CARDS: usize = 64 << 10;
/// Records up to this size together wait in memory, and more on the disk.
const IN_MEMORY: usize = 64 << 20;

/// Records of one kind that wait to be written, by their quality.
pub(super) struct Gathered<R> {
    folder: PathBuf,
    memory: usize,
    by_quality: BTreeMap<u8, SpooledTempFile>,
    known: HashSet<u64>,
    pub(super) total: usize,
    pub(super) lost: Vec<Lost>,
    /// Of museums, their names by the keys of their terms.
    pub(super) names: Vec<u8>,
    kind: PhantomData<R>,
}

impl<R: Packable + Worded + Serialize> Gathered<R> {
    pub(super) fn new(folder: &Path, memory: usize) -> Self {
        Self {
            folder: folder.to_owned(),
            memory,
            by_quality: BTreeMap::new(),
            known: HashSet::new(),
            total: 0,
            lost: Vec::new(),
            names: Vec::new(),
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
                    if R::LIST == Museum::LIST {
                        put_counted(&mut self.names, value_key(Field::Museum, record.id()).as_bytes());
                        put_counted(&mut self.names, json(record.title(), &self.folder)?.as_slice());
                    }
                    self.keep(record.quality(), &line)?;
                }
                Err(why) => self.lost.push(Lost { place: place.clone(), why }),
            }
        }
        Ok(())
    }

    fn keep(&mut self, quality: u8, line: &[u8]) -> Result<(), PackError> {
        let new = || tempfile::spooled_tempfile_in(IN_MEMORY, &self.folder);
        let file = self.by_quality.entry(quality).or_insert_with(new);
        let written = file.write_all(line).and_then(|()| file.write_all(b"\n"));
        self.total += 1;
        written.map_err(|error| PackError::new(&self.folder, error))
    }

    /// Writes the maps of these records, and tells what the manifest says of them.
    pub(super) fn write(
        self,
        writer: &mut Writer,
        progress: &mut dyn FnMut(usize, usize),
    ) -> Result<manifest::Kind, PackError> {
        let Self { folder, memory, by_quality, total, lost, .. } = self;
        let lost = u32::try_from(lost.len()).unwrap_or(u32::MAX);
        if total == 0 {
            return Ok(manifest::Kind { total: 0, lost, maps: None });
        }
        let mut making = Making::new(&folder, memory)?;
        for (_, mut file) in by_quality.into_iter().rev() {
            let failed = |error| PackError::new(&folder, error);
            file.rewind().map_err(failed)?;
            let mut lines = BufReader::new(file).split(b'\n');
            loop {
                let batch: Vec<Vec<u8>> =
                    lines.by_ref().take(BATCH).collect::<Result<_, _>>().map_err(failed)?;
                if batch.is_empty() {
                    break;
                }
                making.add::<R>(&batch, writer)?;
                progress(making.number, total);
            }
        }
        let maps = making.end(writer)?;
        Ok(manifest::Kind { total: u32::try_from(total).unwrap_or(u32::MAX), lost, maps: Some(maps) })
    }
}

fn json(text: &Text, folder: &Path) -> Result<Vec<u8>, PackError> {
    serde_json::to_vec(text).map_err(|error| PackError::new(folder, error))
}

fn hash(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

/// The maps of one kind of record, being made.
struct Making {
    folder: PathBuf,
    memory: usize,
    number: usize,
    batch: u32,
    records: Sorter,
    words: Sorter,
    titles: [Sorter; 3],
    cards: Planter,
    heads: Heads,
    names: HashMap<(Field, String), u32>,
}

impl Making {
    fn new(folder: &Path, memory: usize) -> Result<Self, PackError> {
        let sorter = || Sorter::new(folder, memory);
        Ok(Self {
            folder: folder.to_owned(),
            memory,
            number: 0,
            batch: 0,
            records: sorter()?,
            words: sorter()?,
            titles: [sorter()?, sorter()?, sorter()?],
            cards: Planter::new(CARDS),
            heads: Heads::new(folder),
            names: HashMap::new(),
        })
    }

    /// Adds the next records in order.
    fn add<R: Packable + Worded + Serialize>(
        &mut self,
        lines: &[Vec<u8>],
        writer: &mut Writer,
    ) -> Result<(), PackError> {
        let prepared: Vec<Result<Prepared, PackError>> = lines
            .par_iter()
            .map(|line| {
                let record = read_one::<R>(line).map_err(|why| PackError::new(&self.folder, why))?;
                Prepared::of(&record)
            })
            .collect();
        let mut found: BTreeMap<(String, String), Vec<(usize, bool)>> = BTreeMap::new();
        for record in prepared {
            self.one(record?, &mut found, writer)?;
        }
        for ((key, spelling), places) in found {
            let mut list = Vec::new();
            let mut before = 0;
            for (number, in_title) in places {
                put_place(&mut list, before, number, in_title);
                before = number;
            }
            let mut sorted_by = format!("{key}\0{spelling}\0").into_bytes();
            sorted_by.extend_from_slice(&self.batch.to_be_bytes());
            self.words.push(sorted_by, list)?;
        }
        self.batch += 1;
        Ok(())
    }

    fn one(
        &mut self,
        record: Prepared,
        found: &mut BTreeMap<(String, String), Vec<(usize, bool)>>,
        writer: &mut Writer,
    ) -> Result<(), PackError> {
        let number = self.number;
        self.number += 1;
        let bytes = (number as u32).to_be_bytes();
        self.records.push(record.id.into_bytes(), record.record)?;
        self.cards.add(&bytes, &record.card, &mut |bytes| writer.put(bytes));
        for (titles, mut title) in self.titles.iter_mut().zip(record.titles) {
            title.extend_from_slice(&bytes);
            titles.push(title, Vec::new())?;
        }
        for (word, in_title) in record.words {
            found.entry(word).or_default().push((number, in_title));
        }
        if let Some((from, _)) = record.time {
            found.entry((decade_key(decade(from)), String::new())).or_default().push((number, false));
        }
        let mut own = Vec::new();
        for (field, key, label) in record.values {
            let places = found.entry((value_key(field, &key), String::new())).or_default();
            if places.last().is_some_and(|(last, _)| *last == number) {
                continue;
            }
            places.push((number, false));
            own.push(self.value(field, key, label));
        }
        self.heads.add(&record.card, record.time, own.into_iter())
    }

    fn value(&mut self, field: Field, key: String, label: String) -> u32 {
        *self.names.entry((field, key)).or_insert_with_key(|(field, key)| {
            self.heads.names.push((*field, key.clone(), label));
            self.heads.names.len() as u32 - 1
        })
    }

    fn end(mut self, writer: &mut Writer) -> Result<manifest::Maps, PackError> {
        for (titles, ranks) in self.titles.into_iter().zip(&mut self.heads.titles) {
            ranks.resize(self.number, u32::MAX);
            for (rank, item) in titles.sorted()?.enumerate() {
                let key = item?.key;
                let number = key.last_chunk::<4>().map_or(0, |bytes| u32::from_be_bytes(*bytes));
                if let Some(own) = ranks.get_mut(number as usize) {
                    *own = rank as u32;
                }
            }
        }
        let mut planter = Planter::new(RECORDS);
        for item in self.records.sorted()? {
            let item = item?;
            planter.add(&item.key, &item.value, &mut |bytes| writer.put(bytes));
        }
        let records = planter.end(&mut |bytes| writer.put(bytes));
        let cards = self.cards.end(&mut |bytes| writer.put(bytes));
        let terms = Terms::new(&mut self.heads, writer, &self.folder, self.memory)?;
        let maps = terms.all(self.words.sorted()?)?;
        Ok(manifest::Maps {
            records,
            cards,
            terms: maps.terms,
            beginnings: maps.beginnings,
            backwards: maps.backwards,
            everything: maps.everything,
        })
    }
}
