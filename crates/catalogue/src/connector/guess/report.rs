//! What is told of a guess.

use super::check::{self, Filled};
use super::choose::because;
use super::draft::Draft;
use super::find::Found;
use super::languages::language_of_letters;
use super::place::Form;
use super::records::Records;
use super::words::{is_language, language};
use super::write::{object, text};
use crate::json::Value;
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use std::collections::BTreeMap;

/// A connector that was guessed, and what is to be told of it.
#[derive(Clone, Debug)]
pub struct Guess {
    /// The connector, as JSON.
    pub connector: String,
    /// What was guessed: first what is around the records, then their fields.
    pub guessed: Vec<Guessed>,
    /// Fields for which nothing was found.
    pub missing: Vec<&'static str>,
    /// What an answer cannot tell, and a person must say.
    pub unsaid: Vec<String>,
    /// Whether the answer is a list.
    pub is_list: bool,
    /// How many records it has.
    pub records: usize,
    /// Those that the connector could not make, and why.
    pub lost: Vec<String>,
}

/// One guess.
#[derive(Clone, Debug)]
pub struct Guessed {
    /// What was guessed: a field of the portal's, or `items`, `total`, `paging`.
    pub field: String,
    /// Where it stands.
    pub path: String,
    /// How sure it is, in percent.
    pub sure: u8,
    /// What made it so.
    pub because: String,
    /// In how many records the connector found it, and of how many; nothing for what is around them.
    pub found: Option<(usize, usize)>,
    /// Whether only the answer with one record has it so.
    pub is_of_one: bool,
    /// The first of what was found.
    pub example: String,
}

impl Guessed {
    pub(super) fn around(field: &str, path: &str, sure: f64, because: String, example: String) -> Self {
        Self {
            field: field.to_owned(),
            path: path.to_owned(),
            sure: percent(sure),
            because,
            found: None,
            is_of_one: false,
            example,
        }
    }

    pub(super) fn field(records: Records, field: &str, mapping: &Value, found: &Found) -> Option<Self> {
        let is_part = |name: &&str| match field {
            "date" => matches!(*name, "from" | "to"),
            "location" => matches!(*name, "latitude" | "longitude"),
            _ => false,
        };
        let becomes = records.becomes(field);
        let choice = found.choices.iter().find(|choice| choice.field == becomes);
        let choice = choice.or_else(|| found.choices.iter().find(|choice| is_part(&choice.field)));
        let path = match mapping {
            Value::Text(path) => path.clone(),
            other => piece(other),
        };
        // The one thing that is guessed from two places.
        let choice = choice.filter(|choice| field != "media" || choice.by_name || !path.contains("{$."));
        let (sure, because) = match choice {
            Some(choice) => (choice.sure, because(choice, found.candidates.get(*choice.places.first()?)?)),
            None => (0.6, "identifiers of pictures, and the address of a IIIF service".to_owned()),
        };
        Some(Self::around(field, &path, sure, because, String::new()))
    }
}

fn percent(sure: f64) -> u8 {
    (sure.clamp(0.0, 1.0) * 100.0).round() as u8
}

/// A piece of a value, short enough for a table.
pub(super) fn piece(value: &Value) -> String {
    const LONGEST: usize = 200;
    let written = match value {
        Value::Text(text) => text.clone(),
        other => serde_json::to_string(&Written(other)).unwrap_or_default(),
    };
    match written.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", written.get(..end).unwrap_or_default()),
        None => written,
    }
}

/// Tries a draft on the answers that it was made of, leaves out what fills nothing, and tells of the
/// rest what it fills.
pub(super) fn report(mut draft: Draft) -> Guess {
    let written =
        |connector: &Value| serde_json::to_string_pretty(&Written(connector)).unwrap_or_default() + "\n";
    let mut guessed = draft.around;
    let (kind, title) = (draft.kind, draft.kind.field("title"));
    let mut lost = Vec::new();
    for part in draft.parts {
        let mut run = check::run(kind, &written(&draft.connector), part.answer, part.is_list);
        let fills = |guessed: &Guessed| run.fields.get(&guessed.field).is_some_and(|filled| filled.kept > 0);
        let is_useful = |guessed: &Guessed| guessed.field == "id" || guessed.field == title || fills(guessed);
        let (useful, useless): (Vec<_>, Vec<_>) = part.guessed.into_iter().partition(is_useful);
        if !useless.is_empty() {
            let names: Vec<String> = useless.into_iter().map(|guessed| guessed.field).collect();
            leave_out(&mut draft.connector, &[kind.section(), part.section], &names);
            run = check::run(kind, &written(&draft.connector), part.answer, part.is_list);
        }
        for mut one in useful {
            let Filled { kept, example, .. } = run.fields.get(&one.field).cloned().unwrap_or_default();
            one.found = Some((kept, run.records));
            one.example = example;
            one.is_of_one = part.section == "fields_of_one";
            guessed.push(one);
        }
        lost.extend(run.lost);
    }
    let is_guessed = |name: &str| guessed.iter().any(|guessed| guessed.field == name);
    let missing = kind.fields().filter(|name| !is_guessed(name)).collect();
    let Draft { connector, unsaid, is_list, records, .. } = draft;
    Guess { connector: written(&connector), guessed, missing, unsaid, is_list, records, lost }
}

