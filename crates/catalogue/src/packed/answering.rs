//! Answering with what may not be there yet: blocks, and the code that not every question needs.

use super::block::{Block, Blocks, Name};
use super::code::{Asked, Code, Finder};
use super::reading::{Lack, Missing, Reading};
use crate::Failure;
use futures_util::FutureExt;
use std::future::poll_fn;
use std::task::Poll;

/// What a question is answered with.
#[derive(Default)]
pub(super) struct Answering {
    pub(super) reading: Reading,
    asked: Option<Asked>,
    finder: Option<Finder>,
}

/// What was missing, when it has come.
enum Come {
    Block(Name, Block),
    Asked(Asked),
    Finder(Finder),
}

impl Answering {
    /// What finds some of the records, as a block is had.
    pub(super) fn asked(&self) -> Result<Asked, Lack> {
        self.asked.ok_or_else(|| self.reading.lack(Missing::Asked))
    }

    /// What finds out the meaning of words, as a block is had.
    pub(super) fn finder(&self) -> Result<Finder, Lack> {
        self.finder.ok_or_else(|| self.reading.lack(Missing::Finder))
    }

    /// Fetches what was missing. All is asked for before the first is waited for. Where nothing was but time,
    /// others have their turn.
    pub(super) async fn fetch(&mut self, blocks: &Blocks, code: Code) -> Result<(), Failure> {
        let missing = self.reading.missing.take();
        if missing.is_empty() {
            pause().await;
        }
        let coming = missing.into_iter().map(|missing| fetch(missing, blocks.clone(), code).boxed_local());
        let mut coming: Vec<_> = coming.collect();
        poll_fn(|context| {
            let mut at = 0;
            while let Some(one) = coming.get_mut(at) {
                match one.poll_unpin(context) {
                    Poll::Pending => at += 1,
                    Poll::Ready(Err(failure)) => return Poll::Ready(Err(failure)),
                    Poll::Ready(Ok(come)) => {
                        match come {
                            Come::Block(name, block) => self.reading.put(name, block),
                            Come::Asked(asked) => self.asked = Some(asked),
                            Come::Finder(finder) => self.finder = Some(finder),
                        }
                        drop(coming.swap_remove(at));
                    }
                }
            }
            if coming.is_empty() { Poll::Ready(Ok(())) } else { Poll::Pending }
        })
        .await
    }
}

async fn fetch(missing: Missing, blocks: Blocks, code: Code) -> Result<Come, Failure> {
    match missing {
        Missing::Block(name) => blocks.get(name).await.map(|block| Come::Block(name, block)),
        Missing::Asked => (code.asked)().await.map(Come::Asked),
        Missing::Finder => (code.finder)().await.map(Come::Finder),
    }
}

/// Lets others have their turn.
async fn pause() {
    let mut is_over = false;
    poll_fn(|context| {
        if is_over {
            return Poll::Ready(());
        }
        is_over = true;
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await;
}
