//! Lists whose items are rows: of a language and a text, of a label and a value.

use super::place::member;
use super::words::{is_language, language};
use crate::json::Value;
use std::collections::BTreeSet;

/// What in Linked Art tells what a name or a text is.
const CLASSIFIED: &str = "classified_as.0._label";

/// A member of a member, `element.name`, or of an item, `classified_as.0._label`.
pub(super) fn member_at<'a>(value: &'a Value, names: &str) -> Option<&'a Value> {
    names.split('.').try_fold(value, |value, name| match (value, name.parse::<usize>()) {
        (Value::List(items), Ok(at)) => items.get(at),
        _ => member(value, name),
    })
}

/// The key of the language, and those of texts, of rows that all have one.
pub(super) fn rows(items: &[Value]) -> Option<(String, Vec<String>)> {
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
    // A language twice makes a list, not the versions of one text.
    let codes: BTreeSet<String> =
        items.iter().filter_map(|item| member(item, key)).map(|code| format!("{code:?}")).collect();
    if codes.len() < items.len() {
        return None;
    }
    let texts = first.iter().filter(|(name, value)| name != key && matches!(value, Value::Text(_)));
    Some(((*key).to_owned(), texts.map(|(name, _)| name.clone()).collect()))
}

/// The key of the label and that of the value, of a list of labelled values.
pub(super) fn labelled(items: &[Value]) -> Option<(String, String)> {
    const LABEL: [&str; 10] =
        ["label", "key", "name", "field", "property", "element.name", "term", "attribute", "title", "type"];
    const VALUE: [&str; 7] = ["value", "values", "content", "text", "val", "displayValue", "data"];
    let has = |key: &str| {
        items.iter().all(|item| member_at(item, key).is_some_and(|label| label_text(label).is_some()))
    };
    let value = VALUE.iter().find(|key| items.iter().any(|item| member(item, key).is_some()))?;
    let is_said = |item| member_at(item, CLASSIFIED).and_then(label_text).is_some();
    if items.iter().any(is_said) {
        return Some((CLASSIFIED.to_owned(), (*value).to_owned()));
    }
    let label = LABEL.iter().find(|key| *key != value && has(key))?;
    Some(((*label).to_owned(), (*value).to_owned()))
}

/// What a label says, and in which language if it says so.
pub(super) fn label_text(label: &Value) -> Option<(Option<String>, String)> {
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
