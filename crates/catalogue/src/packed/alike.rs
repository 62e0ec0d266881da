//! Words with a typing error.

use super::clause::{Clause, LIKE, beginning_with, scored, term};
use super::look::{Look, MOST};
use super::manifest::Maps;
use super::reading::{Lack, Reading, all};
use super::term::Term;

/// Terms one typing error away from one of the keys.
pub(super) fn alike(look: Look, keys: &[String]) -> Result<Clause, Lack> {
    for key in keys {
        let letters: Vec<char> = key.chars().collect();
        let parts = look.each(|volume, maps| one_error_away(look.reading, volume, maps, &letters))?;
        if !parts.is_empty() {
            return Ok(parts);
        }
    }
    Ok(Vec::new())
}

/// Half of the letters are right, the first or the second.
fn one_error_away(reading: &Reading, volume: usize, maps: &Maps, letters: &[char]) -> Result<Clause, Lack> {
    let half = letters.len() / 2;
    if half < 2 {
        return Ok(Vec::new());
    }
    let first: String = letters.iter().take(half).collect();
    let second: String = letters.iter().rev().take(half).collect();
    let first = beginning_with(reading, maps.terms, &first);
    let second = beginning_with(reading, maps.backwards, &second);
    let text = |key: &[u8]| String::from_utf8_lossy(key).into_owned();
    let is_alike = |key: &str| within_one_error(letters, &key.chars().collect::<Vec<_>>());
    let mut first = first?;
    first.retain(|(key, _)| is_alike(&text(key)));
    let forwards = second?.into_iter().map(|(key, _)| text(&key).chars().rev().collect::<String>());
    let mut second: Vec<String> = forwards.filter(|key| is_alike(key)).collect();
    second.retain(|key| first.iter().all(|(own, _)| own != key.as_bytes()));
    let mut terms = Vec::new();
    for (key, value) in first.into_iter().take(MOST) {
        terms.push(Term::found(maps.terms, &key, &value)?);
    }
    let more = all(second.iter().take(MOST).map(|key| term(reading, maps.terms, key)))?;
    terms.extend(more.into_iter().flatten());
    Ok(terms.into_iter().map(|term| scored(Term { volume, ..term }, LIKE)).collect())
}

/// Whether one letter more, one less, another one, or two in the wrong order is all the difference.
fn within_one_error(one: &[char], other: &[char]) -> bool {
    let start = one.iter().zip(other).take_while(|(own, other)| own == other).count();
    let (one, other) = (one.get(start..).unwrap_or_default(), other.get(start..).unwrap_or_default());
    let end = one.iter().rev().zip(other.iter().rev()).take_while(|(own, other)| own == other).count();
    let middle = |letters: &[char]| letters.iter().take(letters.len() - end).copied().collect::<Vec<_>>();
    match (&middle(one)[..], &middle(other)[..]) {
        ([first, second], [third, fourth]) => first == fourth && second == third,
        (one, other) => one.len().max(other.len()) <= 1,
    }
}

#[cfg(test)]
mod tests {
    use super::within_one_error;

    #[test]
    fn one_error_is_a_letter_more_less_wrong_or_swapped() {
        let near = |one: &str, other: &str| {
            within_one_error(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>())
        };
        for typed in ["kobiz", "kobi", "kobizz", "kabiz", "kboiz", "okbiz", "kobzi", "obiz"] {
            assert!(near(typed, "kobiz"), "{typed}");
        }
        for typed in ["kab", "kbzio", "kobizar", "zibok", ""] {
            assert!(!near(typed, "kobiz"), "{typed}");
        }
    }
}
