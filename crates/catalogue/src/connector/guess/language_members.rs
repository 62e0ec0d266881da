//! What a connector says of the languages of its texts.

use super::found::Found;
use super::languages::language_of_letters;
use super::literals::{object, text};
use super::place::Form;
use super::words::{is_language, language};
use crate::json::Value;
use std::collections::BTreeMap;

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
