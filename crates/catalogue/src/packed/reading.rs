//! Answering from blocks that may not be there yet.

use super::block::{Block, Blocks, Coming, Name, damaged};
use crate::Failure;
use futures_util::FutureExt;
use std::cell::RefCell;
use std::future::poll_fn;
use std::task::Poll;

/// Why an answer cannot be given.
pub(super) enum Lack {
    /// Blocks are not there yet; [`Reading`] knows which.
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

/// The blocks that a question is answered from. It is asked until none is missing, so that answering
/// waits for nothing and is plain code.
#[derive(Default)]
pub(super) struct Reading {
    here: Vec<(Name, Block)>,
    missing: RefCell<Vec<Name>>,
}

impl Reading {
    /// A reading that has these blocks, whether or not they are what they are named after.
    #[cfg(test)]
    pub(super) fn of(blocks: impl IntoIterator<Item = (Name, Vec<u8>)>) -> Self {
        let here = blocks.into_iter().map(|(name, block)| (name, std::rc::Rc::new(block)));
        Self { here: here.collect(), ..Self::default() }
    }

    /// A block, if it is there; else it will be when the question is asked again.
    pub(super) fn block(&self, name: Name) -> Result<&Block, Lack> {
        if let Some((_, block)) = self.here.iter().find(|(own, _)| *own == name) {
            return Ok(block);
        }
        let mut missing = self.missing.borrow_mut();
        if !missing.contains(&name) {
            missing.push(name);
        }
        Err(Lack::Missing)
    }

    /// Fetches what was missing. All is asked for before the first is waited for.
    pub(super) async fn fetch(&mut self, blocks: &Blocks) -> Result<(), Failure> {
        let names = self.missing.take();
        let mut coming: Vec<(Name, Coming)> = names.iter().map(|&name| (name, blocks.get(name))).collect();
        poll_fn(|context| {
            let mut at = 0;
            while let Some((name, block)) = coming.get_mut(at) {
                match block.poll_unpin(context) {
                    Poll::Pending => at += 1,
                    Poll::Ready(Err(failure)) => return Poll::Ready(Err(failure)),
                    Poll::Ready(Ok(block)) => {
                        self.here.push((*name, block));
                        drop(coming.swap_remove(at));
                    }
                }
            }
            if coming.is_empty() { Poll::Ready(Ok(())) } else { Poll::Pending }
        })
        .await
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
