//! Manifests of the Presentation API: a thing and its pages.

use super::field::{self, list, texts};
use super::page::Page;
use super::words;
use crate::json::{Value, Wrong};
use crate::model::{Rights, Text};

/// The most pages that are kept of one manifest: more than any book has.
pub(super) const MOST_PAGES: usize = 5000;

/// A thing and its pages (Presentation API 3.0, section 5.2; 2.1, section 5.1).
#[derive(Clone, Debug, PartialEq)]
pub struct Manifest {
    /// What it is called; blank if it does not say.
    pub label: Text,
    /// What it is, in a few sentences: `summary`, and `description` until 3.0.
    pub description: Option<Text>,
    /// What must be shown with it, and the label of that, which is blank until 3.0:
    /// `requiredStatement` and `attribution`.
    pub attribution: Option<(Text, Text)>,
    /// A licence or a statement of rights: `rights`, and `license` until 3.0.
    pub rights: Rights,
    /// Labels and values, for people to read. What has no words is not among them.
    pub metadata: Vec<(Text, Text)>,
    /// Whether the next page is to the left (`viewingDirection`).
    pub right_to_left: bool,
    /// Whether the pages are those of a book, shown two by two (`behavior`, and `viewingHint` until
    /// 3.0).
    pub paged: bool,
    /// The pages, in order.
    pub pages: Vec<Page>,
    /// How many pages there are besides: those without a picture that can be shown, and those
    /// beyond the 5,000th.
    pub left_out: usize,
}

impl Manifest {
    /// Reads a manifest of 3.0, whose pages are its items (section 5.2).
    pub(super) fn third(value: &Value) -> Result<Self, Wrong> {
        Ok(Self::read(value, &[value], list(value, "items")?, Page::third))
    }

    /// Reads a manifest of 2.1, whose pages are those of its first sequence: others are not
    /// within it (section 5.2).
    pub(super) fn second(value: &Value) -> Result<Self, Wrong> {
        let Some(sequence) = list(value, "sequences")?.first() else {
            return Err(Wrong::new("at least one is needed").inside("sequences"));
        };
        let canvases = list(sequence, "canvases").map_err(|wrong| wrong.inside("sequences[0]"))?;
        Ok(Self::read(value, &[sequence, value], canvases, Page::second))
    }

    /// How it is read stands in the first of `places` that says so.
    fn read(value: &Value, places: &[&Value], canvases: &[Value], page: fn(&Value) -> Option<Page>) -> Self {
        let direction = places.iter().find_map(|place| field::text(place, &["viewingDirection"]));
        let paged = |place: &&Value| texts(place, &["behavior", "viewingHint"]).any(|word| word == "paged");
        let pages: Vec<Page> = canvases.iter().filter_map(page).take(MOST_PAGES).collect();
        Self {
            label: words::label(value).unwrap_or_default(),
            description: words::description(value),
            attribution: words::attribution(value),
            rights: field::rights(value),
            metadata: words::metadata(value),
            right_to_left: direction == Some("right-to-left"),
            paged: places.iter().any(paged),
            left_out: canvases.len() - pages.len(),
            pages,
        }
    }
}
