//! Collections of the Presentation API: lists of manifests and of further collections.

use super::field::{TYPE, address, field, list, text};
use super::words;
use crate::json::{Value, Wrong};
use crate::model::{Address, Text};

/// The most items that are kept of one collection, those of the collections within it included.
pub(super) const MOST_ITEMS: usize = 1000;

/// How many collections may stand within each other, the outermost included.
pub(super) const DEEPEST_ITEMS: usize = 10;

/// A list of manifests and of further collections (Presentation API 3.0, section 5.1; 2.1, section
/// 5.8).
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// What it is called; blank if it does not say.
    pub label: Text,
    /// What it is, in a few sentences: `summary`, and `description` until 3.0.
    pub description: Option<Text>,
    /// What is in it, in order.
    pub items: Vec<Link>,
    /// How many items were left out, here and in the collections within: those that are neither
    /// manifest nor collection or have no address that may be followed, those beyond the 1,000th,
    /// and those within more than ten collections. What stood within them is not counted.
    pub left_out: usize,
}

/// A manifest or a collection that a collection names. It is not fetched.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Which of the two it is.
    pub kind: LinkKind,
    /// Where it is. It is an address that may be followed.
    pub id: Address,
    /// What it is called; blank if it does not say.
    pub label: Text,
    /// What is in a collection, if this document says so already.
    pub items: Vec<Link>,
}

/// What a [`Link`] leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkKind {
    /// A [`Manifest`](super::Manifest).
    Manifest,
    /// A [`Collection`].
    Collection,
}

/// The lists in which items stand: the first since 3.0, the others until then.
const LISTS: [&str; 4] = ["items", "collections", "manifests", "members"];

impl Collection {
    /// Reads a collection of 3.0, which must have a list of items (section 5.1).
    pub(super) fn third(value: &Value) -> Result<Self, Wrong> {
        list(value, "items")?;
        Ok(Self::read(value))
    }

    /// Reads a collection of 2.1, which may have any of three lists (section 5.8).
    pub(super) fn second(value: &Value) -> Result<Self, Wrong> {
        for name in LISTS {
            if field(value, &[name]).is_some() {
                list(value, name)?;
            }
        }
        Ok(Self::read(value))
    }

    fn read(value: &Value) -> Self {
        let mut count = Count { left: MOST_ITEMS, left_out: 0 };
        let items = count.items(value, DEEPEST_ITEMS);
        Self {
            label: words::label(value).unwrap_or_default(),
            description: words::description(value),
            items,
            left_out: count.left_out,
        }
    }
}

/// How many items may still be kept, and how many were left out.
struct Count {
    left: usize,
    left_out: usize,
}

impl Count {
    /// The items of a collection that may hold `depth` levels of them.
    fn items(&mut self, collection: &Value, depth: usize) -> Vec<Link> {
        let all = LISTS.iter().filter_map(|name| list(collection, name).ok()).flatten();
        all.filter_map(|item| self.item(item, depth)).collect()
    }

    fn item(&mut self, item: &Value, depth: usize) -> Option<Link> {
        let link = if depth > 0 && self.left > 0 { link(item) } else { None };
        let Some(mut link) = link else {
            self.left_out += 1;
            return None;
        };
        self.left -= 1;
        if link.kind == LinkKind::Collection {
            link.items = self.items(item, depth - 1);
        }
        Some(link)
    }
}

fn link(item: &Value) -> Option<Link> {
    let kind = match text(item, TYPE)? {
        "Manifest" | "sc:Manifest" => LinkKind::Manifest,
        "Collection" | "sc:Collection" => LinkKind::Collection,
        _ => return None,
    };
    Some(Link { kind, id: address(item)?, label: words::label(item).unwrap_or_default(), items: Vec::new() })
}
