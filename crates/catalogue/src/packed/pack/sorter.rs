//! Sorting more than fits into memory.
//!
//! The crate extsort does the same, but loses everything when the last item fills a part to its end
//! (0.5.0, `PushExternalSorter::done`).

use super::PackError;
use rayon::slice::ParallelSliceMut;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, ErrorKind, Read, Seek, Write};
use std::path::{Path, PathBuf};

/// A key with a value.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    pub(super) key: Vec<u8>,
    pub(super) value: Vec<u8>,
}

/// Takes items in any order and gives them back in that of their keys; a part of them waits on the
/// disk when there are many.
pub(super) struct Sorter {
    folder: PathBuf,
    most: usize,
    items: Vec<Item>,
    /// Files of sorted items; they have no names, and go when they are closed.
    parts: Vec<File>,
}

impl Sorter {
    /// A sorter that keeps up to `most` items in memory, and the others in a folder.
    pub(super) fn new(folder: &Path, most: usize) -> Self {
        Self { folder: folder.to_owned(), most: most.max(1), items: Vec::new(), parts: Vec::new() }
    }

    pub(super) fn push(&mut self, key: Vec<u8>, value: Vec<u8>) -> Result<(), PackError> {
        self.items.push(Item { key, value });
        if self.items.len() < self.most {
            return Ok(());
        }
        self.put_aside().map_err(|error| PackError::refused(&self.folder, error))
    }

    fn put_aside(&mut self) -> io::Result<()> {
        self.items.par_sort_unstable();
        let mut file = BufWriter::new(tempfile::tempfile_in(&self.folder)?);
        for item in self.items.drain(..) {
            for part in [&item.key, &item.value] {
                file.write_all(&(part.len() as u32).to_le_bytes())?;
                file.write_all(part)?;
            }
        }
        let mut file = file.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.rewind()?;
        self.parts.push(file);
        Ok(())
    }

    /// All items in order.
    pub(super) fn sorted(mut self) -> Result<impl Iterator<Item = Result<Item, PackError>>, PackError> {
        self.items.par_sort_unstable();
        let Self { folder, items, parts, .. } = self;
        let failed = move |error| PackError::refused(&folder, error);
        let in_memory = Box::new(items.into_iter().map(Ok)) as Items;
        let on_disk = parts.into_iter().map(|part| Box::new(read(BufReader::new(part))) as Items);
        let merged = Merged::of(on_disk.chain([in_memory]).collect()).map_err(&failed)?;
        Ok(merged.map(move |item| item.map_err(&failed)))
    }
}

type Items = Box<dyn Iterator<Item = io::Result<Item>>>;

/// The items of a part.
fn read(mut file: impl Read) -> impl Iterator<Item = io::Result<Item>> {
    std::iter::from_fn(move || {
        let key = match part(&mut file) {
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => return None,
            key => key,
        };
        Some(key.and_then(|key| Ok(Item { key, value: part(&mut file)? })))
    })
}

fn part(file: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    file.read_exact(&mut length)?;
    let mut part = vec![0; u32::from_le_bytes(length) as usize];
    file.read_exact(&mut part)?;
    Ok(part)
}

/// Sorted parts, as one.
struct Merged {
    parts: Vec<Items>,
    /// The next item of each part, with the part's place.
    next: BinaryHeap<Reverse<(Item, usize)>>,
}

impl Merged {
    fn of(parts: Vec<Items>) -> io::Result<Self> {
        let mut merged = Self { parts, next: BinaryHeap::new() };
        for at in 0..merged.parts.len() {
            merged.advance(at)?;
        }
        Ok(merged)
    }

    fn advance(&mut self, at: usize) -> io::Result<()> {
        if let Some(item) = self.parts.get_mut(at).and_then(Iterator::next) {
            self.next.push(Reverse((item?, at)));
        }
        Ok(())
    }
}

impl Iterator for Merged {
    type Item = io::Result<Item>;

    fn next(&mut self) -> Option<Self::Item> {
        let Reverse((item, at)) = self.next.pop()?;
        Some(self.advance(at).map(|()| item))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_on_the_disk_comes_in_order_too() {
        // 4000 fills parts of eight to the end of the last one.
        for most in [1_000_000, 4000, 1000, 100, 8, 7] {
            let folder = tempfile::tempdir().unwrap();
            let mut sorter = Sorter::new(folder.path(), most);
            for number in 0..4000_u32 {
                let key = (number.wrapping_mul(2_654_435_761) % 5000).to_be_bytes().to_vec();
                sorter.push(key, number.to_be_bytes().to_vec()).unwrap();
            }
            let sorted: Vec<Item> = sorter.sorted().unwrap().collect::<Result<_, _>>().unwrap();
            assert_eq!(sorted.len(), 4000, "{most}");
            assert!(sorted.is_sorted(), "{most}");
        }
    }
}
