//! From the words of records, in order, to terms.

use super::PackError;
use super::beginnings::Beginnings;
use super::first::{Found, FoundList};
use super::heads::Heads;
use super::pictures::pictures;
use super::pools::Pools;
use super::sorter::{Item, Sorter};
use super::writer::Writer;
use crate::packed::block::{Name, Slice};
use crate::packed::bytes::{put_counted, put_number};
use crate::packed::lookup::ORDERS;
use crate::packed::term::{EARLY, Term, cards, numbers};
use crate::packed::tree::{Planter, Tree};
use std::path::Path;

/// A leaf of terms, and one of bare words, in bytes before compression.
const TERMS: usize = 12 << 10;
const WORDS: usize = 64 << 10;
/// How many leaves' terms wait for their blocks, so that these become full.
const LEAVES: usize = 24;

/// The maps that are made of words.
pub(super) struct Maps {
    pub(super) terms: Tree,
    pub(super) beginnings: Tree,
    pub(super) backwards: Tree,
    pub(super) orders: [Name; ORDERS.len()],
    pub(super) everything: Name,
    pub(super) pictures: Option<String>,
}

/// What the list of all begins with: see [`Maps`].
type Everything = (Name, [Name; ORDERS.len()], Option<String>);

/// Makes the maps of terms.
pub(super) struct Terms<'a> {
    heads: &'a mut Heads,
    writer: &'a mut Writer,
    terms: Planter,
    waiting: Vec<(String, Term)>,
    weight: usize,
    pools: Pools,
    beginnings: Vec<(String, Term)>,
    open: Beginnings,
    backwards: Sorter,
}

impl<'a> Terms<'a> {
    pub(super) fn new(heads: &'a mut Heads, writer: &'a mut Writer, folder: &Path, memory: usize) -> Self {
        Self {
            heads,
            writer,
            terms: Planter::new(TERMS),
            waiting: Vec::new(),
            weight: 0,
            pools: Pools::new(),
            beginnings: Vec::new(),
            open: Beginnings::default(),
            backwards: Sorter::new(folder, memory),
        }
    }

    /// Makes terms of items: the key is a term's key, a spelling and the number of a batch, each
    /// ended by a zero; the value a list of places.
    pub(super) fn all(
        mut self,
        items: impl Iterator<Item = Result<Item, PackError>>,
    ) -> Result<Maps, PackError> {
        let everything = self.heads.everything();
        let everything = self.everything(&everything)?;
        let mut key = String::new();
        let mut forms: Vec<(String, FoundList)> = Vec::new();
        for item in items {
            let item = item?;
            let text = String::from_utf8_lossy(&item.key[..item.key.len().saturating_sub(4)]).into_owned();
            let (own, spelling) = text.split_once('\0').unwrap_or((&text, ""));
            if own != key {
                let done = std::mem::take(&mut forms);
                self.term(std::mem::replace(&mut key, own.to_owned()), done)?;
            }
            let spelling = spelling.trim_end_matches('\0');
            if forms.last().is_none_or(|(last, _)| last != spelling) {
                forms.push((spelling.to_owned(), Vec::new()));
            }
            if let Some((_, found)) = forms.last_mut() {
                found.extend(numbers(&item.value).map(|(number, in_title)| (number as u32, in_title)));
            }
        }
        self.term(key, forms)?;
        self.end(everything)
    }

