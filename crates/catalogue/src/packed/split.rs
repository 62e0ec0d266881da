//! Two words that were typed as one.

use super::look::Look;
use super::lookup::LONGEST;
use super::reading::{Lack, all};
use super::word::{Ending, Sense, keys};
use crate::search::fold;

/// How many letters each of them has at least, folded.
const SHORTEST: usize = 3;
/// In how many places it is tried to cut a word whose end is a known one.
const CUTS: usize = 4;

/// The two words that a word is made of, if both are known; of several cuts the one nearest the middle.
pub(super) fn split(look: Look, word: &str) -> Result<Vec<Sense>, Lack> {
    if word.chars().count() > LONGEST {
        return Ok(Vec::new());
    }
    let mut cuts: Vec<(&str, &str)> =
        word.char_indices().skip(1).map(|(at, _)| word.split_at(at)).filter(may_be_two).collect();
    cuts.sort_by_key(|(first, second)| first.chars().count().abs_diff(second.chars().count()));
    let known = all(cuts.iter().map(|(_, second)| is_known(look, second)))?;
    let cuts = cuts.into_iter().zip(known).filter(|(_, known)| *known).map(|(cut, _)| cut).take(CUTS);
    let senses = |(first, second): (&str, &str)| {
        let (first, second) = (look.word(first, Ending::Whole), look.word(second, Ending::Whole));
        Ok(vec![first?, second?])
    };
    let found = all(cuts.map(senses))?.into_iter().find(|senses| senses.iter().all(Sense::finds));
    Ok(found.unwrap_or_default())
}

/// Numbers and letters are always two.
fn may_be_two(cut: &(&str, &str)) -> bool {
    let (first, second) = cut;
    let is_long = |word: &str| fold(word).len() >= SHORTEST;
    first.ends_with(char::is_numeric) != second.starts_with(char::is_numeric)
        || (is_long(first) && is_long(second))
}

/// Whether there is a term of a word. The map of words written backwards tells of all ends of one word
/// from the same few blocks.
fn is_known(look: Look, word: &str) -> Result<bool, Lack> {
    let backwards = keys(word).into_iter().map(|key| key.chars().rev().collect::<String>());
    let found = all(
        backwards.map(|key| all(look.volumes.iter().map(|maps| maps.backwards.get(look.reading, &key))))
    )?;
    Ok(found.iter().flatten().any(Option::is_some))
}
