//! Small things that share a block.

use crate::packed::block::{Name, Slice};

/// A block that is being filled, and the names of those that were.
pub(super) struct Pool {
    bytes: Vec<u8>,
    limit: usize,
    names: Vec<Name>,
}

impl Pool {
    /// A pool whose blocks are of so many bytes, before compression, if not of one larger thing.
    pub(super) fn new(limit: usize) -> Self {
        Self { bytes: Vec::new(), limit, names: Vec::new() }
    }

    /// Puts something into a block. The slice's block has no name yet; [`Pool::name`] gives it.
    pub(super) fn add(&mut self, part: &[u8], put: &mut impl FnMut(Vec<u8>) -> Name) -> Slice {
        if self.bytes.len() + part.len() > self.limit {
            self.close(put);
        }
        let start = self.bytes.len();
        self.bytes.extend_from_slice(part);
        Slice { block: Name(self.names.len() as u64), start, length: part.len() }
    }

    /// Ends the block.
    pub(super) fn close(&mut self, put: &mut impl FnMut(Vec<u8>) -> Name) {
        if !self.bytes.is_empty() {
            self.names.push(put(std::mem::take(&mut self.bytes)));
        }
    }

    /// The slice with its block's name, once that is closed.
    pub(super) fn name(&self, slice: &mut Slice) {
        if let Some(&name) = self.names.get(slice.block.0 as usize) {
            slice.block = name;
        }
    }
}
