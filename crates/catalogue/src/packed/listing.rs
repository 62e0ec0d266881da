//! Records of one kind, and lists of all of them.

use super::answering::Answering;
use super::block::{Name, Slice};
use super::bytes::Bytes;
use super::card::{Read, Shown, read};
use super::code::{Anything, Shelf};
use super::counts::Counts;
use super::evaluate::Candidate;
use super::lookup::{order, value_key};
use super::manifest::{Kind, Manifest, Maps};
use super::reading::{Lack, all};
use super::summary::{self, Summary};
use super::term::{EARLY, Term, cards};
use crate::model::{Exhibit, Museum, Story, Tour};
use crate::search::{newest_key, sort};
use crate::{Listing, Query, Sort};
use std::sync::Arc;

/// One kind of record, and what reads it.
#[derive(Clone, Copy)]
pub(super) struct Of {
    pub(super) kind: fn(&Manifest) -> &Kind,
    pub(super) read: Read,
}

pub(super) const MUSEUMS: Of = Of { kind: |manifest| &manifest.museums, read: read::<Museum> };
pub(super) const EXHIBITS: Of = Of { kind: |manifest| &manifest.exhibits, read: read::<Exhibit> };
pub(super) const TOURS: Of = Of { kind: |manifest| &manifest.tours, read: read::<Tour> };
pub(super) const STORIES: Of = Of { kind: |manifest| &manifest.stories, read: read::<Story> };

/// Of how many records an order is known, and some of these.
type Kept = (usize, Vec<Arc<dyn Shown>>);

/// What a query finds among the records of a kind. The facets of fields with a choice of their own are only right
/// if they are `counted`.
pub(super) fn list(
    answering: &Answering,
    manifest: &Manifest,
    of: Of,
    query: &Query,
    counted: bool,
) -> Result<Anything, Lack> {
    let (reading, kind) = (&answering.reading, (of.kind)(manifest));
    let reads = may_have_words(query) || kind.order.is_some();
    let finder = reads.then(|| answering.finder());
    let asked = (reads || narrows(query)).then(|| answering.asked());
    // Every question for some of the records begins with this block: all are on their way before the first is waited for.
    let terms = kind.maps.filter(|_| asked.is_some()).map(|maps| reading.block(maps.terms.0));
    let (asked, finder, _) = (asked.transpose()?, finder.transpose()?, terms.transpose()?);
    let shelf = Shelf { reading, kind, read: of.read, asked, finder };
    let mut listing = shelf.list(query)?;
    if let Some(asked) = asked.filter(|_| counted) {
        (asked.recount)(&shelf, query, &mut listing)?;
    }
    Ok(listing)
}

/// Whether there may be a word in what is asked for. That what is beyond ASCII is none, only the finder can tell:
/// its tables of letters are large.
fn may_have_words(query: &Query) -> bool {
    query.text.bytes().any(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii())
}

/// Whether more than all records are asked for, or more than the best or newest of those that have a
/// value.
fn narrows(query: &Query) -> bool {
    if !query.years.is_open() {
        return true;
    }
    match query.filters.len() {
        0 => false,
        1 => query.counts || !matches!(query.sort, Sort::Relevance | Sort::Newest),
        _ => true,
    }
}

