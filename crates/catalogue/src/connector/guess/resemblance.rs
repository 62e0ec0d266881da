//! How much a place of an answer is like one where records stand.

use super::found::{Found, look};
use super::likeness::Names;
use super::place::{Step, is_missing, member};
use super::seen::Place;
use crate::json::Value;

/// How many of each list are looked at to find the one of records.
const TRIED: usize = 8;

/// How much the objects of a place are like records, and the place like one where records stand.
pub(super) fn likeness(place: &Place, all: &[Place], names: &Names) -> f64 {
    let found = look(place.way.clone(), &place.records, TRIED, names);
    let others = found.choices.iter().filter(|choice| !matches!(choice.field, "id" | "title"));
    let others: f64 = others.map(|choice| choice.sure).sum();
    let (title, id) = (sure(&found, "title"), sure(&found, "id"));
    // One without a title is none, whatever else it has.
    let record = (title + 0.7 * id) * (0.7 + 0.3 * title) + 0.2 * others.min(6.0);
    let is_what = place.records.iter().take(TRIED).map(|record| what_it_is(record));
    record * way_likeness(place, all, names) * is_what.fold(1.0, f64::min)
}

fn sure(found: &Found, field: &str) -> f64 {
    found.choices.iter().find(|choice| choice.field == field).map_or(0.0, |choice| choice.sure)
}

/// How much the way to a place is like one to records.
fn way_likeness(place: &Place, all: &[Place], names: &Names) -> f64 {
    let keys = place.way.iter().filter_map(|step| if let Step::Key(key) = step { Some(key) } else { None });
    let deep = |key: &String| match () {
        () if names.key(key).is_list || names.key(key).is_wrapper => 0.98,
        () if names.key(key).is_other_list => 0.5,
        () => 0.9,
    };
    let outer = place.way.len().saturating_sub(1);
    let inside = place.way.iter().take(outer).filter(|step| matches!(step, Step::Each)).count();
    let name = match keys.clone().next_back() {
        // JSON-LD of one record, in parts that refer to each other.
        Some(key) if key == "@graph" && inside > 0 => 0.2,
        Some(key) if place.is_list && names.key(key).is_list => 1.25,
        None if place.is_list => 1.3,
        // The list of something that a record has, not one of records.
        Some(_) if place.is_list && is_in_record(place, all, names) => 0.6,
        _ => 1.0,
    };
    keys.map(deep).product::<f64>() * 0.75_f64.powi(inside as i32) * name
}

/// Whether the object that a list stands in has a name and an identifier of its own.
fn is_in_record(place: &Place, all: &[Place], names: &Names) -> bool {
    let outer = place.way.get(..place.way.len().saturating_sub(1)).unwrap_or_default();
    let holder = all.iter().find(|other| !other.is_list && other.way == outer);
    holder.is_some_and(|holder| {
        let found = look(holder.way.clone(), &holder.records, TRIED, names);
        sure(&found, "title").min(sure(&found, "id")) >= 0.8
    })
}

/// What an object says that it is: the parts of a manifest, a collection, an error are no records.
fn what_it_is(record: &Value) -> f64 {
    let kind = match member(record, "type").or_else(|| member(record, "@type")) {
        Some(Value::Text(kind)) => kind.as_str(),
        _ => "",
    };
    let Value::Object(members) = record else { return 0.0 };
    let is_error = |(name, value): &(String, Value)| {
        let is_nought = matches!(value, Value::Bool(false)) || matches!(value, Value::Number(0.0));
        name.to_lowercase().starts_with("error") && !is_missing(value) && !is_nought
    };
    let has = |name: &str| members.iter().any(|(own, _)| own == name);
    match () {
        () if ["Canvas", "Annotation", "sc:Sequence"].iter().any(|part| kind.contains(part)) => 0.2,
        () if kind.contains("Collection") && has("items") => 0.6,
        () if members.iter().any(is_error) || (has("message") && has("code")) => 0.35,
        () => 1.0,
    }
}
