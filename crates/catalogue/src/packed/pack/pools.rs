//! What terms keep outside themselves: their cards, counts and places, in blocks that they share.

use super::first::{Found, FoundList};
use super::heads::Head;
use super::pool::Pool;
use crate::packed::block::{Name, Slice};
use crate::packed::term::write::put_place;
use crate::packed::term::{Form, Places, Term};

/// A list of places up to this size, in bytes, stands in its term; a longer one is cut into blocks.
const HERE: usize = 2 << 10;
const BLOCK: usize = 12 << 10;
/// What shares a block, in bytes before compression: cards shrink to a seventh. Nearly each query needs a
/// block of the first of these; of long heads and of other orders there are fewer, larger ones.
const CARDS: usize = 160 << 10;
const LONG: usize = 400 << 10;
const ORDERS: usize = 640 << 10;
const PLACES: usize = 36 << 10;

/// The blocks that are being filled.
pub(super) struct Pools {
    cards: Pool,
    long: Pool,
    orders: Pool,
    places: Pool,
}

impl Pools {
    pub(super) fn new() -> Self {
        let [cards, long, orders, places] = [CARDS, LONG, ORDERS, PLACES].map(Pool::new);
        Self { cards, long, orders, places }
    }

    /// A term of so many records. Its slices have no names yet: [`Pools::name`] gives them.
    pub(super) fn term(
        &mut self,
        total: usize,
        head: &Head,
        forms: Vec<(String, FoundList)>,
        put: &mut impl FnMut(Vec<u8>) -> Name,
    ) -> Term {
        let mut term = Term { total, kept: head.kept, ..Term::default() };
        let covered = match &head.early {
            // The first page and what is counted are needed together.
            Some((early, covered)) => {
                let summary = head.summary.as_deref().unwrap_or_default();
                let both = self.cards.add(&[summary, early].concat(), put);
                term.summary = Some(Slice { length: summary.len(), ..both });
                let start = both.start + summary.len();
                term.early = Some(Slice { start, length: early.len(), ..both });
                term.head = Some(self.long.add(&head.cards, put));
                covered.as_slice()
            }
            None => {
                term.head = Some(self.cards.add(&head.cards, put));
                term.summary = head.summary.as_ref().map(|summary| self.cards.add(summary, put));
                &[]
            }
        };
        term.orders = self.orders(head, put);
        for (at, (text, found)) in forms.into_iter().enumerate() {
            let places = placed(&mut self.places, &found, put);
            let early = covered.get(at).copied().unwrap_or_default();
            term.forms.push(Form { text, places, early });
        }
        term
    }

    /// The first cards in other orders. Where titles are in one language only, several are the same.
    fn orders(&mut self, head: &Head, put: &mut impl FnMut(Vec<u8>) -> Name) -> Vec<(u8, Slice)> {
        let mut slices: Vec<(u8, Slice)> = Vec::new();
        for (order, cards) in &head.orders {
            let same = head.orders.iter().zip(&slices).find(|((_, other), _)| other == cards);
            let slice = same.map_or_else(|| self.orders.add(cards, put), |(_, (_, slice))| *slice);
            slices.push((*order, slice));
        }
        slices
    }

    /// Ends the blocks.
    pub(super) fn close(&mut self, put: &mut impl FnMut(Vec<u8>) -> Name) {
        for pool in [&mut self.cards, &mut self.long, &mut self.orders, &mut self.places] {
            pool.close(put);
        }
    }

    /// Gives a term's slices the names of their blocks, once these are closed.
    pub(super) fn name(&self, term: &mut Term) {
        let heads = if term.early.is_some() { &self.long } else { &self.cards };
        term.head.iter_mut().for_each(|slice| heads.name(slice));
        term.early.iter_mut().chain(&mut term.summary).for_each(|slice| self.cards.name(slice));
        term.orders.iter_mut().for_each(|(_, slice)| self.orders.name(slice));
        for form in &mut term.forms {
            if let Places::Blocks(blocks) = &mut form.places {
                blocks.iter_mut().for_each(|(_, slice)| self.places.name(slice));
            }
        }
    }
}

fn placed(pool: &mut Pool, found: &Found, put: &mut impl FnMut(Vec<u8>) -> Name) -> Places {
    let mut blocks = Vec::new();
    let (mut list, mut before, mut first) = (Vec::new(), 0, 0);
    for &(number, in_title) in found {
        let number = number as usize;
        if list.is_empty() {
            (first, before) = (number, 0);
        }
        put_place(&mut list, before, number, in_title);
        before = number;
        if list.len() >= BLOCK {
            blocks.push((first, std::mem::take(&mut list)));
        }
    }
    if blocks.is_empty() && list.len() <= HERE {
        return Places::Here(list);
    }
    if !list.is_empty() {
        blocks.push((first, list));
    }
    Places::Blocks(blocks.into_iter().map(|(first, list)| (first, pool.add(&list, put))).collect())
}
