//! Reading blocks that may not be there yet.

use super::block::{Block, Name, Slice, damaged};
use super::card::Shown;
use crate::Failure;
use std::cell::{Cell, RefCell};
use std::sync::Arc;

/// Why an answer cannot be given.
pub(super) enum Lack {
    /// Blocks or code are not there yet, of which [`Reading`] knows which, or more cards than are read at once.
    Missing,
    /// What a block says makes no sense: another version of the portal has written it.
    Damaged(Name),
}

impl Lack {
    /// The failure that it is, if asking again does not help.
    pub(super) fn failure(self) -> Option<Failure> {
        match self {
            Self::Missing => None,
            Self::Damaged(name) => Some(damaged(name)),
        }
    }
}

/// What an answer may need that is not there yet.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    Block(Name),
    Asked,
    Finder,
}

/// The blocks that a question is answered from. It is asked until nothing is missing, so that answering waits for nothing
/// and is plain code.
#[derive(Default)]
pub(super) struct Reading {
    here: Vec<(Name, Block)>,
    pub(super) missing: RefCell<Vec<Missing>>,
    /// The cards that were read, by where they stand in memory.
    cards: RefCell<Vec<(Place, Arc<dyn Shown>)>>,
    /// How many more may be read before others have their turn.
    left: Cell<usize>,
}

/// Where something begins in memory, and how long it is.
type Place = (usize, usize);

/// A thousand cards keep a phone busy for a tenth of a second.
const AT_ONCE: usize = 160;

impl Reading {
    /// A reading that has these blocks, whether or not they are what they are named after.
    #[cfg(test)]
    pub(super) fn of(blocks: impl IntoIterator<Item = (Name, Vec<u8>)>) -> Self {
        let here = blocks.into_iter().map(|(name, block)| (name, std::rc::Rc::new(block)));
        Self { here: here.collect(), ..Self::default() }
    }

    /// A block, if it is there; else it will be when the question is asked again.
    pub(super) fn block(&self, name: Name) -> Result<&Block, Lack> {
        let block = self.here.iter().find(|(own, _)| *own == name);
        block.map(|(_, block)| block).ok_or_else(|| self.lack(Missing::Block(name)))
    }

    pub(super) fn lack(&self, what: Missing) -> Lack {
        let mut missing = self.missing.borrow_mut();
        if !missing.contains(&what) {
            missing.push(what);
        }
        Lack::Missing
    }

    /// A card that a block of this reading has, read once. Where many were read already, it waits for the
    /// next asking.
    pub(super) fn card(
        &self,
        json: &[u8],
        read: impl FnOnce(&[u8]) -> Result<Arc<dyn Shown>, Lack>,
    ) -> Result<Arc<dyn Shown>, Lack> {
        let mut cards = self.cards.borrow_mut();
        let place = (json.as_ptr() as usize, json.len());
        let at = cards.partition_point(|(own, _)| *own < place);
        if let Some((_, card)) = cards.get(at).filter(|(own, _)| *own == place) {
            return Ok(card.clone());
        }
        self.left.set(self.left.get().checked_sub(1).ok_or(Lack::Missing)?);
        let card = read(json)?;
        cards.insert(at, (place, card.clone()));
        Ok(card)
    }

    /// Begins to ask, once more or for the first time.
    pub(super) fn begin(&self) {
        self.left.set(AT_ONCE);
    }

    /// The names of the blocks that were missing, for whoever fetches them by themselves.
    pub(super) fn missing(&self) -> Vec<Name> {
        let name = |missing| if let Missing::Block(name) = missing { Some(name) } else { None };
        self.missing.take().into_iter().filter_map(name).collect()
    }

    /// Takes a block that was missing.
    pub(super) fn put(&mut self, name: Name, block: Block) {
        self.here.push((name, block));
    }
}

impl Slice {
    /// The slice's own bytes.
    pub(super) fn of(self, reading: &Reading) -> Result<&[u8], Lack> {
        let end = self.start.saturating_add(self.length);
        reading.block(self.block)?.get(self.start..end).ok_or(Lack::Damaged(self.block))
    }
}

/// All results, each of which was tried for, so that what is missing for any of them is known.
pub(super) fn all<T>(results: impl Iterator<Item = Result<T, Lack>>) -> Result<Vec<T>, Lack> {
    let mut all = Vec::new();
    let mut lack = None;
    for result in results {
        match result {
            Ok(result) => all.push(result),
            Err(other) => lack = lack.or(Some(other)),
        }
    }
    lack.map_or(Ok(all), Err)
}
