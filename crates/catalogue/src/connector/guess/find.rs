//! Where in an answer the records stand.

use super::choose::{Choice, choose};
use super::likeness::Names;
use super::path;
use super::place::{self, Step, member};
use super::resemblance::likeness;
use super::score::{Candidate, candidates};
use super::seen::{Place, Seen};
use super::walk::places;
use crate::json::Value;

/// How many records of a list are looked at.
const LOOKED_AT: usize = 40;

/// How many of each list are looked at to find the one of records.
pub(super) const TRIED: usize = 8;

/// What an answer holds.
pub(super) enum Held<'a> {
    /// A list of records.
    List(Found<'a>),
    /// One record.
    One(Found<'a>),
    /// A list of nothing but identifiers.
    Identifiers(Vec<Step>, Vec<&'a Value>),
}

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

    fn place_of(&self, field: &str) -> Option<&place::Place<'_>> {
        let choice = self.choices.iter().find(|choice| choice.field == field)?;
        Some(&self.candidates.get(*choice.places.first()?)?.place)
    }

    fn has(&self, place: &place::Place) -> bool {
        self.candidates.iter().any(|candidate| candidate.place.steps == place.steps)
    }
}

/// Finds the records of an answer.
///
/// # Errors
/// If there are none, in words for a person.
pub(super) fn find<'a>(answer: &'a Value, names: &Names) -> Result<Held<'a>, String> {
    let mut seen = Seen::default();
    seen.walk(answer, &mut Vec::new());
    seen.places.retain(|place| path::is_short_enough(&place.way));
    seen.identifiers.retain(|(way, _)| path::is_short_enough(way));
    let mut best: Option<(f64, &Place)> = None;
    for place in &seen.places {
        let likeness = likeness(place, &seen.places, names);
        if best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, place));
        }
    }
    const LEAST: f64 = 0.45;
    // Around a list of records that is empty, or only refers to them, there may be what looks like one.
    let refers = |(way, _): &(Vec<Step>, _)| match way.as_slice() {
        [list @ .., Step::Each, Step::Key(_)] => is_named(list, names) && !other(list, names),
        _ => false,
    };
    let is_bare = seen.empty.iter().any(|way| is_named(way, names)) || seen.identifiers.iter().any(refers);
    let least = if is_bare { 1.5 } else { LEAST };
    match best.filter(|(likeness, _)| *likeness >= least) {
        Some((_, place)) => {
            let found =
                within(look(place.way.clone(), &place.records, LOOKED_AT, names), place.is_list, names);
            Ok(if place.is_list { Held::List(found) } else { Held::One(found) })
        }
        None => identifiers(answer, seen, names),
    }
}

fn identifiers<'a>(answer: &'a Value, seen: Seen<'a>, names: &Names) -> Result<Held<'a>, String> {
    let lists = seen.identifiers.into_iter().filter(|(way, _)| !other(way, names));
    if let Some((way, found)) = lists.max_by_key(|(_, found)| found.len()) {
        return Ok(Held::Identifiers(way, found));
    }
    if matches!(answer, Value::List(items) if items.is_empty()) {
        return Err("the answer is an empty list: save one that has some records".to_owned());
    }
    let named = seen.empty.iter().find(|way| is_named(way, names));
    if let Some(way) = named.or_else(|| seen.empty.iter().find(|way| !other(way, names))) {
        return Err(format!(
            "the list at «{}» is empty: save an answer that has some records",
            path::write(way)
        ));
    }
    Err(match answer {
        Value::List(_) => "there are no objects in the list, and nothing that could be identifiers".to_owned(),
        Value::Object(members) if members.is_empty() => "the answer is an empty object".to_owned(),
        Value::Object(_) => match seen.error {
            Some(said) => format!("the answer tells of an error, and has no record: {said}"),
            None => "nothing in the answer looks like a record: no object has anything that could be its title and its identifier".to_owned(),
        },
        _ => "the answer is a single value: there is no list and no object in it".to_owned(),
    })
}

/// Whether a list is named as those of records are.
fn is_named(way: &[Step], names: &Names) -> bool {
    matches!(way.last(), Some(Step::Key(key)) if names.key(key).is_list)
}

/// Whether a list is named as lists of something else are.
fn other(way: &[Step], names: &Names) -> bool {
    way.iter()
        .any(|step| matches!(step, Step::Key(key) if names.key(key).is_other_list && !names.key(key).is_list))
}

/// Guesses what records hold.
pub(super) fn look<'a>(way: Vec<Step>, records: &[&'a Value], most: usize, names: &Names) -> Found<'a> {
    let records: Vec<&Value> = records.to_vec();
    let sample: Vec<&Value> = records.iter().take(most).copied().collect();
    let candidates = candidates(places(&sample), sample.len(), names);
    let choices = choose(names.records, &candidates);
    Found { way, records, candidates, choices }
}

/// The same, taken from further within if more is found there: in the `node` of each item, in the
/// `data` of an answer with one record.
fn within<'a>(found: Found<'a>, is_list: bool, names: &Names) -> Found<'a> {
    let required = |choice: &&Choice| matches!(choice.field, "id" | "title");
    let mut steps = found
        .choices
        .iter()
        .filter(required)
        .flat_map(|choice| &choice.places)
        .filter_map(|at| found.candidates.get(*at))
        .map(|candidate| candidate.place.steps.as_slice());
    let Some(first) = steps.next() else { return found };
    let common =
        |one: &[Step], other: &[Step]| one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let mut shared =
        steps.fold(first.len().saturating_sub(1), |shared, other| shared.min(common(first, other)));
    let head: Vec<String> = first
        .iter()
        .map_while(|step| if let Step::Key(key) = step { Some(key.clone()) } else { None })
        .collect();
    shared = shared.min(head.len());
    let telling = head.iter().take(shared).all(|key| names.key(key).is_wrapper || !names.key(key).is_carrier);
    if shared == 0 || !telling {
        return found;
    }
    let inner: Vec<&Value> = found
        .records
        .iter()
        .filter_map(|record| head.iter().take(shared).try_fold(*record, |value, key| member(value, key)))
        .filter(|value| matches!(value, Value::Object(_)))
        .collect();
    if inner.len() != found.records.len() {
        return found;
    }
    let mut way = found.way.clone();
    if is_list && !matches!(way.last(), Some(Step::Each | Step::Any)) {
        way.push(Step::Each);
    }
    way.extend(head.into_iter().take(shared).map(Step::Key));
    if !path::is_short_enough(&way) {
        return found;
    }
    let inner = look(way, &inner, LOOKED_AT, names);
    let sure = |found: &Found| found.choices.iter().map(|choice| choice.sure).sum::<f64>();
    if sure(&inner) > sure(&found) { inner } else { found }
}
