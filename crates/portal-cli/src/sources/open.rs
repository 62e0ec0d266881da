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

/// What is said of a line whose letters cannot be read.
pub(super) const DAMAGED: &str = "letters are damaged or not in UTF-8; save the file as UTF-8";

/// Opens a file as UTF-8, and says what it was before; `-` is the standard input.
///
/// # Errors
/// If it cannot be opened or read.
pub(super) fn open(path: &Path) -> Result<(Box<dyn BufRead>, &'static Encoding), String> {
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

/// A byte order mark tells UTF-8 and UTF-16 by itself. UTF-8 is left as it is, so that what is
/// damaged in it can be told.
fn decoded(reader: Box<dyn Read>) -> io::Result<(Box<dyn BufRead>, &'static Encoding)> {
    let (start, reader) = peek(reader, START)?;
    let encoding = Encoding::for_bom(&start).map_or_else(|| guessed(&start), |(marked, _)| marked);
    let other = Some(encoding).filter(|encoding| *encoding != UTF_8);
    let mut builder = DecodeReaderBytesBuilder::new();
    let decoder = builder.encoding(other).utf8_passthru(true).strip_bom(true).build(reader);
    Ok((Box::new(BufReader::with_capacity(START, decoder)), encoding))
}

/// A table most of whose lines with other letters than Latin ones are not in UTF-8 is taken for
/// Windows-1251, in which Kazakhstan's older spreadsheets are.
fn guessed(start: &[u8]) -> &'static Encoding {
    if matches!(start.trim_ascii_start(), [b'{' | b'[', ..]) {
        return UTF_8;
    }
    // The last line may end within a letter.
    let is_wrong = |line: &&[u8]| std::str::from_utf8(line).is_err_and(|error| error.error_len().is_some());
    let lines = start.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii());
    let (wrong, right): (Vec<_>, Vec<_>) = lines.partition(is_wrong);
    if wrong.len() > right.len() { WINDOWS_1251 } else { UTF_8 }
}

/// The text of a line or a file that was decoded from `encoding`.
///
/// # Errors
/// If letters are damaged: the place of the first one.
pub(super) fn text<'a>(bytes: &'a [u8], encoding: &Encoding) -> Result<&'a str, usize> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.valid_up_to())?;
    // Decoding puts U+FFFD in the place of what is no letter; a file in UTF-8 had it before.
    match text.find(char::REPLACEMENT_CHARACTER).filter(|_| encoding != UTF_8) {
        Some(damaged) => Err(damaged),
        None => Ok(text),
    }
}
