//! The places of a record, and what stands in them in all the records.

use super::words::{is_language, language, without_language};
use crate::json::Value;
use std::collections::BTreeMap;

/// How deep a record is looked into.
const DEEPEST: usize = 9;

/// How many places are looked at; no record has more that would be worth a field.
const MOST: usize = 3_000;

/// A step on the way to a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    /// Into a member of an object.
    Key(String),
    /// Into the version of a language; what the API calls it.
    Language(String),
    /// Into every item of a list.
    Each,
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
                    let parts = text.split('.').filter(|part| !part.is_empty());
                    names.extend(parts.map(|text| Name { text, is_list: false }));
                }
                Step::Each | Step::Any => {
                    names.iter_mut().last().into_iter().for_each(|name| name.is_list = true)
                }
                Step::Language(_) => {}
            }
        }
        names
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

/// The places of some records.
pub(super) fn places<'a>(records: &[&'a Value]) -> Vec<Place<'a>> {
    let mut found = Found(BTreeMap::new());
    for (record, value) in records.iter().enumerate() {
        found.walk(value, &Way { record, ..Way::default() });
    }
    let mut places: Vec<Place> = found.0.into_values().map(|(_, place)| place).collect();
    places = with_languages(places);
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
            for (key, member) in members {
                self.walk(member, &way.to(Step::Key(key.clone())));
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
        let way = way.to(Step::Each);
        items.iter().for_each(|item| self.walk(item, &way));
    }
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
    let known = members.iter().filter(|(key, _)| is_language(key)).count();
    let codes = members.iter().all(|(key, _)| is_language(key) || super::super::reader::is_code(key));
    known == members.len() || (codes && known > 2 && known * 3 > members.len())
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

/// A member of an object.
pub(super) fn member<'a>(value: &'a Value, name: &str) -> Option<&'a Value> {
    let Value::Object(members) = value else { return None };
    members.iter().find(|(own, _)| own == name).map(|(_, value)| value)
}

/// A member of a member, `element.name`.
fn member_at<'a>(value: &'a Value, names: &str) -> Option<&'a Value> {
    names.split('.').try_fold(value, member)
}

/// The key of the language, and those of texts, of rows that all have one.
fn rows(items: &[Value]) -> Option<(String, Vec<String>)> {
    const LANGUAGE: [&str; 10] = [
        "language",
        "lang",
        "locale",
        "langcode",
        "language_code",
        "languages_code",
        "languageCode",
        "xml:lang",
        "@lang",
        "culture",
    ];
    let Value::Object(first) = items.first()? else { return None };
    let is_code = |value: &Value| matches!(value, Value::Text(code) if language(code).is_some());
    let key = LANGUAGE.iter().find(|key| items.iter().all(|item| member(item, key).is_some_and(is_code)))?;
    let texts = first.iter().filter(|(name, value)| name != key && matches!(value, Value::Text(_)));
    Some(((*key).to_owned(), texts.map(|(name, _)| name.clone()).collect()))
}

/// The key of the label and that of the value, of a list of labelled values.
fn labelled(items: &[Value]) -> Option<(String, String)> {
    const LABEL: [&str; 10] =
        ["label", "key", "name", "field", "property", "element.name", "term", "attribute", "title", "type"];
    const VALUE: [&str; 7] = ["value", "values", "content", "text", "val", "displayValue", "data"];
    let has = |key: &str| {
        items.iter().all(|item| member_at(item, key).is_some_and(|label| label_text(label).is_some()))
    };
    let value = VALUE.iter().find(|key| items.iter().any(|item| member(item, key).is_some()))?;
    let label = LABEL.iter().find(|key| *key != value && has(key))?;
    Some(((*label).to_owned(), (*value).to_owned()))
}

