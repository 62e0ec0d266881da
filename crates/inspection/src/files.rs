//! What is known about the files that records name.

use std::collections::HashMap;

/// What is known about a file. Whoever has the files fills it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum File {
    /// It is not there; why, for a person to read.
    Missing(String),
    /// It is there; no more is known.
    There,
    /// It is there, but no picture of a known kind.
    NoPicture,
    /// It is a picture.
    Picture(Picture),
}

/// A picture's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Width in pixels, as it is stored.
    pub width: u32,
    /// Height in pixels, as it is stored.
    pub height: u32,
    /// How it is to be turned: the orientation of its EXIF, 1 to 8; 1 if there is none.
    pub orientation: u8,
    /// How large the file is, in bytes.
    pub bytes: u64,
}

/// The files of a record by their addresses, as the record writes them. Nothing is said about a file
/// that is not among them.
#[derive(Clone, Debug, Default)]
pub struct Files(HashMap<String, File>);

impl Files {
    /// Adds what is known about a file.
    pub fn add(&mut self, address: impl Into<String>, file: File) {
        self.0.insert(address.into(), file);
    }

    /// What is known about the file at an address.
    pub fn at(&self, address: &str) -> Option<&File> {
        self.0.get(address)
    }
}

impl Picture {
    /// Width and height as they are seen: half of the orientations lay a picture on its side
    /// (EXIF 2.3, tag 0x0112).
    pub fn seen(self) -> (u32, u32) {
        if (5..=8).contains(&self.orientation) {
            (self.height, self.width)
        } else {
            (self.width, self.height)
        }
    }
}
