//! Part of a list, which fills as records come.

use super::path::Here;
use super::record::{Found, Made, Mapped};
use crate::{Facet, Failure};

/// Part of a list, and what else the API said of it.
#[derive(Clone, Debug)]
pub struct Part<R> {
    /// The records, with what became of each.
    pub made: Vec<Made<R>>,
    /// How many there are in all; if that is not known, how many there are at least.
    pub total: usize,
    /// Whether the total is known.
    pub exact: bool,
    /// How many more records are on their way.
    pub coming: usize,
    /// How many could not be asked for.
    pub failed: usize,
    /// What the list can be narrowed down by.
    pub facets: Vec<Facet>,
}

impl<R> Default for Part<R> {
    fn default() -> Self {
        Self { made: Vec::new(), total: 0, exact: true, coming: 0, failed: 0, facets: Vec::new() }
    }
}

impl Part<Found> {
    /// The records themselves.
    pub(super) fn read<R: Mapped>(self) -> Part<R> {
        let Self { made, total, exact, coming, failed, facets } = self;
        Part { made: made.into_iter().map(Made::read).collect(), total, exact, coming, failed, facets }
    }
}

/// A part, the identifiers of the records that it is to be filled with, and the first answer, where facets may stand.
#[derive(Default)]
pub(super) struct Begun {
    pub(super) part: Part<Found>,
    pub(super) identifiers: Vec<String>,
    pub(super) answer: Option<Here>,
}

/// What came of asking for one record.
pub(super) type Outcome = Result<Option<Made<Found>>, Failure>;

/// A part with the records that are there. If all had to be given up, so is the part: some are
/// better than none, but none at all has a reason.
pub(super) fn filled(part: &Part<Found>, slots: &[Option<Outcome>]) -> Result<Part<Found>, Failure> {
    let mut failures = slots.iter().flatten().filter_map(|outcome| outcome.as_ref().err());
    let failed = failures.clone().count();
    if failed == slots.len()
        && let Some(failure) = failures.next()
    {
        return Err(failure.clone());
    }
    let here = slots.iter().flatten().filter_map(|outcome| outcome.as_ref().ok()?.clone());
    let coming = slots.iter().filter(|slot| slot.is_none()).count();
    Ok(Part { made: here.collect(), coming, failed, ..part.clone() })
}
