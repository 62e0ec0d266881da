//! The cards that a term keeps, and what is counted of all its records.

use super::PackError;
use super::first::{Forms, Found, early, find, forms_of, titled_first};
use super::prepare::TITLES;
use crate::language::Language;
use crate::packed::lookup::ORDERS;
use crate::packed::summary::{self, Summary};
use crate::packed::term::write::put_card;
use crate::packed::term::{EARLY, HEAD};
use crate::years::BARS;
use crate::{Field, Sort};
use std::io::{Read, Seek, SeekFrom, Write};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use tempfile::SpooledTempFile;

/// The most bytes of cards that a term keeps, before compression.
const MOST: usize = 320 << 10;
/// The cards that are kept in another order, and those of a beginning: ten and four pages.
const OTHER: usize = 240;
const FEW: usize = 96;
/// A term with more bytes of cards than this has early ones.
const LONG: usize = 128 << 10;
/// Cards up to this size together stay in memory.
const IN_MEMORY: usize = 256 << 20;

/// What a term keeps of its records.
pub(super) struct Head {
    pub(super) kept: usize,
    pub(super) cards: Vec<u8>,
    /// The cards of the first page, and which spellings have theirs among them.
    pub(super) early: Option<(Vec<u8>, Vec<bool>)>,
    pub(super) orders: Vec<(u8, Vec<u8>)>,
    pub(super) summary: Option<Vec<u8>>,
}

/// What is known of every record, by its number.
pub(super) struct Heads {
    file: SpooledTempFile,
    folder: PathBuf,
    /// Where each card begins, and where the last one ends.
    starts: Vec<u64>,
    /// How many words the title has.
    lengths: Vec<u8>,
    /// First and last moment.
    pub(super) times: Vec<Option<(i32, i32)>>,
    /// The bars of years in which it counts.
    bars: Vec<Option<(u8, u8)>>,
    /// The place of each title in the orders of the languages.
    pub(super) titles: [Vec<u32>; 3],
    /// The values that a record has: places in `names`, and where those of each record begin.
    values: Vec<u32>,
    value_starts: Vec<u32>,
    pub(super) names: Vec<(Field, String, String)>,
}

/// Moments farther away are taken for this one.
const FARTHEST: i64 = 1 << 29;

impl Heads {
    pub(super) fn new(folder: &Path) -> Self {
        Self {
            file: tempfile::spooled_tempfile_in(IN_MEMORY, folder),
            folder: folder.to_owned(),
            starts: vec![0],
            lengths: Vec::new(),
            times: Vec::new(),
            bars: Vec::new(),
            titles: [Vec::new(), Vec::new(), Vec::new()],
            values: Vec::new(),
            value_starts: vec![0],
            names: Vec::new(),
        }
    }

    /// Adds the next record.
    pub(super) fn add(
        &mut self,
        card: &[u8],
        title: u8,
        time: Option<(i64, i64)>,
        bars: Option<RangeInclusive<usize>>,
        values: impl Iterator<Item = u32>,
    ) -> Result<(), PackError> {
        self.file.write_all(card).map_err(|error| PackError::refused(&self.folder, error))?;
        let end = self.starts.last().copied().unwrap_or_default() + card.len() as u64;
        self.starts.push(end);
        self.lengths.push(title);
        let near = |moment: i64| moment.clamp(-FARTHEST, FARTHEST) as i32;
        self.times.push(time.map(|(from, to)| (near(from), near(to))));
        self.bars.push(bars.map(|bars| (*bars.start() as u8, *bars.end() as u8)));
        self.values.extend(values);
        self.value_starts.push(self.values.len() as u32);
        Ok(())
    }

    pub(super) fn everything(&self) -> Vec<(u32, bool)> {
        (0..self.times.len() as u32).map(|number| (number, false)).collect()
    }

    /// The head of a term: of all its records, and of those of each spelling.
    pub(super) fn of(&mut self, found: &Found, forms: &Forms) -> Result<Head, PackError> {
        let (early, covered) = early(found, forms);
        let rest = titled_first(found).filter(|(number, _)| find(&early, *number).is_none());
        let chosen: Vec<_> = early.iter().copied().chain(rest).take(HEAD).collect();
        let mut head = self.head(&chosen, forms)?;
        if head.cards.len() > LONG {
            head.early = Some((self.cards(&early, forms)?.1, covered));
        }
        if head.kept < found.len() {
            head.orders = self.orders(found, forms, OTHER)?;
        }
        if head.early.is_some() || head.kept < found.len() {
            head.summary = Some(self.count(found, |_| summary::MOST));
        }
        Ok(head)
    }

    /// What is kept of all records: those of the first page, the first in other orders, and what is counted.
    pub(super) fn everything_of(&mut self, found: &Found) -> Result<Head, PackError> {
        let orders = self.orders(found, &[], if found.len() <= HEAD { HEAD } else { OTHER })?;
        let summary = Some(self.count(found, summary::most_of_all));
        let first = found.get(..EARLY).unwrap_or(found);
        Ok(Head { orders, summary, ..self.head(first, &[])? })
    }

