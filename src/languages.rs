//! Interface texts, dates, numbers and plurals, in the reader's language.
//!
//! Nothing here asks the browser: Chromium has no Kazakh locale data, and says that it has.

pub mod alphabets;
pub mod connecting;
mod dates;
mod days;
mod failures;
mod hours;
mod numbers;
mod rights;
pub(crate) mod texts;

pub use catalogue::language::Language;
pub use dates::{chosen_years, date};
pub use days::{day, days};
pub use failures::{failure, portal_error};
pub use hours::{open_state, openings};
pub use numbers::{count, number};
pub use rights::rights;
pub use texts::{Counted, Words};

use catalogue::language::spelled as spell;
use catalogue::put;

/// A text of the interface.
pub fn say(language: Language, text: &Words) -> String {
    spell(language, text.of(language))
}

/// A text of the interface with `{}` replaced.
pub fn say_with(language: Language, text: &Words, value: &str) -> String {
    put(&say(language, text), "{}", value)
}

/// Adds a part to a text, and what stands between two. Joining a list would be compiled once more, for texts that are made.
fn append(text: &mut String, between: &str, part: &str) {
    if !text.is_empty() {
        text.push_str(between);
    }
    text.push_str(part);
}

/// What a language calls itself.
pub fn own_name(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "Қазақша",
        Language::KazakhLatin => "Qazaqşa",
        Language::KazakhArabic => "قازاقشا",
        Language::Russian => "Русский",
        Language::English => "English",
    }
}

/// «in Russian», for a text that is not in the reader's language; the tag itself for a language
/// that the interface has no words for.
pub fn in_language(language: Language, tag: &str) -> String {
    let primary = tag.split('-').next().unwrap_or(tag);
    match primary {
        "kk" => say(language, &texts::IN_KAZAKH),
        "ru" => say(language, &texts::IN_RUSSIAN),
        "en" => say(language, &texts::IN_ENGLISH),
        _ => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_spelled_in_the_readers_alphabet() {
        let museums = |language| say(language, &texts::MUSEUMS);
        assert_eq!(museums(Language::Kazakh), "Музейлер");
        assert_eq!(museums(Language::KazakhLatin), "Muzeiler");
        assert_eq!(museums(Language::KazakhArabic), "مۋزەيلەر");
        assert_eq!(museums(Language::Russian), "Музеи");
    }

    #[test]
    fn a_language_is_named_in_the_readers_own() {
        assert_eq!(in_language(Language::Russian, "kk-Arab"), "на казахском");
        assert_eq!(in_language(Language::Kazakh, "de"), "de");
    }
}
