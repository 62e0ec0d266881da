//! What there is to be found of one record.

use super::{PackError, Synonyms};
use crate::Field;
use crate::language::{Language, sort_key};
use crate::model::Text;
use crate::packed::lookup::LONGEST;
use crate::packed::{Packable, lookup};
use crate::search::{Worded, raw_words, stem};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The languages in whose alphabets titles are put in order.
pub(super) const TITLES: [Language; 3] = [Language::Kazakh, Language::Russian, Language::English];

/// A record, ready to be found.
pub(super) struct Prepared {
    pub(super) id: String,
    pub(super) record: Vec<u8>,
    pub(super) card: Vec<u8>,
    /// How many words its title and names have, in the language that says it in the fewest.
    pub(super) title: u8,
    /// Key and spelling of every word, with whether it stands in the title.
    pub(super) words: BTreeMap<(String, String), bool>,
    /// Its values of fields, each with the JSON of its label.
    pub(super) values: Vec<(Field, String, String)>,
    pub(super) time: Option<(i64, i64)>,
    pub(super) years: Option<(i64, i64)>,
    /// Its title as a sort key, for each of [`TITLES`].
    pub(super) titles: [Vec<u8>; 3],
}

/// How many words a text has, in the language that says it in the fewest.
fn length(text: &Text) -> u8 {
    let lengths = text.iter().map(|version| raw_words(version.text).count());
    lengths.min().unwrap_or_default().min(u8::MAX.into()) as u8
}

impl Prepared {
    pub(super) fn of<R: Packable + Worded + Serialize>(
        record: &R,
        synonyms: &Synonyms,
    ) -> Result<Self, PackError> {
        let json =
            |what: &R| serde_json::to_vec(what).map_err(|error| PackError::new(Path::new(what.id()), error));
        let mut words: BTreeMap<(String, String), bool> = BTreeMap::new();
        let mut others = Vec::new();
        let titles = std::iter::once(record.title()).chain(record.names()).map(|text| (text, true));
        for (text, in_title) in titles.chain(record.texts().into_iter().map(|text| (text, false))) {
            for version in text.iter() {
                others.append(&mut synonyms.of(version.language, version.text));
                for word in raw_words(version.text).filter(|word| word.chars().count() <= LONGEST) {
                    let spelling = lookup::spelling(word);
                    let key = stem(version.language, word);
                    if !key.is_empty() {
                        *words.entry((key, spelling)).or_default() |= in_title;
                    }
                }
            }
        }
        let own: BTreeSet<String> = words.keys().map(|(key, _)| key.clone()).collect();
        others.retain(|(key, _)| !own.contains(key));
        words.extend(others.into_iter().map(|other| (other, false)));
        let values = record.fields().iter().flat_map(|&field| {
            let label = |label: Option<&_>| label.and_then(|label| serde_json::to_string(label).ok());
            let values = record.values(field).into_iter();
            values.map(move |(key, text)| (field, key.to_owned(), label(text).unwrap_or_default()))
        });
        let title = |language: Language| {
            let title = language.read(record.title());
            let key = title.map_or_else(Vec::new, |title| sort_key(language.tag(), &title.text));
            key.into_iter().flat_map(u32::to_be_bytes).collect()
        };
        Ok(Self {
            id: record.id().to_owned(),
            record: json(record)?,
            card: json(&record.card())?,
            title: std::iter::once(record.title())
                .chain(record.names())
                .map(length)
                .fold(0, u8::saturating_add),
            words,
            values: values.collect(),
            time: record.time(),
            years: record.years(),
            titles: TITLES.map(title),
        })
    }
}
