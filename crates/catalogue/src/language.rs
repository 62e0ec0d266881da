//! What languages need that no browser can be trusted with: alphabets and transliteration.

mod latin;
mod letters;
mod order;

pub use latin::kazakh_to_latin;
pub(crate) use letters::lower;
pub use order::sort_key;

use crate::json::{FromJson, Value, Wrong};
use crate::model::{Origin, Text};
use serde::Serialize;
use std::borrow::Cow;

/// A language that the interface speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Language {
    /// Kazakh in Cyrillic.
    #[default]
    #[serde(rename = "kk")]
    Kazakh,
    /// Kazakh in Latin, made from the Cyrillic.
    #[serde(rename = "kk-Latn")]
    KazakhLatin,
    /// Russian.
    #[serde(rename = "ru")]
    Russian,
    /// English.
    #[serde(rename = "en")]
    English,
}

impl FromJson for Language {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let language = if let Value::Text(tag) = &value { Self::tagged(tag) } else { None };
        language.ok_or_else(|| Wrong::new("expected one of kk, kk-Latn, ru, en"))
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 4] = [Self::Kazakh, Self::KazakhLatin, Self::Russian, Self::English];

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::KazakhLatin => "kk-Latn",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language of that tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// A text as its reader is to see it: the best version there is, in the reader's alphabet.
    pub fn read(self, text: &Text) -> Option<Reading<'_>> {
        let chosen = text.choose(self.wanted())?;
        if self == Self::KazakhLatin && chosen.language.starts_with("kk") && chosen.language != self.tag() {
            let text = Cow::Owned(kazakh_to_latin(chosen.text));
            return Some(Reading { text, language: self.tag(), origin: Origin::Transliteration });
        }
        Some(Reading { text: Cow::Borrowed(chosen.text), language: chosen.language, origin: chosen.origin })
    }

    /// The tags in which its reader wants a record's text, the best first. Who reads Kazakh in
    /// Latin would rather have a text of the catalogue's own in Latin, but then one in Cyrillic.
    pub fn wanted(self) -> &'static [&'static str] {
        match self {
            Self::Kazakh => &["kk", "kk-Cyrl", "ru", "en"],
            Self::KazakhLatin => &["kk-Latn", "kk", "kk-Cyrl", "ru", "en"],
            Self::Russian => &["ru", "kk", "en"],
            Self::English => &["en", "ru", "kk"],
        }
    }
}

/// A text as somebody is to see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading<'a> {
    /// The text.
    pub text: Cow<'a, str>,
    /// The tag of the language that it is in; `und` if undeclared.
    pub language: &'a str,
    /// Who made it.
    pub origin: Origin,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kazakh_in_latin_is_made_from_cyrillic_unless_the_catalogue_has_it() {
        let text = Text::new("ru", "Кобыз").with("kk", "Қобыз");
        let reading = Language::KazakhLatin.read(&text).unwrap();
        assert_eq!(
            (&*reading.text, reading.language, reading.origin),
            ("Qobyz", "kk-Latn", Origin::Transliteration)
        );
        let own = text.with("kk-Latn", "Qobız");
        assert_eq!(Language::KazakhLatin.read(&own).unwrap().text, "Qobız");
    }

    #[test]
    fn russian_is_not_spelled_in_kazakh_latin() {
        let text = Text::new("ru", "Щит");
        let reading = Language::KazakhLatin.read(&text).unwrap();
        assert_eq!((&*reading.text, reading.language), ("Щит", "ru"));
    }

    #[test]
    fn every_tag_has_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::tagged(language.tag()), Some(language));
        }
        assert_eq!(Language::tagged("de"), None);
    }
}
