//! The words of a key, and the language that a key may end with.

/// Codes of languages as APIs write them, and what they stand for (BCP 47). Codes that are words in
/// a key as well (`id`, `no`, `to`, `is`, `by`, `at`) are left out.
const LANGUAGES: [(&str, &str); 63] = [
    ("kk", "kk"),
    ("kz", "kk"),
    ("kaz", "kk"),
    ("qaz", "kk"),
    ("ru", "ru"),
    ("rus", "ru"),
    ("en", "en"),
    ("eng", "en"),
    ("ky", "ky"),
    ("kg", "ky"),
    ("uz", "uz"),
    ("tr", "tr"),
    ("tg", "tg"),
    ("tk", "tk"),
    ("az", "az"),
    ("tt", "tt"),
    ("mn", "mn"),
    ("uk", "uk"),
    ("ua", "uk"),
    ("ka", "ka"),
    ("hy", "hy"),
    ("de", "de"),
    ("deu", "de"),
    ("ger", "de"),
    ("fr", "fr"),
    ("fra", "fr"),
    ("fre", "fr"),
    ("es", "es"),
    ("spa", "es"),
    ("it", "it"),
    ("ita", "it"),
    ("pt", "pt"),
    ("por", "pt"),
    ("nl", "nl"),
    ("nld", "nl"),
    ("dut", "nl"),
    ("sv", "sv"),
    ("swe", "sv"),
    ("da", "da"),
    ("dan", "da"),
    ("nb", "nb"),
    ("nn", "nn"),
    ("nor", "no"),
    ("fi", "fi"),
    ("fin", "fi"),
    ("pl", "pl"),
    ("cs", "cs"),
    ("cz", "cs"),
    ("sk", "sk"),
    ("hu", "hu"),
    ("ro", "ro"),
    ("et", "et"),
    ("lv", "lv"),
    ("lt", "lt"),
    ("el", "el"),
    ("gr", "el"),
    ("zh", "zh"),
    ("cn", "zh"),
    ("ja", "ja"),
    ("jp", "ja"),
    ("ko", "ko"),
    ("ar", "ar"),
    ("fa", "fa"),
];

/// The language that a code stands for: `kz`, `en_US`, `kk-Latn`.
pub(super) fn language(code: &str) -> Option<String> {
    let lower = code.to_ascii_lowercase();
    let mut parts = lower.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let tag = LANGUAGES.iter().find(|(own, _)| *own == first).map(|(_, tag)| *tag)?;
    let rest: Vec<&str> = parts.collect();
    match rest.as_slice() {
        [] => Some(tag.to_owned()),
        [part] if part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            Some(tag.to_owned())
        }
        [script, ..]
            if script.len() == 4 && matches!(*script, "latn" | "cyrl" | "arab" | "hans" | "hant") =>
        {
            let (head, tail) = script.split_at(1);
            Some(format!("{tag}-{}{tail}", head.to_ascii_uppercase()))
        }
        _ => None,
    }
}

/// Whether a key of an object of texts names a language, or is one of the words for none.
pub(super) fn is_language(key: &str) -> bool {
    language(key).is_some() || matches!(key, "def" | "none" | "@none" | "und" | "default")
}

/// A key in two: what it names, and the language that it ends or begins with: `title_kz`,
/// `titleRu`, `title-en-US`, `en_title`.
pub(super) fn without_language(key: &str) -> Option<(String, String)> {
    let separated = |at: usize| {
        let (name, code) = (key.get(..at)?, key.get(at + 1..)?);
        (!name.is_empty()).then_some(())?;
        language(code).map(|_| (name.to_owned(), code.to_owned()))
    };
    let is_joint = |letter: char| matches!(letter, '_' | '-' | '.' | ':' | '@');
    let joints: Vec<usize> =
        key.char_indices().filter(|(_, letter)| is_joint(*letter)).map(|(at, _)| at).collect();
    // The first joint that leaves a code behind it: `title_en_US` ends with `en_US`.
    if let Some(found) = joints.iter().find_map(|&at| separated(at)) {
        return Some(found);
    }
    let camel = key.char_indices().rev().find(|(_, letter)| letter.is_ascii_uppercase());
    if let Some((at, _)) = camel.filter(|(at, _)| *at > 1 && key.len() - at == 2) {
        let (name, code) = key.split_at(at);
        if language(code).is_some() && name.ends_with(|letter: char| letter.is_ascii_lowercase()) {
            return Some((name.to_owned(), code.to_owned()));
        }
    }
    let (code, name) = key.split_once(is_joint)?;
    (!name.is_empty() && language(code).is_some()).then(|| (name.to_owned(), code.to_owned()))
}

/// The words of a key, in small letters: `objectBeginDate`, `dc:title`, `field_inventory-number`.
pub(super) fn words(key: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut before = ' ';
    let letters: Vec<char> = key.chars().collect();
    for (at, &letter) in letters.iter().enumerate() {
        let next_is_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let begins =
            letter.is_uppercase() && (before.is_lowercase() || (before.is_uppercase() && next_is_small));
        if !letter.is_alphanumeric() || begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase().map(bare));
        }
        before = letter;
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A Latin letter without what stands over or under it.
fn bare(letter: char) -> char {
    const BARE: [(&str, char); 11] = [
        ("áàâäãåąă", 'a'),
        ("éèêëęě", 'e'),
        ("íìîïı", 'i'),
        ("óòôöõøő", 'o'),
        ("úùûüůű", 'u'),
        ("çćč", 'c'),
        ("ñńň", 'n'),
        ("śšş", 's'),
        ("źżž", 'z'),
        ("łľ", 'l'),
        ("ýÿ", 'y'),
    ];
    BARE.iter().find(|(with, _)| with.contains(letter)).map_or(letter, |(_, bare)| *bare)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_parted_into_words() {
        for (key, expected) in [
            ("objectBeginDate", "object begin date"),
            ("dc:title", "dc title"),
            ("field_inventory-number", "field inventory number"),
            ("ObjectID", "object id"),
            ("IIIFManifestURL", "iiif manifest url"),
            ("Intitulé", "intitule"),
            ("Инвентарный номер", "инвентарный номер"),
            ("@id", "id"),
            ("", ""),
        ] {
            assert_eq!(words(key).join(" "), expected, "{key}");
        }
    }

    #[test]
    fn the_language_of_a_key_is_known() {
        for (key, expected) in [
            ("title_kz", Some(("title", "kz"))),
            ("titleRu", Some(("title", "Ru"))),
            ("title_en_US", Some(("title", "en_US"))),
            ("name-kk-Latn", Some(("name", "kk-Latn"))),
            ("en_title", Some(("title", "en"))),
            ("title@ru", Some(("title", "ru"))),
            ("object_id", None),
            ("object_no", None),
            ("created_at", None),
            ("title", None),
            ("en", None),
        ] {
            let found = without_language(key);
            let found = found.as_ref().map(|(name, code)| (name.as_str(), code.as_str()));
            assert_eq!(found, expected, "{key}");
        }
        assert_eq!(language("kk-latn").as_deref(), Some("kk-Latn"));
        assert_eq!(language("kz").as_deref(), Some("kk"));
        assert_eq!(language("english"), None);
    }
}
