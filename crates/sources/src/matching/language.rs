//! The language that a heading names: «Название (каз.)», `title_en`, «Атауы орыс тілінде».

/// The words that stand for a language.
const LANGUAGES: [(&str, &str); 3] = [
    ("kk", "kk kz kaz qaz kazakh каз казахский казахском казахски қаз қазақша қазақ казакша"),
    ("ru", "ru rus russian рус русский русском русски орыс орысша"),
    ("en", "en eng english анг англ английский английском английски ағыл ағылшын ағылшынша"),
];
/// The words beside them.
const BESIDE: &str = "на яз язык языке по тіл тілі тілінде in language";

/// The words of a heading, in small letters, with «номер» for «№».
pub(super) fn words(heading: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in heading.chars() {
        let begins = letter.is_uppercase() && before.is_lowercase();
        before = letter;
        if matches!(letter, '№' | '#') {
            words.push("номер".to_owned());
            words.push(String::new());
            continue;
        }
        if begins || !letter.is_alphanumeric() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A heading's words without those that name a language, and that language.
pub(super) fn apart(heading: &str) -> (String, Option<&'static str>) {
    let words = words(heading);
    let language_of = |word: &String| {
        LANGUAGES.iter().find(|(_, names)| names.split(' ').any(|name| name == word)).map(|(tag, _)| *tag)
    };
    let Some(language) = words.iter().find_map(language_of) else { return (words.join(" "), None) };
    let is_beside = |word: &String| BESIDE.split(' ').any(|own| own == word);
    let rest: Vec<String> =
        words.iter().filter(|word| language_of(word).is_none() && !is_beside(word)).cloned().collect();
    // «Қазақша» by itself is a column too, but of what, nobody knows.
    (rest.join(" "), Some(language))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_taken_from_a_heading() {
        for (heading, rest, language) in [
            ("Название (каз.)", "название", Some("kk")),
            ("Название на русском языке", "название", Some("ru")),
            ("Атауы орыс тілінде", "атауы", Some("ru")),
            ("Атауы (қазақша)", "атауы", Some("kk")),
            ("title_en", "title", Some("en")),
            ("titleKk", "title", Some("kk")),
            ("description.ru", "description", Some("ru")),
            ("Инв. №", "инв номер", None),
            ("Место находки", "место находки", None),
            ("Народ", "народ", None),
        ] {
            assert_eq!(apart(heading), (rest.to_owned(), language), "{heading}");
        }
    }
}
