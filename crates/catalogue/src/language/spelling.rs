//! Kazakh in the alphabets that are made from Cyrillic.

use super::{Language, kazakh_to_arabic, kazakh_to_latin};
use std::hint::black_box;
use std::sync::OnceLock;

/// Puts a text in Kazakh Cyrillic into a language's alphabet.
pub type Spelling = fn(Language, &str) -> String;

/// What spells. In a browser it is not part of what every visitor loads: it comes when somebody reads such an alphabet.
static SPELLING: OnceLock<Spelling> = OnceLock::new();

/// Lets [`spelled`] know every alphabet. Whoever calls this has the code for all of them.
pub fn learn() {
    // Learned before is as good. The compiler is not to know what else it can be: it would call it from where it is not yet.
    let _ = SPELLING.set(black_box(spell));
}

/// Whether [`spelled`] knows what this language needs.
pub fn is_spelled(language: Language) -> bool {
    !language.is_made() || spelling().is_some()
}

/// A text in Kazakh Cyrillic in a language's alphabet; until [`learn`] was called in a browser, as it is.
pub fn spelled(language: Language, text: &str) -> String {
    match spelling() {
        Some(spell) if language.is_made() => spell(language, text),
        _ => text.to_owned(),
    }
}

fn spelling() -> Option<Spelling> {
    #[cfg(not(target_family = "wasm"))]
    learn();
    SPELLING.get().copied()
}

fn spell(language: Language, text: &str) -> String {
    match language {
        Language::KazakhLatin => kazakh_to_latin(text),
        Language::KazakhArabic => kazakh_to_arabic(text),
        _ => text.to_owned(),
    }
}
