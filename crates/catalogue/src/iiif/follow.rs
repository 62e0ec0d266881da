//! Going from document to document: a collection leads to manifests and to further collections.

use super::{Collection, Document, Link, LinkKind, base, read};
use crate::json::FileError;
use crate::model::{Address, Text};
use crate::{Failure, Fetch, Reason};

/// How many collections may be gone through one after another: in a circle nobody comes further.
pub const DEEPEST: usize = 20;

/// A document, and where it was found.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Its address.
    pub address: Address,
    /// What stands there.
    pub document: Document,
}

/// Fetches what is at `start`, and goes on to the item of each collection whose place, from 0,
/// `path` names. What says nothing by itself may be the base address of a service, whose
/// description is in `info.json` under it (Image API 3.0, section 5.1).
///
/// # Errors
/// If a document is not there or is none of IIIF, or the path leads nowhere or further than
/// [`DEEPEST`].
pub async fn follow(files: &dyn Fetch, start: Address, path: &[usize]) -> Result<Found, Failure> {
    if path.len() > DEEPEST {
        return Err(unreadable(&start, format!("more than {DEEPEST} collections within each other")));
    }
    let mut found = fetch_either(files, start).await?;
    for &at in path {
        found = match within(found, at)? {
            Step::Here(found) => found,
            Step::Elsewhere(address) => fetch(files, address).await?,
        };
    }
    Ok(found)
}

enum Step {
    /// The collection's own document has it.
    Here(Found),
    /// It is at another address.
    Elsewhere(Address),
}

fn within(found: Found, at: usize) -> Result<Step, Failure> {
    let Found { address, document } = found;
    let items = match document {
        Document::Collection(collection) => collection.items,
        Document::Image(_) | Document::Manifest(_) => Vec::new(),
    };
    let Some(Link { kind, id, label, items }) = items.into_iter().nth(at) else {
        return Err(unreadable(&address, format!("there is no item {}", at + 1)));
    };
    Ok(match kind {
        LinkKind::Collection if !items.is_empty() => {
            let collection = Collection { label, description: None::<Text>, items, left_out: 0 };
            Step::Here(Found { address, document: Document::Collection(collection) })
        }
        LinkKind::Collection | LinkKind::Manifest => Step::Elsewhere(id),
    })
}

async fn fetch_either(files: &dyn Fetch, address: Address) -> Result<Found, Failure> {
    let described = Address::new(format!("{}/info.json", base(address.href().unwrap_or_default())));
    match fetch(files, address).await {
        // What is wrong with the address itself is more to the point.
        Err(failure) => fetch(files, described).await.map_err(|_| failure),
        found => found,
    }
}

async fn fetch(files: &dyn Fetch, address: Address) -> Result<Found, Failure> {
    let bytes = files.fetch(&address).await?;
    match read(&bytes) {
        Ok(document) => Ok(Found { address, document }),
        Err(wrong) => Err(unreadable(&address, wrong.to_string())),
    }
}

fn unreadable(address: &Address, why: String) -> Failure {
    let reason = Reason::Unreadable(FileError { line: 1, column: 1, why });
    Failure { address: address.href().unwrap_or_default().to_owned(), reason }
}
