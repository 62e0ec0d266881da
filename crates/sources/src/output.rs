//! How a file is to be read, and what became of it.

use crate::encoding::Encoding;
use crate::fault::Fault;
use crate::item::Item;
use crate::kind::Kind;
use std::ops::ControlFlow;

/// What is done with each item. It breaks if the rest is not wanted.
pub type Take<'a> = &'a mut dyn FnMut(Item) -> ControlFlow<()>;

/// How a file is to be read.
#[derive(Clone, Debug)]
pub struct Options {
    /// In what shape its records are.
    pub shape: Shape,
    /// How its letters are written down, if somebody knows; else it is told by the letters.
    pub encoding: Option<Encoding>,
    /// How many records are read at the most; the file is then read in part, and the [`Summary`] says so.
    pub most_records: u64,
    /// How many bytes a file may have that is not read line by line but held in memory.
    pub most_held: usize,
    /// How many bytes a workbook may have when it is unpacked.
    pub most_unpacked: u64,
    /// Whether the hidden sheets of a workbook are read too.
    pub hidden_sheets: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            shape: Shape::Any,
            encoding: None,
            most_records: u64::MAX,
            most_held: 256 << 20,
            most_unpacked: 512 << 20,
            hidden_sheets: false,
        }
    }
}

/// In what shape the records of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In the portal's own; anything else is a fault of the file.
    Own,
    /// In another, which a connector describes.
    Foreign,
    /// The portal's own JSON is known by its fields; all else is in another shape.
    Any,
}

/// What became of a file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What it is.
    pub kind: Option<Kind>,
    /// How its letters are written down, if it is text.
    pub encoding: Option<Encoding>,
    /// How many records were read: rows, lines, members of lists.
    pub records: u64,
    /// How many places could not be read.
    pub lost: u64,
    /// Whether it was read in part only, because of [`Options::most_records`] or because no more was
    /// wanted.
    pub in_part: bool,
}

/// Counts what is found, and gives it on.
pub(crate) struct Output<'a> {
    pub(crate) take: Take<'a>,
    pub(crate) summary: &'a mut Summary,
    pub(crate) most: u64,
}

/// What reading ends with early: a fault of the file as a whole, or nothing more is wanted.
pub(crate) enum Stop {
    Fault(Box<Fault>),
    Enough,
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(Box::new(fault))
    }
}

impl Output<'_> {
    pub(crate) fn give(&mut self, item: Item) -> Result<(), Stop> {
        match &item {
            Item::Row(_) | Item::Record(_) if self.summary.records >= self.most => return Err(Stop::Enough),
            Item::Row(_) | Item::Record(_) => self.summary.records += 1,
            Item::Lost(_) => self.summary.lost += 1,
            Item::Columns(_) | Item::Answer(_) | Item::Told(_) => {}
        }
        match (self.take)(item) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Stop::Enough),
        }
    }
}
