//! Blocks: the files of a packed catalogue, named by what is in them.

use super::Files;
use super::bytes::Bytes;
use crate::json::FileError;
use crate::{Failure, Reason};
use std::cell::RefCell;
use std::hash::Hasher;
use std::rc::Rc;

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
    pub(super) fn text(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let digit = |place: u32| DIGITS.get((self.0 >> (60 - 4 * place)) as usize & 15);
        (0..16).filter_map(digit).map(|&digit| char::from(digit)).collect()
    }

    /// Where the block lies in the catalogue's folder.
    pub(super) fn path(self) -> String {
        let mut path = self.text();
        path.insert(2, '/');
        path + ".pack"
    }
}

/// The most bytes of blocks that are kept in memory.
const KEPT: usize = 16 << 20;

pub(super) type Block = Rc<Vec<u8>>;

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
    pub(super) async fn get(&self, name: Name) -> Result<Block, Failure> {
        if name == Name::of(&[]) {
            return Ok(Block::default());
        }
        let held = self.held.borrow().iter().find(|(own, _)| *own == name).map(|(_, block)| block.clone());
        if let Some(block) = held {
            return Ok(block);
        }
        let mut bytes = self.file(name, false).await;
        if matches!(&bytes, Err(Failure { reason: Reason::Unreadable(_), .. })) {
            // A damaged one may stand in the browser's cache.
            bytes = self.file(name, true).await;
        }
        let block = Rc::new(bytes?);
        self.keep(name, &block);
        Ok(block)
    }

    async fn file(&self, name: Name, anew: bool) -> Result<Vec<u8>, Failure> {
        whole(name, self.files.file(&name.path(), anew).await?)
    }

    /// The oldest ones leave when there is no more room.
    fn keep(&self, name: Name, block: &Block) {
        let mut held = self.held.borrow_mut();
        // Who asked for it at the same time may have brought it already.
        held.retain(|(own, _)| *own != name);
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

/// What is said of a block that is not what it should be.
pub(super) fn damaged(name: Name) -> Failure {
    let why = "the file is not the one that it is named after".to_owned();
    Failure { address: name.path(), reason: Reason::Unreadable(FileError { line: 1, column: 1, why }) }
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
}
