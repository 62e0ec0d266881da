//! Everything in an answer that could be the records.

use super::place::{Step, is_missing, member};
use crate::json::Value;
use std::collections::BTreeSet;

/// How many items of a list are asked for the lists within them.
const TRIED: usize = 8;

/// How many lists and objects of an answer are tried.
const MOST: usize = 400;

/// How deep in an answer they may stand.
const DEEPEST: usize = 7;

/// A place that might hold the records.
pub(super) struct Place<'a> {
    pub(super) way: Vec<Step>,
    pub(super) is_list: bool,
    pub(super) records: Vec<&'a Value>,
}

/// Everything in an answer that could be the records.
#[derive(Default)]
pub(super) struct Seen<'a> {
    pub(super) places: Vec<Place<'a>>,
    pub(super) identifiers: Vec<(Vec<Step>, Vec<&'a Value>)>,
    pub(super) empty: Vec<Vec<Step>>,
    pub(super) error: Option<String>,
}

impl<'a> Seen<'a> {
    pub(super) fn walk(&mut self, value: &'a Value, way: &mut Vec<Step>) {
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
        } else if let Some((key, found)) = references(items) {
            let way = way.iter().cloned().chain([Step::Each, Step::Key(key)]).collect();
            self.identifiers.push((way, found));
        } else if !objects.is_empty()
            && objects.len() * 2 > items.iter().filter(|item| !is_missing(item)).count()
        {
            // Lists within the items of a list: all of them together.
            self.places.push(Place { way: way.clone(), is_list: true, records: objects.clone() });
            way.push(Step::Each);
            self.within(&objects, way);
            way.pop();
        } else if is_identifiers(&items.iter().collect::<Vec<_>>()) {
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

/// The identifiers of objects that have nothing else but a type: what a list refers to.
fn references(items: &[Value]) -> Option<(String, Vec<&Value>)> {
    const IDS: [&str; 5] = ["id", "@id", "uri", "href", "ref"];
    const TYPES: [&str; 2] = ["type", "@type"];
    let only = |item: &Value| {
        keys(item).iter().all(|key| IDS.contains(&key.as_str()) || TYPES.contains(&key.as_str()))
    };
    let key = IDS.iter().find(|key| items.iter().all(|item| member(item, key).is_some()))?;
    let found: Vec<&Value> = items.iter().filter_map(|item| member(item, key)).collect();
    (items.iter().all(only) && is_identifiers(&found)).then(|| ((*key).to_owned(), found))
}

/// Numbers or short words, no two the same.
fn is_identifiers(items: &[&Value]) -> bool {
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

fn piece(value: &Value) -> String {
    super::super::node::piece(&super::super::node::node(value.clone()))
}
