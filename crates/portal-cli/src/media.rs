//! The files of media: what the rules want to know of them, and what is wrong inside of models and documents.

mod document;
mod files;
mod model;

#[cfg(test)]
mod tests;

pub use files::Files;

use crate::fault::Finding;
use crate::place::Path;
use catalogue::model::{Address, Media as Shown, MediaKind};
use inspection::{File, Picture};
use serde_json::Value;
use std::io::Cursor;

/// Looks at the files of media, as far as those may be looked at.
#[derive(Default)]
pub struct Media {
    /// Where the files are.
    pub files: Files,
}

impl Media {
    /// Tells what there is to know of the files of a picture, a film, a model.
    pub fn know(&self, media: &Shown, known: &mut inspection::Files) {
        match media.kind {
            MediaKind::Image | MediaKind::Panorama => self.look(&media.url, known),
            // These are looked into by themselves.
            MediaKind::Model | MediaKind::Iiif => {}
            MediaKind::Audio | MediaKind::Video | MediaKind::External => self.ask(&media.url, known),
        }
        // What belongs to a thing need only be there.
        media.renditions.iter().for_each(|rendition| self.ask(&rendition.url, known));
        media.subtitles.iter().for_each(|subtitles| self.ask(&subtitles.url, known));
        media.poster.iter().for_each(|poster| self.ask(poster, known));
    }

    fn look(&self, address: &Address, known: &mut inspection::Files) {
        let Some((address, read)) =
            address.href().and_then(|address| Some((address, self.files.read(address)?)))
        else {
            return;
        };
        known.add(address, read.map_or_else(File::Missing, |bytes| picture(&bytes)));
    }

    fn ask(&self, address: &Address, known: &mut inspection::Files) {
        if let Some(address) = address.href().filter(|address| known.at(address).is_none())
            && let Some(present) = self.files.present(address)
        {
            known.add(address, present.map_or_else(File::Missing, |()| File::There));
        }
    }

    /// What is wrong with a value, if it is a model or a document.
    pub fn faults(&self, path: &Path, value: &Value) -> Vec<Finding> {
        let field = path.names();
        let stands = value.is_object() && (field.ends_with(".media") || field.ends_with(".plan"));
        match value["kind"].as_str() {
            Some("model") if stands => model::faults(&self.files, path, value),
            Some("iiif") if stands => document::faults(&self.files, path, value),
            _ => Vec::new(),
        }
    }
}

fn picture(bytes: &[u8]) -> File {
    let Ok(size) = imagesize::blob_size(bytes) else { return File::NoPicture };
    let pixels = |size: usize| u32::try_from(size).unwrap_or(u32::MAX);
    File::Picture(Picture {
        width: pixels(size.width),
        height: pixels(size.height),
        orientation: orientation(bytes).unwrap_or(1),
        bytes: bytes.len() as u64,
    })
}

/// How a picture is to be turned, if it says so.
fn orientation(bytes: &[u8]) -> Option<u8> {
    let read = exif::Reader::new().read_from_container(&mut Cursor::new(bytes)).ok()?;
    let value = read.get_field(exif::Tag::Orientation, exif::In::PRIMARY)?.value.get_uint(0)?;
    u8::try_from(value).ok().filter(|value| (1..=8).contains(value))
}

fn missing(at: Path, address: &str, why: &str) -> Finding {
    Finding::new(at, format!("there is nothing at {address}: {why}"), "the address of a file that is there")
}
