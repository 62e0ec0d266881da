//! The code that not every visitor needs, and what it is handed: the catalogue, or records of one kind in it.
//! These have that code at hand in turn, so that all of them are told of here; what they do stands elsewhere.

use super::block::{Blocks, Name};
use super::card::{Read, Shown};
use super::clause::Meaning;
use super::manifest::{Kind, Manifest, Maps};
use super::reading::{Lack, Reading};
use crate::language::Language;
use crate::{Answer, Listing, Offers, Query, Suggestion};
use std::cell::RefCell;
use std::rc::Rc;

/// A packed catalogue.
#[derive(Clone)]
pub struct Packed {
    pub(super) blocks: Blocks,
    pub(super) code: Code,
    pub(super) offers: Offers,
    pub(super) manifest: Rc<RefCell<Rc<Manifest>>>,
}

/// Where the code comes from that not every visitor needs. It may be fetched when it is.
#[derive(Clone, Copy)]
pub struct Code {
    /// What finds some of the records.
    pub asked: fn() -> Answer<Asked>,
    /// What finds out the meaning of words.
    pub finder: fn() -> Answer<Finder>,
}

/// Finds some of the records in a packed catalogue.
#[derive(Clone, Copy)]
pub struct Asked {
    pub(super) list: fn(&Shelf<'_>, &Maps, &Query) -> Result<Anything, Lack>,
    pub(super) recount: fn(&Shelf<'_>, &Query, &mut Anything) -> Result<(), Lack>,
}

/// Finds out what words mean in a packed catalogue: what a record must have to be found.
#[derive(Clone, Copy)]
pub struct Finder {
    pub(super) meaning: fn(&Reading, &[Maps], &Query) -> Result<Meaning, Lack>,
    pub(super) suggestions: fn(Packed, String, Language, usize) -> Answer<Vec<Suggestion>>,
    /// What is found where records were added or taken.
    pub(super) changed: fn(&Shelf<'_>, &Maps, Name, &Query) -> Result<Anything, Lack>,
}

/// Records of one kind in a packed catalogue, and how they are read.
pub(super) struct Shelf<'a> {
    pub(super) reading: &'a Reading,
    pub(super) kind: &'a Kind,
    pub(super) read: Read,
    /// What finds some of the records; nothing where all are asked for.
    pub(super) asked: Option<Asked>,
    /// What finds out the meaning of words; nothing where none is asked for.
    pub(super) finder: Option<Finder>,
}

/// A listing of whatever it is.
pub(super) type Anything = Listing<dyn Shown>;