impl Shelf<'_> {
    /// What a query finds. The facets of fields with a choice of their own are not yet right: for that
    /// there is [`super::code::Asked::recount`].
    pub(super) fn list(&self, query: &Query) -> Result<Anything, Lack> {
        let Some(maps) = self.kind.maps else { return Ok(self.empty()) };
        match (self.asked, query.filters.first()) {
            (Some(asked), _) => (asked.list)(self, &maps, query),
            (None, Some((field, value))) => self.having(&maps, &value_key(*field, value), query),
            (None, None) => self.everything(&maps, query),
        }
    }

    /// The records that have a value, the best of them or the newest, if nothing else is asked for.
    fn having(&self, maps: &Maps, key: &str, query: &Query) -> Result<Anything, Lack> {
        let Some(term) = maps.terms.get(self.reading, key)? else { return Ok(self.empty()) };
        let term = Term::read(&term).ok_or(Lack::Damaged(maps.terms.0))?;
        let end = query.end();
        let (total, newest) = (term.total, query.sort == Sort::Newest);
        let (within, records) = match newest {
            true if term.is_complete() => {
                let (within, all) = self.kept(term.head, 0, usize::MAX)?;
                let keys = all.iter().enumerate().map(|(at, record)| (newest_key(&**record), at));
                let mut keyed: Vec<(Vec<u8>, usize)> = keys.collect();
                sort(&mut keyed);
                let page = keyed.into_iter().take(end).skip(query.skip);
                (within, page.filter_map(|(_, at)| all.get(at).cloned()).collect())
            }
            true => self.kept(in_order(&term, query), query.skip, end)?,
            false if end <= EARLY && term.early.is_some() => {
                (term.kept, self.kept(term.early, query.skip, end)?.1)
            }
            false => self.kept(term.head, query.skip, end)?,
        };
        Ok(Listing { total, within, records, ..self.empty() })
    }

    pub(super) fn empty(&self) -> Anything {
        Listing { lost: self.kind.lost, ..Listing::default() }
    }

    pub(super) fn card(&self, candidate: &Candidate) -> Result<Arc<dyn Shown>, Lack> {
        let (block, range) = &candidate.card;
        let json = block.get(range.clone()).unwrap_or_default();
        // Its block is whole, so that only another version of the portal can have written it.
        self.reading.card(json, |json| (self.read)(json).map_err(|_| Lack::Damaged(Name::of(block))))
    }

    /// All records, or a page of them.
    pub(super) fn everything(&self, maps: &Maps, query: &Query) -> Result<Anything, Lack> {
        let (end, best) = (query.end(), query.sort == Sort::Relevance);
        // The best stand by their numbers: nothing need be known of all to ask for them.
        let numbered = (best && end > EARLY).then(|| self.numbered(maps, query.skip, end));
        let first = order(query.sort, query.language).filter(|_| end <= EARLY);
        let first = first.map(|order| self.first_page(maps, order, query));
        let (term, summary) = self.all(maps)?;
        let total = term.total;
        let (within, records) = match (numbered, first) {
            (Some(numbered), _) => (total, numbered?),
            (_, Some(first)) => first?,
            _ if best => (total, self.kept(term.early, query.skip, end)?.1),
            _ => self.kept(in_order(&term, query), query.skip, end)?,
        };
        let Counts { facets, histogram } = Counts::known(&summary, query);
        Ok(Listing { total, within, records, facets, histogram, ..self.empty() })
    }

    /// What is asked for of the first page of all in another order, which has a block of its own.
    fn first_page(&self, maps: &Maps, order: u8, query: &Query) -> Result<Kept, Lack> {
        let name = maps.orders.get(usize::from(order)).copied().unwrap_or(maps.everything);
        let block = self.reading.block(name)?;
        let mut bytes = Bytes(block);
        let within = bytes.number().ok_or(Lack::Damaged(name))?;
        let length = bytes.0.len();
        let cards = Slice { block: name, start: block.len() - length, length };
        Ok((within, self.kept(Some(cards), query.skip, query.end())?.1))
    }

    /// How many cards a term keeps, and those between two places.
    fn kept(&self, slice: Option<Slice>, from: usize, before: usize) -> Result<Kept, Lack> {
        let Some(slice) = slice else { return Ok((0, Vec::new())) };
        let list = slice.of(self.reading)?;
        let mut within = 0;
        let mut records = Vec::new();
        for card in cards(list) {
            if (from..before).contains(&within) {
                let json = list.get(card.json).unwrap_or_default();
                records.push((self.read)(json).map_err(|_| Lack::Damaged(slice.block))?);
            }
            within += 1;
        }
        Ok((within, records))
    }

    /// The term of all records, its early cards being in the same block, and what is counted of them.
    pub(super) fn all(&self, maps: &Maps) -> Result<(Term, Summary), Lack> {
        let damaged = || Lack::Damaged(maps.everything);
        let block = self.reading.block(maps.everything)?;
        let mut bytes = Bytes(block);
        let mut term = bytes.counted().and_then(Term::read).ok_or_else(damaged)?;
        let length = bytes.counted().ok_or_else(damaged)?.len();
        let start = block.len() - bytes.0.len() - length;
        term.early = Some(Slice { block: maps.everything, start, length });
        Ok((term, summary::read(bytes.0).ok_or_else(damaged)?))
    }

    /// The cards of the records between two numbers.
    pub(super) fn numbered(
        &self,
        maps: &Maps,
        from: usize,
        before: usize,
    ) -> Result<Vec<Arc<dyn Shown>>, Lack> {
        let key = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes();
        let cards = maps.cards.range(self.reading, &key(from), &key(before), usize::MAX)?;
        all(cards.iter().map(|(_, json)| (self.read)(json).map_err(|_| Lack::Damaged(maps.cards.0))))
    }
}

/// The first cards of a term in the order that is asked for.
fn in_order(term: &Term, query: &Query) -> Option<Slice> {
    let order = order(query.sort, query.language)?;
    term.orders.iter().find(|(own, _)| *own == order).map(|(_, slice)| *slice)
}
