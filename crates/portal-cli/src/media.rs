//! The files of media: what the rules want to know of them, and what is wrong inside of models and documents.

mod document;
mod files;
mod model;

#[cfg(test)]
mod tests;

pub use files::Files;

use crate::fault::Finding;
use crate::place::Path;
use catalogue::model::{Address, Media as Shown};
use inspection::{File, Need, needs};
use serde_json::Value;

/// Looks at the files of media, as far as those may be looked at.
#[derive(Default)]
pub struct Media {
    /// Where the files are.
    pub files: Files,
}

impl Media {
    /// Tells what there is to know of the files of a picture, a film, a model.
    pub fn know(&self, media: &Shown, known: &mut inspection::Files) {
        needs(media, &mut |address, need| match need {
            Need::Size => self.look(address, known),
            Need::Presence => self.ask(address, known),
        });
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
    File::measured(bytes.len() as u64, |from, most| {
        let rest = usize::try_from(from).ok().and_then(|from| bytes.get(from..)).unwrap_or_default();
        Ok(rest.get(..most).unwrap_or(rest).to_vec())
    })
}

fn missing(at: Path, address: &str, why: &str) -> Finding {
    Finding::new(at, format!("there is nothing at {address}: {why}"), "the address of a file that is there")
}
