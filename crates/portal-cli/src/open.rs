//! Opening a file, whatever it is compressed with.

use crate::zstd::Frames;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

/// How much is read at a time.
const PIECE: usize = 64 << 10;
/// How long the longest of the first bytes is by which a compression is known.
const MAGIC: usize = 6;

/// Opens a file; `-` is the standard input.
///
/// # Errors
/// If it cannot be opened or read.
pub(crate) fn open(path: &Path) -> Result<Box<dyn Read>, String> {
    let opened: Box<dyn Read> = match path.to_str() {
        Some("-") => Box::new(io::stdin()),
        _ if path.is_dir() => return Err("this is a directory; name the files in it".to_owned()),
        _ => Box::new(File::open(path).map_err(|error| why(&error))?),
    };
    unpacked(opened).map_err(|error| why(&error))
}

/// Why a file cannot be read, for a person. What is not of the disk comes from a decompressor.
pub(crate) fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "the file is not there".to_owned(),
        _ if error.raw_os_error().is_some() => error.to_string(),
        _ => format!("the file is damaged or cut short; get it again: {error}"),
    }
}

/// Compression is known by its first bytes (RFC 1952, the .xz format, RFC 8878).
fn unpacked(mut reader: Box<dyn Read>) -> io::Result<Box<dyn Read>> {
    let mut start = Vec::new();
    // What comes through a pipe comes in parts.
    reader.by_ref().take(MAGIC as u64).read_to_end(&mut start)?;
    let reader = BufReader::with_capacity(PIECE, io::Cursor::new(start.clone()).chain(reader));
    Ok(match start.as_slice() {
        [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(reader)),
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => {
            Box::new(liblzma::read::XzDecoder::new_multi_decoder(reader))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Box::new(Frames::new(reader)),
        _ => Box::new(reader),
    })
}
