//! The maps of one kind of record, made of records in their order.

use super::heads::Heads;
use super::prepare::Prepared;
use super::sorter::Sorter;
use super::terms::Terms;
use super::writer::Writer;
use super::{PackError, Synonyms};
use crate::Field;
use crate::file::read_one;
use crate::packed::bytes::put_number;
use crate::packed::lookup::{value_key, years_key};
use crate::packed::term::write::put_place;
use crate::packed::tree::Planter;
use crate::packed::{Packable, manifest};
use crate::search::Worded;
use crate::years::bar;
use rayon::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};

/// A leaf of records, and one of cards, in bytes before compression; they shrink to a fifth. One record is read out of a leaf:
/// where there are few, smaller ones make no crowd of files.
const FEW: usize = 10_000;
const RECORDS_OF_FEW: usize = 64 << 10;
const RECORDS: usize = 256 << 10;
const CARDS: usize = 160 << 10;

/// The maps of one kind of record, being made.
pub(super) struct Making {
    folder: PathBuf,
    memory: usize,
    /// How many records are in them.
    pub(super) number: usize,
    batch: u32,
    records: Sorter,
    words: Sorter,
    titles: [Sorter; 3],
    cards: Planter,
    heads: Heads,
    names: HashMap<(Field, String), u32>,
}

impl Making {
    pub(super) fn new(folder: &Path, memory: usize) -> Self {
        let sorter = || Sorter::new(folder, memory);
        Self {
            folder: folder.to_owned(),
            memory,
            number: 0,
            batch: 0,
            records: sorter(),
            words: sorter(),
            titles: [sorter(), sorter(), sorter()],
            cards: Planter::new(CARDS),
            heads: Heads::new(folder),
            names: HashMap::new(),
        }
    }

    /// Adds the next records in order.
    pub(super) fn add<R: Packable + Worded + Serialize>(
        &mut self,
        lines: &[Vec<u8>],
        synonyms: &Synonyms,
        writer: &mut Writer,
    ) -> Result<(), PackError> {
        let prepared: Vec<Result<Prepared, PackError>> = lines
            .par_iter()
            .map(|line| {
                let record = read_one::<R>(line).map_err(|why| PackError::new(&self.folder, why))?;
                Prepared::of(&record, synonyms)
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
        let mut numbered = Vec::new();
        put_number(&mut numbered, number);
        numbered.extend(record.record);
        self.records.push(record.id.into_bytes(), numbered)?;
        self.cards.add(&bytes, &record.card, &mut |bytes| writer.put(bytes));
        for (titles, mut title) in self.titles.iter_mut().zip(record.titles) {
            title.extend_from_slice(&bytes);
            titles.push(title, Vec::new())?;
        }
        for (word, in_title) in record.words {
            found.entry(word).or_default().push((number, in_title));
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
        let bars = record.years.map(|(first, last)| bar(first)..=bar(last));
        for bar in bars.clone().into_iter().flatten() {
            found.entry((years_key(bar), String::new())).or_default().push((number, false));
        }
        self.heads.add(&record.card, record.title, record.time, bars, own.into_iter())
    }

    fn value(&mut self, field: Field, key: String, label: String) -> u32 {
        *self.names.entry((field, key)).or_insert_with_key(|(field, key)| {
            self.heads.names.push((*field, key.clone(), label));
            self.heads.names.len() as u32 - 1
        })
    }

    /// Ends the maps, and tells what the manifest says of them.
    pub(super) fn end(mut self, writer: &mut Writer) -> Result<manifest::Kind, PackError> {
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
        let mut planter = Planter::new(if self.number < FEW { RECORDS_OF_FEW } else { RECORDS });
        for item in self.records.sorted()? {
            let item = item?;
            planter.add(&item.key, &item.value, &mut |bytes| writer.put(bytes));
        }
        let records = planter.end(&mut |bytes| writer.put(bytes));
        let cards = self.cards.end(&mut |bytes| writer.put(bytes));
        let terms = Terms::new(&mut self.heads, writer, &self.folder, self.memory);
        let maps = terms.all(self.words.sorted()?)?;
        let pictures = maps.pictures;
        let maps = manifest::Maps {
            records,
            cards,
            terms: maps.terms,
            beginnings: maps.beginnings,
            backwards: maps.backwards,
            orders: maps.orders,
            everything: maps.everything,
        };
        Ok(manifest::Kind { maps: Some(maps), pictures, ..manifest::Kind::default() })
    }
}