    /// The term of all records, the cards of the first page of them, and what is counted. Further cards in the usual
    /// order are those of the map of cards. With it go the first pages in other orders.
    fn everything(&mut self, found: &Found) -> Result<Everything, PackError> {
        let head = self.heads.everything_of(found)?;
        let pictures = pictures(&head.cards);
        let mut firsts = [Name::of(&[]); ORDERS.len()];
        let first_pages = self.heads.orders(found, &[], EARLY)?;
        for ((first, (_, page)), (_, whole)) in firsts.iter_mut().zip(first_pages).zip(&head.orders) {
            let mut bytes = Vec::new();
            put_number(&mut bytes, cards(whole).count());
            bytes.extend(page);
            *first = self.writer.put(bytes);
        }
        // Where titles are in one language only, several are the same block.
        let mut alone = |(order, cards): (u8, Vec<u8>)| {
            let length = cards.len();
            (order, Slice { block: self.writer.put(cards), start: 0, length })
        };
        let orders = head.orders.into_iter().map(&mut alone).collect();
        let term = Term { total: found.len(), orders, ..Term::default() };
        let mut bytes = Vec::new();
        put_counted(&mut bytes, &term.bytes());
        put_counted(&mut bytes, &head.cards);
        bytes.extend_from_slice(&head.summary.unwrap_or_default());
        Ok((self.writer.put(bytes), firsts, pictures))
    }

    fn term(&mut self, key: String, forms: Vec<(String, FoundList)>) -> Result<(), PackError> {
        if forms.is_empty() {
            return Ok(());
        }
        let is_word = !key.starts_with('=');
        let united = united(&forms);
        if is_word {
            let backwards: String = key.chars().rev().collect();
            self.backwards.push(backwards.into_bytes(), Vec::new())?;
            for (letters, found) in self.open.word(&key, &united) {
                self.beginning(letters, &found)?;
            }
        }
        let head = self.heads.of(&united, &forms)?;
        let term = self.pools.term(united.len(), &head, forms, &mut |bytes| self.writer.put(bytes));
        self.weight += key.len() + term.bytes().len();
        self.waiting.push((key, term));
        if self.weight > LEAVES * TERMS { self.plant() } else { Ok(()) }
    }

    /// Enters the terms whose blocks are now written.
    fn plant(&mut self) -> Result<(), PackError> {
        let mut put = |bytes| self.writer.put(bytes);
        self.pools.close(&mut put);
        self.weight = 0;
        for (key, mut term) in self.waiting.drain(..) {
            self.pools.name(&mut term);
            self.terms.add(key.as_bytes(), &term.bytes(), &mut put);
        }
        Ok(())
    }

    fn beginning(&mut self, letters: String, found: &Found) -> Result<(), PackError> {
        let head = self.heads.few(found)?;
        let forms = vec![(String::new(), found.to_vec())];
        let term = self.pools.term(found.len(), &head, forms, &mut |bytes| self.writer.put(bytes));
        self.beginnings.push((letters, term));
        Ok(())
    }

    fn end(mut self, (everything, orders, pictures): Everything) -> Result<Maps, PackError> {
        for (letters, found) in self.open.end() {
            self.beginning(letters, &found)?;
        }
        self.plant()?;
        let Self { writer, terms, mut beginnings, backwards, pools, .. } = self;
        let mut put = |bytes| writer.put(bytes);
        let terms = terms.end(&mut put);
        beginnings.sort_by(|one, other| one.0.cmp(&other.0));
        let mut planter = Planter::new(TERMS);
        for (letters, mut term) in beginnings {
            pools.name(&mut term);
            planter.add(letters.as_bytes(), &term.bytes(), &mut put);
        }
        let beginnings = planter.end(&mut put);
        let mut planter = Planter::new(WORDS);
        for item in backwards.sorted()? {
            planter.add(&item?.key, &[], &mut put);
        }
        Ok(Maps { terms, beginnings, backwards: planter.end(&mut put), orders, everything, pictures })
    }
}

/// The records of all spellings, in order.
fn united(forms: &[(String, FoundList)]) -> FoundList {
    if let [(_, found)] = forms {
        return found.clone();
    }
    let mut all: FoundList = forms.iter().flat_map(|(_, found)| found.iter().copied()).collect();
    // With the title's first, so that it is the one that stays.
    all.sort_unstable_by_key(|&(number, in_title)| (number, !in_title));
    all.dedup_by_key(|(number, _)| *number);
    all
}
