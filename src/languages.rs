//! Interface texts, dates, numbers and plurals, in the reader's language.
//!
//! Nothing here asks the browser: Chromium has no Kazakh locale data, and says that it has.

mod dates;
mod failures;
mod hours;
mod numbers;
mod rights;
mod texts;

pub use catalogue::language::Language;
pub use dates::{date, day, days};
pub use failures::{failure, portal_error};
pub use hours::open_state;
pub use numbers::{count, number};
pub use rights::rights;
pub use texts::{Plural, Texts};

use catalogue::language::kazakh_to_latin;

/// A text of the interface.
pub fn say(language: Language, text: impl Fn(&Texts) -> &'static str) -> String {
    spell(language, text(Texts::of(language)))
}

/// A text of the interface with `{}` replaced.
pub fn say_with(language: Language, text: impl Fn(&Texts) -> &'static str, value: &str) -> String {
    say(language, text).replacen("{}", value, 1)
}

/// Puts a Kazakh text of the interface into the reader's alphabet.
fn spell(language: Language, text: &str) -> String {
    match language {
        Language::KazakhLatin => kazakh_to_latin(text),
        _ => text.to_owned(),
    }
}

/// What a language calls itself.
pub fn own_name(language: Language) -> &'static str {
    match language {
        Language::Kazakh => "Қазақша",
        Language::KazakhLatin => "Qazaqşa",
        Language::Russian => "Русский",
        Language::English => "English",
    }
}

/// «in Russian», for a text that is not in the reader's language; the tag itself for a language
/// that the interface has no words for.
pub fn in_language(language: Language, tag: &str) -> String {
    let primary = tag.split('-').next().unwrap_or(tag);
    match primary {
        "kk" => say(language, |texts| texts.in_kazakh),
        "ru" => say(language, |texts| texts.in_russian),
        "en" => say(language, |texts| texts.in_english),
        _ => tag.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_spelled_in_the_readers_alphabet() {
        let museums = |language| say(language, |texts| texts.museums);
        assert_eq!(museums(Language::Kazakh), "Музейлер");
        assert_eq!(museums(Language::KazakhLatin), "Muzeiler");
        assert_eq!(museums(Language::Russian), "Музеи");
    }

    #[test]
    fn a_language_is_named_in_the_readers_own() {
        assert_eq!(in_language(Language::Russian, "kk-Arab"), "на казахском");
        assert_eq!(in_language(Language::Kazakh, "de"), "de");
    }
}
