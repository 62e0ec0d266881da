//! What records are guessed to hold.

use super::choose::{Choice, choose};
use super::likeness::Names;
use super::place::{Place, Step};
use super::score::{Candidate, candidates};
use super::walk::places;
use crate::json::Value;

/// The records, and what they are guessed to hold.
pub(super) struct Found<'a> {
    /// The way to them from the root of the answer.
    pub(super) way: Vec<Step>,
    pub(super) records: Vec<&'a Value>,
    pub(super) candidates: Vec<Candidate<'a>>,
    pub(super) choices: Vec<Choice>,
}

impl Found<'_> {
    /// Whether these records, which tell more by their number, have what one fills a field with, and
    /// fill the field from another place that the one has as well.
    pub(super) fn passed_over(&self, one: &Self, field: &str) -> bool {
        let (Some(own), Some(other)) = (self.place_of(field), one.place_of(field)) else { return false };
        own.steps != other.steps && self.has(other) && one.has(own)
    }

    fn place_of(&self, field: &str) -> Option<&Place<'_>> {
        let choice = self.choices.iter().find(|choice| choice.field == field)?;
        Some(&self.candidates.get(*choice.places.first()?)?.place)
    }

    fn has(&self, place: &Place) -> bool {
        self.candidates.iter().any(|candidate| candidate.place.steps == place.steps)
    }
}

/// Guesses what records hold.
pub(super) fn look<'a>(way: Vec<Step>, records: &[&'a Value], most: usize, names: &Names) -> Found<'a> {
    let records: Vec<&Value> = records.to_vec();
    let sample: Vec<&Value> = records.iter().take(most).copied().collect();
    let candidates = candidates(places(&sample), sample.len(), names);
    let choices = choose(names.records, &candidates);
    Found { way, records, candidates, choices }
}
