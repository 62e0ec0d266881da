//! Sort order.

use super::lower;

/// Kazakh, 42 letters (the order of the alphabet of 1940, as amended).
const KAZAKH: &str = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";
/// Kazakh in the Latin alphabet of 2021, with the three letters that foreign names bring.
const KAZAKH_LATIN: &str = "aäbcdefgğhıijklmnñoöpqrsştuūüvwxyz";
/// Kazakh in the Arabic alphabet, by the order of the Cyrillic letters that it is made from.
const KAZAKH_ARABIC: &str = "ابۆگعدەجزيكقلمنڭوپرستۋۇفحھچشى";
const RUSSIAN: &str = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";

/// Alphabets in which to look for a letter, one after another; the first is the language's own.
fn alphabets(language: &str) -> [&'static str; 2] {
    match language {
        "kk" => [KAZAKH, LATIN],
        "kk-Latn" => [KAZAKH_LATIN, KAZAKH],
        "kk-Arab" => [KAZAKH_ARABIC, KAZAKH],
        "ru" => [RUSSIAN, LATIN],
        _ => [LATIN, RUSSIAN],
    }
}

/// A key that puts texts in the order of a language's alphabet: compare keys, not texts.
///
/// Spaces come first, then digits, the letters of the language, other letters. Case and
/// punctuation do not count. A letter that the alphabet lacks stands beside the one that it was
/// made from: ё beside е in Russian, қ beside к.
///
/// ```
/// # use catalogue::language::sort_key;
/// let mut words = ["Қобыз", "Кілем", "«Алтын»", "Әшекей"];
/// words.sort_by_cached_key(|word| sort_key("kk", word));
/// assert_eq!(words, ["«Алтын»", "Әшекей", "Кілем", "Қобыз"]);
/// ```
pub fn sort_key(language: &str, text: &str) -> Vec<u32> {
    let alphabets = alphabets(language);
    let weights = text.chars().map(lower).filter_map(|letter| weight(&alphabets, letter));
    let mut key: Vec<u32> = Vec::with_capacity(text.len());
    for weight in weights {
        if weight != SPACE || key.last().is_some_and(|&last| last != SPACE) {
            key.push(weight);
        }
    }
    key
}

const SPACE: u32 = 1;
const DIGITS: u32 = 16;
const FIRST_ALPHABET: u32 = 256;
const OTHER_LETTERS: u32 = 4096;

fn weight(alphabets: &[&str; 2], letter: char) -> Option<u32> {
    if letter.is_whitespace() {
        return Some(SPACE);
    }
    if let Some(digit) = letter.to_digit(10) {
        return Some(DIGITS + digit);
    }
    let mut place = FIRST_ALPHABET;
    for alphabet in alphabets {
        // Twice the place, so that a made letter fits between two of the alphabet.
        let find =
            |wanted: char| alphabet.chars().position(|own| own == wanted).map(|at| place + 2 * at as u32);
        if let Some(own) = find(letter) {
            return Some(own);
        }
        if let Some(beside) = base(letter).and_then(find) {
            return Some(beside + 1);
        }
        place += FIRST_ALPHABET;
    }
    // A hamza is no letter to go by: it only says how those after it sound.
    let is_letter = letter.is_alphabetic() && letter != '\u{674}' && letter != 'ء';
    is_letter.then_some(OTHER_LETTERS + u32::from(letter))
}

/// The letter that a letter was made from by a mark.
fn base(letter: char) -> Option<char> {
    Some(match letter {
        'ё' => 'е',
        'ә' => 'а',
        'ғ' => 'г',
        'қ' => 'к',
        'ң' => 'н',
        'ө' => 'о',
        'ұ' | 'ү' => 'у',
        'һ' => 'х',
        'і' => 'и',
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => 'a',
        'ç' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ğ' | 'ǵ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ı' => 'i',
        'ñ' | 'ń' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ş' | 'š' => 's',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' => 'u',
        'ž' => 'z',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn assert_order(language: &str, ordered: &[&str]) {
        let mut words = ordered.to_vec();
        words.reverse();
        words.sort_by_cached_key(|word| sort_key(language, word));
        assert_eq!(words, ordered);
    }

    #[test]
    fn kazakh_has_42_letters_in_their_order() {
        assert_eq!(KAZAKH.chars().count(), 42);
        let letters: Vec<String> = KAZAKH.chars().map(String::from).collect();
        assert_order("kk", &letters.iter().map(String::as_str).collect::<Vec<_>>());
        assert_order(
            "kk",
            &["Ақтау", "Әзірет", "Байқоңыр", "Кілем", "Қазақстан", "Нар", "Ңұр", "Ұлттық", "Үржар", "Ішкі"],
        );
    }

    #[test]
    fn russian_puts_yo_with_ye() {
        assert_order("ru", &["Елань", "Ёлка", "Жаркент"]);
        assert_order("ru", &["все", "всё", "встреча"]);
    }

    #[test]
    fn punctuation_and_case_do_not_count_and_shorter_words_come_first() {
        assert_order("ru", &["«Берель»", "Берель, курган", "БЕРЕЛЬСКИЙ"]);
        assert_order("en", &["2 coins", "Bowl", "“Bowl” of silver", "bowls"]);
    }

    #[test]
    fn latin_kazakh_follows_its_own_alphabet() {
        assert_order(
            "kk-Latn",
            &["Aqtau", "Äzıret", "Işkı", "İtmūryn", "Nar", "Ñūr", "Ulu", "Ūlttyq", "Ürjar"],
        );
    }

    #[test]
    fn arabic_kazakh_follows_the_cyrillic_and_no_hamza() {
        assert_order("kk-Arab", &["اقتاۋ", "ٴان", "قازاقستان", "ٴسوز", "شاڭىراق"]);
    }
}
