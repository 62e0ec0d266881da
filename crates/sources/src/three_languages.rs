//! What is said in Kazakh, Russian and English, with values in it.

use catalogue::language::{Language, spelled};

/// The same words in the three languages, in the order of the [`column`]s. `{}` is where a value goes.
pub(crate) type Words = [&'static str; 3];

/// Where a language stands in what is written down; the other alphabets of Kazakh are made from Cyrillic.
fn column(language: Language) -> usize {
    match language {
        Language::Russian => 1,
        Language::English => 2,
        _ => 0,
    }
}

/// Words with values in them, which stay as they are in whatever alphabet the words are.
pub(crate) fn filled(language: Language, words: &Words, values: &[String]) -> String {
    let mut values = values.iter();
    let mut pieces = words[column(language)].split("{}");
    let mut said = spelled(language, pieces.next().unwrap_or_default());
    for piece in pieces {
        said.push_str(values.next().map_or("", String::as_str));
        said.push_str(&spelled(language, piece));
    }
    said
}
