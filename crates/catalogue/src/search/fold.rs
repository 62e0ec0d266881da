//! Folding: one form for the spellings of one word.

use crate::language::lower;

/// The folded form of a word: lower case, without marks, in plain Latin letters.
///
/// So meet: Kazakh typed with and without its own letters (қобыз, кобыз), in Latin (qobyz, kobyz),
/// and ё with е. Different words may meet as well; that is the price of finding.
///
/// ```
/// # use catalogue::search::fold;
/// assert_eq!(fold("Қобыз"), fold("kobyz"));
/// ```
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for letter in word.chars().map(lower) {
        match plain(letter) {
            Some(spelling) => folded.push_str(spelling),
            None if letter.is_alphanumeric() => folded.push(letter),
            None => {}
        }
    }
    // Digraphs of the usual romanisations, after the letters so that «қ» and «kh» do not mix.
    for (digraph, single) in [("zh", "j"), ("kh", "h"), ("gh", "g"), ("shch", "sh")] {
        if folded.contains(digraph) {
            folded = folded.replace(digraph, single);
        }
    }
    folded
}

/// The folded words of a text, in order.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric()).map(fold).filter(|word| !word.is_empty())
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
        'ъ' | 'ь' | '\u{307}' => "",
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
}
