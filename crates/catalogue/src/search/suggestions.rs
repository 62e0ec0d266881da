//! What somebody who types may be looking for.

use super::words;
use crate::language::Language;
use crate::model::{Exhibit, Museum, Text};
use crate::{Suggested, Suggestion};
use std::sync::Arc;

/// The titles and names, makers, subjects and places in which every word that is typed begins one.
/// No kind has more than half of the room, so that one does not hide the others.
pub(crate) fn suggestions(
    exhibits: &[Arc<Exhibit>],
    museums: &[Arc<Museum>],
    text: &str,
    language: Language,
    most: usize,
) -> Vec<Suggestion> {
    if text.trim().chars().nth(1).is_none() {
        return Vec::new();
    }
    let typed: Vec<String> = words(text).collect();
    let mut all: Vec<Suggestion> = Vec::new();
    // What begins so as its reader sees it comes before what does only in another language.
    for as_read in [true, false] {
        each(exhibits, museums, &mut |of, label, id| {
            let own = all.iter().filter(|suggestion| suggestion.of == of).count();
            let is_there = all.iter().any(|suggestion| suggestion.of == of && suggestion.label == *label);
            let text = match language.read(label) {
                Some(reading) if as_read => words(&reading.text).collect(),
                _ => text_words(label),
            };
            let begun = !typed.is_empty() && typed.iter().all(|word| starts(&text, word));
            if begun && !is_there && own < most.div_ceil(2) && all.len() < most {
                all.push(Suggestion { of, label: label.clone(), id: id.cloned() });
            }
        });
    }
    let place = |of| Suggested::ALL.iter().position(|own| *own == of);
    all.sort_by_key(|suggestion| place(suggestion.of));
    all
}

/// Shows all that may be suggested, with the identifier of the record that it names.
fn each(
    exhibits: &[Arc<Exhibit>],
    museums: &[Arc<Museum>],
    see: &mut dyn FnMut(Suggested, &Text, Option<&String>),
) {
    for exhibit in exhibits {
        see(Suggested::Exhibit, &exhibit.title, Some(&exhibit.id));
    }
    for museum in museums {
        see(Suggested::Museum, &museum.name, Some(&museum.id));
    }
    for maker in exhibits.iter().flat_map(|exhibit| &exhibit.makers) {
        see(Suggested::Maker, &maker.name, None);
    }
    for subject in exhibits.iter().flat_map(|exhibit| &exhibit.subjects) {
        see(Suggested::Subject, &subject.label, None);
    }
    for place in exhibits.iter().filter_map(|exhibit| exhibit.findspot.as_ref()) {
        see(Suggested::Place, &place.name, None);
    }
}

/// The folded words of a text, in all of its languages.
fn text_words(text: &Text) -> Vec<String> {
    text.iter().flat_map(|version| words(version.text)).collect()
}

/// Whether a word begins one of a text.
fn starts(text: &[String], word: &str) -> bool {
    text.iter().any(|own| own.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{self, Record};

    const MUSEUMS: &str =
        r#"{"museums": [{"id": "otrar", "name": {"kk": "Отырар музейі", "ru": "Музей Отрара"}}]}"#;
    const EXHIBITS: &str = r#"{"exhibits": [
        {"id": "qobyz", "title": {"kk": "Қобыз", "en": "Kobyz"}, "subjects": ["music"]},
        {"id": "jug", "title": {"kk": "Отырар көзесі"}, "findspot": {"name": "Отырар"}, "makers": [{"name": "Otar the potter"}]},
        {"id": "bowl", "title": "Bowl from Otrar", "findspot": {"name": "Отырар"}, "subjects": ["Otrar at war"]},
        {"id": "copy", "title": {"kk": "Отырар көзесі"}},
        {"id": "dish", "title": "Dish, Otrar"}, {"id": "lamp", "title": "Lamp, Otrar"}
    ]}"#;

    fn records<R: Record>(json: &str) -> Vec<Arc<R>> {
        file::read::<R>(json.as_bytes()).unwrap().records.into_iter().map(Arc::new).collect()
    }

    /// What is suggested: the kind, and the identifier or else the label.
    fn suggested(text: &str, most: usize) -> Vec<String> {
        let all = suggestions(&records(EXHIBITS), &records(MUSEUMS), text, Language::Kazakh, most);
        let name = |one: Suggestion| one.id.unwrap_or(one.label.choose(&[]).unwrap().text.to_owned());
        all.into_iter().map(|one| format!("{} {}", one.of.name(), name(one))).collect()
    }

    #[test]
    fn beginnings_of_words_are_found_in_any_spelling_and_language() {
        for text in ["қоб", "kob", "QOB", "кобыз "] {
            assert_eq!(suggested(text, 8), ["exhibit qobyz"], "{text}");
        }
        assert_eq!(suggested("көз оты", 8), ["exhibit jug"]);
        assert_eq!(suggested("otar", 8), ["maker Otar the potter"]);
    }

    #[test]
    fn titles_come_first_nothing_twice_and_no_kind_hides_the_others() {
        assert_eq!(
            suggested("от", 6),
            [
                "exhibit jug",
                "exhibit bowl",
                "exhibit dish",
                "museum otrar",
                "maker Otar the potter",
                "subject Otrar at war"
            ]
        );
        let all = suggested("от", 8);
        assert_eq!(all.len(), 8);
        assert_eq!(all.last().map(String::as_str), Some("place Отырар"));
        assert_eq!(suggested("от", 1), ["exhibit jug"]);
    }

    #[test]
    fn what_begins_so_as_it_is_read_comes_first() {
        let exhibits = r#"{"exhibits": [
            {"id": "kettle", "title": {"kk": "Шәйнек", "ru": "Котёл"}}, {"id": "book", "title": {"kk": "Қолжазба", "ru": "Рукопись"}}
        ]}"#;
        let ids = |language| {
            let all = suggestions(&records(exhibits), &[], "ко", language, 4);
            all.into_iter().filter_map(|one| one.id).collect::<Vec<_>>()
        };
        assert_eq!(ids(Language::Kazakh), ["book", "kettle"]);
        assert_eq!(ids(Language::Russian), ["kettle", "book"]);
    }

    #[test]
    fn one_letter_or_none_suggests_nothing() {
        for text in ["", "о", " о ", "!!!", "быз"] {
            assert!(suggested(text, 8).is_empty(), "{text}");
        }
        assert!(suggested("от", 0).is_empty());
    }
}
