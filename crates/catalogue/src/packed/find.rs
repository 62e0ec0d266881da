//! From what somebody has typed to terms. It knows spellings and stems, which a portal may fetch when
//! somebody types.

use super::catalogue::Packed;
use super::in_years::InYears;
use super::lookup::{LONGEST, spelling};
use super::manifest::Maps;
use super::reading::{Lack, Reading, all};
use super::suggest::suggest;
use super::term::{Form, Term};
use super::tree::{Entry, Tree};
use crate::language::Language;
use crate::search::{fold, raw_words, stems};
use crate::{Answer, Query, Suggestion, Understood};

/// Finds out what words mean in a packed catalogue, and years: what a record must have to be found.
#[derive(Clone, Copy)]
pub struct Finder {
    pub(super) meaning: fn(&Reading, &Maps, &str) -> Result<Meaning, Lack>,
    pub(super) suggestions: fn(Packed, String, Language, usize) -> Answer<Vec<Suggestion>>,
    pub(super) in_years: fn(&Reading, &Maps, &Query, &[Clause]) -> Result<InYears, Lack>,
}

impl Finder {
    /// The only one there is.
    pub fn new() -> Self {
        Self { meaning, suggestions: suggest, in_years: InYears::find }
    }
}

impl Default for Finder {
    fn default() -> Self {
        Self::new()
    }
}

/// What a text means: what records must have, and what of it was taken for something else.
#[derive(Default)]
pub(super) struct Meaning {
    pub(super) clauses: Vec<Clause>,
    pub(super) understood: Vec<Understood>,
}

/// A thing that records must have: one of these terms will do.
pub(super) type Clause = Vec<Part>;

/// A term, and what each of its spellings scores.
pub(super) struct Part {
    pub(super) term: Term,
    pub(super) scores: Vec<u32>,
}

/// How many records fit a clause, at most.
pub(super) fn total(clause: &Clause) -> usize {
    clause.iter().map(|part| part.term.total).fold(0, usize::saturating_add)
}

const SPELLED_SO: u32 = 3;
const FOLDED_SO: u32 = 2;
const STEM: u32 = 1;
const LIKE: u32 = 0;

/// Whether a clause is only of what is like a word.
fn is_like(clause: &Clause) -> bool {
    clause.iter().flat_map(|part| &part.scores).all(|score| *score == LIKE)
}

/// Of the clauses of the same words in two catalogues: what is only like a word does not count in one
/// where the other has the word itself.
pub(super) fn agree(ones: &mut [Clause], others: &mut [Clause]) {
    for (one, other) in ones.iter_mut().zip(others) {
        match (is_like(one), is_like(other)) {
            (true, false) => one.clear(),
            (false, true) => other.clear(),
            _ => {}
        }
    }
}

/// More terms than these are not looked at for one word.
const MOST: usize = 32;
/// Nobody looks for more words than these; the others are left out.
const WORDS: usize = 12;

fn meaning(reading: &Reading, maps: &Maps, text: &str) -> Result<Meaning, Lack> {
    let unfinished = text.chars().next_back().is_some_and(char::is_alphanumeric);
    let mut words: Vec<&str> = raw_words(text).filter(|word| !fold(word).is_empty()).take(WORDS).collect();
    let last = words.pop();
    let finished = words.into_iter().map(|word| clause(reading, maps, word, false));
    let meant = all(finished.chain(last.map(|word| clause(reading, maps, word, unfinished))))?;
    let (clauses, understood): (Vec<_>, Vec<_>) = meant.into_iter().unzip();
    Ok(Meaning { clauses, understood: understood.into_iter().flatten().collect() })
}

/// What a word means, and what it was taken for if that is something else.
type Meant = (Clause, Option<Understood>);

fn clause(reading: &Reading, maps: &Maps, word: &str, unfinished: bool) -> Result<Meant, Lack> {
    let keys = keys(word);
    let own = all(keys.iter().map(|key| term(reading, maps.terms, key)));
    let begun = if unfinished { begun(reading, maps, &keys) } else { Ok(Vec::new()) };
    let mut parts: Clause = own?.into_iter().flatten().map(|term| spelled(term, word)).collect();
    let mut understood = taken(word, &parts);
    parts.append(&mut begun?);
    if parts.is_empty() {
        parts = alike(reading, maps, &keys)?;
        understood = taken(word, &parts);
    }
    Ok((parts, understood))
}

