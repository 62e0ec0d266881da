//! What somebody may have meant.

use catalogue::language::lower;

/// The known word most like this one, if it is like it at all.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const LIKE: f64 = 0.75;
    let small = |word: &str| word.chars().map(lower).collect::<String>();
    let word = small(word);
    known
        .map(|known| (strsim::jaro_winkler(&word, &small(known)), known))
        .filter(|(likeness, _)| *likeness >= LIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_near() {
        assert_eq!(nearest("titel", ["id", "title", "museum"].into_iter()), Some("title"));
        assert_eq!(nearest("colour", ["id", "title", "museum"].into_iter()), None);
    }
}
