//! What of a text somebody has typed already.

use super::fold::is_of_word;
use super::{fold, words};

/// A text in pieces, each with whether it is the beginning of a word that was typed.
///
/// ```
/// # use catalogue::search::typed_pieces;
/// assert_eq!(typed_pieces("Алтын адам", "altin a"), [("Алтын", true), (" ", false), ("а", true), ("дам", false)]);
/// ```
pub fn typed_pieces<'a>(text: &'a str, typed: &str) -> Vec<(&'a str, bool)> {
    let typed: Vec<String> = words(typed).collect();
    let mut pieces = Vec::new();
    let mut left = text;
    while let Some(start) = left.find(is_of_word) {
        let (between, from) = left.split_at(start);
        let (word, rest) = from.split_at(from.find(|letter| !is_of_word(letter)).unwrap_or(from.len()));
        let (begun, end) = word.split_at(typed_end(word, &typed));
        pieces.extend([(between, false), (begun, true), (end, false)]);
        left = rest;
    }
    pieces.push((left, false));
    pieces.retain(|(piece, _)| !piece.is_empty());
    pieces
}

/// How far a word was typed. Of one that a typed word does not begin: not at all.
fn typed_end(word: &str, typed: &[String]) -> usize {
    let whole = fold(word);
    let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let end = |typed: &String| {
        let mut ends =
            ends.clone().filter(|&end| fold(word.get(..end).unwrap_or_default()).starts_with(typed));
        ends.next()
    };
    typed.iter().filter(|typed| whole.starts_with(typed.as_str())).filter_map(end).max().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The text with what was typed in brackets.
    fn marked(text: &str, typed: &str) -> String {
        let mark = |(piece, typed): (&str, bool)| if typed { format!("[{piece}]") } else { piece.to_owned() };
        typed_pieces(text, typed).into_iter().map(mark).collect()
    }

    #[test]
    fn beginnings_are_marked_in_any_spelling() {
        for (text, typed, expected) in [
            ("Қобыз", "kob", "[Қоб]ыз"),
            ("Бақсының қобызы", "қоб", "Бақсының [қоб]ызы"),
            ("«Алтын адам», Есік", "есік ал", "«[Ал]тын адам», [Есік]"),
            ("Шаңырақ", "s", "[Ш]аңырақ"),
            ("Zhetisu", "ж", "[Zh]etisu"),
            ("Khan's", "k", "Khan's"),
            ("Золото и золотой", "золото золотой", "[Золото] и [золотой]"),
            ("Mirror", "айна", "Mirror"),
            ("Mirror", "", "Mirror"),
            ("", "a", ""),
            ("...", "a", "..."),
        ] {
            assert_eq!(marked(text, typed), expected, "{text}, {typed}");
        }
    }
}