    /// The first cards in each of [`ORDERS`].
    pub(super) fn orders(
        &mut self,
        found: &Found,
        forms: &Forms,
        most: usize,
    ) -> Result<Vec<(u8, Vec<u8>)>, PackError> {
        let mut orders = Vec::new();
        for (place, (sort, language)) in ORDERS.into_iter().enumerate() {
            let chosen = self.chosen(found, sort, language, most);
            orders.push((place as u8, self.cards(&chosen, forms)?.1));
        }
        Ok(orders)
    }

    /// The head of a beginning.
    pub(super) fn few(&mut self, found: &Found) -> Result<Head, PackError> {
        self.head(&titled_first(found).take(FEW).collect::<Vec<_>>(), &[])
    }

    fn head(&mut self, chosen: &Found, forms: &Forms) -> Result<Head, PackError> {
        let (kept, cards) = self.cards(chosen, forms)?;
        Ok(Head { kept, cards, early: None, orders: Vec::new(), summary: None })
    }

    /// The first in another order.
    fn chosen(&self, found: &Found, sort: Sort, language: Language, most: usize) -> Vec<(u32, bool)> {
        let time = |number: u32| self.times.get(number as usize).copied().flatten();
        let ranks = TITLES.iter().position(|own| *own == language).and_then(|at| self.titles.get(at));
        let title = |number: u32| ranks.and_then(|ranks| ranks.get(number as usize)).copied();
        let key = |number: u32| match sort {
            Sort::Oldest => time(number).map_or(i64::MAX, |(from, _)| from.into()),
            Sort::Newest => time(number).map_or(i64::MAX, |(_, to)| -i64::from(to)),
            Sort::Title | Sort::Relevance => title(number).map_or(i64::MAX, i64::from),
        };
        let mut keyed: Vec<(i64, u32, bool)> =
            found.iter().map(|&(number, in_title)| (key(number), number, in_title)).collect();
        if keyed.len() > most {
            keyed.select_nth_unstable(most);
            keyed.truncate(most);
        }
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, number, in_title)| (number, in_title)).collect()
    }

    /// As many cards as there is room for, and how many these are.
    fn cards(&mut self, chosen: &Found, forms: &Forms) -> Result<(usize, Vec<u8>), PackError> {
        let mut cards = Vec::new();
        let mut kept = 0;
        for &(number, in_title) in chosen {
            let card = self.card(number as usize)?;
            if cards.len() + card.len() > MOST && kept > 0 {
                break;
            }
            let title = self.lengths.get(number as usize).copied().unwrap_or_default();
            put_card(&mut cards, (number as usize, in_title), title.into(), &forms_of(number, forms), &card);
            kept += 1;
        }
        Ok((kept, cards))
    }

    pub(super) fn card(&mut self, number: usize) -> Result<Vec<u8>, PackError> {
        let start = self.starts.get(number).copied().unwrap_or_default();
        let end = self.starts.get(number + 1).copied().unwrap_or(start);
        let mut card = vec![0; (end - start) as usize];
        let read = self.file.seek(SeekFrom::Start(start)).and_then(|_| self.file.read_exact(&mut card));
        read.map_err(|error| PackError::refused(&self.folder, error))?;
        Ok(card)
    }

    fn count(&self, found: &Found, most: fn(Field) -> usize) -> Vec<u8> {
        let mut counts = vec![0_usize; self.names.len()];
        let mut summary = Summary { years: self.years(found), ..Summary::default() };
        for &(number, _) in found {
            let number = number as usize;
            let start = self.value_starts.get(number).copied().unwrap_or_default() as usize;
            let end = self.value_starts.get(number + 1).copied().unwrap_or_default() as usize;
            for &value in self.values.get(start..end).unwrap_or_default() {
                if let Some(count) = counts.get_mut(value as usize) {
                    *count += 1;
                }
            }
        }
        for field in Field::ALL {
            let of_field = |(at, count): (usize, &usize)| {
                let (own, key, label) = self.names.get(at)?;
                (*own == field && *count > 0).then(|| (key.clone(), label.clone(), *count))
            };
            let mut values: Vec<_> = counts.iter().enumerate().filter_map(of_field).collect();
            values.sort_by(|one, other| other.2.cmp(&one.2).then_with(|| one.0.cmp(&other.0)));
            values.truncate(most(field));
            summary.values.extend(values.into_iter().map(|(key, label, count)| (field, key, label, count)));
        }
        summary::write(&summary)
    }

    fn years(&self, found: &Found) -> Vec<usize> {
        let mut years = Vec::new();
        let bars = found.iter().filter_map(|&(number, _)| self.bars.get(number as usize).copied().flatten());
        for (first, last) in bars {
            years.resize(BARS, 0);
            for count in years.iter_mut().take(usize::from(last) + 1).skip(first.into()) {
                *count += 1;
            }
        }
        years
    }
}
