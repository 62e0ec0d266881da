//! Every record of a catalogue, some at a time.

use crate::packed::block::Blocks;
use crate::packed::folder::Folder;
use crate::packed::manifest::{Kind, Maps};
use crate::packed::pack::PackError;
use crate::packed::pack::standing::{apart, ask};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// How many nodes of a map are read at a time.
const NODES: usize = 8;

/// What is done with each record: its identifier, and its JSON.
type Each<'a> = dyn FnMut(&str, &[u8]) -> Result<(), PackError> + 'a;

/// A catalogue whose blocks are in a folder.
pub(super) struct Walk {
    folder: PathBuf,
    blocks: Blocks,
}

impl Walk {
    pub(super) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), blocks: Blocks::new(Rc::new(Folder(folder.to_owned()))) }
    }

    /// Does something with each record of a kind: with those that were packed first, in the order of their
    /// identifiers, then with those that were added.
    pub(super) fn each(&self, kind: &Kind, each: &mut Each<'_>) -> Result<(), PackError> {
        let mut taken = BTreeSet::new();
        let mut take = |id: &str, _: &[u8]| {
            taken.insert(id.to_owned());
            Ok(())
        };
        self.all(kind.taken, &mut take)?;
        let mut left = |id: &str, record: &[u8]| if taken.contains(id) { Ok(()) } else { each(id, record) };
        self.all(kind.maps, &mut left)?;
        self.all(kind.added, each)
    }

    fn all(&self, maps: Option<Maps>, each: &mut Each<'_>) -> Result<(), PackError> {
        let Some(maps) = maps else { return Ok(()) };
        let mut from = Vec::new();
        loop {
            let some = ask(&self.folder, &self.blocks, &|reading| {
                maps.records.range(reading, &from, &[u8::MAX], NODES)
            })?;
            let Some((last, _)) = some.last() else { return Ok(()) };
            // The next after it.
            from = [last.as_slice(), &[0]].concat();
            for (id, record) in &some {
                let record = apart(record).map(|(_, record)| record).unwrap_or_default();
                each(&String::from_utf8_lossy(id), &record)?;
            }
        }
    }
}