/// What a word was taken for: the best of the spellings that it has found, and of those the nearest.
fn taken(word: &str, clause: &Clause) -> Option<Understood> {
    let own = spelling(word);
    let shared =
        |form: &Form| own.chars().zip(form.text.chars()).take_while(|(own, other)| own == other).count();
    let forms = clause.iter().flat_map(|part| part.term.forms.iter().zip(&part.scores));
    let (form, &score) = forms.max_by_key(|(form, score)| (**score, shared(form)))?;
    let shorter = own.chars().count().min(form.text.chars().count());
    let is_ending = score == STEM && shared(form) * 2 >= shorter;
    let is_other = form.text != own && !is_ending;
    is_other.then(|| Understood { typed: word.to_owned(), taken: form.text.clone() })
}

/// Terms other than a word's own that begin with its letters; where there are many, the one that stands
/// for all of them.
fn begun(reading: &Reading, maps: &Maps, own: &[String]) -> Result<Clause, Lack> {
    let Some(letters) = own.first() else { return Ok(Vec::new()) };
    let beginning = term(reading, maps.beginnings, letters);
    let entries = beginning_with(reading, maps.terms, letters);
    if let Some(term) = beginning? {
        return Ok(vec![scored(Term { begins: true, ..term }, STEM)]);
    }
    let others = entries?.into_iter().filter(|(key, _)| own.iter().all(|own| own.as_bytes() != key));
    read(others.take(MOST), maps.terms, STEM)
}

/// Terms one typing error away from one of the keys: half of it is right, the first or the second.
fn alike(reading: &Reading, maps: &Maps, keys: &[String]) -> Result<Clause, Lack> {
    for key in keys {
        let letters: Vec<char> = key.chars().collect();
        let half = letters.len() / 2;
        if half < 2 {
            continue;
        }
        let first: String = letters.iter().take(half).collect();
        let second: String = letters.iter().rev().take(half).collect();
        let first = beginning_with(reading, maps.terms, &first);
        let second = beginning_with(reading, maps.backwards, &second);
        let text = |key: &[u8]| String::from_utf8_lossy(key).into_owned();
        let is_alike = |key: &str| within_one_error(&letters, &key.chars().collect::<Vec<_>>());
        let mut first = first?;
        first.retain(|(key, _)| is_alike(&text(key)));
        let forwards = second?.into_iter().map(|(key, _)| text(&key).chars().rev().collect::<String>());
        let mut second: Vec<String> = forwards.filter(|key| is_alike(key)).collect();
        second.retain(|key| first.iter().all(|(own, _)| own != key.as_bytes()));
        let mut parts = read(first.into_iter().take(MOST), maps.terms, LIKE)?;
        let more = all(second.iter().take(MOST).map(|key| term(reading, maps.terms, key)))?;
        parts.extend(more.into_iter().flatten().map(|term| scored(term, LIKE)));
        if !parts.is_empty() {
            return Ok(parts);
        }
    }
    Ok(Vec::new())
}

fn keys(word: &str) -> Vec<String> {
    if word.chars().count() > LONGEST { Vec::new() } else { stems(word) }
}

/// The term of a key, if there is one.
pub(super) fn term(reading: &Reading, tree: Tree, key: &str) -> Result<Option<Term>, Lack> {
    match tree.get(reading, key)? {
        Some(value) => {
            let term = Term::read(&value).ok_or(Lack::Damaged(tree.0))?;
            Ok(Some(Term { key: key.to_owned(), ..term }))
        }
        None => Ok(None),
    }
}

/// A term whose spellings all score the same.
pub(super) fn scored(term: Term, score: u32) -> Part {
    let scores = vec![score; term.forms.len()];
    Part { term, scores }
}

/// A term found by a word: what is spelled alike scores more than what is only folded alike.
fn spelled(term: Term, word: &str) -> Part {
    let (own, folded) = (spelling(word), fold(word));
    let score = |form: &Form| match form.text == own {
        true => SPELLED_SO,
        false if fold(&form.text) == folded => FOLDED_SO,
        false => STEM,
    };
    let scores = term.forms.iter().map(score).collect();
    Part { term, scores }
}

pub(super) fn read(entries: impl Iterator<Item = Entry>, tree: Tree, score: u32) -> Result<Clause, Lack> {
    let mut parts = Vec::new();
    for (key, value) in entries {
        let term = Term::read(&value).ok_or(Lack::Damaged(tree.0))?;
        parts.push(scored(Term { key: String::from_utf8_lossy(&key).into_owned(), ..term }, score));
    }
    Ok(parts)
}

pub(super) fn beginning_with(reading: &Reading, tree: Tree, letters: &str) -> Result<Vec<Entry>, Lack> {
    let mut after = letters.as_bytes().to_vec();
    after.push(u8::MAX);
    tree.range(reading, letters.as_bytes(), &after, 2)
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
