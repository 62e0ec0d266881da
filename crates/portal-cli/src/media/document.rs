//! What stands at a IIIF address: the description of a picture, a manifest or a collection.

use super::Files;
use super::missing;
use crate::fault::Finding;
use crate::place::Path;
use catalogue::iiif::{self, Document, ImageService};
use serde_json::Value;

/// What is wrong with the document. With a width the address is that of a picture, without one that
/// of a manifest or a collection.
pub(super) fn faults(files: &Files, path: &Path, media: &Value) -> Vec<Finding> {
    let Some(address) = media["url"].as_str() else { return Vec::new() };
    let is_picture = media.get("width").is_some();
    let address = match is_picture {
        true => format!("{}/info.json", iiif::base(address)),
        false => address.to_owned(),
    };
    let at = path.name("url");
    let finding = match files.read(&address) {
        None => None,
        Some(Err(why)) => Some(missing(at, &address, &why)),
        Some(Ok(bytes)) => match (iiif::read(&bytes), is_picture) {
            (Err(wrong), _) => Some(Finding::new(
                at,
                format!("{address} breaks the standard: {wrong}"),
                "a document that keeps to the IIIF Image API or Presentation API, version 2 or 3",
            )),
            (Ok(Document::Image(image)), true) => picture(path, media, &address, &image),
            (Ok(Document::Image(_)), false) => Some(Finding::new(
                path.name("width"),
                format!("{address} is a picture whose size the record does not tell"),
                "`width` and `height`, so that its place is kept while it loads",
            )),
            (Ok(_), true) => Some(Finding::new(
                at,
                format!("{address} is no picture"),
                "the base address of a picture, or no `width` for a manifest",
            )),
            (Ok(document), false) => incomplete(at, &address, &document),
        },
    };
    finding.into_iter().collect()
}

fn picture(path: &Path, media: &Value, address: &str, image: &ImageService) -> Option<Finding> {
    let size = (image.width as usize, image.height as usize);
    let ready_only = image.level == 0 && media["renditions"].as_array().is_none_or(Vec::is_empty);
    of_another_size(path, media, address, size).or_else(|| {
        ready_only.then(|| {
            let wrong = format!("{address} gives out ready sizes only, and the record names none");
            Finding::new(
                path.name("renditions"),
                wrong,
                "its sizes in `renditions`, and the smallest fitting one as `poster`",
            )
        })
    })
}

fn incomplete(at: Path, address: &str, document: &Document) -> Option<Finding> {
    let (shown, left_out, what) = match document {
        Document::Manifest(manifest) => (manifest.pages.len(), manifest.left_out, "page"),
        Document::Collection(collection) => (collection.items.len(), collection.left_out, "item"),
        Document::Image(_) => return None,
    };
    let right = "pictures with addresses and sizes on every page, and addresses for every item";
    match (shown, left_out) {
        (0, _) => Some(Finding::new(at, format!("{address} has no {what} that can be shown"), right)),
        (_, 0) => None,
        _ => {
            let wrong = format!(
                "{address} has {left_out} {what}{} that cannot be shown",
                if left_out == 1 { "" } else { "s" }
            );
            Some(Finding::new(at, wrong, right))
        }
    }
}

/// Says that a picture is not as large as its record tells.
fn of_another_size(
    path: &Path,
    media: &Value,
    address: &str,
    (width, height): (usize, usize),
) -> Option<Finding> {
    let differs = |name: &str, real: usize| media[name].as_u64().is_some_and(|told| told != real as u64);
    (differs("width", width) || differs("height", height)).then(|| {
        let right = format!("`width` {width} and `height` {height}");
        Finding::new(path.name("width"), format!("{address} is of another size"), right)
    })
}
