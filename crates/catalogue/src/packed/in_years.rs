//! How records of the years that are asked for are found.

use super::clause::{Clause, scored, terms, total};
use super::lookup::years_key;
use super::manifest::Maps;
use super::reading::{Lack, Reading, all};
use super::term::Term;
use crate::Query;

/// How a query's years are seen to.
#[derive(Default)]
pub(super) struct InYears {
    /// The centuries, where these bring rarer records than all else that is asked for.
    pub(super) clause: Option<Clause>,
    /// Whether cards are still to be looked at one by one.
    pub(super) cut: bool,
    /// Whether there are more centuries than are looked at.
    pub(super) lacks: bool,
}

/// Centuries bring no more cards than this together.
const CARDS: usize = 6 << 10;

impl InYears {
    /// `clauses` is all else that is asked for. If the cards of one are all there, nothing need be looked up.
    pub(super) fn find(
        reading: &Reading,
        volumes: &[Maps],
        query: &Query,
        clauses: &[Clause],
    ) -> Result<Self, Lack> {
        let is_complete = |clause: &Clause| clause.iter().all(|part| part.term.is_complete());
        if query.years.is_open() {
            return Ok(Self::default());
        }
        if clauses.iter().any(is_complete) {
            return Ok(Self { cut: true, ..Self::default() });
        }
        let centuries = query.years.bars().rev().map(|bar| terms(reading, volumes, &years_key(bar)));
        let mut centuries: Vec<Term> = all(centuries)?.into_iter().flatten().collect();
        let clause = |terms: Vec<Term>| terms.into_iter().map(|term| scored(term, 0)).collect::<Clause>();
        let count = centuries.iter().map(|term| term.total).sum::<usize>();
        if clauses.iter().any(|other| total(other) <= count) {
            return Ok(Self { cut: true, ..Self::default() });
        }
        let (mut room, all) = (CARDS, centuries.len());
        centuries.retain(|term| {
            let left = room.checked_sub(term.kept);
            room = left.unwrap_or(room);
            left.is_some()
        });
        let (lacks, cut) = (centuries.len() < all, !query.years.is_of_whole_bars());
        Ok(Self { clause: Some(clause(centuries)), cut, lacks })
    }
}
