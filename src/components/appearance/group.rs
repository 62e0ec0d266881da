//! What can be chosen of an appearance, and how it is written: words after one another.

use crate::languages::{Words, texts};
use crate::web::head::LOW_VISION;

/// Things of which one is chosen. The first of them is usual, and has no word.
pub(super) struct Group {
    pub name: &'static str,
    pub title: &'static Words,
    pub options: &'static [(&'static str, &'static Words)],
}

pub(super) static GROUPS: [Group; 5] = [
    Group {
        name: "text",
        title: &texts::TEXT_SIZE,
        options: &[
            ("", &texts::APPEARANCE_USUAL),
            ("text-2", &texts::TEXT_LARGE),
            ("text-3", &texts::TEXT_LARGEST),
        ],
    },
    Group { name: "letters", title: &texts::LETTER_SPACING, options: &spacing("letters-2") },
    Group { name: "lines", title: &texts::LINE_SPACING, options: &spacing("lines-2") },
    Group {
        name: "colours",
        title: &texts::COLOURS,
        options: &[
            ("", &texts::COLOURS_SYSTEM),
            ("light", &texts::COLOURS_LIGHT),
            ("dark", &texts::COLOURS_DARK),
            ("black-on-white", &texts::COLOURS_BLACK_ON_WHITE),
            ("white-on-black", &texts::COLOURS_WHITE_ON_BLACK),
            ("blue", &texts::COLOURS_BLUE),
            ("brown", &texts::COLOURS_BROWN),
        ],
    },
    Group {
        name: "pictures",
        title: &texts::PICTURES,
        options: &[("", &texts::PICTURES_SHOWN), ("no-pictures", &texts::PICTURES_HIDDEN)],
    },
];

const fn spacing(wide: &'static str) -> [(&'static str, &'static Words); 2] {
    [("", &texts::APPEARANCE_USUAL), (wide, &texts::APPEARANCE_WIDE)]
}

impl Group {
    /// The word that an appearance has of this group; empty for what is usual.
    pub fn chosen(&self, appearance: &str) -> &'static str {
        let has = |word: &str| appearance.split(' ').any(|own| own == word);
        self.options.iter().map(|(word, _)| *word).find(|word| has(word)).unwrap_or_default()
    }

    /// The appearance with another word of this group. What no group knows is left out: an older
    /// portal may have kept it.
    pub fn choose(&self, appearance: &str, word: &str) -> String {
        let own = |group: &Self| {
            if group.name == self.name { word.to_owned() } else { group.chosen(appearance).to_owned() }
        };
        let words: Vec<String> = GROUPS.iter().map(own).filter(|word| !word.is_empty()).collect();
        let is_plain = words.iter().all(|word| word == "light" || word == "dark");
        let words = words.join(" ");
        if is_plain { words } else { format!("{LOW_VISION} {words}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choose(appearance: &str, name: &str, word: &str) -> String {
        GROUPS.iter().find(|group| group.name == name).unwrap().choose(appearance, word)
    }

    #[test]
    fn light_and_dark_are_written_as_they_always_were() {
        assert_eq!(choose("", "colours", "dark"), "dark");
        assert_eq!(choose("dark", "colours", ""), "");
    }

    #[test]
    fn what_is_more_begins_with_its_own_word() {
        let large = choose("dark", "text", "text-2");
        assert_eq!(large, "low-vision text-2 dark");
        assert_eq!(choose(&large, "colours", "brown"), "low-vision text-2 brown");
        assert_eq!(choose(&large, "text", ""), "dark");
    }

    #[test]
    fn a_kept_word_that_nobody_knows_is_left_out() {
        assert_eq!(
            choose("low-vision sepia text-3 lines-9", "lines", "lines-2"),
            "low-vision text-3 lines-2"
        );
    }

    #[test]
    fn every_word_is_of_one_group_alone() {
        let words: Vec<&str> = GROUPS
            .iter()
            .flat_map(|group| group.options)
            .map(|(word, _)| *word)
            .filter(|word| !word.is_empty())
            .collect();
        for word in &words {
            assert_eq!(words.iter().filter(|other| other == &word).count(), 1, "{word}");
        }
        for group in &GROUPS {
            assert_eq!(group.options.first().map(|(word, _)| *word), Some(""), "{}", group.name);
        }
    }
}
