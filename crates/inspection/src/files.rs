//! What is known about the files that records name.

use catalogue::model::{Address, Media, MediaKind};
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

    /// Whether nothing is known of any file.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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

/// What the rules want to know of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Whether it is there.
    Presence,
    /// How large a picture it is.
    Size,
}

/// Shows each address of a picture, a film, a model to `visit`, with what the rules want to know of its file.
pub fn needs(media: &Media, visit: &mut dyn FnMut(&Address, Need)) {
    match media.kind {
        MediaKind::Image | MediaKind::Panorama => visit(&media.url, Need::Size),
        // Whoever has the files looks into these by other means.
        MediaKind::Model | MediaKind::Iiif => {}
        MediaKind::Audio | MediaKind::Video | MediaKind::External => visit(&media.url, Need::Presence),
    }
    // What belongs to a thing need only be there.
    let renditions = media.renditions.iter().map(|own| &own.url);
    let subtitles = media.subtitles.iter().map(|own| &own.url);
    renditions.chain(subtitles).chain(&media.poster).for_each(|address| visit(address, Need::Presence));
}
