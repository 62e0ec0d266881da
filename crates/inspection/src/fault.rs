//! A fault, and its words.

use crate::names::Names;
use crate::rule::{Rule, Severity};
use crate::words;
use catalogue::language::{Language, spelled};
use catalogue::model::Text;
use catalogue::shortened;
use std::sync::Arc;

/// One fault of one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The rule that is broken.
    pub rule: Rule,
    /// How grave that is.
    pub severity: Severity,
    /// The record, as a place in [`Report::records`](crate::Report::records).
    pub record: u32,
    /// The field, `media[0].alternative`; empty for the record as a whole.
    pub field: Arc<str>,
    /// What the words of the rule leave open.
    pub(crate) values: Box<[Value]>,
}

/// What the words of a rule leave open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// As it is in every language.
    Plain(Box<str>),
    /// In the words of the profile.
    Text(Arc<Text>),
    /// Languages by their tags.
    Languages(Box<str>),
    /// A list of records by its name.
    List(&'static str),
    /// Another record, as a place among the records, by its identifier.
    Record(u32),
    /// The same by its number, where two have one identifier.
    Numbered(u32),
    /// An item of a list within the record, from 0.
    Item(&'static str, usize),
    /// What may have been meant; nothing is said where nothing is like it.
    Perhaps(Option<Box<str>>),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        const MOST: usize = 80;
        Self::Plain(shortened(text, MOST).into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl Fault {
    /// What is wrong.
    pub fn wrong(&self, names: &Names, language: Language) -> String {
        self.filled(words::of(self.rule).wrong[words::column(language)], names, language)
    }

    /// How to mend it.
    pub fn right(&self, names: &Names, language: Language) -> String {
        self.filled(words::of(self.rule).right[words::column(language)], names, language)
    }

    /// Puts the values where `{0}`, `{1}` stand.
    fn filled(&self, pattern: &'static str, names: &Names, language: Language) -> String {
        let mut pieces = pattern.split('{');
        let mut said = spelled(language, pieces.next().unwrap_or_default());
        for piece in pieces {
            let numbered =
                piece.split_once('}').and_then(|(number, rest)| Some((number.parse().ok()?, rest)));
            let (number, rest): (usize, &str) = match numbered {
                Some(numbered) => numbered,
                // A brace of the words' own.
                None => {
                    said.push('{');
                    (usize::MAX, piece)
                }
            };
            let value = self.values.get(number);
            said.push_str(&value.map_or_else(String::new, |value| value.said(names, language)));
            said.push_str(&spelled(language, rest));
        }
        said
    }
}

impl Value {
    fn said(&self, names: &Names, language: Language) -> String {
        match self {
            Self::Plain(text) => text.to_string(),
            Self::Text(text) => language.read(text).map_or_else(String::new, |read| read.text.into_owned()),
            Self::Languages(tags) => {
                let named = |tag| spelled(language, words::language(tag, language));
                tags.split(' ').map(named).collect::<Vec<_>>().join(", ")
            }
            Self::List(list) => spelled(language, words::list(list, language)),
            Self::Record(at) => names.said(*at, language),
            Self::Numbered(at) => names.numbered(*at, language),
            Self::Item(list, at) => words::numbered(list, *at, language),
            Self::Perhaps(meant) => meant.as_deref().map_or_else(String::new, |meant| {
                let [before, after] = words::PERHAPS[words::column(language)];
                format!("{}{meant}{}", spelled(language, before), spelled(language, after))
            }),
        }
    }
}
