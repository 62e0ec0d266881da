//! A packed catalogue in a folder of this machine.

use super::Files;
use crate::json::FileError;
use crate::{Answer, Failure, Reason};
use flate2::read::GzDecoder;
use futures_util::FutureExt;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// The files of a packed catalogue in a folder.
pub struct Folder(pub PathBuf);

impl Files for Folder {
    fn file(&self, path: &str, _: bool) -> Answer<Vec<u8>> {
        let file = self.0.join(path);
        std::future::ready(read(&file).map_err(|error| failure(&file, &error))).boxed_local()
    }
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    let bytes = std::fs::read(file)?;
    if file.extension().is_none_or(|extension| extension != "pack") {
        return Ok(bytes);
    }
    let mut unpacked = Vec::new();
    GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked)?;
    Ok(unpacked)
}

fn failure(file: &Path, error: &io::Error) -> Failure {
    let reason = match error.kind() {
        io::ErrorKind::NotFound => Reason::Status(404),
        _ => Reason::Unreadable(FileError { line: 1, column: 1, why: error.to_string() }),
    };
    Failure { address: file.display().to_string(), reason }
}
