//! Telling by the letters how they are written down.

use super::{Encoding, kazakh};

/// How the letters of a file are written down that begins like this; JSON is always in Unicode.
pub(crate) fn guess(start: &[u8]) -> Encoding {
    match start {
        [0xef, 0xbb, 0xbf, ..] => return Encoding::Utf8,
        [0xff, 0xfe, ..] => return Encoding::Utf16Little,
        [0xfe, 0xff, ..] => return Encoding::Utf16Big,
        _ => {}
    }
    if let Some(wide) = wide(start) {
        return wide;
    }
    let is_json = matches!(start.trim_ascii_start(), [b'{' | b'[', ..]);
    if is_json || !is_mostly_wrong(start) { Encoding::Utf8 } else { of_bytes(start) }
}

/// UTF-16 without a mark: digits, separators and spaces have a byte of nought, always the same of the two.
fn wide(start: &[u8]) -> Option<Encoding> {
    let noughts = |first: usize| start.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (noughts(0), noughts(1));
    let is_much = |noughts: usize, others: usize| noughts * 40 > start.len() && others * 20 < noughts;
    match () {
        () if is_much(odd, even) => Some(Encoding::Utf16Little),
        () if is_much(even, odd) => Some(Encoding::Utf16Big),
        () => None,
    }
}

/// Whether most lines with other letters than Latin ones are not in UTF-8.
fn is_mostly_wrong(start: &[u8]) -> bool {
    // The last line may end within a letter.
    let is_wrong = |line: &&[u8]| std::str::from_utf8(line).is_err_and(|error| error.error_len().is_some());
    let lines = start.split(|byte| *byte == b'\n').filter(|line| !line.is_ascii());
    let (wrong, right): (Vec<_>, Vec<_>) = lines.partition(is_wrong);
    wrong.len() > right.len()
}

/// The one of those with a byte for each letter in which the text reads most like Russian or Kazakh; the usual
/// one where nothing tells.
fn of_bytes(start: &[u8]) -> Encoding {
    let all = [Encoding::Windows1251, Encoding::Kazakh1048, Encoding::Koi8R, Encoding::Ibm866];
    let mut best = (Encoding::Windows1251, i64::MIN);
    for encoding in all {
        let likeness = likeness(start, encoding);
        if likeness > best.1 {
            best = (encoding, likeness);
        }
    }
    best.0
}

/// How much bytes look like Russian or Kazakh, read in this encoding.
fn likeness(start: &[u8], encoding: Encoding) -> i64 {
    let (text, _) = encoding.table().decode_without_bom_handling(start);
    let mut before = ' ';
    let mut sum = 0;
    for letter in text.chars() {
        let letter = if encoding == Encoding::Kazakh1048 { kazakh(letter) } else { letter };
        if !letter.is_ascii() {
            sum += weight(letter);
        }
        // Capitals stand at the beginning of words, or all through them.
        if before.is_lowercase() && letter.is_uppercase() {
            sum -= 8;
        }
        before = letter;
    }
    sum
}

/// How usual a letter is, roughly by its share of texts; what is neither Russian nor Kazakh counts against.
fn weight(letter: char) -> i64 {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        'о' | 'е' | 'а' | 'и' | 'н' | 'т' => 6,
        'с' | 'р' | 'в' | 'л' | 'к' | 'м' | 'д' => 4,
        'п' | 'у' | 'я' | 'ы' | 'ь' | 'г' | 'з' | 'б' => 2,
        'ә' | 'ғ' | 'қ' | 'ң' | 'ө' | 'ұ' | 'ү' | 'і' => 3,
        'ч' | 'й' | 'х' | 'ж' | 'ш' | 'ю' | 'ц' | 'һ' => 1,
        'щ' | 'э' | 'ф' | 'ъ' | 'ё' => -2,
        '№' | '«' | '»' | '–' | '—' | '’' | '°' | '“' | '”' | '„' | '…' | '×' | '\u{a0}' => {
            0
        }
        _ => -10,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(text: &str, encoding: Encoding) -> Vec<u8> {
        let (bytes, _, missing) = encoding.table().encode(text);
        assert!(!missing, "{text}");
        bytes.into_owned()
    }

    #[test]
    fn the_encoding_of_russian_tables_is_told() {
        for text in [
            "Название;Инв. №\nЧаша серебряная;КП-1\n",
            "НАЗВАНИЕ;МАТЕРИАЛ\nКОВЁР;ШЕРСТЬ, ХЛОПОК\n",
            "id;title.ru\na;Седло\n",
            "id,title.ru\na,Щит\n",
        ] {
            for encoding in [Encoding::Windows1251, Encoding::Koi8R, Encoding::Ibm866] {
                let text = if encoding == Encoding::Windows1251 { text } else { &text.replace('№', "N") };
                assert_eq!(guess(&bytes(text, encoding)), encoding, "{text}");
            }
        }
    }

    #[test]
    fn kazakh_letters_tell_the_kazakh_standard() {
        // «Атауы;Қола айна, ағаш» by the table of STRK 1048-2002.
        let bytes = b"\xc0\xf2\xe0\xf3\xfb;\x8d\xee\xeb\xe0 \xe0\xe9\xed\xe0, \xe0\xba\xe0\xf8\n";
        assert_eq!(guess(bytes), Encoding::Kazakh1048);
    }

    #[test]
    fn unicode_is_told_with_and_without_a_mark() {
        let text = "Название;Год\nЧаша;1890\nСедло;1901\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(guess(text.as_bytes()), Encoding::Utf8);
        assert_eq!(guess(&little), Encoding::Utf16Little);
        assert_eq!(guess(&big), Encoding::Utf16Big);
        assert_eq!(guess(b"\xff\xfea\0"), Encoding::Utf16Little);
        assert_eq!(guess(b"\xfe\xff\0a"), Encoding::Utf16Big);
        assert_eq!(guess(b"{\"a\": \"\xd7\xe0\xf8\xe0\"}"), Encoding::Utf8);
        assert_eq!(guess(b""), Encoding::Utf8);
    }
}
