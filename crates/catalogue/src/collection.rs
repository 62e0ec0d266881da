//! What a visitor has put together: exhibits of any of a portal's catalogues, in an order of their own.
//!
//! It is kept as text on the device ([`Collection::to_text`]), goes to others in a link
//! ([`Collection::to_link`]), and leaves the portal as a table or as JSON ([`Sheet`]).

mod link;
mod sheet;
#[cfg(test)]
mod tests;
mod text;

pub use link::{BadLink, LONGEST_LINK};
pub use sheet::Sheet;
pub use text::holds;

/// How many exhibits a collection holds at most.
pub const MOST: usize = 200;

/// Which exhibit of which catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// What the catalogue is called in addresses; nothing for the portal's first.
    pub catalogue: Option<String>,
    /// The exhibit's identifier.
    pub id: String,
}

/// An exhibit of a collection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The exhibit.
    pub record: Record,
    /// What the visitor has written about it.
    pub note: String,
}

/// Exhibits in order, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Collection {
    /// What the visitor calls it.
    pub title: String,
    /// What is in it.
    pub kept: Vec<Kept>,
}

impl Collection {
    /// What is in it, in order.
    pub fn records(&self) -> Vec<Record> {
        self.kept.iter().map(|kept| kept.record.clone()).collect()
    }

    /// The place of an exhibit.
    pub fn place(&self, record: &Record) -> Option<usize> {
        self.kept.iter().position(|kept| kept.record == *record)
    }

    /// Puts an exhibit at a place, or at the end; whether there was room. One that is in it already stays.
    pub fn put(&mut self, kept: Kept, at: usize) -> bool {
        if self.place(&kept.record).is_some() {
            return true;
        }
        let has_room = self.kept.len() < MOST;
        if has_room {
            self.kept.insert(at.min(self.kept.len()), kept);
        }
        has_room
    }

    /// Takes an exhibit out, and says where it was.
    pub fn take(&mut self, record: &Record) -> Option<(usize, Kept)> {
        let at = self.place(record)?;
        Some((at, self.kept.remove(at)))
    }

    /// Moves an exhibit one place up or down; where it stands then. At the end it stays.
    pub fn shift(&mut self, record: &Record, down: bool) -> Option<usize> {
        let at = self.place(record)?;
        let to = if down { at + 1 } else { at.checked_sub(1)? };
        if to >= self.kept.len() {
            return None;
        }
        self.kept.swap(at, to);
        Some(to)
    }

    /// Adds what another one has and this one has not; how many there was no room for.
    pub fn add(&mut self, other: Self) -> usize {
        if self.title.is_empty() {
            self.title = other.title;
        }
        other.kept.into_iter().filter(|kept| !self.put(kept.clone(), MOST)).count()
    }
}
