//! Whether a text is there in every language, and in the language that is said.

use super::guess;
use crate::fault::Value;
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::{Chosen, Text, UNDECLARED};

/// Texts that are in a language of their own: titles of sources.
const FOREIGN: [&str; 2] = ["sources.title", "sources"];

/// Names, which say little about the language that they stand in.
const NAMES: [&str; 9] = [
    "makers.name",
    "media.credit",
    "credit_line",
    "settlement",
    "address",
    "partners",
    "findspot.name",
    "centre.name",
    "place",
];

/// The place of one version of a text. A plain one has no language to name.
pub(super) fn place<'h>(here: &'h Here<'h>, language: &'h str) -> Here<'h> {
    if language == UNDECLARED { *here } else { here.name(language) }
}

/// What is wrong with the languages of a text.
pub(super) fn check(here: &Here, text: &Text, sink: &mut Sink) {
    if FOREIGN.iter().any(|field| here.is(field)) {
        return;
    }
    if let Some(plain) = text.iter().find(|version| version.language == UNDECLARED) {
        sink.find(Rule::LanguageUndeclared, here, vec![plain.text.into()]);
        return;
    }
    missing(here, text, sink);
    let is_off = |rule| sink.profile.severity(rule).is_none();
    if is_off(Rule::LanguageWrong) && is_off(Rule::TranslationSame) {
        return;
    }
    let is_name = NAMES.iter().any(|field| here.is(field));
    for (at, version) in text.iter().enumerate() {
        let guessed = guess::other_language(version.language, version.text);
        let twin =
            text.iter().enumerate().find(|(other, twin)| *other != at && is_same(version, *twin, is_name));
        match (guessed, twin) {
            // Of two that are the same, the one in the wrong language is the copy.
            (guessed, Some((other, twin))) if is_copy(guessed, other < at, twin) => {
                sink.find(Rule::TranslationSame, &place(here, version.language), vec![said(twin.language)]);
            }
            (Some(guessed), None) if !is_name => {
                let values = vec![version.text.into(), said(version.language), said(guessed)];
                sink.find(Rule::LanguageWrong, &place(here, version.language), values);
            }
            _ => {}
        }
    }
}

fn said(tag: &str) -> Value {
    Value::Languages(tag.into())
}

/// One fault for all languages that are missing.
fn missing(here: &Here, text: &Text, sink: &mut Sink) {
    let lacks = |tag: &&String| {
        let is_it = |version: Chosen| {
            let rest = version.language.strip_prefix(tag.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
                && !version.text.trim().is_empty()
        };
        !text.iter().any(is_it)
    };
    let tags: Vec<_> = sink.profile.languages.iter().filter(lacks).map(String::as_str).collect();
    if !tags.is_empty() {
        sink.find(Rule::LanguageMissing, here, vec![said(&tags.join(" "))]);
    }
}

/// Whether a text says the same words in both languages. Names and short terms may well be alike.
fn is_same(one: Chosen, other: Chosen, is_name: bool) -> bool {
    const ENOUGH: usize = 3;
    let family = |tag: &str| tag.split('-').next().map(str::to_owned);
    let (text, twin) = (one.text.trim(), other.text.trim());
    if text != twin || family(one.language) == family(other.language) {
        return false;
    }
    let words = text.split(|letter: char| !letter.is_alphabetic());
    let words = words.filter(|word| word.chars().nth(2).is_some()).count();
    (words >= ENOUGH && !is_name) || (words > 0 && is_of_other_script(one, other))
}

/// A text that is the same in English and in a language of the steppe is right in one of them only.
fn is_of_other_script(one: Chosen, other: Chosen) -> bool {
    let is_cyrillic = one.text.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter));
    is_cyrillic && (one.language == "en" || other.language == "en")
}

/// Whether this version is the copy: it is in the other's language, or nobody knows and it is the later.
fn is_copy(guessed: Option<&str>, is_later: bool, twin: Chosen) -> bool {
    match guessed {
        Some(_) => true,
        None => is_later && guess::other_language(twin.language, twin.text).is_none(),
    }
}
