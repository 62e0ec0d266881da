//! Rights in words.

use super::{Language, append, say, texts};
use catalogue::model::{Rights, Statement};

/// What may be done with a thing, in words.
pub fn rights(language: Language, rights: &Rights) -> String {
    match rights.statement() {
        Statement::Unknown => say(language, &texts::RIGHTS_UNKNOWN),
        Statement::Zero => format!("CC0: {}", say(language, &texts::RIGHTS_FREE)),
        Statement::PublicDomain => say(language, &texts::RIGHTS_PUBLIC_DOMAIN),
        Statement::Licence(elements, version) => licence(language, &elements, &version),
        Statement::RightsStatement(code) => match code.as_str() {
            "InC" | "InC-OW-EU" | "InC-EDU" | "InC-NC" | "InC-RUU" => {
                say(language, &texts::RIGHTS_IN_COPYRIGHT)
            }
            "NoC-CR" | "NoC-NC" | "NoC-OKLR" | "NoC-US" => say(language, &texts::RIGHTS_NO_COPYRIGHT),
            _ => say(language, &texts::RIGHTS_UNCLEAR),
        },
        Statement::Other(text) => text,
    }
}

/// A Creative Commons licence: its name, and what each of its elements asks for.
fn licence(language: Language, elements: &str, version: &str) -> String {
    let mut asked = String::new();
    for element in elements.split('-') {
        let words = match element {
            "BY" => &texts::LICENCE_ATTRIBUTION,
            "NC" => &texts::LICENCE_NON_COMMERCIAL,
            "ND" => &texts::LICENCE_NO_DERIVATIVES,
            "SA" => &texts::LICENCE_SHARE_ALIKE,
            _ => continue,
        };
        append(&mut asked, ", ", &say(language, words));
    }
    format!("CC {elements} {version}: {asked}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rights_are_said_in_words() {
        let words = |uri: &str| rights(Language::English, &Rights::new(uri));
        assert_eq!(
            words("https://creativecommons.org/licenses/by-nc/4.0/"),
            "CC BY-NC 4.0: name the author, no commercial use"
        );
        assert_eq!(words("http://rightsstatements.org/vocab/InC/1.0/"), "In copyright");
        assert_eq!(words("unknown"), "Rights unknown: ask the museum before using it");
    }
}
