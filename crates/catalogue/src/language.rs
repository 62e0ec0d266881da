//! What languages need that no browser can be trusted with: alphabets and transliteration.

mod arabic;
mod latin;
mod letters;
mod order;
mod spelling;

pub use arabic::kazakh_to_arabic;
pub use latin::kazakh_to_latin;
pub use letters::lower;
pub use order::sort_key;
pub use spelling::{is_spelled, learn, spelled};

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
    /// Kazakh in Arabic, made from the Cyrillic.
    #[serde(rename = "kk-Arab")]
    KazakhArabic,
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
        language.ok_or_else(|| Wrong::new("expected one of kk, kk-Latn, kk-Arab, ru, en"))
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 5] =
        [Self::Kazakh, Self::KazakhLatin, Self::KazakhArabic, Self::Russian, Self::English];

    /// Its tag (BCP 47).
    pub fn tag(self) -> &'static str {
        match self {
            Self::Kazakh => "kk",
            Self::KazakhLatin => "kk-Latn",
            Self::KazakhArabic => "kk-Arab",
            Self::Russian => "ru",
            Self::English => "en",
        }
    }

    /// The language of that tag.
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// Whether it is Kazakh, in any alphabet.
    pub fn is_kazakh(self) -> bool {
        self == Self::Kazakh || self.is_made()
    }

    /// Whether its texts are made from those in Kazakh Cyrillic.
    pub fn is_made(self) -> bool {
        matches!(self, Self::KazakhLatin | Self::KazakhArabic)
    }

    /// Where its lines begin, as HTML has it.
    pub fn direction(self) -> &'static str {
        if self == Self::KazakhArabic { "rtl" } else { "ltr" }
    }

    /// A text as its reader is to see it: the best version there is, in the reader's alphabet.
    pub fn read(self, text: &Text) -> Option<Reading<'_>> {
        let chosen = text.choose(self.wanted())?;
        let is_cyrillic = || matches!(chosen.language, "kk" | "kk-Cyrl");
        if self.is_made() && is_cyrillic() {
            let text = Cow::Owned(spelled(self, chosen.text));
            return Some(Reading { text, language: self.tag(), origin: Origin::Transliteration });
        }
        Some(Reading { text: Cow::Borrowed(chosen.text), language: chosen.language, origin: chosen.origin })
    }

    /// The tags in which its reader wants a record's text, the best first. Who reads Kazakh in
    /// another alphabet would rather have a text of the catalogue's own in it, but then one in Cyrillic.
    pub fn wanted(self) -> &'static [&'static str] {
        match self {
            Self::Kazakh => &["kk", "kk-Cyrl", "ru", "en"],
            Self::KazakhLatin => &["kk-Latn", "kk", "kk-Cyrl", "ru", "en"],
            Self::KazakhArabic => &["kk-Arab", "kk", "kk-Cyrl", "ru", "en"],
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
    fn kazakh_is_made_from_cyrillic_unless_the_catalogue_has_it() {
        let text = Text::new("ru", "Кобыз").with("kk", "Қобыз");
        for (language, made, tag, given) in [
            (Language::KazakhLatin, "Qobyz", "kk-Latn", "Qobız"),
            (Language::KazakhArabic, "قوبىز", "kk-Arab", "قوبيز"),
        ] {
            let reading = language.read(&text).unwrap();
            let read = (&*reading.text, reading.language, reading.origin);
            assert_eq!(read, (made, tag, Origin::Transliteration));
            let own = text.clone().with(tag, given);
            assert_eq!(language.read(&own).unwrap().text, given);
        }
    }

    #[test]
    fn what_is_not_kazakh_in_cyrillic_is_not_spelled() {
        for (tag, text) in [("ru", "Щит"), ("kk-Latn", "Qobyz"), ("kk-Arab", "قوبىز"), ("und", "КП 5569")]
        {
            for language in [Language::KazakhLatin, Language::KazakhArabic] {
                let own = Text::new(tag, text);
                let reading = language.read(&own).unwrap();
                assert_eq!((&*reading.text, reading.language), (text, tag));
            }
        }
    }

    #[test]
    fn only_arabic_begins_at_the_right() {
        let from_the_right = Language::ALL.into_iter().filter(|language| language.direction() == "rtl");
        assert_eq!(from_the_right.collect::<Vec<_>>(), [Language::KazakhArabic]);
    }

    #[test]
    fn every_tag_has_its_language() {
        for language in Language::ALL {
            assert_eq!(Language::tagged(language.tag()), Some(language));
        }
        assert_eq!(Language::tagged("de"), None);
    }
}
