//! A map in the order of its keys, spread over blocks.
//!
//! A block is a node: its level in one byte (0 holds values), then entries, each with the number of
//! bytes that its key shares with the one before, the rest of the key, and the value. The value on a
//! higher level is the name of a node, whose keys begin with this one.

use super::block::Name;
use super::bytes::Bytes;
use super::reading::{Lack, Reading, all};

/// A map; it is the name of its topmost node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Tree(pub(super) Name);

/// An entry of a map: key and value.
pub(super) type Entry = (Vec<u8>, Vec<u8>);

impl Tree {
    /// The value of a key.
    pub(super) fn get(self, reading: &Reading, key: &str) -> Result<Option<Vec<u8>>, Lack> {
        let key = key.as_bytes();
        let mut name = self.0;
        for _ in 0..LEVELS {
            let node = reading.block(name)?;
            let mut entries = Entries::of(name, node);
            let mut last = None;
            while let Some(value) = entries.next()? {
                if entries.key.as_slice() > key {
                    break;
                }
                last = Some((entries.key.as_slice() == key, value));
            }
            match last {
                Some((same, value)) if is_leaf(node) => return Ok(same.then(|| value.to_vec())),
                Some((_, child)) => name = Name::read(&mut Bytes(child)).ok_or(Lack::Damaged(name))?,
                None => return Ok(None),
            }
        }
        Err(Lack::Damaged(name))
    }

    /// The entries from a key on, before another, in order: of `most` leaves at most.
    pub(super) fn range(
        self,
        reading: &Reading,
        from: &[u8],
        before: &[u8],
        most: usize,
    ) -> Result<Vec<Entry>, Lack> {
        let mut names = vec![self.0];
        for _ in 0..LEVELS {
            let nodes = all(names.iter().map(|&name| reading.block(name)))?;
            let leaves = nodes.first().is_none_or(|node| is_leaf(node));
            let mut found = Vec::new();
            let mut below = Vec::new();
            for (name, node) in names.iter().zip(nodes) {
                let mut entries = Entries::of(*name, node);
                let start = below.len();
                while let Some(value) = entries.next()? {
                    let key = entries.key.as_slice();
                    if key >= before {
                        break;
                    }
                    if leaves && key >= from {
                        found.push((key.to_vec(), value.to_vec()));
                    } else if !leaves {
                        // Of the nodes that begin before the range only the last can reach into it.
                        below.truncate(if key <= from { start } else { below.len() });
                        // One that is named again would be read again, and all below it.
                        let child = Name::read(&mut Bytes(value)).filter(|child| !below.contains(child));
                        below.push(child.ok_or(Lack::Damaged(*name))?);
                    }
                }
            }
            if leaves {
                return Ok(found);
            }
            below.truncate(most);
            names = below;
        }
        Err(Lack::Damaged(self.0))
    }
}

/// No map has more levels: one that leads back into itself ends here.
const LEVELS: usize = 8;

fn is_leaf(node: &[u8]) -> bool {
    node.first() == Some(&0)
}

/// The entries of a node, one after another.
struct Entries<'a> {
    node: Name,
    bytes: Bytes<'a>,
    /// The key of the entry that came last.
    key: Vec<u8>,
}

impl<'a> Entries<'a> {
    fn of(node: Name, bytes: &'a [u8]) -> Self {
        Self { node, bytes: Bytes(bytes.get(1..).unwrap_or_default()), key: Vec::new() }
    }

    /// The value of the next entry.
    fn next(&mut self) -> Result<Option<&'a [u8]>, Lack> {
        if self.bytes.0.is_empty() {
            return Ok(None);
        }
        self.read().map(Some).ok_or(Lack::Damaged(self.node))
    }

    fn read(&mut self) -> Option<&'a [u8]> {
        let shared = self.bytes.number()?;
        let rest = self.bytes.counted()?;
        self.key.truncate(shared);
        self.key.extend_from_slice(rest);
        self.bytes.counted()
    }
}

/// Makes nodes of entries that come in the order of their keys.
#[cfg(feature = "pack")]
pub(super) struct Planter {
    /// How large a leaf may become before the next one begins, in bytes before compression.
    leaf: usize,
    levels: Vec<Node>,
}

/// A node that is being made.
#[cfg(feature = "pack")]
#[derive(Default)]
struct Node {
    first: Vec<u8>,
    last: Vec<u8>,
    bytes: Vec<u8>,
}

/// The same for a node above leaves. Names do not shrink, and those who know the topmost node fetch another
/// one for each word where there are more than two levels.
#[cfg(feature = "pack")]
const NODE: usize = 8 << 10;

#[cfg(feature = "pack")]
impl Planter {
    pub(super) fn new(leaf: usize) -> Self {
        Self { leaf, levels: vec![Node::default()] }
    }

    /// Adds an entry; its key is greater than the one before. Full nodes are given to `put`.
    pub(super) fn add(&mut self, key: &[u8], value: &[u8], put: &mut impl FnMut(Vec<u8>) -> Name) {
        self.add_at(0, key, value, put);
    }

    fn add_at(&mut self, level: usize, key: &[u8], value: &[u8], put: &mut impl FnMut(Vec<u8>) -> Name) {
        if self.levels.len() == level {
            self.levels.push(Node::default());
        }
        let most = if level == 0 { self.leaf } else { NODE };
        if !self.levels[level].has_room(key.len() + value.len(), most) {
            self.close(level, put);
        }
        self.levels[level].add(level, key, value);
    }

    /// Ends a node, and enters it on the level above.
    fn close(&mut self, level: usize, put: &mut impl FnMut(Vec<u8>) -> Name) {
        let node = std::mem::take(&mut self.levels[level]);
        let name = put(node.bytes);
        self.add_at(level + 1, &node.first, &name.bytes(), put);
    }

    /// Ends all nodes.
    pub(super) fn end(mut self, put: &mut impl FnMut(Vec<u8>) -> Name) -> Tree {
        let mut level = 0;
        while level + 1 < self.levels.len() {
            self.close(level, put);
            level += 1;
        }
        let top = std::mem::take(&mut self.levels[level]);
        Tree(put(if top.bytes.is_empty() { vec![0] } else { top.bytes }))
    }
}

#[cfg(feature = "pack")]
impl Node {
    fn has_room(&self, more: usize, most: usize) -> bool {
        self.bytes.is_empty() || self.bytes.len() + more <= most
    }

    fn add(&mut self, level: usize, key: &[u8], value: &[u8]) {
        use super::bytes::{put_counted, put_number};
        if self.bytes.is_empty() {
            self.bytes.push(level as u8);
            self.first = key.to_vec();
        }
        let shared = self.last.iter().zip(key).take_while(|(last, own)| last == own).count();
        put_number(&mut self.bytes, shared);
        put_counted(&mut self.bytes, &key[shared..]);
        put_counted(&mut self.bytes, value);
        self.last = key.to_vec();
    }
}
