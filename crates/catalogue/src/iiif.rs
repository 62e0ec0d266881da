//! IIIF: what image servers, libraries and museums say of their pictures, read into what a viewer
//! needs.
//!
//! Read are the Image API 2.0, 2.1 and 3.0 (`info.json`) and the Presentation API 2.1 and 3.0
//! (manifests and collections): <https://iiif.io/api/>. Only [`follow`] fetches, and only what its
//! path names. What is not read: the Image and Presentation APIs before 2.0,
//! sound and film, ranges, annotations other than the picture of a page, the placing of several
//! pictures on one page, the pages of a long collection of 2.1, and logging in.

mod collection;
mod field;
mod follow;
mod image;
mod manifest;
mod page;
mod words;

#[cfg(test)]
mod tests;

pub use collection::{Collection, Link, LinkKind};
pub use follow::{DEEPEST, Found, follow};
pub use image::{ImageService, base, scaled};
pub use manifest::Manifest;
pub use page::{Page, PageImage};

use crate::json::{Value, Wrong, parse};
use field::{TYPE, contexts, text};

/// A document of IIIF.
#[derive(Clone, Debug, PartialEq)]
pub enum Document {
    /// What a server says of one picture: an `info.json` (Image API 3.0, section 5).
    Image(ImageService),
    /// A thing and its pages (Presentation API 3.0, section 5.2).
    Manifest(Manifest),
    /// A list of manifests and of further collections (Presentation API 3.0, section 5.1).
    Collection(Collection),
}

/// Reads a document of whichever kind it is.
///
/// # Errors
/// If it is no JSON, no document of IIIF, or lacks what nothing can be shown without. A page or an
/// item that is wrong is no error: it is counted among those left out.
///
/// ```
/// use catalogue::iiif::{self, Document};
/// let info = br#"{"@context": "http://iiif.io/api/image/3/context.json", "type": "ImageService3",
///     "id": "https://example.org/kobyz", "profile": "level1", "width": 6000, "height": 4000}"#;
/// let Document::Image(image) = iiif::read(info)? else { panic!("an image") };
/// assert_eq!(iiif::scaled(&image.id, 600), "https://example.org/kobyz/full/600,/0/default.jpg");
/// # Ok::<(), catalogue::json::Wrong>(())
/// ```
pub fn read(bytes: &[u8]) -> Result<Document, Wrong> {
    let value = parse(bytes).map_err(|error| Wrong::new(error.to_string()))?;
    // «Manifest» and «Collection» are words of other standards too: the context tells them apart.
    let third = contexts(&value).any(|context| context.contains("iiif.io/api/presentation/3/"));
    match text(&value, TYPE) {
        Some("Manifest") if third => Manifest::third(&value).map(Document::Manifest),
        Some("sc:Manifest") => Manifest::second(&value).map(Document::Manifest),
        Some("Collection") if third => Collection::third(&value).map(Document::Collection),
        Some("sc:Collection") => Collection::second(&value).map(Document::Collection),
        _ => match image::version(&value) {
            Some(version) => ImageService::read(&value, version).map(Document::Image),
            None => Err(another_kind(&value)),
        },
    }
}

fn another_kind(value: &Value) -> Wrong {
    const EXPECTED: &str = "an info.json of the IIIF Image API 2 or 3, or a manifest or collection of the Presentation API 2.1 or 3.0";
    if !matches!(value, Value::Object(_)) {
        return Wrong::expected(EXPECTED, value);
    }
    // Enough to recognise it by; a stranger's text may be of any length.
    let quoted = |text: &str| text.chars().take(100).collect::<String>();
    let found = match (text(value, TYPE), contexts(value).next()) {
        (None, None) => "an object with neither type nor @context".to_owned(),
        (Some(kind), None) => format!("the type «{}» without @context", quoted(kind)),
        (None, Some(context)) => format!("the @context «{}»", quoted(context)),
        (Some(kind), Some(context)) => {
            format!("the type «{}» with the @context «{}»", quoted(kind), quoted(context))
        }
    };
    Wrong::new(format!("expected {EXPECTED}, found {found}"))
}
