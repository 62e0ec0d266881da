//! Where in an answer the records stand.

use super::choose::{Candidate, Choice, candidates, choose};
use super::likeness::Names;
use super::path;
use super::place::{Step, is_missing, member, places};
use crate::json::Value;
use std::collections::BTreeSet;

/// How many records of a list are looked at.
const LOOKED_AT: usize = 40;

/// How many of each list are looked at to find the one of records.
const TRIED: usize = 8;

/// How many lists and objects of an answer are tried.
const MOST: usize = 400;

/// How deep in an answer they may stand.
const DEEPEST: usize = 7;

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

/// A place that might hold the records.
struct Place<'a> {
    way: Vec<Step>,
    is_list: bool,
    records: Vec<&'a Value>,
}

/// Finds the records of an answer.
///
/// # Errors
/// If there are none, in words for a person.
pub(super) fn find<'a>(answer: &'a Value, names: &Names) -> Result<Held<'a>, String> {
    let mut seen = Seen::default();
    seen.walk(answer, &mut Vec::new());
    let mut best: Option<(f64, &Place)> = None;
    for place in &seen.places {
        let likeness = likeness(place, &seen.places, names);
        if best.is_none_or(|(most, _)| likeness > most) {
            best = Some((likeness, place));
        }
    }
    const LEAST: f64 = 0.45;
    // Around an empty list of records there may be what looks like one.
    let least = if seen.empty.iter().any(|way| is_named(way, names)) { 1.5 } else { LEAST };
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

/// Everything in an answer that could be the records.
#[derive(Default)]
struct Seen<'a> {
    places: Vec<Place<'a>>,
    identifiers: Vec<(Vec<Step>, Vec<&'a Value>)>,
    empty: Vec<Vec<Step>>,
    error: Option<String>,
}

impl<'a> Seen<'a> {
    fn walk(&mut self, value: &'a Value, way: &mut Vec<Step>) {
        if way.len() > DEEPEST || self.places.len() >= MOST {
            return;
        }
        match value {
            Value::List(items) => self.list(items, way),
            Value::Object(members) => {
                self.places.push(Place { way: way.clone(), is_list: false, records: vec![value] });
                self.map(members, way);
                for (name, member) in members {
                    if self.error.is_none()
                        && matches!(name.to_lowercase().as_str(), "error" | "errors" | "message" | "detail")
                    {
                        self.error = Some(piece(member)).filter(|said| !said.is_empty());
                    }
                    way.push(Step::Key(name.clone()));
                    self.walk(member, way);
                    way.pop();
                }
            }
            _ => {}
        }
    }

    fn list(&mut self, items: &'a [Value], way: &mut Vec<Step>) {
        let objects: Vec<&Value> =
            items.iter().filter(|item| matches!(item, Value::Object(_)) && !is_missing(item)).collect();
        if items.is_empty() {
            self.empty.push(way.clone());
        } else if !objects.is_empty()
            && objects.len() * 2 > items.iter().filter(|item| !is_missing(item)).count()
        {
            // Lists within the items of a list: all of them together.
            self.places.push(Place { way: way.clone(), is_list: true, records: objects.clone() });
            way.push(Step::Each);
            self.within(&objects, way);
            way.pop();
        } else if is_identifiers(items) {
            self.identifiers.push((way.clone(), items.iter().collect()));
        }
    }

    /// The lists that the items of a list have each of its own: groups of results.
    fn within(&mut self, objects: &[&'a Value], way: &mut Vec<Step>) {
        if way.len() > DEEPEST || self.places.len() >= MOST {
            return;
        }
        let names: BTreeSet<&String> = objects.iter().take(TRIED).flat_map(|object| keys(object)).collect();
        for name in names {
            way.push(Step::Key(name.clone()));
            let members: Vec<&Value> = objects.iter().filter_map(|object| member(object, name)).collect();
            let lists = members
                .iter()
                .filter_map(|member| if let Value::List(items) = member { Some(items) } else { None });
            let items: Vec<&Value> = lists.flatten().filter(|item| is_object(item)).collect();
            let held: Vec<&Value> = members.iter().copied().filter(|member| is_object(member)).collect();
            if !items.is_empty() {
                way.push(Step::Each);
                self.places.push(Place { way: way.clone(), is_list: true, records: items.clone() });
                self.within(&items, way);
                way.pop();
            } else if !held.is_empty() {
                self.within(&held, way);
            }
            way.pop();
        }
    }

    /// An object whose members are the records: `{"17": {…}, "18": {…}}`.
    fn map(&mut self, members: &'a [(String, Value)], way: &[Step]) {
        let is_key = |key: &str| key.bytes().any(|byte| byte.is_ascii_digit());
        if members.len() > 1
            && members.iter().all(|(key, value)| is_key(key) && matches!(value, Value::Object(_)))
        {
            let way = way.iter().cloned().chain([Step::Any]).collect();
            self.places.push(Place {
                way,
                is_list: true,
                records: members.iter().map(|(_, value)| value).collect(),
            });
        }
    }
}

fn is_object(value: &Value) -> bool {
    matches!(value, Value::Object(members) if !members.is_empty())
}

fn keys(value: &Value) -> Vec<&String> {
    if let Value::Object(members) = value { members.iter().map(|(key, _)| key).collect() } else { Vec::new() }
}

/// Numbers or short words, no two the same.
fn is_identifiers(items: &[Value]) -> bool {
    let texts: Option<BTreeSet<String>> = items
        .iter()
        .map(|item| match item {
            Value::Number(number) => Some(number.to_string()),
            Value::Text(text) if text.len() < 200 && !text.contains(char::is_whitespace) => {
                Some(text.clone())
            }
            _ => None,
        })
        .collect();
    texts.is_some_and(|texts| texts.len() == items.len())
}

/// How much the objects of a place are like records, and the place like one where records stand.
fn likeness(place: &Place, all: &[Place], names: &Names) -> f64 {
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

fn look<'a>(way: Vec<Step>, records: &[&'a Value], most: usize, names: &Names) -> Found<'a> {
    let records: Vec<&Value> = records.to_vec();
    let sample: Vec<&Value> = records.iter().take(most).copied().collect();
    let candidates = candidates(places(&sample), sample.len(), names);
    let choices = choose(&candidates);
    Found { way, records, candidates, choices }
}

/// The same, taken from further within if all that was chosen stands there: in the `node` of each
/// item, in the `data` of an answer with one record.
fn within<'a>(found: Found<'a>, is_list: bool, names: &Names) -> Found<'a> {
    let mut steps = found
        .choices
        .iter()
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
    let mut way = found.way;
    if is_list && !matches!(way.last(), Some(Step::Each | Step::Any)) {
        way.push(Step::Each);
    }
    way.extend(head.into_iter().take(shared).map(Step::Key));
    look(way, &inner, LOOKED_AT, names)
}

fn piece(value: &Value) -> String {
    super::super::node::piece(&super::super::node::node(value.clone()))
}
