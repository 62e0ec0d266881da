//! Opening a file, whatever it is compressed with and however its letters are written down.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1251};
use encoding_rs_io::DecodeReaderBytesBuilder;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

/// How much of a file is looked at to find out how its letters are written down.
const START: usize = 64 << 10;

/// Opens a file as UTF-8; `-` is the standard input.
///
/// # Errors
/// If it cannot be opened or read.
pub(super) fn open(path: &Path) -> Result<Box<dyn BufRead>, String> {
    let opened: Box<dyn Read> = match path.to_str() {
        Some("-") => Box::new(io::stdin()),
        _ if path.is_dir() => return Err("this is a directory; name the files in it".to_owned()),
        _ => Box::new(File::open(path).map_err(|error| error.to_string())?),
    };
    let unpacked = unpacked(BufReader::with_capacity(START, opened))?;
    decoded(BufReader::with_capacity(START, unpacked)).map_err(|error| error.to_string())
}

/// Compression is known by its first bytes (RFC 1952, the .xz format, RFC 8878).
fn unpacked(mut reader: BufReader<Box<dyn Read>>) -> Result<Box<dyn Read>, String> {
    let start = reader.fill_buf().map_err(|error| error.to_string())?;
    Ok(match start {
        [0x1f, 0x8b, ..] => Box::new(flate2::read::MultiGzDecoder::new(reader)),
        [0xfd, b'7', b'z', b'X', b'Z', 0, ..] => {
            Box::new(liblzma::read::XzDecoder::new_multi_decoder(reader))
        }
        [0x28, 0xb5, 0x2f, 0xfd, ..] => {
            let decoder = ruzstd::decoding::StreamingDecoder::new(reader);
            Box::new(decoder.map_err(|error| format!("this is no whole zstd file: {error}"))?)
        }
        _ => Box::new(reader),
    })
}

/// A byte order mark tells UTF-8 and UTF-16 by itself. What has none and is not UTF-8 is taken for
/// Windows-1251, in which Kazakhstan's older spreadsheets are.
fn decoded(mut reader: BufReader<Box<dyn Read>>) -> io::Result<Box<dyn BufRead>> {
    let encoding = guessed(reader.fill_buf()?);
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
