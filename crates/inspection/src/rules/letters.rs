//! Words with letters of two alphabets that look alike: nobody sees it, and no search finds them.

use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;

/// Latin letters, and the Cyrillic ones that look like them.
const ALIKE: [(char, char); 32] = [
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('o', 'о'),
    ('p', 'р'),
    ('x', 'х'),
    ('y', 'у'),
    ('h', 'һ'),
    ('Ə', 'Ә'),
    ('ə', 'ә'),
    ('k', 'к'),
    ('m', 'м'),
    ('t', 'т'),
    ('Y', 'Ү'),
    ('ɵ', 'ө'),
    ('Ɵ', 'Ө'),
    ('ë', 'ё'),
    ('Ë', 'Ё'),
];

/// The first such word of a text.
pub(super) fn check(here: &Here, text: &str, sink: &mut Sink) {
    // Most texts have one alphabet only.
    if !text.chars().any(is_latin) || !text.chars().any(is_cyrillic) {
        return;
    }
    let words = text.split(|letter: char| !is_letter(letter));
    if let Some((word, mended)) = words.filter_map(|word| Some((word, mended(word)?))).next() {
        let strange: String = word
            .chars()
            .zip(mended.chars())
            .filter(|(one, other)| one != other)
            .map(|(one, _)| one)
            .collect();
        sink.find(Rule::AlphabetsMixed, here, vec![word.into(), strange.into(), mended.into()]);
    }
}

/// A word in one alphabet, if it is in two and only letters that look alike make it so.
fn mended(word: &str) -> Option<String> {
    let latin = word.chars().filter(|letter| is_latin(*letter)).count();
    let cyrillic = word.chars().filter(|letter| is_cyrillic(*letter)).count();
    if latin == 0 || cyrillic == 0 {
        return None;
    }
    let numeral = in_latin(word).filter(|word| word.chars().all(|letter| "IVXLCDM".contains(letter)));
    let (first, second) = (in_cyrillic(word), in_latin(word));
    numeral.or(if cyrillic >= latin { first.or(second) } else { second.or(first) })
}

fn in_cyrillic(word: &str) -> Option<String> {
    let letter = |letter| match is_latin(letter) {
        true => ALIKE.iter().find(|(latin, _)| *latin == letter).map(|(_, cyrillic)| *cyrillic),
        false => Some(letter),
    };
    word.chars().map(letter).collect()
}

fn in_latin(word: &str) -> Option<String> {
    let letter = |letter| match is_cyrillic(letter) {
        true => ALIKE.iter().find(|(_, cyrillic)| *cyrillic == letter).map(|(latin, _)| *latin),
        false => Some(letter),
    };
    word.chars().map(letter).collect()
}

/// A text in which letters that look alike are one, for comparing.
pub(super) fn alike(text: &str) -> String {
    let letter = |letter: char| {
        ALIKE.iter().find(|(_, cyrillic)| *cyrillic == letter).map_or(letter, |(latin, _)| *latin)
    };
    text.chars().map(letter).collect()
}

fn is_latin(letter: char) -> bool {
    letter.is_ascii_alphabetic() || matches!(letter, '\u{c0}'..='\u{24f}' | 'ə' | 'ɵ')
}

/// Whether it is a letter. The standard library knows by tables, which take longer than all else for what
/// most texts here are written in.
pub(super) fn is_letter(letter: char) -> bool {
    letter.is_ascii_alphabetic()
        || matches!(letter, '\u{400}'..='\u{481}' | '\u{48a}'..='\u{52f}')
        || (!letter.is_ascii() && letter.is_alphabetic())
}

fn is_cyrillic(letter: char) -> bool {
    ('\u{400}'..='\u{52f}').contains(&letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library() {
        for letter in '\0'..='\u{ffff}' {
            assert_eq!(is_letter(letter), letter.is_alphabetic(), "{letter:?}");
        }
    }

    #[test]
    fn only_letters_that_look_alike_are_mended() {
        for (word, right) in [
            ("қaла", Some("қала")),
            ("мəдениет", Some("мәдениет")),
            ("Kazаkhstan", Some("Kazakhstan")),
            ("ХIХ", Some("XIX")),
            ("Wiкi", Some("Wiki")),
            ("Wikiден", None),
            ("қала", None),
            ("kala", None),
            ("", None),
        ] {
            assert_eq!(mended(word).as_deref(), right, "{word}");
        }
    }
}
