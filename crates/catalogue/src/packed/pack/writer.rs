//! Writing blocks: compressed and put on disk by other threads.

use super::PackError;
use super::place::UNFINISHED;
use crate::packed::block::Name;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

/// Writes blocks into a folder. Those that are there already are left as they are; the others go again
/// with the writer, unless they are to stay.
pub(super) struct Writer {
    queue: Option<SyncSender<(PathBuf, Vec<u8>)>>,
    workers: Vec<JoinHandle<Result<(), PackError>>>,
    folder: PathBuf,
    /// The paths, in the folder, of all that was written.
    pub(super) written: BTreeSet<String>,
    /// The files of those that were not there.
    new: Vec<PathBuf>,
}

type Queue = Arc<Mutex<Receiver<(PathBuf, Vec<u8>)>>>;

impl Writer {
    pub(super) fn new(folder: &Path) -> Self {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let (queue, blocks) = sync_channel(threads * 4);
        let blocks: Queue = Arc::new(Mutex::new(blocks));
        let workers = (0..threads).map(|_| {
            let blocks = blocks.clone();
            std::thread::spawn(move || write_all(&blocks))
        });
        let workers = workers.collect();
        Self {
            queue: Some(queue),
            workers,
            folder: folder.to_owned(),
            written: BTreeSet::new(),
            new: Vec::new(),
        }
    }

    /// Writes a block, and tells its name. What goes wrong is told by [`Writer::end`].
    pub(super) fn put(&mut self, bytes: Vec<u8>) -> Name {
        let name = Name::of(&bytes);
        let path = name.path();
        if !self.written.contains(&path) {
            let file = self.folder.join(&path);
            self.written.insert(path);
            if let Some(queue) = self.queue.as_ref().filter(|_| !file.exists()) {
                self.new.push(file.clone());
                // Refused only when every worker has given up; then its error is told in the end.
                let _ = queue.send((file, bytes));
            }
        }
        name
    }

    /// Waits until all is on the disk.
    pub(super) fn end(&mut self) -> Result<(), PackError> {
        self.queue = None;
        let stopped = |_| Err(PackError::new(&self.folder, "a thread stopped"));
        let ended: Vec<_> =
            self.workers.drain(..).map(|worker| worker.join().unwrap_or_else(stopped)).collect();
        ended.into_iter().collect()
    }

    /// All that was written stays; tells its paths in the folder.
    pub(super) fn keep(mut self) -> BTreeSet<String> {
        self.new.clear();
        std::mem::take(&mut self.written)
    }
}

impl Drop for Writer {
    /// What cannot be removed does no harm: it goes when the next catalogue is packed.
    fn drop(&mut self) {
        let _ = self.end();
        for file in &self.new {
            let _ = fs::remove_file(file);
            // Only an empty one goes.
            let _ = file.parent().map(fs::remove_dir);
        }
    }
}

fn write_all(blocks: &Queue) -> Result<(), PackError> {
    loop {
        let next = blocks.lock().ok().and_then(|blocks| blocks.recv().ok());
        let Some((file, bytes)) = next else { return Ok(()) };
        let compressed = compress(&bytes).map_err(|error| PackError::refused(&file, error))?;
        write_whole(&file, &compressed)?;
    }
}

fn compress(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), Compression::default());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Writes a file so that there is never a part of it under its name.
pub(super) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), PackError> {
    let failed = |error: io::Error| PackError::refused(file, error);
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(failed)?;
    let mut part = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(folder).map_err(failed)?;
    part.write_all(bytes).map_err(failed)?;
    make_readable(part.as_file()).map_err(failed)?;
    part.persist(file).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Temporary files are their owner's alone; these are to be served.
fn make_readable(file: &fs::File) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o644))?;
    }
    let _ = file;
    Ok(())
}
