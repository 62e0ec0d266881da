//! What stands in the folder of a packed catalogue before another is packed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What stands before, so that what one that failed leaves beside it goes again.
pub(super) struct Before {
    folder: PathBuf,
    is_new: bool,
    manifest: Option<Vec<u8>>,
    blocks: BTreeSet<PathBuf>,
}

impl Before {
    pub(super) fn of(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            is_new: !folder.exists(),
            manifest: manifest(folder),
            blocks: blocks(folder),
        }
    }

    /// Removes the blocks that were not there, and the folders they leave empty. What cannot be
    /// removed does no harm: it goes when a catalogue is packed.
    pub(super) fn restore(&self) {
        // With a manifest of its own, the new catalogue is the one that is shown.
        if manifest(&self.folder) == self.manifest {
            for block in blocks(&self.folder).difference(&self.blocks) {
                let _ = fs::remove_file(block);
            }
            for shelf in shelves(&self.folder) {
                // Only an empty one goes.
                let _ = fs::remove_dir(shelf);
            }
        }
        if self.is_new {
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

fn manifest(folder: &Path) -> Option<Vec<u8>> {
    fs::read(folder.join("manifest.txt")).ok()
}

fn blocks(folder: &Path) -> BTreeSet<PathBuf> {
    let is_block = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "pack");
    shelves(folder).iter().flat_map(|shelf| inside(shelf)).filter(is_block).collect()
}

/// The folders of blocks: those that are named by two digits of a hash.
fn shelves(folder: &Path) -> Vec<PathBuf> {
    let is_shelf = |name: &str| name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    let named = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()).is_some_and(is_shelf);
    inside(folder).filter(named).collect()
}

fn inside(folder: &Path) -> impl Iterator<Item = PathBuf> + use<> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path())
}
