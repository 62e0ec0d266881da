//! The ZIP archive that a workbook is (PKWARE's APPNOTE 6.3.3, as far as ECMA-376 part 2 allows it).

use crate::fault::What;
use flate2::bufread::DeflateDecoder;
use std::cell::Cell;
use std::io::{self, BufRead, BufReader, Read};

/// The longest that may follow the record at the end: a remark.
const REMARK: usize = 0xffff;
/// How long the record at the end is, without its remark.
const END: usize = 22;

/// An archive in memory, of which nothing is unpacked before it is asked for.
pub(crate) struct Archive<'a> {
    bytes: &'a [u8],
    entries: Vec<Entry>,
    /// How many bytes may still be unpacked.
    left: Cell<u64>,
    most: u64,
    is_exceeded: Cell<bool>,
}

struct Entry {
    name: String,
    is_deflated: bool,
    packed: usize,
    /// How many bytes it says that it has.
    size: u64,
    offset: usize,
}

/// What stands in the place of a number that ZIP64 has elsewhere.
const ELSEWHERE: usize = 0xffff_ffff;

impl Entry {
    fn is_elsewhere(&self) -> bool {
        self.packed == ELSEWHERE || self.offset == ELSEWHERE || self.size == ELSEWHERE as u64
    }
}

impl<'a> Archive<'a> {
    /// Opens an archive of which `most` bytes at the most are unpacked in all.
    ///
    /// # Errors
    /// If it is none, or damaged, or has its sizes where only ZIP64 has them.
    pub(crate) fn open(bytes: &'a [u8], most: u64) -> Result<Self, What> {
        let entries = directory(bytes).ok_or_else(|| match has_locator(bytes) {
            true => What::Zip64,
            false => What::DamagedWorkbook { part: String::new() },
        })?;
        if entries.iter().any(Entry::is_elsewhere) {
            return Err(What::Zip64);
        }
        Ok(Self { bytes, entries, left: Cell::new(most), most, is_exceeded: Cell::new(false) })
    }

    /// Whether there is a file of this name; capitals and small letters are the same.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.entry(name).is_some()
    }

    /// What a file is made of, unpacked as it is read.
    ///
    /// # Errors
    /// If it is not there, damaged, or says that it is larger than may be.
    pub(crate) fn read<'b>(&'b self, name: &str) -> Result<Box<dyn BufRead + 'b>, What> {
        let damaged = || What::DamagedWorkbook { part: name.to_owned() };
        let entry = self.entry(name).ok_or_else(damaged)?;
        if entry.size > self.left.get() {
            return Err(What::Bomb { most: self.most });
        }
        let packed = packed(self.bytes, entry).ok_or_else(damaged)?;
        let reader: Box<dyn Read + 'b> =
            if entry.is_deflated { Box::new(DeflateDecoder::new(packed)) } else { Box::new(packed) };
        Ok(Box::new(BufReader::new(Counted { reader, archive: self })))
    }

    /// What is said of a file that could not be read to its end.
    pub(crate) fn wrong(&self, part: &str) -> What {
        match self.is_exceeded.get() {
            true => What::Bomb { most: self.most },
            false => What::DamagedWorkbook { part: part.to_owned() },
        }
    }

    fn entry(&self, name: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.name.eq_ignore_ascii_case(name))
    }
}

/// Stops when more comes out of a file than may, whatever it said before.
struct Counted<'a, 'b> {
    reader: Box<dyn Read + 'b>,
    archive: &'b Archive<'a>,
}

impl Read for Counted<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.reader.read(buffer)?;
        match self.archive.left.get().checked_sub(read as u64) {
            Some(left) => self.archive.left.set(left),
            None => {
                self.archive.is_exceeded.set(true);
                return Err(io::Error::other("more than may be unpacked"));
            }
        }
        Ok(read)
    }
}

/// Whether the end of the archive leads to a directory of ZIP64.
fn has_locator(bytes: &[u8]) -> bool {
    let from = bytes.len().saturating_sub(END + REMARK);
    bytes.get(from..).is_some_and(|tail| tail.windows(4).any(|window| window == b"PK\x06\x07"))
}

/// The files that the directory at the end names.
fn directory(bytes: &[u8]) -> Option<Vec<Entry>> {
    let from = bytes.len().saturating_sub(END + REMARK);
    let tail = bytes.get(from..)?;
    let end = from + tail.windows(4).rposition(|window| window == b"PK\x05\x06")?;
    let count = short(bytes, end + 10)?;
    let mut at = long(bytes, end + 16)?;
    let mut entries = Vec::new();
    for _ in 0..count {
        if bytes.get(at..at + 4)? != b"PK\x01\x02" {
            return None;
        }
        let (name, extra, remark) = (short(bytes, at + 28)?, short(bytes, at + 30)?, short(bytes, at + 32)?);
        let own = bytes.get(at + 46..)?.get(..name)?;
        let method = short(bytes, at + 10)?;
        let is_encrypted = short(bytes, at + 8)? & 1 == 1;
        if matches!(method, 0 | 8) && !is_encrypted {
            entries.push(Entry {
                name: String::from_utf8_lossy(own).replace('\\', "/"),
                is_deflated: method == 8,
                packed: long(bytes, at + 20)?,
                size: long(bytes, at + 24)? as u64,
                offset: long(bytes, at + 42)?,
            });
        }
        at = at.checked_add(46 + name + extra + remark)?;
    }
    Some(entries)
}

/// The packed bytes of a file, which begin behind a heading of their own.
fn packed<'a>(bytes: &'a [u8], entry: &Entry) -> Option<&'a [u8]> {
    let own = bytes.get(entry.offset..)?;
    let heading = 30 + short(own, 26)? + short(own, 28)?;
    if !own.starts_with(b"PK\x03\x04") {
        return None;
    }
    own.get(heading..)?.get(..entry.packed)
}

fn short(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [low, high, ..] => Some(usize::from(u16::from_le_bytes([*low, *high]))),
        _ => None,
    }
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    match bytes.get(at..)? {
        [a, b, c, d, ..] => usize::try_from(u32::from_le_bytes([*a, *b, *c, *d])).ok(),
        _ => None,
    }
}
