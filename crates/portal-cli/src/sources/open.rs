//! Opening a file, whatever it is compressed with and however its letters are written down.

use super::zstd::Frames;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1251};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// How much of a file is looked at to find out how its letters are written down.
const START: usize = 64 << 10;
/// How long the longest of the first bytes is by which a compression is known.
const MAGIC: usize = 6;

/// Opens a file as UTF-8; `-` is the standard input.
///
/// # Errors
/// If it cannot be opened or read.
pub(super) fn open(path: &Path) -> Result<Box<dyn BufRead>, String> {
    let opened: Box<dyn Read> = match path.to_str() {
        Some("-") => Box::new(io::stdin()),
        _ if path.is_dir() => return Err("this is a directory; name the files in it".to_owned()),
        _ => Box::new(File::open(path).map_err(|error| why(&error))?),
    };
    unpacked(opened).and_then(decoded).map_err(|error| why(&error))
}

/// The first bytes, and all of them again: what comes through a pipe comes in parts.
fn peek(mut reader: Box<dyn Read>, most: usize) -> io::Result<(Vec<u8>, impl BufRead + 'static)> {
    let mut start = Vec::new();
    reader.by_ref().take(most as u64).read_to_end(&mut start)?;
    let again = io::Cursor::new(start.clone()).chain(reader);
    Ok((start, BufReader::with_capacity(START, again)))
}

/// Why a file cannot be read, for a person. What is not of the disk comes from a decompressor.
pub(super) fn why(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "the file is not there".to_owned(),
        _ if error.raw_os_error().is_some() => error.to_string(),
        _ => format!("the file is damaged or cut short; get it again: {error}"),
    }
}

/// Compression is known by its first bytes (RFC 1952, the .xz format, RFC 8878).
fn unpacked(reader: Box<dyn Read>) -> io::Result<Box<dyn Read>> {
    let (start, reader) = peek(reader, MAGIC)?;
    Ok(match start.as_slice() {
        [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(reader)),
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => {
            Box::new(liblzma::read::XzDecoder::new_multi_decoder(reader))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Box::new(Frames::new(reader)),
        _ => Box::new(reader),
    })
}

/// A byte order mark tells UTF-8 and UTF-16 by itself. What has none and is not UTF-8 is taken for
/// Windows-1251, in which Kazakhstan's older spreadsheets are.
fn decoded(reader: Box<dyn Read>) -> io::Result<Box<dyn BufRead>> {
    let (start, reader) = peek(reader, START)?;
    let encoding = guessed(&start);
    let decoder = DecodeReaderBytesBuilder::new().encoding(Some(encoding)).bom_override(true).build(reader);
    Ok(Box::new(BufReader::with_capacity(START, decoder)))
}

fn guessed(start: &[u8]) -> &'static Encoding {
    match std::str::from_utf8(start) {
        // The start may end within a letter.
        Err(error) if error.error_len().is_some() => WINDOWS_1251,
        _ => UTF_8,
    }
}
