//! The folder that is packed into, while it is.

use super::PackError;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// What is not finished begins so; it may be left by a program that was stopped.
pub(super) const UNFINISHED: &str = ".packing-";
const LOCK: &str = ".packing";

/// A folder that nobody else packs into. If it was not there, and nothing was packed, it goes again.
pub(super) struct Place {
    folder: PathBuf,
    /// Gone with all that is in it when packing ends, however it does.
    scratch: Option<TempDir>,
    /// The system unlocks it when the program ends, even if it is stopped.
    _lock: File,
    is_new: bool,
}

impl Place {
    /// Takes a folder; it is made if it is not there.
    pub(super) fn take(folder: &Path) -> Result<Self, PackError> {
        let refused = |error| PackError::refused(folder, error);
        let is_new = !folder.exists();
        fs::create_dir_all(folder).map_err(refused)?;
        let lock = File::create(folder.join(LOCK)).map_err(refused)?;
        match lock.try_lock() {
            Ok(()) => sweep(folder),
            Err(TryLockError::WouldBlock) => return Err(PackError::new(folder, TAKEN)),
            // Some disks in networks have no locks; then it is up to whoever packs.
            Err(TryLockError::Error(_)) => {}
        }
        let mut place = Self { folder: folder.to_owned(), scratch: None, _lock: lock, is_new };
        let scratch = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(folder);
        place.scratch = Some(scratch.map_err(refused)?);
        Ok(place)
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A folder for what is put aside while packing.
    pub(super) fn scratch(&self) -> &Path {
        self.scratch.as_ref().map_or(&self.folder, TempDir::path)
    }
}

const TAKEN: &str = "another catalogue is being packed into this folder; pack again when that has ended";

impl Drop for Place {
    fn drop(&mut self) {
        self.scratch = None;
        let _ = fs::remove_file(self.folder.join(LOCK));
        if self.is_new {
            // Only an empty one goes.
            let _ = fs::remove_dir(&self.folder);
        }
    }
}

/// Removes what was left unfinished: with the lock held, nobody is at it. What stays does no harm.
fn sweep(folder: &Path) {
    let shelves = shelves_in(folder).into_iter().map(|shelf| folder.join(shelf));
    for place in shelves.chain([folder.to_owned()]) {
        for name in names_in(&place).iter().filter(|name| name.starts_with(UNFINISHED)) {
            let path = place.join(name);
            let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
        }
    }
}

/// The folders of blocks: those that are named by two digits of a hash.
pub(super) fn shelves_in(folder: &Path) -> Vec<String> {
    let is_shelf = |name: &String| name.len() == 2 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
    names_in(folder).into_iter().filter(is_shelf).collect()
}

pub(super) fn names_in(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().into_string().ok()).collect()
}
