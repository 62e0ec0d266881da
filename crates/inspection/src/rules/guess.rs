//! Which language a text is in: by letters, little words and endings. Nothing is said where they do not
//! tell: a wrong alarm is worse than a missed one.
//!
//! Libraries that tell languages apart by statistics weigh megabytes with Kazakh, and err on titles of
//! three words; here there are only three languages.

use super::tongues::{self, Signs};

/// The language that a text is in, if it is plainly not the one that is said.
pub(super) fn other_language(said: &str, text: &str) -> Option<&'static str> {
    let signs = Signs::of(text);
    match said {
        "kk" | "kk-Cyrl" => instead_of_kazakh(&signs),
        "ru" => instead_of_russian(&signs),
        "en" => instead_of_english(&signs),
        _ => None,
    }
}

fn instead_of_kazakh(signs: &Signs) -> Option<&'static str> {
    if signs.cyrillic == 0 {
        return latin(signs);
    }
    let is_russian = match signs.kazakh {
        0 => signs.russian > 0,
        some => signs.russian >= 3 && signs.russian > 2 * some,
    };
    is_russian.then_some("ru")
}

fn instead_of_russian(signs: &Signs) -> Option<&'static str> {
    if signs.cyrillic == 0 {
        return latin(signs);
    }
    // One Kazakh word is a name, two of three are not.
    let is_kazakh = match signs.russian {
        0 => signs.kazakh >= 2 && 2 * signs.kazakh >= signs.words,
        some => signs.kazakh >= 3 && signs.kazakh > 2 * some,
    };
    is_kazakh.then_some("kk")
}

fn instead_of_english(signs: &Signs) -> Option<&'static str> {
    let is_cyrillic = signs.cyrillic >= 4 && signs.cyrillic > signs.latin;
    is_cyrillic.then_some(if signs.kazakh > signs.russian { "kk" } else { "ru" })
}

/// A text without a Cyrillic letter; a name, a mark or a unit may be one.
fn latin(signs: &Signs) -> Option<&'static str> {
    let is_english = signs.english > 0 && signs.words >= 3;
    is_english.then_some(tongues::ENGLISH)
}
