//! Folding: one form for the spellings of one word.

use crate::language::lower;

/// The folded form of a word: lower case, without marks, in plain Latin letters.
///
/// So meet: Kazakh typed with and without its own letters (қобыз, кобыз), in Latin (qobyz, kobyz), in
/// Arabic script, and ё with е. Different words may meet as well; that is the price of finding.
///
/// ```
/// # use catalogue::search::fold;
/// assert_eq!(fold("Қобыз"), fold("kobyz"));
/// ```
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars() {
        fold_letter(letter, &mut folded);
    }
    for (digraph, single) in DIGRAPHS {
        if folded.contains(digraph) {
            folded = folded.replace(digraph, single);
        }
    }
    folded
}

/// The digraphs of the usual romanisations and the letters that they become, one after the other
/// and after all single letters, so that «қ» and «kh» do not mix.
pub const DIGRAPHS: [(&str, &str); 4] = [("zh", "j"), ("kh", "h"), ("gh", "g"), ("shch", "sh")];

/// Every letter that folding changes, with what it becomes: for search engines, which fold by
/// tables.
pub fn letters() -> impl Iterator<Item = (char, String)> {
    ('\0'..='\u{1EFF}').filter(|&letter| is_of_word(letter)).filter_map(|letter| {
        let mut folded = String::new();
        fold_letter(letter, &mut folded);
        (!folded.chars().eq([letter])).then_some((letter, folded))
    })
}

fn fold_letter(letter: char, folded: &mut String) {
    let letter = lower(letter);
    match plain(letter) {
        Some(spelling) => folded.push_str(spelling),
        None if letter.is_alphanumeric() => folded.push(letter),
        None => {}
    }
}

/// The folded words of a text, in order.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !is_of_word(letter)).map(fold).filter(|word| !word.is_empty())
}

/// The words of a text as they stand there, in order.
pub fn raw_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !is_of_word(letter)).filter(|word| !word.is_empty())
}

/// Marks that stand after their letters belong to the word: й may be и with a breve, and İ that was
/// made small elsewhere has a dot.
pub(super) fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || is_mark(letter)
}

/// Marks above letters, and those that make them others (oʻ).
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{2b0}'..='\u{36f}')
}

fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' | 'ä' | 'á' | 'à' | 'â' | 'å' | 'ə' => "a",
        'б' => "b",
        'в' | 'w' => "v",
        'д' => "d",
        'з' => "z",
        'л' => "l",
        'м' => "m",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'ф' => "f",
        'г' | 'ғ' | 'ğ' | 'ǵ' | 'ǧ' => "g",
        'е' | 'ё' | 'э' | 'é' | 'è' | 'ê' | 'ë' => "e",
        'ж' | 'ž' => "j",
        'и' | 'й' | 'і' | 'ы' | 'ı' | 'y' | 'í' | 'ī' | 'î' | 'ï' | 'ý' => "i",
        'к' | 'қ' | 'q' => "k",
        'н' | 'ң' | 'ñ' | 'ń' | 'ŋ' => "n",
        'о' | 'ө' | 'ö' | 'ó' | 'ô' => "o",
        'у' | 'ұ' | 'ү' | 'ü' | 'ú' | 'ū' | 'û' | 'ù' => "u",
        'х' | 'һ' => "h",
        'ц' => "ts",
        'ч' | 'ç' => "ch",
        'ш' | 'щ' | 'ş' | 'š' => "sh",
        'ю' => "iu",
        'я' => "ia",
        'ъ' | 'ь' => "",
        _ if is_mark(letter) => "",
        _ => return arabic(letter),
    })
}

/// Kazakh in Arabic script (töte jazu). A hamza makes the vowels of its word front ones; folding does
/// not tell them apart.
fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' => "a",
        'ب' => "b",
        'ۆ' => "v",
        'گ' | 'ع' => "g",
        'د' => "d",
        'ە' => "e",
        'ج' => "j",
        'ز' => "z",
        'ي' | 'ى' => "i",
        'ك' | 'ق' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' | 'ڭ' => "n",
        'و' => "o",
        'پ' => "p",
        'ر' => "r",
        'س' => "s",
        'ت' => "t",
        'ۋ' | 'ۇ' => "u",
        'ف' => "f",
        'ح' | 'ھ' => "h",
        'چ' => "ch",
        'ش' => "sh",
        'ء' | 'ٴ' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_word_meet() {
        for spellings in [
            &["қобыз", "Кобыз", "qobyz", "kobyz", "ҚОБЫЗ"][..],
            &["Алтын", "altyn", "Altın", "алтын"],
            &["Ёлка", "елка", "elka"],
            &["Жетісу", "жетису", "jetisu", "Zhetisu", "Jetısu"],
            &["шаңырақ", "шанырак", "şañyraq", "shanyrak"],
            &["алтын", "التىن"],
            &["өмірдің", "ءومىردىڭ"],
            &["Әзірет", "азирет", "Äzıret", "aziret"],
        ] {
            for spelling in spellings {
                assert_eq!(fold(spelling), fold(spellings[0]), "{spelling}");
            }
        }
    }

    #[test]
    fn different_words_stay_apart() {
        assert_ne!(fold("сақ"), fold("шах"));
        assert_ne!(fold("музей"), fold("мұражай"));
    }

    #[test]
    fn a_text_is_cut_into_words() {
        assert_eq!(words("«Алтын адам», 1969–1970!").collect::<Vec<_>>(), ["altin", "adam", "1969", "1970"]);
    }

    #[test]
    fn marks_after_their_letters_are_parts_of_the_word() {
        let taken_apart = "самоле\u{308}т музеи\u{306} Oʻzbek étude e\u{301}tude";
        assert_eq!(words(taken_apart).collect::<Vec<_>>(), ["samolet", "muzei", "ozbek", "etude", "etude"]);
    }

    #[test]
    fn a_dotted_capital_made_small_elsewhere_stays_one_word() {
        assert_eq!(words("İtmūryn i\u{307}tmūryn").collect::<Vec<_>>(), ["itmurin", "itmurin"]);
    }

    /// What a search engine does with the tables is what [`fold`] does.
    #[test]
    fn the_tables_fold_as_the_function_does() {
        let table: std::collections::HashMap<char, String> = letters().collect();
        let by_table = |word: &str| {
            let single = |letter: char| table.get(&letter).cloned().unwrap_or_else(|| letter.into());
            let plain: String = word.chars().map(single).collect();
            DIGRAPHS.iter().fold(plain, |word, (digraph, single)| word.replace(digraph, single))
        };
        for word in ["ҚОБЫЗ", "Zhetısu", "Щит", "İ\u{307}", "ҒЫЛЫМ", "Ẑαβ", "Borşç", "Այգ", "中", "12"]
        {
            assert_eq!(by_table(word), fold(word), "{word}");
        }
        assert!(table.values().any(String::is_empty) && !table.contains_key(&'a'));
    }
}
