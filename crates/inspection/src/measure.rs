//! How large a picture is and how it is to be turned, by the beginning of its file.

use crate::files::{File, Picture};
use std::io::{self, BufRead, Read, Seek, SeekFrom};

/// How many bytes are read at a time.
const PIECE: usize = 32 << 10;

/// More bytes than these are not read of a file: what its head does not say, is not known.
const MOST: usize = 2 << 20;

impl File {
    /// What there is to know of a picture's file of so many bytes. `read` gives those from a place on, as many as are wanted or as
    /// there are; it is asked for the head of the file, and not for all of it.
    pub fn measured(bytes: u64, read: impl FnMut(u64, usize) -> io::Result<Vec<u8>>) -> Self {
        let mut head = Head { read, bytes, at: 0, piece: Vec::new(), from: 0, left: MOST };
        let Ok(size) = imagesize::reader_size(&mut head) else { return Self::NoPicture };
        // Of a PNG that says nothing of it, all would be read.
        head.bytes = before_pixels(&mut head).unwrap_or(bytes);
        let pixels = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
        Self::Picture(Picture {
            width: pixels(size.width),
            height: pixels(size.height),
            orientation: orientation(&mut head).unwrap_or(1),
            bytes,
        })
    }
}

/// Where the pixels of a PNG begin; programs say before it how they are to be turned.
fn before_pixels(head: &mut (impl Read + Seek)) -> Option<u64> {
    head.rewind().ok()?;
    let mut start = [0; 8];
    head.read_exact(&mut start).ok()?;
    if start != *b"\x89PNG\r\n\x1a\n" {
        return None;
    }
    // A chunk is its length, its name, what is in it, and four bytes more.
    loop {
        head.read_exact(&mut start).ok()?;
        let [a, b, c, d, name @ ..] = start;
        if name == *b"IDAT" {
            return head.stream_position().ok();
        }
        head.seek(SeekFrom::Current(i64::from(u32::from_be_bytes([a, b, c, d])) + 4)).ok()?;
    }
}

/// How a picture is to be turned, if it says so.
fn orientation(head: &mut (impl BufRead + Seek)) -> Option<u8> {
    head.rewind().ok()?;
    let read = exif::Reader::new().read_from_container(head).ok()?;
    let value = read.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?.value.get_uint(0)?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}

/// A file of which a piece is held. Whoever goes to and fro within it does not read it anew.
struct Head<R> {
    read: R,
    bytes: u64,
    at: u64,
    piece: Vec<u8>,
    /// Where the piece begins.
    from: u64,
    /// How many bytes may be read yet.
    left: usize,
}

impl<R: FnMut(u64, usize) -> io::Result<Vec<u8>>> BufRead for Head<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        let held = self.from..self.from + self.piece.len() as u64;
        if !held.contains(&self.at) && self.at < self.bytes {
            if self.left == 0 {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            self.piece = (self.read)(self.at, PIECE)?;
            self.from = self.at;
            self.left = self.left.saturating_sub(PIECE);
        }
        // Behind the end there is nothing.
        let start = self.at.checked_sub(self.from).and_then(|start| usize::try_from(start).ok());
        Ok(start.and_then(|start| self.piece.get(start..)).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.at += amount as u64;
    }
}

impl<R: FnMut(u64, usize) -> io::Result<Vec<u8>>> Read for Head<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(into)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R> Seek for Head<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.bytes.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(test)]
mod tests;
