//! The places of records, and what stands in them.

use super::languages::with_languages;
use super::path;
use super::place::{Form, Place, Step, is_missing, member};
use super::rows::{label_text, labelled, member_at, rows};
use super::words::{is_language, words};
use crate::connector::reader::is_code;
use crate::json::Value;
use std::collections::BTreeMap;

/// How deep a record is looked into.
const DEEPEST: usize = 9;

/// How many places are looked at; no record has more that would be worth a field.
const MOST: usize = 3_000;

/// The places of some records.
pub(super) fn places<'a>(records: &[&'a Value]) -> Vec<Place<'a>> {
    let mut found = Found(BTreeMap::new());
    for (record, value) in records.iter().enumerate() {
        found.walk(value, &Way { record, ..Way::default() });
    }
    let mut places: Vec<Place> = found.0.into_values().map(|(_, place)| place).collect();
    places = with_languages(places);
    places.retain(|place| match &place.form {
        Form::Languages(versions) => versions.iter().all(|(_, steps)| path::is_short_enough(steps)),
        Form::Plain | Form::Rows(..) => path::is_short_enough(&place.steps),
    });
    // The order of the API's own keys is lost in the map; shorter ways first is as good.
    places.sort_by(|one, other| {
        one.steps.len().cmp(&other.steps.len()).then_with(|| one.steps.cmp(&other.steps))
    });
    places
}

#[derive(Clone, Default)]
struct Way {
    record: usize,
    steps: Vec<Step>,
}

impl Way {
    fn to(&self, step: Step) -> Self {
        let mut way = self.clone();
        way.steps.push(step);
        way
    }
}

struct Found<'a>(BTreeMap<(Vec<Step>, Form), (usize, Place<'a>)>);

impl<'a> Found<'a> {
    fn put(&mut self, way: &Way, form: Form, value: &'a Value) {
        let key = (way.steps.clone(), form.clone());
        if is_missing(value) || (self.0.len() >= MOST && !self.0.contains_key(&key)) {
            return;
        }
        let number = self.0.len();
        let place = Place { steps: way.steps.clone(), form, values: Vec::new() };
        let (_, place) = self.0.entry(key).or_insert((number, place));
        place.values.push((way.record, value));
    }

    fn walk(&mut self, value: &'a Value, way: &Way) {
        if way.steps.len() > DEEPEST || is_missing(value) {
            return;
        }
        match value {
            Value::List(items) => self.walk_list(items, way),
            Value::Object(members) => self.walk_object(value, members, way),
            single => self.put(way, Form::Plain, single),
        }
    }

    fn walk_object(&mut self, whole: &'a Value, members: &'a [(String, Value)], way: &Way) {
        let named = |name: &str| members.iter().find(|(own, _)| own == name).map(|(_, value)| value);
        let all_languages = are_languages(members);
        let simple = members.iter().all(|(_, value)| is_simple(value));
        if let Some(cell) = cell(members) {
            self.walk(cell, &way.to(Step::Key("value".to_owned())));
        } else if named("@value").is_some() || (all_languages && simple) {
            // Whoever reads texts understands these as they are.
            self.put(way, Form::Plain, whole);
        } else if all_languages {
            for (code, version) in members {
                self.walk(version, &way.to(Step::Language(code.clone())));
            }
        } else if members.len() > 1 && members.iter().all(|(key, value)| is_number(key) && !is_simple(value))
        {
            members.iter().for_each(|(_, member)| self.walk(member, &way.to(Step::Any)));
        } else {
            let is_headed =
                members.iter().any(|(key, member)| heading(member).is_some_and(|said| says(said, key)));
            for (key, member) in members {
                let way = way.to(Step::Key(key.clone()));
                match (member, heading(member).filter(|_| is_headed)) {
                    (Value::Object(parts), Some(_)) => parts
                        .iter()
                        .filter(|(name, _)| name != "label")
                        .for_each(|(name, part)| self.walk(part, &way.to(Step::Key(name.clone())))),
                    _ => self.walk(member, &way),
                }
            }
        }
    }

    fn walk_list(&mut self, items: &'a [Value], way: &Way) {
        if let Some((language, texts)) = rows(items) {
            for text in texts {
                let way = way.to(Step::Key(text.clone()));
                for value in items.iter().filter_map(|item| member(item, &text)) {
                    self.put(&way, Form::Rows(language.clone(), text.clone()), value);
                }
            }
            return;
        }
        if let Some((label, value)) = labelled(items) {
            for item in items {
                let Some((language, said)) = member_at(item, &label).and_then(label_text) else { continue };
                let step = Step::Labelled(label.clone(), language, said);
                let way = way.to(step).to(Step::Key(value.clone()));
                member(item, &value).into_iter().for_each(|value| self.walk(value, &way));
            }
        }
        let way = way.to(if is_graph(items, &way.steps) { Step::First } else { Step::Each });
        let items =
            if way.steps.last() == Some(&Step::First) { items.get(..1).unwrap_or_default() } else { items };
        items.iter().for_each(|item| self.walk(item, &way));
    }
}

/// Whether a list is a record in parts (JSON-LD 1.1, section 4.9), of which the first and largest
/// refers to the others.
fn is_graph(items: &[Value], way: &[Step]) -> bool {
    let size = |item: &Value| if let Value::Object(members) = item { members.len() } else { 0 };
    let first = items.first().map_or(0, size);
    matches!(way.last(), Some(Step::Key(key)) if key == "@graph")
        && items.iter().all(|item| size(item) <= first)
}

/// The heading of a value, where both stand in an object: `{"label": "Date", "value": "1890s"}`.
fn heading(value: &Value) -> Option<&str> {
    match (member(value, "label")?, member(value, "value")?) {
        (Value::Text(label), _) => Some(label),
        _ => None,
    }
}

/// Whether a heading says what its key does; other labels are words for a code.
fn says(heading: &str, key: &str) -> bool {
    let (heading, key) = (words(heading).concat(), words(key).concat());
    heading.trim_end_matches('s') == key.trim_end_matches('s')
}

/// What stands in a cell of a table of SPARQL (SPARQL 1.1 Query Results JSON Format, section 3.2.2).
fn cell(members: &[(String, Value)]) -> Option<&Value> {
    let named = |name: &str| members.iter().find(|(own, _)| own == name).map(|(_, value)| value);
    let is_kind = |kind: &Value| matches!(kind, Value::Text(kind) if matches!(kind.as_str(), "uri" | "literal" | "typed-literal" | "bnode"));
    named("value").filter(|_| named("type").is_some_and(is_kind))
}

/// Whether the names of an object are languages: all of them known, or most of many, the others
/// being codes as well.
fn are_languages(members: &[(String, Value)]) -> bool {
    // Some say of what type the text is, between its versions.
    let members: Vec<&(String, Value)> = members.iter().filter(|(key, _)| !key.starts_with('_')).collect();
    let known = members.iter().filter(|(key, _)| is_language(key)).count();
    let codes = members.iter().all(|(key, _)| is_language(key) || is_code(key));
    known > 0 && known == members.len() || (codes && known > 2 && known * 3 > members.len())
}

fn is_number(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_simple(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::List(items) => items.iter().all(|item| !matches!(item, Value::Object(_) | Value::List(_))),
        _ => true,
    }
}
