//! Numbers and what is counted.

use super::{Counted, Language, spell};
use catalogue::put;

/// A whole number with its thousands set apart.
///
/// ```
/// use museum_portal::languages::{Language, number};
/// assert_eq!(number(Language::English, 66_000), "66,000");
/// assert_eq!(number(Language::Kazakh, 66_000), "66\u{a0}000");
/// ```
pub fn number(language: Language, number: usize) -> String {
    let digits = number.to_string();
    let (mark, grouped_from) = match language {
        Language::English => (',', 4),
        // Four digits stay together in Kazakh and Russian typesetting.
        _ => ('\u{a0}', 5),
    };
    if digits.len() < grouped_from {
        return digits;
    }
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

/// «5 museums»: a number with the form of the word that it asks for.
pub fn count(language: Language, amount: usize, word: &Counted) -> String {
    put(&spell(language, word.of(language, amount)), "{}", &number(language, amount))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::texts;

    #[test]
    fn numbers_are_grouped_as_each_language_does() {
        assert_eq!(number(Language::English, 1_234), "1,234");
        assert_eq!(number(Language::Russian, 1_234), "1234");
        assert_eq!(number(Language::Kazakh, 4_500_000), "4\u{a0}500\u{a0}000");
        assert_eq!(number(Language::English, 0), "0");
    }

    #[test]
    fn plurals_follow_the_rules_of_each_language() {
        let museums = |language, amount| count(language, amount, &texts::MUSEUM_COUNT);
        for (amount, text) in [
            (1, "1 музей"),
            (2, "2 музея"),
            (5, "5 музеев"),
            (11, "11 музеев"),
            (14, "14 музеев"),
            (21, "21 музей"),
            (22, "22 музея"),
            (111, "111 музеев"),
            (0, "0 музеев"),
        ] {
            assert_eq!(museums(Language::Russian, amount), text);
        }
        assert_eq!(museums(Language::English, 1), "1 museum");
        assert_eq!(museums(Language::English, 0), "0 museums");
        assert_eq!(museums(Language::Kazakh, 1), "1 музей");
        assert_eq!(museums(Language::Kazakh, 209), "209 музей");
        assert_eq!(museums(Language::KazakhLatin, 209), "209 muzei");
    }
}
