//! What the rules say, in Kazakh, Russian and English.

mod fields;
mod languages;
mod pictures;
mod things;

use crate::rule::{Rule, Severity};
use catalogue::language::{Language, spelled};

/// The words of a rule, in the order of the [`column`]s. `{0}` stands for the first value of a fault.
pub(crate) struct Words {
    /// What it is about, in few words.
    pub name: [&'static str; 3],
    /// What is wrong.
    pub wrong: [&'static str; 3],
    /// How to mend it.
    pub right: [&'static str; 3],
}

/// Where a language stands in what is written down; the other alphabets of Kazakh are made from Cyrillic.
pub(crate) fn column(language: Language) -> usize {
    match language {
        Language::Russian => 1,
        Language::English => 2,
        _ => 0,
    }
}

pub(crate) fn of(rule: Rule) -> &'static Words {
    let said = fields::of(rule).or_else(|| languages::of(rule)).or_else(|| things::of(rule));
    said.unwrap_or_else(|| pictures::of(rule))
}

impl Rule {
    /// What the rule is about, in few words.
    pub fn name(self, language: Language) -> String {
        spelled(language, of(self).name[column(language)])
    }
}

impl Severity {
    /// Its name.
    pub fn name(self, language: Language) -> String {
        let names = match self {
            Self::Error => ["қате", "ошибка", "error"],
            Self::Warning => ["ескерту", "предупреждение", "warning"],
            Self::Hint => ["кеңес", "совет", "hint"],
        };
        spelled(language, names[column(language)])
    }
}

/// What stands around a guess.
pub(crate) const PERHAPS: [[&str; 2]; 3] =
    [["; мүмкін, «", "» болар"], ["; возможно, имеется в виду «", "»"], ["; perhaps «", "» is meant"]];

/// What a table of faults is called.
pub(crate) const TITLE: [&str; 3] =
    ["Жазбалардағы кемшіліктер", "Что не так с записями", "What is wrong with the records"];

/// What its columns are called: for programs, and for people.
pub(crate) const COLUMNS: [(&str, [&str; 3]); 9] = [
    ("severity", ["Маңызы", "Важность", "Severity"]),
    ("rule", ["Ереже", "Правило", "Rule"]),
    ("file", ["Файл", "Файл", "File"]),
    ("list", ["Тізім", "Список", "List"]),
    ("number", ["Нөмір", "Номер", "Number"]),
    ("identifier", ["Идентификатор", "Идентификатор", "Identifier"]),
    ("field", ["Өріс", "Поле", "Field"]),
    ("wrong", ["Не дұрыс емес", "Что не так", "What is wrong"]),
    ("right", ["Қалай түзету керек", "Как исправить", "How to mend it"]),
];

/// The name of a list. In English it is that of the file, as `portal check` says it.
pub(crate) fn list(list: &'static str, language: Language) -> &'static str {
    let names = match list {
        "museums" => ["музейлер", "музеи", "museums"],
        "exhibits" => ["жәдігерлер", "экспонаты", "exhibits"],
        "tours" => ["турлар", "туры", "tours"],
        "stories" => ["жаңалықтар", "новости", "stories"],
        "regions" => ["өңірлер", "регионы", "regions"],
        "scenes" => ["осы турдың көріністері", "сцены этого тура", "scenes of this tour"],
        other => [other; 3],
    };
    names[column(language)]
}

/// An item of a list by its number, counted from 1: `regions no. 3`.
pub(crate) fn numbered(list_name: &'static str, index: usize, language: Language) -> String {
    let number = if language == Language::English { "no." } else { "№" };
    format!("{} {number} {}", spelled(language, list(list_name, language)), index + 1)
}

/// The name of a language.
pub(crate) fn language(tag: &str, language: Language) -> &'static str {
    let names = match tag {
        "kk" => ["қазақ тілі", "казахский язык", "Kazakh"],
        "kk-Latn" => ["қазақ тілі (латын)", "казахский язык (латиница)", "Kazakh (Latin)"],
        "kk-Arab" => ["қазақ тілі (араб)", "казахский язык (арабица)", "Kazakh (Arabic)"],
        "ru" => ["орыс тілі", "русский язык", "Russian"],
        "en" => ["ағылшын тілі", "английский язык", "English"],
        _ => ["басқа тіл", "другой язык", "another language"],
    };
    names[column(language)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_says_the_same_values_in_every_language() {
        for &rule in Rule::ALL {
            let Words { name, wrong, right } = of(rule);
            for column in 0..3 {
                assert!(![name, wrong, right].iter().any(|said| said[column].is_empty()), "{rule:?}");
                for said in [wrong, right] {
                    let values =
                        |at: usize| (0..4).map(move |value| said[at].contains(&format!("{{{value}}}")));
                    assert!(values(column).eq(values(2)), "{rule:?} {}", said[column]);
                }
            }
        }
    }

    #[test]
    fn kazakh_and_russian_are_in_their_own_letters() {
        for &rule in Rule::ALL {
            let Words { name, wrong, right } = of(rule);
            for said in [name, wrong, right] {
                assert_ne!(said[0], said[1], "{rule:?}");
                assert!(!said[1].contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']), "{rule:?}");
                assert!(!said[2].contains(|letter: char| ('а'..='я').contains(&letter)), "{rule:?}");
            }
        }
    }

    #[test]
    fn there_are_other_alphabets_of_kazakh() {
        assert_eq!(Severity::Warning.name(Language::KazakhLatin), "eskertu");
        assert_eq!(Severity::Warning.name(Language::English), "warning");
    }
}