fn leave_out(value: &mut Value, way: &[&str], names: &[String]) {
    let Value::Object(members) = value else { return };
    match way {
        [first, rest @ ..] => {
            members
                .iter_mut()
                .filter(|(name, _)| name == first)
                .for_each(|(_, value)| leave_out(value, rest, names));
        }
        [] => members.retain(|(name, _)| !names.contains(name)),
    }
}

/// What is said of languages: that of texts which do not tell theirs, where their letters do, and
/// codes that are no language's own.
pub(super) fn languages(found: &Found) -> Vec<(&'static str, Value)> {
    let mut members = Vec::new();
    let texts = found.choices.iter().filter(|choice| matches!(choice.field, "title" | "description"));
    let texts = texts.flat_map(|choice| &choice.places).filter_map(|at| found.candidates.get(*at));
    let texts = texts.filter(|candidate| candidate.place.form == Form::Plain);
    let texts: Vec<(usize, &Value)> =
        texts.flat_map(|candidate| candidate.place.values.iter().copied()).collect();
    members.extend(language_of_letters(&texts).map(|tag| ("language", text(tag))));
    let mut codes = BTreeMap::new();
    found.records.iter().for_each(|record| own_codes(record, &mut codes));
    if !codes.is_empty() {
        members.push(("language_codes", object(codes.into_iter().map(|(code, tag)| (code, text(tag))))));
    }
    members
}

/// Codes that stand for a language by custom and not by the standard: `kz` for Kazakh.
fn own_codes(value: &Value, codes: &mut BTreeMap<String, String>) {
    const CUSTOM: [&str; 8] = ["kz", "qaz", "ua", "cz", "gr", "jp", "cn", "kg"];
    let mut add = |code: &str| {
        let custom = Some(code).filter(|code| CUSTOM.contains(&code.to_ascii_lowercase().as_str()));
        if let Some((code, tag)) = custom.and_then(|code| Some((code, language(code)?))) {
            codes.insert(code.to_owned(), tag);
        }
    };
    match value {
        Value::Object(members) if members.iter().all(|(key, _)| is_language(key)) => {
            members.iter().for_each(|(key, _)| add(key))
        }
        Value::Object(members) => {
            members
                .iter()
                .filter(|(key, _)| key.to_lowercase().contains("lang") || key == "locale")
                .for_each(|(_, value)| {
                    if let Value::Text(code) = value {
                        add(code);
                    }
                });
            members.iter().for_each(|(_, value)| own_codes(value, codes));
        }
        Value::List(items) => items.iter().for_each(|item| own_codes(item, codes)),
        _ => {}
    }
}

/// A value as JSON, with the members of objects in their order.
struct Written<'a>(&'a Value);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null | Value::TooDeep => serializer.serialize_unit(),
            Value::Bool(truth) => serializer.serialize_bool(*truth),
            Value::Number(number) if number.fract() == 0.0 && number.abs() < 1e15 => {
                serializer.serialize_i64(*number as i64)
            }
            Value::Number(number) => serializer.serialize_f64(*number),
            Value::Text(text) => serializer.serialize_str(text),
            Value::List(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(&Written(item)))?;
                list.end()
            }
            Value::Object(members) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                members.iter().try_for_each(|(name, value)| map.serialize_entry(name, &Written(value)))?;
                map.end()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connector::node;

    #[test]
    fn a_node_and_a_value_are_written_alike() {
        let value = crate::json::parse(br#"{"b":[1,2.5,null,true],"a":{"c":"d"}}"#).unwrap();
        assert_eq!(piece(&value), r#"{"b":[1,2.5,null,true],"a":{"c":"d"}}"#);
        assert_eq!(node::node(value).to_string(), r#"{"a":{"c":"d"},"b":[1,2.5,null,true]}"#);
    }
}
