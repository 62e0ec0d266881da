//! What is known of an API's texts and addresses, wherever they stand.

/// What a value is read with.
#[derive(Clone, Debug, Default)]
pub(super) struct Reader {
    /// The language of texts that do not say theirs; BCP 47.
    pub(super) language: Option<String>,
    /// What the API's own codes of languages stand for.
    pub(super) codes: Vec<(String, String)>,
    /// The address that relative ones are taken from.
    pub(super) base: String,
}

impl Reader {
    /// The language of a text that does not say its own, as a BCP 47 tag.
    pub(super) fn usual_language(&self) -> String {
        self.language.clone().unwrap_or_else(|| crate::model::UNDECLARED.to_owned())
    }

    /// The language that a code stands for, as a BCP 47 tag. Where the code is an address, as in
    /// Linked Art, its last part says which.
    pub(super) fn language_of(&self, code: &str) -> String {
        let last = code.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let own = self.codes.iter().find(|(own, _)| own == code || own == last).map(|(_, tag)| tag.clone());
        let usual = || Some(usual(last)).filter(|tag| is_code(tag));
        own.or_else(usual).unwrap_or_else(|| crate::model::UNDECLARED.to_owned())
    }

    /// A whole address out of one that may be relative (RFC 3986, section 5.2, without dots).
    pub(super) fn resolve(&self, address: &str) -> String {
        let address = address.trim();
        let has_scheme = address.split(['/', '?', '#']).next().is_some_and(|first| first.contains(':'));
        if has_scheme || address.is_empty() {
            return address.to_owned();
        }
        let origin_end = self.base.find("//").and_then(|at| {
            let rest = self.base.get(at + 2..)?;
            Some(at + 2 + rest.find('/').unwrap_or(rest.len()))
        });
        let origin = self.base.get(..origin_end.unwrap_or_default()).unwrap_or_default();
        match address.strip_prefix("//") {
            Some(rest) => {
                let scheme = origin.split("//").next().unwrap_or_default();
                format!("{}//{rest}", if scheme.is_empty() { "https:" } else { scheme })
            }
            None if address.starts_with('/') => format!("{origin}{address}"),
            None => {
                let folder = self.base.split(['?', '#']).next().unwrap_or_default();
                let end = folder.rfind('/').filter(|&at| at + 1 > origin.len());
                match end.and_then(|at| folder.get(..=at)) {
                    Some(folder) => format!("{folder}{address}"),
                    None if origin.is_empty() => address.to_owned(),
                    None => format!("{origin}/{address}"),
                }
            }
        }
    }
}

/// Whether a name could be a code of a language: two or three letters, more after a hyphen; or one
/// of the words that stand for none.
pub(super) fn is_code(name: &str) -> bool {
    let mut parts = name.split(['-', '_']);
    let first = parts.next().unwrap_or_default();
    let language = matches!(first.len(), 2 | 3) && first.bytes().all(|byte| byte.is_ascii_alphabetic());
    let rest =
        |part: &str| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    matches!(name, "none" | "@none") || (language && parts.all(rest))
}

/// What a code means by the standards: ISO 639-2 and -3 codes of languages that have one of two
/// letters become that (BCP 47, section 2.2.1); regions go, scripts stay.
fn usual(code: &str) -> String {
    const LONG: [(&str, &str); 34] = [
        ("kaz", "kk"),
        ("rus", "ru"),
        ("eng", "en"),
        ("nor", "no"),
        ("nob", "nb"),
        ("nno", "nn"),
        ("swe", "sv"),
        ("dan", "da"),
        ("fin", "fi"),
        ("ger", "de"),
        ("deu", "de"),
        ("fre", "fr"),
        ("fra", "fr"),
        ("spa", "es"),
        ("ita", "it"),
        ("por", "pt"),
        ("dut", "nl"),
        ("nld", "nl"),
        ("pol", "pl"),
        ("tur", "tr"),
        ("uzb", "uz"),
        ("kir", "ky"),
        ("tat", "tt"),
        ("chi", "zh"),
        ("zho", "zh"),
        ("jpn", "ja"),
        ("kor", "ko"),
        ("ara", "ar"),
        ("per", "fa"),
        ("fas", "fa"),
        ("lat", "la"),
        ("gre", "el"),
        ("ell", "el"),
        ("ukr", "uk"),
    ];
    let code = code.replace('_', "-");
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or_default().to_ascii_lowercase();
    if matches!(first.as_str(), "def" | "none" | "@none" | "und" | "mul" | "zxx" | "mis" | "") {
        return crate::model::UNDECLARED.to_owned();
    }
    let language = LONG.iter().find(|(long, _)| *long == first).map_or(first.as_str(), |(_, short)| short);
    match parts.find(|part| part.len() == 4) {
        Some(script) => format!("{language}-{script}"),
        None => language.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_languages_are_understood() {
        let codes = vec![("300388277".to_owned(), "en".to_owned())];
        let reader = Reader { codes, ..Reader::default() };
        for (code, tag) in [
            ("NOR", "no"),
            ("eng", "en"),
            ("en-US", "en"),
            ("kk_KZ", "kk"),
            ("kk-Latn-KZ", "kk-Latn"),
            ("def", "und"),
            ("none", "und"),
            ("300388277", "en"),
            ("http://vocab.getty.edu/aat/300388277", "en"),
            ("http://id.loc.gov/vocabulary/iso639-2/kaz", "kk"),
            ("300388256", "und"),
            ("xyz", "xyz"),
        ] {
            assert_eq!(reader.language_of(code), tag, "{code}");
        }
        assert!(["en", "kaz", "kk-Latn", "none"].iter().all(|code| is_code(code)));
        assert!(["title", "@value", "label", "e", ""].iter().all(|code| !is_code(code)));
    }

    #[test]
    fn relative_addresses_become_whole() {
        let resolve = |base: &str, address: &str| {
            Reader { base: base.to_owned(), ..Reader::default() }.resolve(address)
        };
        let base = "https://api.museum.kz/v1/objects/";
        assert_eq!(resolve(base, "img/a.jpg"), "https://api.museum.kz/v1/objects/img/a.jpg");
        assert_eq!(resolve(base, "/img/a.jpg"), "https://api.museum.kz/img/a.jpg");
        assert_eq!(resolve(base, "//cdn.museum.kz/a.jpg"), "https://cdn.museum.kz/a.jpg");
        assert_eq!(resolve(base, "http://b.kz/a"), "http://b.kz/a");
        assert_eq!(resolve("https://museum.kz", "a.jpg"), "https://museum.kz/a.jpg");
        assert_eq!(resolve("https://museum.kz/list?x=/y", "a.jpg"), "https://museum.kz/a.jpg");
        assert_eq!(resolve("", "img/a.jpg"), "img/a.jpg");
    }
}
