//! Stems that endings leave open.

use super::fold;
use super::stem::{kazakh, russian};

/// What a word that somebody has typed may be found by, besides its [`stems`](super::stems): one with
/// an ending does not always tell where it begins, or what the word is without it.
pub fn rarer_stems(word: &str) -> Vec<String> {
    let fleeting = fleeting(&russian(word)).into_iter().map(|stem| fold(&stem));
    other(&fold(word)).into_iter().chain(fleeting).collect()
}

/// The other stem that a folded Kazakh word may have: «күресі» is күрес-і, and like көрме-сі.
fn other(word: &str) -> Option<String> {
    let stem = kazakh(word);
    match stem.strip_suffix('s').filter(|without| without.len() >= 4) {
        None => word.strip_prefix(&stem)?.starts_with("si").then(|| stem + "s"),
        without => without.map(str::to_owned),
    }
}

/// Before these, vowels come and go in Russian words.
const LAST: [char; 5] = ['к', 'л', 'н', 'р', 'ц'];

/// The other stems of a Russian word whose last vowel comes and goes: камень, камни; чашка, чашек.
fn fleeting(stem: &str) -> Vec<String> {
    let letters: Vec<char> = stem.chars().collect();
    let with = |start: &[char], middle: &str, last: char| {
        start.iter().copied().chain(middle.chars()).chain([last]).collect::<String>()
    };
    match letters[..] {
        [ref start @ .., 'е' | 'о', last] if start.len() >= 3 && ends_so(start, last) => {
            vec![with(start, "", last)]
        }
        [ref start @ .., 'ь', last] | [ref start @ .., last] if start.len() >= 3 && ends_so(start, last) => {
            vec![with(start, "е", last), with(start, "о", last)]
        }
        _ => Vec::new(),
    }
}

fn ends_so(start: &[char], last: char) -> bool {
    LAST.contains(&last) && start.last().is_some_and(|letter| "бвгджзклмнпрстфхцчшщ".contains(*letter))
}

#[cfg(test)]
mod tests {
    use super::super::{stem, stems};
    use super::*;

    #[test]
    fn a_word_is_found_by_its_other_stem() {
        for (language, one, other) in [
            ("kk", "күрес", "күресі"),
            ("kk", "күрестің", "күрестері"),
            ("ru", "гребень", "гребнями"),
            ("ru", "камень", "камни"),
            ("ru", "ковёр", "ковры"),
            ("ru", "платок", "платков"),
            ("ru", "чашка", "чашек"),
            ("ru", "ведро", "вёдер"),
            ("ru", "сабля", "сабель"),
        ] {
            for (typed, written) in [(one, other), (other, one)] {
                let found = [stems(typed), rarer_stems(typed)].concat();
                assert!(found.contains(&stem(language, written)), "{typed}, {written}: {found:?}");
            }
        }
    }

    #[test]
    fn most_words_have_no_other() {
        for word in ["қобыз", "жүзік", "sword", "город", "дом", "ox", ""] {
            assert_eq!(rarer_stems(word), [""; 0], "{word}");
        }
    }
}
