//! Blocks: the files of a packed catalogue, named by what is in them.

use super::Files;
use super::bytes::Bytes;
use crate::json::FileError;
use crate::{Answer, Failure, Reason};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use std::cell::RefCell;
use std::future::poll_fn;
use std::hash::Hasher;
use std::rc::Rc;
use std::task::Poll;

/// A block's name: the FNV-1a hash of its bytes before compression. Damage does not go unnoticed,
/// and a block that has not changed keeps its address, and its place in the visitors' caches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Name(pub(super) u64);

impl Name {
    /// The name of a block of these bytes.
    pub(super) fn of(bytes: &[u8]) -> Self {
        let mut hash = fnv::FnvHasher::default();
        hash.write(bytes);
        Self(hash.finish())
    }

    /// Reads what [`Name::bytes`] wrote.
    pub(super) fn read(bytes: &mut Bytes<'_>) -> Option<Self> {
        Some(Self(u64::from_be_bytes(bytes.take(8)?.try_into().ok()?)))
    }

    /// The name in eight bytes.
    #[cfg(feature = "pack")]
    pub(super) fn bytes(self) -> [u8; 8] {
        self.0.to_be_bytes()
    }

    /// The name that is spelled so.
    pub(super) fn parse(text: &str) -> Option<Self> {
        u64::from_str_radix(text, 16).ok().map(Self)
    }

    /// The name as it is spelled.
    #[cfg(feature = "pack")]
    pub(super) fn text(self) -> String {
        format!("{:016x}", self.0)
    }

    /// Where the block lies in the catalogue's folder.
    pub(super) fn path(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |place: u32| DIGITS.get((self.0 >> (60 - 4 * place)) as usize & 15);
        let mut path: String = (0..16).filter_map(digit).map(|&digit| char::from(digit)).collect();
        path.insert(2, '/');
        path + ".pack"
    }
}

/// The most bytes of blocks that are kept in memory.
const KEPT: usize = 16 << 20;

pub(super) type Block = Rc<Vec<u8>>;
type Coming = LocalBoxFuture<'static, Result<Block, Failure>>;

/// The blocks of a catalogue; the last ones stay in memory.
#[derive(Clone)]
pub(super) struct Blocks {
    pub(super) files: Rc<dyn Files>,
    held: Rc<RefCell<Vec<(Name, Block)>>>,
}

impl Blocks {
    pub(super) fn new(files: Rc<dyn Files>) -> Self {
        Self { files, held: Rc::default() }
    }

    /// A block of this name.
    fn get(&self, name: Name) -> Coming {
        let blocks = self.clone();
        async move {
            let held =
                blocks.held.borrow().iter().find(|(own, _)| *own == name).map(|(_, block)| block.clone());
            if let Some(block) = held {
                return Ok(block);
            }
            let mut bytes = blocks.file(name, false).await;
            if matches!(&bytes, Err(Failure { reason: Reason::Unreadable(_), .. })) {
                // A damaged one may stand in the browser's cache.
                bytes = blocks.file(name, true).await;
            }
            let block = Rc::new(bytes?);
            blocks.keep(name, &block);
            Ok(block)
        }
        .boxed_local()
    }

    fn file(&self, name: Name, anew: bool) -> Answer<Vec<u8>> {
        let file = self.files.file(&name.path(), anew);
        async move { file.await.and_then(|bytes| whole(name, bytes)) }.boxed_local()
    }

    /// The oldest ones leave when there is no more room.
    fn keep(&self, name: Name, block: &Block) {
        let mut held = self.held.borrow_mut();
        held.push((name, block.clone()));
        let mut room = KEPT;
        let leaves = held.iter().rposition(|(_, block)| {
            room = room.saturating_sub(block.len());
            room == 0
        });
        held.drain(..leaves.map_or(0, |last| last + 1));
    }
}

/// The bytes of a block, if they are those that its name tells of.
fn whole(name: Name, bytes: Vec<u8>) -> Result<Vec<u8>, Failure> {
    if Name::of(&bytes) == name { Ok(bytes) } else { Err(damaged(name)) }
}

fn damaged(name: Name) -> Failure {
    let why = "the file is not the one that it is named after".to_owned();
    Failure { address: name.path(), reason: Reason::Unreadable(FileError { line: 1, column: 1, why }) }
}

/// Why an answer cannot be given.
pub(super) enum Lack {
    /// Blocks are not there yet; [`Reading`] knows which.
    Missing,
    /// What a block says makes no sense: another version of the portal has written it.
    Damaged(Name),
}

/// The blocks that a question is answered from. It is asked until none is missing, so that answering
/// waits for nothing and is plain code.
#[derive(Default)]
pub(super) struct Reading {
    here: Vec<(Name, Block)>,
    missing: RefCell<Vec<Name>>,
}

impl Reading {
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

impl Lack {
    /// The failure that it is, if asking again does not help.
    pub(super) fn failure(self) -> Option<Failure> {
        match self {
            Self::Missing => None,
            Self::Damaged(name) => Some(damaged(name)),
        }
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

/// A part of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slice {
    pub(super) block: Name,
    pub(super) start: usize,
    pub(super) length: usize,
}

impl Slice {
    pub(super) fn read(bytes: &mut Bytes<'_>) -> Option<Self> {
        Some(Self { block: Name::read(bytes)?, start: bytes.number()?, length: bytes.number()? })
    }

    #[cfg(feature = "pack")]
    pub(super) fn put(self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.block.bytes());
        super::bytes::put_number(bytes, self.start);
        super::bytes::put_number(bytes, self.length);
    }

    /// The slice's own bytes.
    pub(super) fn of(self, reading: &Reading) -> Result<&[u8], Lack> {
        let end = self.start.saturating_add(self.length);
        reading.block(self.block)?.get(self.start..end).ok_or(Lack::Damaged(self.block))
    }
}
