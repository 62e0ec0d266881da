//! Clauses: what records must have, and the terms that will do for it.

use super::manifest::Maps;
use super::reading::{Lack, Reading, all};
use super::term::Term;
use super::tree::{Entry, Tree};
use crate::Understood;

/// What a text means: what records must have, and what of it was taken for something else.
#[derive(Default)]
pub(super) struct Meaning {
    pub(super) clauses: Vec<Clause>,
    pub(super) understood: Vec<Understood>,
}

/// A thing that records must have: one of these terms will do. They may be of several maps.
pub(super) type Clause = Vec<Part>;

/// A term, and what each of its spellings scores.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) term: Term,
    pub(super) scores: Vec<u32>,
}

// What a spelling scores, by how it fits what was typed.
pub(super) const SPELLED_SO: u32 = 3;
pub(super) const FOLDED_SO: u32 = 2;
pub(super) const STEM: u32 = 1;
pub(super) const LIKE: u32 = 0;

/// How many records fit a clause, at most.
pub(super) fn total(clause: &Clause) -> usize {
    clause.iter().map(|part| part.term.total).fold(0, usize::saturating_add)
}

/// The term of a key, if there is one.
pub(super) fn term(reading: &Reading, tree: Tree, key: &str) -> Result<Option<Term>, Lack> {
    let value = tree.get(reading, key)?;
    value.map(|value| Term::found(tree, key.as_bytes(), &value)).transpose()
}

/// The terms of a key in each of these maps.
pub(super) fn terms(reading: &Reading, volumes: &[Maps], key: &str) -> Result<Vec<Term>, Lack> {
    let terms = volumes.iter().enumerate().map(|(volume, maps)| {
        let term = term(reading, maps.terms, key)?;
        Ok(term.map(|term| Term { volume, ..term }))
    });
    Ok(all(terms)?.into_iter().flatten().collect())
}

/// The terms whose keys begin so, in two leaves at most.
pub(super) fn beginning_with(reading: &Reading, tree: Tree, letters: &str) -> Result<Vec<Entry>, Lack> {
    let mut after = letters.as_bytes().to_vec();
    after.push(u8::MAX);
    tree.range(reading, letters.as_bytes(), &after, 2)
}

/// A term whose spellings all score the same.
pub(super) fn scored(term: Term, score: u32) -> Part {
    let scores = vec![score; term.forms.len()];
    Part { term, scores }
}
