//! Kazakh Cyrillic to Arabic.

use super::lower;

/// The high hamza: the vowels of the word that it begins are front ones.
const HAMZA: char = '\u{674}';

/// Kazakh Cyrillic in töte jazu, the Arabic alphabet that Akhmet Baitursynuly made for Kazakh (1912, 1924) and that
/// Kazakhs in China write in.
///
/// It has one letter for each pair of a back and a front vowel (а ә, о ө, ұ ү, ы і). A word whose vowels are front ones
/// begins with a high hamza, unless another letter tells already: е, which is always front, к and г, which stand beside
/// front vowels only, қ and ғ, which stand beside back ones. Letters of loanwords are as newspapers have them (ц تس,
/// щ شش, ия يا, ий ي). Digits stay as they are, and a number is kept together; comma, semicolon and question mark are those of the script. Whatever else
/// is not Cyrillic stays as it is.
///
/// ```
/// # use catalogue::language::kazakh_to_arabic;
/// assert_eq!(kazakh_to_arabic("Қазақстан, бір сөз"), "قازاقستان، ٴبىر ٴسوز");
/// ```
pub fn kazakh_to_arabic(text: &str) -> String {
    let mut arabic = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        let end = rest.find(|letter| spelling(lower(letter)).is_none()).unwrap_or(rest.len());
        let (word, others) = rest.split_at(end);
        if word.is_empty() {
            let others = &rest[letter.len_utf8()..];
            let in_number = letter == ' ' && arabic.ends_with(is_digit) && is_three_digits(others);
            // Numbers go from left to right, and what is no part of them would part them.
            arabic.push(if in_number { '\u{a0}' } else { mark(letter, others.chars().next()) });
            rest = others;
        } else {
            spell(word, &mut arabic);
            rest = others;
        }
    }
    arabic
}

fn spell(word: &str, arabic: &mut String) {
    let letters = || word.chars().map(lower);
    if letters().any(|letter| "әөүі".contains(letter)) && !letters().any(|letter| "еэкгқғ".contains(letter))
    {
        arabic.push(HAMZA);
    }
    let mut before = None;
    for letter in letters() {
        let spelling = spelling(letter).unwrap_or_default();
        // The consonant of и is the one that these begin with, and is written once.
        let once = before == Some('и') && "йюя".contains(letter);
        arabic.push_str(spelling.strip_prefix('ي').filter(|_| once).unwrap_or(spelling));
        before = Some(letter);
    }
}

fn is_digit(letter: char) -> bool {
    letter.is_ascii_digit()
}

/// Whether a text begins with the thousands of a number.
fn is_three_digits(text: &str) -> bool {
    text.find(|letter| !is_digit(letter)).unwrap_or(text.len()) == 3
}

/// A mark in Arabic, where it ends a part of a sentence: that in a number or an address stays.
fn mark(mark: char, next: Option<char>) -> char {
    if next.is_some_and(|next| next.is_ascii_alphanumeric()) {
        return mark;
    }
    match mark {
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        _ => mark,
    }
}

fn spelling(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' => "ا",
        'б' => "ب",
        'в' => "ۆ",
        'г' => "گ",
        'ғ' => "ع",
        'д' => "د",
        'е' | 'э' => "ە",
        'ё' => "يو",
        'ж' => "ج",
        'з' => "ز",
        'и' | 'й' => "ي",
        'к' => "ك",
        'қ' => "ق",
        'л' => "ل",
        'м' => "م",
        'н' => "ن",
        'ң' => "ڭ",
        'о' | 'ө' => "و",
        'п' => "پ",
        'р' => "ر",
        'с' => "س",
        'т' => "ت",
        'у' => "ۋ",
        'ұ' | 'ү' => "ۇ",
        'ф' => "ف",
        'х' => "ح",
        'һ' => "ھ",
        'ц' => "تس",
        'ч' => "چ",
        'ш' => "ش",
        'щ' => "شش",
        'ы' | 'і' => "ى",
        'ю' => "يۋ",
        'я' => "يا",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
