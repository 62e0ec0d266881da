//! What was typed with another layout of the keyboard than the one that was meant.

use crate::language::lower;

/// Keys of the English layout, as they are and with Shift, and what they type on the Russian one,
/// which the Kazakh one shares.
const ENGLISH: &str = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`{}:\"<>~";
const RUSSIAN: &str = "йцукенгшщзхъфывапролджэячсмитьбюёхъжэбюё";

/// Keys of the upper row, and what they type on the Kazakh layout.
const DIGITS: &str = "2345890-=";
const KAZAKH: &str = "әіңғүұқөһ";

/// What the same keys would have typed on the other layouts, if that may be words.
///
/// ```
/// # use catalogue::search::other_layouts;
/// assert_eq!(other_layouts("vep3r"), ["музік"]);
/// assert_eq!(other_layouts("0обыз"), ["қобыз"]);
/// assert_eq!(other_layouts("ызщщт"), ["spoon"]);
/// ```
pub fn other_layouts(typed: &str) -> Vec<String> {
    let typed: String = typed.chars().map(lower).collect();
    let cyrillic = changed(&typed, &[(ENGLISH, RUSSIAN), (DIGITS, KAZAKH)]);
    let english = changed(&typed, &[(RUSSIAN, ENGLISH)]);
    let is_cyrillic =
        typed.contains(char::is_alphabetic) && !cyrillic.contains(|letter: char| letter.is_ascii());
    let is_english = !english.contains(|letter: char| !letter.is_ascii_alphabetic());
    let meant = [(cyrillic, is_cyrillic), (english, is_english)].into_iter();
    meant.filter(|(text, is_word)| *is_word && *text != typed).map(|(text, _)| text).collect()
}

fn changed(text: &str, tables: &[(&str, &str)]) -> String {
    let key = |letter: char| {
        let pairs = tables.iter().flat_map(|(from, to)| from.chars().zip(to.chars()));
        pairs.into_iter().find(|(from, _)| *from == letter).map_or(letter, |(_, to)| to)
    };
    text.chars().map(key).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_of_the_same_length() {
        assert_eq!(ENGLISH.chars().count(), RUSSIAN.chars().count());
        assert_eq!(DIGITS.chars().count(), KAZAKH.chars().count());
    }

    #[test]
    fn keys_are_read_on_the_layout_that_was_meant() {
        for (typed, meant) in [
            ("rfkrfy", &["калкан"][..]),
            ("Rfkrfy", &["калкан"]),
            (",8hrsn", &["бүркыт"]),
            ("{fy", &["хан"]),
            ("-hvtr", &["өрмек"]),
            ("ша=нама", &["шаһнама"]),
            ("пщидуе", &["goblet"]),
            // Neither a number nor what is in two alphabets is anything else.
            ("1916", &[]),
            ("қалқан", &[]),
            ("", &[]),
        ] {
            assert_eq!(other_layouts(typed), meant, "{typed}");
        }
    }
}
