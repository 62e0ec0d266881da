//! What records may refer to beside each other.

use catalogue::search::fold;
use std::collections::{HashMap, HashSet};

/// Records and places that are known beside those that are inspected.
///
/// About a list that is neither here nor among the inspected records nothing can be said: a museum that
/// opens its exhibits alone has no dangling museums.
#[derive(Clone, Debug, Default)]
pub struct Known {
    lists: HashMap<&'static str, HashSet<Box<str>>>,
    places: HashMap<String, Box<str>>,
}

impl Known {
    /// The identifiers of a list: `museums`, `regions`, `exhibits`.
    pub fn add(&mut self, list: &'static str, ids: impl IntoIterator<Item = impl Into<Box<str>>>) {
        self.lists.entry(list).or_default().extend(ids.into_iter().map(Into::into));
    }

    /// The names of places, in whichever languages.
    pub fn add_places(&mut self, names: impl IntoIterator<Item = impl AsRef<str>>) {
        for name in names {
            self.places.insert(folded(name.as_ref()), name.as_ref().into());
        }
    }

    /// One identifier, met among the records.
    pub(crate) fn meet(&mut self, list: &'static str, id: &str) {
        let ids = self.lists.entry(list).or_default();
        if !ids.contains(id) {
            ids.insert(id.into());
        }
    }

    /// The identifiers of a list, if any is known.
    pub(crate) fn list(&self, list: &str) -> Option<&HashSet<Box<str>>> {
        self.lists.get(list)
    }

    /// Whether a place is known; nothing can be said where none is.
    pub(crate) fn has_place(&self, name: &str) -> bool {
        self.places.is_empty() || self.places.contains_key(&folded(name))
    }

    /// The names of all places, as they were given.
    pub(crate) fn places(&self) -> impl Iterator<Item = &str> {
        self.places.values().map(|name| &**name)
    }
}

fn folded(name: &str) -> String {
    name.split_whitespace().map(fold).collect::<Vec<_>>().join(" ")
}
