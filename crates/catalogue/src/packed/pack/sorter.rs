//! Sorting more than fits into memory.

use super::PackError;
use extsort::{ExternalSorter, PushExternalSorter, Sortable};
use std::cmp::Ordering;
use std::io::{self, Read, Write};
use std::path::Path;
use tempfile::TempDir;

/// A key with a value.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub(super) key: Vec<u8>,
    pub(super) value: Vec<u8>,
}

impl Sortable for Item {
    fn encode<W: Write>(&self, writer: &mut W) -> io::Result<()> {
        for part in [&self.key, &self.value] {
            writer.write_all(&(part.len() as u32).to_le_bytes())?;
            writer.write_all(part)?;
        }
        Ok(())
    }

    fn decode<R: Read>(reader: &mut R) -> io::Result<Self> {
        let mut part = || {
            let mut length = [0; 4];
            reader.read_exact(&mut length)?;
            let mut part = vec![0; u32::from_le_bytes(length) as usize];
            reader.read_exact(&mut part)?;
            Ok::<_, io::Error>(part)
        };
        Ok(Self { key: part()?, value: part()? })
    }
}

type Compare = fn(&Item, &Item) -> Ordering;

/// Takes items in any order and gives them back in that of their keys; a part of them waits on the
/// disk when there are many.
pub(super) struct Sorter {
    items: PushExternalSorter<Item, Compare>,
    /// A folder of its own: two sorters in one would write over each other's files.
    folder: TempDir,
}

impl Sorter {
    /// A sorter that keeps up to `most` items in memory, and the others in a folder.
    pub(super) fn new(folder: &Path, most: usize) -> Result<Self, PackError> {
        let compare: Compare = Item::cmp;
        let folder = tempfile::tempdir_in(folder).map_err(|error| PackError::new(folder, error))?;
        let sorter = ExternalSorter::new().with_segment_size(most).with_sort_dir(folder.path().to_owned());
        Ok(Self { items: sorter.with_parallel_sort().pushed_by(compare), folder })
    }

    pub(super) fn push(&mut self, key: Vec<u8>, value: Vec<u8>) -> Result<(), PackError> {
        self.items.push(Item { key, value }).map_err(|error| PackError::new(self.folder.path(), error))
    }

    /// All items in order.
    pub(super) fn sorted(self) -> Result<impl Iterator<Item = Result<Item, PackError>>, PackError> {
        let folder = self.folder;
        let sorted = self.items.done().map_err(|error| PackError::new(folder.path(), error))?;
        Ok(sorted.map(move |item| item.map_err(|error| PackError::new(folder.path(), error))))
    }
}