/// What a label says, and in which language if it says so.
fn label_text(label: &Value) -> Option<(Option<String>, String)> {
    const LONGEST: usize = 60;
    let text = |value: &Value| match value {
        Value::Text(text) if !text.trim().is_empty() && text.len() <= LONGEST => Some(text.clone()),
        _ => None,
    };
    match label {
        Value::Object(members) if members.iter().all(|(key, _)| is_language(key)) => {
            let english = members.iter().find(|(key, _)| key == "en");
            let (code, said) = english.or_else(|| members.first())?;
            let said = if let Value::List(items) = said { items.first()? } else { said };
            Some((Some(code.clone()), text(said)?))
        }
        other => Some((None, text(other)?)),
    }
}

/// Places that are the same but for their language become one.
fn with_languages(places: Vec<Place>) -> Vec<Place> {
    let mut together: BTreeMap<Vec<Step>, Vec<(String, Place)>> = BTreeMap::new();
    let mut others = Vec::new();
    for place in places {
        match apart(&place) {
            Some((steps, code)) => together.entry(steps).or_default().push((code, place)),
            None => others.push(place),
        }
    }
    for (steps, mut versions) in together {
        // «title» beside «title_en» is the same text in another language.
        let own = others.iter().position(|place: &Place| place.form == Form::Plain && place.steps == steps);
        if let Some(own) = own.map(|at| others.remove(at)) {
            let letters = language_of_letters(&own.values).unwrap_or("und");
            let is_there = versions.iter().any(|(code, _)| language(code).as_deref() == Some(letters));
            versions.push((if is_there { "und" } else { letters }.to_owned(), own));
        }
        let form = Form::Languages(
            versions.iter().map(|(code, place)| (code.clone(), place.steps.clone())).collect(),
        );
        let mut values: Vec<(usize, &Value)> =
            versions.into_iter().flat_map(|(_, place)| place.values).collect();
        values.sort_by_key(|(record, _)| *record);
        others.push(Place { steps, form, values });
    }
    others
}

/// The way to a place without its language, if it has one.
fn apart(place: &Place) -> Option<(Vec<Step>, String)> {
    if place.form != Form::Plain {
        return None;
    }
    let at = place.steps.iter().rposition(|step| match step {
        Step::Language(_) => true,
        Step::Key(key) => without_language(key).is_some(),
        _ => false,
    })?;
    let (mut steps, code) = (
        place.steps.clone(),
        match place.steps.get(at)? {
            Step::Language(code) => code.clone(),
            Step::Key(key) => without_language(key)?.1,
            _ => return None,
        },
    );
    match steps.get_mut(at) {
        Some(Step::Key(key)) => *key = without_language(key)?.0,
        _ => drop(steps.remove(at)),
    }
    Some((steps, code))
}

/// The language that only these letters write: Kazakh has letters of its own, and Cyrillic without
/// them is taken for Russian.
pub(super) fn language_of_letters(values: &[(usize, &Value)]) -> Option<&'static str> {
    let texts = values.iter().filter(|(_, value)| !matches!(value, Value::Object(_)));
    let texts = texts.flat_map(|(_, value)| super::value::singles(value));
    let letters =
        texts.filter_map(|single| if let Value::Text(text) = single { Some(text.chars()) } else { None });
    let (mut all, mut cyrillic, mut kazakh) = (0, 0, 0);
    for letter in letters.flatten().filter(|letter| letter.is_alphabetic()) {
        all += 1;
        cyrillic += usize::from(('\u{400}'..='\u{52f}').contains(&letter));
        kazakh += usize::from("әғқңөұүһӘҒҚҢӨҰҮҺ".contains(letter));
    }
    match () {
        () if cyrillic * 2 < all || cyrillic == 0 => None,
        () if kazakh * 50 > cyrillic => Some("kk"),
        () => Some("ru"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_tell_a_language_or_nothing() {
        let tell = |text: &str| language_of_letters(&[(0, &Value::Text(text.to_owned()))]);
        assert_eq!(tell("Қобыз, ағаш ыдыс"), Some("kk"));
        assert_eq!(tell("Чаша серебряная"), Some("ru"));
        assert_eq!(tell("Silver bowl"), None);
        assert_eq!(tell(""), None);
    }
}
