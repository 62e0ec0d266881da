//! What is wrong with the media of a record, and with the files that they name.

mod document;
mod files;
mod model;
mod picture;

#[cfg(test)]
mod tests;

pub use files::Files;

use crate::fault::Finding;
use crate::place::Path;
use serde_json::Value;

/// Looks at media, and at their files as far as those may be looked at.
#[derive(Default)]
pub struct Media {
    /// Where the files are.
    pub files: Files,
}

impl Media {
    /// What is wrong with a value, if it stands where media do.
    pub fn faults(&self, path: &Path, value: &Value) -> Vec<Finding> {
        let field = path.names();
        let stands = value.is_object() && (field.ends_with(".media") || field.ends_with(".plan"));
        if !stands {
            return Vec::new();
        }
        let kind = value["kind"].as_str().unwrap_or("image");
        let mut findings: Vec<Finding> = match kind {
            "image" | "panorama" => picture::faults(&self.files, path, kind, value).into_iter().collect(),
            "model" => model::faults(&self.files, path, value),
            "iiif" => document::faults(&self.files, path, value),
            _ => self.present(path.name("url"), &value["url"]).into_iter().collect(),
        };
        findings.extend(self.beside(path, value));
        findings.extend(alternative(path, kind, value));
        findings.extend(size(path, kind, value));
        findings
    }

    /// What belongs to a thing: its other sizes, its poster, its subtitles. They need only be there.
    fn beside(&self, path: &Path, media: &Value) -> Vec<Finding> {
        let lists = ["renditions", "subtitles"].into_iter().flat_map(|list| {
            let items = media[list].as_array().into_iter().flatten().enumerate();
            items.map(move |(at, item)| (path.name(list).number(at).name("url"), &item["url"]))
        });
        let beside = lists.chain([(path.name("poster"), &media["poster"])]);
        beside.filter_map(|(at, address)| self.present(at, address)).collect()
    }

    fn present(&self, at: Path, address: &Value) -> Option<Finding> {
        let address = address.as_str()?;
        let why = self.files.present(address)?.err()?;
        Some(missing(at, address, &why))
    }
}

fn missing(at: Path, address: &str, why: &str) -> Finding {
    Finding::new(at, format!("there is nothing at {address}: {why}"), "the address of a file that is there")
}

/// Whoever does not see a thing must be told what it shows (WCAG 2.2, 1.1.1).
fn alternative(path: &Path, kind: &str, media: &Value) -> Option<Finding> {
    let seen = matches!(kind, "image" | "iiif" | "model" | "panorama" | "video");
    let right = "`alternative` with what is to be seen, in the record's languages";
    (seen && media.get("alternative").is_none()).then(|| {
        Finding::new(
            path.name("alternative"),
            "nothing tells what this shows to somebody who does not see it",
            right,
        )
    })
}

/// Without its size a picture moves the page when it comes.
fn size(path: &Path, kind: &str, media: &Value) -> Option<Finding> {
    let lacks = ["width", "height"].into_iter().find(|name| media.get(name).is_none())?;
    let right = "`width` and `height` in pixels, so that its place is kept while it loads";
    (kind == "image").then(|| Finding::new(path.name(lacks), "the picture has no size", right))
}
