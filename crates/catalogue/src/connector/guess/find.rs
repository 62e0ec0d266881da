//! Where in an answer the records stand.

use super::choose::Choice;
use super::found::{Found, look};
use super::likeness::Names;
use super::path;
use super::place::{Step, member};
use super::resemblance::likeness;
use super::seen::{Place, Seen};
use crate::json::Value;

/// How many records of a list are looked at.
const LOOKED_AT: usize = 40;

/// What an answer holds.
pub(super) enum Held<'a> {
    /// A list of records.
    List(Found<'a>),
    /// One record.
    One(Found<'a>),
    /// A list of nothing but identifiers.
    Identifiers(Vec<Step>, Vec<&'a Value>),
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

/// The records, taken from further within if more is found there: in the `node` of each item, in the
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
