//! A place of a record: the way to it, and what stands there in all the records.

use crate::json::Value;

/// A step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into a member of an object.
    Key(String),
    /// Into the version of a language; what the API calls it.
    Language(String),
    /// Into every item of a list.
    Each,
    /// Into the first item of a list.
    First,
    /// Into every member of an object whose names say nothing: `{"17": {…}, "18": {…}}`.
    Any,
    /// Into those items of a list that are labelled so: the key of the label, a language within
    /// it, and what it says.
    Labelled(String, Option<String>, String),
}

/// How what stands in a place is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Form {
    /// As it is.
    Plain,
    /// Rows of a language and a text, under these keys.
    Rows(String, String),
    /// In places of their own, by what the API calls the languages.
    Languages(Vec<(String, Vec<Step>)>),
}

/// A place.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    /// The way from the record.
    pub(super) steps: Vec<Step>,
    pub(super) form: Form,
    /// What stands there, each with the number of its record.
    pub(super) values: Vec<(usize, &'a Value)>,
}

/// A name on the way to a place.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    pub(super) text: &'a str,
    /// Whether there are several of it.
    pub(super) is_list: bool,
}

impl Place<'_> {
    /// The names on the way: keys, without languages, and labels.
    pub(super) fn names(&self) -> Vec<Name<'_>> {
        let mut names: Vec<Name> = Vec::new();
        for step in &self.steps {
            match step {
                // Some search engines write a whole way into one key: `artifact.ingress.title`.
                Step::Key(text) | Step::Labelled(_, _, text) => {
                    let parts = match text.split_once('.') {
                        // Dublin Core parts a term from what narrows it down: `dc.format.medium`.
                        Some(("dc" | "dcterms", _)) => vec![text.as_str()],
                        _ => text.split('.').filter(|part| !part.is_empty()).collect(),
                    };
                    names.extend(parts.into_iter().map(|text| Name { text, is_list: false }));
                }
                Step::Each | Step::Any => {
                    names.iter_mut().last().into_iter().for_each(|name| name.is_list = true)
                }
                Step::Language(_) | Step::First => {}
            }
        }
        names
    }

    /// Whether it is the value that stands beside a label.
    pub(super) fn is_value_of_label(&self) -> bool {
        let steps = self.steps.strip_suffix(&[Step::Each]).unwrap_or(&self.steps);
        matches!(steps, [.., Step::Labelled(..), Step::Key(_)])
    }

    /// In how many records there is something.
    pub(super) fn records(&self) -> usize {
        let mut records: Vec<usize> = self.values.iter().map(|(record, _)| *record).collect();
        records.sort_unstable();
        records.dedup();
        records.len()
    }

    /// Whether a record may have several of it.
    pub(super) fn is_many(&self) -> bool {
        self.steps.iter().any(|step| matches!(step, Step::Each | Step::Any | Step::Labelled(..)))
    }
}

/// What is empty as APIs write it.
pub(super) fn is_missing(value: &Value) -> bool {
    match value {
        Value::Null | Value::TooDeep => true,
        Value::Text(text) => text.trim().is_empty(),
        Value::List(items) => items.iter().all(is_missing),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// A member of an object.
pub(super) fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    let Value::Object(members) = value else { return None };
    members.iter().find(|(own, _)| own == name).map(|(_, value)| value)
}
