//! Values made to fit the shapes of the portal's records.

use super::node::{self, Node};
use super::reader::{Reader, is_code};
use super::shape::Fields;
use super::shape::Shape::{self, Address, AnyOf, Date, List, Number, Object, Own, Text, Word};
use crate::json::Value;
use crate::model::UNDECLARED;
use jmespath::Variable;
use std::collections::BTreeMap;

type Members = BTreeMap<String, Node>;

/// A value made to fit a shape; nothing if there is nothing in it, or nothing that would fit.
pub(super) fn fit(found: &Node, shape: Shape, reader: &Reader) -> Option<Value> {
    if node::is_missing(found) {
        return None;
    }
    match shape {
        Own => Some(node::value(found)),
        Word => {
            single(found).and_then(|one| node::as_text(&one)).map(|text| Value::Text(text.trim().to_owned()))
        }
        Address => {
            single(found).and_then(|one| node::as_text(&one)).map(|text| Value::Text(reader.resolve(&text)))
        }
        Number => number(&*single(found)?),
        Text => text(found, reader),
        Date => date(found, reader),
        List(item) => {
            let fitting = node::items(found).into_iter().filter_map(|one| fit(&one, *item, reader));
            Some(Value::List(fitting.collect())).filter(|list| *list != Value::List(Vec::new()))
        }
        Object(fields) | AnyOf(fields) => {
            object(found, fields, reader).filter(|made| shape.is_whole(made)).map(Value::Object)
        }
    }
}

/// The first of a list, or the thing itself.
fn single(found: &Node) -> Option<Node> {
    node::items(found).first().cloned()
}

fn number(one: &Variable) -> Option<Value> {
    match one {
        Variable::Number(number) => number.as_f64().map(Value::Number),
        other => node::number_in(&node::as_text(other)?).map(Value::Number),
    }
}

fn object(found: &Node, fields: Fields, reader: &Reader) -> Option<Vec<(String, Value)>> {
    let one = single(found)?;
    let known = |members: &Members| fields.iter().any(|(name, _)| members.contains_key(*name));
    Some(match node::members(&one) {
        // A text in several languages is an object too, and «url» could be a language.
        Some(members) if known(members) || !is_text(&one) => fields
            .iter()
            .filter_map(|(name, shape)| Some(((*name).to_owned(), fit(members.get(*name)?, *shape, reader)?)))
            .collect(),
        _ => {
            let (name, shape) = fields.first()?;
            vec![((*name).to_owned(), fit(&one, *shape, reader)?)]
        }
    })
}

fn is_text(one: &Variable) -> bool {
    node::members(one).is_some_and(|members| {
        !members.is_empty() && members.keys().all(|name| is_code(name) || name.starts_with('@'))
    })
}

/// One language's version of a text.
struct Version {
    language: String,
    text: String,
    /// Who made it, where the text says so as the portal's own does.
    made_by: Option<Value>,
}

/// A text in any of the shapes in which APIs write its languages.
fn text(found: &Node, reader: &Reader) -> Option<Value> {
    let mut versions: Vec<Version> = Vec::new();
    collect(found, None, reader, &mut versions);
    if let [Version { language, text, made_by: None }] = versions.as_slice()
        && language == UNDECLARED
    {
        return Some(Value::Text(text.clone()));
    }
    let written = |Version { language, text, made_by }| match made_by {
        None => (language, Value::Text(text)),
        Some(made_by) => (
            language,
            Value::Object(vec![("text".to_owned(), Value::Text(text)), ("made_by".to_owned(), made_by)]),
        ),
    };
    (!versions.is_empty()).then(|| Value::Object(versions.into_iter().map(written).collect()))
}

/// Adds what is found to the versions of a text: what is of one language already is joined to it.
fn collect(found: &Variable, language: Option<&str>, reader: &Reader, versions: &mut Vec<Version>) {
    match found {
        Variable::Array(items) => items.iter().for_each(|item| collect(item, language, reader, versions)),
        Variable::Object(members) => match (members.get("@value"), members.get("made_by")) {
            (Some(text), _) => {
                let own = members.get("@language").and_then(|code| node::as_text(code));
                collect(text, own.as_deref().or(language), reader, versions);
            }
            (None, Some(made_by)) => {
                let before = versions.len();
                members.get("text").into_iter().for_each(|text| collect(text, language, reader, versions));
                versions
                    .iter_mut()
                    .skip(before)
                    .for_each(|version| version.made_by = Some(node::value(made_by)));
            }
            (None, None) => {
                for (code, text) in members.iter().filter(|(code, _)| is_code(code)) {
                    collect(text, Some(code), reader, versions);
                }
            }
        },
        single => {
            let Some(text) = node::as_text(single).filter(|text| !text.trim().is_empty()) else { return };
            let usual = || reader.usual_language();
            let language = language.map_or_else(usual, |code| reader.language_of(code));
            match versions.iter_mut().find(|version| version.language == language) {
                Some(Version { text: whole, .. }) => {
                    whole.push_str("; ");
                    whole.push_str(text.trim());
                }
                None => versions.push(Version { language, text: text.trim().to_owned(), made_by: None }),
            }
        }
    }
}

fn date(found: &Node, reader: &Reader) -> Option<Value> {
    let one = single(found)?;
    match node::members(&one) {
        Some(members) if !is_text(&one) => {
            let year = |name: &str| members.get(name).and_then(|year| number(year)).filter(is_year);
            let (from, to) = (year("from"), year("to"));
            // An end before the beginning says that one of them is wrong; the words are not.
            let in_order =
                from.as_ref().zip(to.as_ref()).is_none_or(|(from, to)| as_number(from) <= as_number(to));
            let years = [("from", from), ("to", to)].map(|(name, year)| (name, year.filter(|_| in_order)));
            let words = members.get("text");
            // Words without years beside them may have them in themselves.
            if let (Some(words), [(_, None), (_, None)]) = (words, &years) {
                return plain_date(words, reader);
            }
            let words = words.and_then(|words| text(words, reader));
            let made = [("text", words)].into_iter().chain(years);
            let made: Vec<(String, Value)> =
                made.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
            Some(Value::Object(made)).filter(|made| *made != Value::Object(Vec::new()))
        }
        _ => plain_date(found, reader),
    }
}

/// A date in words, which have their years read from them, in whatever language they are.
fn plain_date(found: &Node, reader: &Reader) -> Option<Value> {
    let versions = match text(found, reader)? {
        Value::Object(versions) => versions,
        plain => return Some(plain),
    };
    let years = versions.iter().find_map(|(_, words)| match words {
        Value::Text(words) => crate::model::years(words),
        _ => None,
    });
    let years = years.map(|(from, to)| [("from", from), ("to", to)]).into_iter().flatten();
    let years = years.map(|(name, year)| (name.to_owned(), Value::Number(year as f64)));
    Some(Value::Object([("text".to_owned(), Value::Object(versions))].into_iter().chain(years).collect()))
}

fn as_number(value: &Value) -> f64 {
    if let Value::Number(number) = value { *number } else { f64::NAN }
}

/// There is no year 0, and no half of one.
fn is_year(value: &Value) -> bool {
    let year = as_number(value);
    year != 0.0 && year.fract() == 0.0 && year.abs() < 1e10
}
