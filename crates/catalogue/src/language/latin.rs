//! Kazakh Cyrillic to Latin.

use super::lower;

/// Kazakh Cyrillic in the Latin alphabet of 31 letters that was presented on 28 January 2021.
///
/// Letters that only loanwords have (ц, ч, щ, ё, ю, я) follow common practice, since the alphabet
/// has no rule for them. Whatever is not Cyrillic stays as it is.
///
/// ```
/// # use catalogue::language::kazakh_to_latin;
/// assert_eq!(kazakh_to_latin("Қазақстан музейлері"), "Qazaqstan muzeilerı");
/// ```
pub fn kazakh_to_latin(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut in_capitals = false;
    while let Some(letter) = letters.next() {
        let small = lower(letter);
        let Some(spelling) = latin_of(small) else {
            latin.push(letter);
            in_capitals = false;
            continue;
        };
        let capital = small != letter;
        let next_is_capital = letters.peek().is_some_and(|&next| lower(next) != next);
        let mut spelling = spelling.chars();
        if let Some(first) = spelling.next() {
            latin.push(if capital { upper(first) } else { first });
        }
        let all_capitals = capital && (next_is_capital || in_capitals);
        latin.extend(spelling.map(|letter| if all_capitals { upper(letter) } else { letter }));
        in_capitals = capital;
    }
    latin
}

/// In this alphabet the capital of ı is I and that of i is İ, as in Turkish.
fn upper(letter: char) -> char {
    match letter {
        'i' => 'İ',
        'ı' => 'I',
        'ä' => 'Ä',
        'ğ' => 'Ğ',
        'ñ' => 'Ñ',
        'ö' => 'Ö',
        'ş' => 'Ş',
        'ū' => 'Ū',
        'ü' => 'Ü',
        _ => letter.to_ascii_uppercase(),
    }
}

fn latin_of(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'ә' => "ä",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ғ' => "ğ",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "io",
        'ж' => "j",
        'з' => "z",
        'и' | 'й' => "i",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' => "ñ",
        'о' => "o",
        'ө' => "ö",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ұ' => "ū",
        'ү' => "ü",
        'ф' => "f",
        'х' | 'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "ş",
        'ы' => "y",
        'і' => "ı",
        'ю' => "iu",
        'я' => "ia",
        'ъ' | 'ь' => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::kazakh_to_latin;

    /// Spelled by hand, by the table of 2021.
    #[test]
    fn words_are_spelled_as_the_alphabet_has_them() {
        for (cyrillic, latin) in [
            ("Қазақстан Республикасы", "Qazaqstan Respublikasy"),
            ("Әзірет Сұлтан", "Äzıret Sūltan"),
            ("Ұлттық музей", "Ūlttyq muzei"),
            ("Түркістан", "Türkıstan"),
            ("шаңырақ, ғасыр", "şañyraq, ğasyr"),
            ("Ішкі көрме", "Işkı körme"),
            ("Итмұрын", "İtmūryn"),
            ("Яссауи — ЯССАУИ — Юнеско", "İassaui — İASSAUİ — İunesko"),
            ("б.з.д. IV ғ.", "b.z.d. IV ğ."),
            ("«Алтын адам» 1969", "«Altyn adam» 1969"),
        ] {
            assert_eq!(kazakh_to_latin(cyrillic), latin);
        }
    }

    #[test]
    fn what_is_not_cyrillic_stays() {
        assert_eq!(kazakh_to_latin("Hello <b>ı</b> 中 😀"), "Hello <b>ı</b> 中 😀");
        assert_eq!(kazakh_to_latin(""), "");
    }
}
