//! What comes of packing: what was packed, what could not be, and what makes it impossible.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What makes packing impossible: where, and why.
#[derive(Debug)]
pub struct PackError {
    /// The file or folder.
    pub path: PathBuf,
    /// What went wrong.
    pub why: String,
    /// Of which kind it is, if it is the system that has refused.
    pub kind: Option<io::ErrorKind>,
}

impl PackError {
    pub(super) fn new(path: &Path, why: impl fmt::Display) -> Self {
        Self { path: path.to_owned(), why: why.to_string(), kind: None }
    }

    pub(super) fn refused(path: &Path, error: io::Error) -> Self {
        Self { kind: Some(error.kind()), ..Self::new(path, error) }
    }
}

impl fmt::Display for PackError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}: {}", self.path.display(), self.why)
    }
}

impl std::error::Error for PackError {}

/// A record that could not be packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// Where it comes from: a file and a line.
    pub place: String,
    /// What is wrong with it.
    pub why: String,
}

/// What was packed.
#[derive(Debug, Default)]
pub struct Report {
    /// How many records of each kind, in the order of [`KINDS`].
    pub packed: [usize; 5],
    /// The records that could not be.
    pub lost: Vec<Lost>,
    /// How many files the catalogue has; none if there was no record for it, and then nothing was
    /// written.
    pub files: usize,
    /// How many records of each kind were taken from the catalogue that was there.
    pub taken: [usize; 5],
    /// How many records were added or taken since the catalogue was packed as a whole: the more, the
    /// more there is to fetch for each answer.
    pub changes: usize,
    /// How many of the records have a title in a language, by its tag.
    pub languages: BTreeMap<String, usize>,
}

/// The kinds of records, by the names of their lists.
pub const KINDS: [&str; 5] = ["museums", "exhibits", "tours", "stories", "regions"];
