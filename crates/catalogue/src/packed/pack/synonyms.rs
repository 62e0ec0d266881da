//! Words that mean the same.

use crate::language::lower;
use crate::search::{fold, raw_words, stem, stems};
use std::collections::{BTreeSet, HashMap};

/// Groups of words and names that mean the same: whoever looks for one finds the records of the
/// others, below those that are spelled so.
#[derive(Default)]
pub struct Synonyms {
    /// By what a word of a record is found by: a name, as it is spelled, and what else the records are
    /// found by that have it.
    others: HashMap<String, Vec<(String, BTreeSet<String>)>>,
    /// How many words the longest name has.
    longest: usize,
    text: String,
}

impl Synonyms {
    /// Reads lines as Solr and OpenSearch have them: a group on each, with commas between; with `=>`,
    /// whoever looks for what stands before it finds what stands after it, and not the reverse. What
    /// stands after `#` is for people.
    ///
    /// ```
    /// # use catalogue::packed::pack::Synonyms;
    /// assert!(Synonyms::read("қалқан, щит, shield # Arms\nГурьев => Атырау").is_ok());
    /// assert_eq!(Synonyms::read("қалқан").err().unwrap(), "line 1: expected two words or more, with commas between");
    /// ```
    ///
    /// # Errors
    /// If a line does not name two words: which line.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut synonyms = Self { text: text.to_owned(), ..Self::default() };
        for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
            let line = line.split('#').next().unwrap_or_default();
            let (typed, found) = line.split_once("=>").unwrap_or((line, line));
            let (typed, found) = (names(typed), names(found));
            match line.trim().is_empty() {
                true => {}
                false if found.is_empty() || typed.is_empty() || (typed == found && typed.len() < 2) => {
                    return Err(format!("line {}: expected two words or more, with commas between", at + 1));
                }
                false => synonyms.add(&typed, &found),
            }
        }
        Ok(synonyms)
    }

    /// What they were read from.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn add(&mut self, typed: &[Vec<&str>], found: &[Vec<&str>]) {
        let others: BTreeSet<String> = typed.iter().flat_map(|name| stems(&name.concat())).collect();
        for name in found {
            for key in stems(&name.concat()) {
                self.others.entry(key).or_default().push((small(&name.concat()), others.clone()));
            }
        }
        self.longest = found.iter().map(Vec::len).fold(self.longest, usize::max);
    }

    /// What else a text in this language is found by, each with the words of the text that it is for.
    pub(super) fn of(&self, language: &str, text: &str) -> Vec<(String, String)> {
        let words: Vec<&str> = raw_words(text).collect();
        let windows = (1..=self.longest).flat_map(|count| words.windows(count));
        let found = windows.filter_map(|own| {
            let names = self.others.get(&stem(language, &own.concat()))?;
            let (word, spelling) = (small(&own.concat()), small(&own.join(" ")));
            let names = names.iter().filter(move |(name, _)| begin_alike(name, &word));
            let others = names.flat_map(|(_, others)| others);
            Some(others.map(move |key| (key.clone(), spelling.clone())))
        });
        found.flatten().collect()
    }
}

fn small(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// Whether words with the same stem are the same word: «шитьём» is no «щит», though both fold alike
/// without their endings.
fn begin_alike(name: &str, word: &str) -> bool {
    name.chars().take(2).eq(word.chars().take(2)) || fold(name) == fold(word)
}

/// The names between commas, each in words.
fn names(text: &str) -> Vec<Vec<&str>> {
    text.split(',').map(|name| raw_words(name).collect()).filter(|name: &Vec<_>| !name.is_empty()).collect()
}
