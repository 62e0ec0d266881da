//! What tells Kazakh, Russian and English apart.

use super::letters::is_letter;
use catalogue::language::lower;

/// The tag of English.
pub(super) const ENGLISH: &str = "en";

/// Letters that Kazakh has and Russian has not.
const KAZAKH_LETTERS: [char; 9] = ['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і'];

/// Little words of Kazakh that need none of its own letters.
const KAZAKH_WORDS: [&str; 12] =
    ["мен", "пен", "бен", "бойынша", "туралы", "жылы", "емес", "болып", "деп", "осы", "немесе", "онда"];

/// Little words of Russian that mean nothing in Kazakh: «не», «от», «он», «у» would.
const RUSSIAN_WORDS: [&str; 26] = [
    "и",
    "в",
    "на",
    "с",
    "со",
    "из",
    "для",
    "по",
    "об",
    "что",
    "как",
    "это",
    "его",
    "при",
    "под",
    "над",
    "или",
    "был",
    "была",
    "были",
    "без",
    "после",
    "между",
    "из-за",
    "во",
    "её",
];

/// Endings of Russian words that no Kazakh word has, not even one that it borrowed.
const RUSSIAN_ENDINGS: [&str; 21] = [
    "ный",
    "ная",
    "ное",
    "ные",
    "ного",
    "ной",
    "ных",
    "ского",
    "ская",
    "ское",
    "ские",
    "ской",
    "ских",
    "ение",
    "ания",
    "ание",
    "ения",
    "ость",
    "вая",
    "вый",
    "тый",
];

const ENGLISH_WORDS: [&str; 9] = ["the", "of", "and", "with", "from", "in", "on", "for", "by"];

/// So many words tell the language of a text, however long it is.
const ENOUGH: usize = 50;

/// What was counted in a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Signs {
    /// Words.
    pub words: usize,
    /// Cyrillic letters.
    pub cyrillic: usize,
    /// Latin letters.
    pub latin: usize,
    /// Words that are Kazakh.
    pub kazakh: usize,
    /// Words that are Russian.
    pub russian: usize,
    /// Words that are English.
    pub english: usize,
}

impl Signs {
    /// Counts in a text, without what stands in quotation marks: a title may be in any language.
    pub fn of(text: &str) -> Self {
        let mut signs = Self::default();
        let mut depth = 0_usize;
        for (at, piece) in text.split_inclusive(['«', '»', '“', '”', '„']).enumerate() {
            if depth == 0 {
                signs.count(piece, at == 0);
            }
            if signs.words >= ENOUGH {
                break;
            }
            match piece.chars().next_back() {
                Some('«' | '“' | '„') => depth += 1,
                Some('»' | '”') => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        signs
    }

    fn count(&mut self, piece: &str, is_start: bool) {
        let words = piece.split(|letter: char| !is_letter(letter) && letter != '-');
        let words = words.filter(|word| word.chars().any(is_letter));
        for (at, word) in words.take(ENOUGH).enumerate() {
            let is_name = word.starts_with(|letter| lower(letter) != letter) && !(is_start && at == 0);
            self.count_word(word, is_name);
        }
    }

    fn count_word(&mut self, word: &str, is_name: bool) {
        let small: String = word.chars().map(lower).collect();
        self.words += 1;
        self.cyrillic += small.chars().filter(|letter| ('\u{400}'..='\u{52f}').contains(letter)).count();
        self.latin += small.chars().filter(char::is_ascii_lowercase).count();
        let is_kazakh = small.contains(KAZAKH_LETTERS) || KAZAKH_WORDS.contains(&small.as_str());
        // Surnames have Russian endings in every language.
        let ends_so = || !is_name && small.chars().count() >= 5 && ends_in_russian(&small);
        self.kazakh += usize::from(is_kazakh);
        self.russian += usize::from(!is_kazakh && (RUSSIAN_WORDS.contains(&small.as_str()) || ends_so()));
        self.english += usize::from(ENGLISH_WORDS.contains(&small.as_str()));
    }
}

fn ends_in_russian(word: &str) -> bool {
    RUSSIAN_ENDINGS.iter().any(|ending| word.ends_with(ending))
}
