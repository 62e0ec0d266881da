//! What one word finds.

use super::alike::alike;
use super::clause::{Clause, FOLDED_SO, Part, SPELLED_SO, STEM, beginning_with, scored, term, terms};
use super::look::{Look, MOST};
use super::lookup::{BEGINNING, LONGEST, spelling};
use super::manifest::Maps;
use super::reading::{Lack, all};
use super::term::{Form, Places, Term};
use crate::Understood;
use crate::search::{fold, rarer_stems, stems};

/// Whether the last letters of a word may be missing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// They are there.
    Whole,
    /// They may be missing if it finds fewer than so many records without them.
    Uncertain(usize),
    /// They may be missing.
    Missing,
}

/// A word, and what it finds.
pub(super) struct Sense {
    pub(super) word: String,
    pub(super) clause: Clause,
    /// The nearest spelling that it has found; the word itself if it has found none.
    pub(super) taken: String,
    /// The same, where it is worth telling.
    pub(super) understood: Option<Understood>,
}

impl Sense {
    pub(super) fn finds(&self) -> bool {
        !self.clause.is_empty()
    }

    /// A word that finds nothing.
    pub(super) fn nothing(word: &str) -> Self {
        Self { word: word.to_owned(), clause: Vec::new(), taken: word.to_owned(), understood: None }
    }

    fn of(word: &str, clause: Clause) -> Self {
        let (own, nearest) = (spelling(word), nearest(word, &clause));
        let taken = nearest.as_ref().map_or(&own, |(text, _)| text).clone();
        let other = nearest.filter(|(text, is_ending)| *text != own && !is_ending);
        let understood = other.map(|(taken, _)| Understood { typed: word.to_owned(), taken });
        Self { word: word.to_owned(), clause, taken, understood }
    }
}

impl Look<'_> {
    /// What a word finds.
    pub(super) fn word(self, word: &str, ending: Ending) -> Result<Sense, Lack> {
        let keys = keys(word);
        let own = all(keys.iter().map(|key| terms(self.reading, self.volumes, key)));
        let begun = || self.each(|volume, maps| self.begun(volume, maps, &keys));
        let (own, mut begun) = match ending {
            Ending::Missing => {
                let begun = begun();
                (own?.concat(), begun?)
            }
            Ending::Whole => (own?.concat(), Vec::new()),
            Ending::Uncertain(few) => {
                let own = own?.concat();
                let is_word = |term: &&Term| term.forms.iter().any(|form| folds_so(form, word));
                let found = own.iter().filter(is_word).map(|term| term.total).sum::<usize>();
                (own, if found < few { begun()? } else { Vec::new() })
            }
        };
        let usual = usual_keys(word);
        // What is found by a rarer stem alone may as well be a word with a typing error.
        let is_rare =
            begun.is_empty() && !own.is_empty() && own.iter().all(|term| !usual.contains(&term.key));
        let mut parts: Clause = own.into_iter().map(|term| spelled(term, word)).collect();
        if is_rare {
            parts.append(&mut alike(self, &usual)?);
        }
        let mut sense = Sense::of(word, parts);
        sense.clause.append(&mut begun);
        Ok(sense)
    }

    /// The same, if it finds something; else what is found with a typing error.
    pub(super) fn alike(self, sense: Sense) -> Result<Sense, Lack> {
        if sense.finds() {
            return Ok(sense);
        }
        Ok(Sense::of(&sense.word, alike(self, &usual_keys(&sense.word))?))
    }

    /// Terms other than a word's own that begin with its letters; where there are many, the one that
    /// stands for all of them.
    fn begun(self, volume: usize, maps: &Maps, own: &[String]) -> Result<Clause, Lack> {
        let Some(letters) = own.first() else { return Ok(Vec::new()) };
        let is_short = letters.chars().count() <= BEGINNING;
        let beginning = if is_short { term(self.reading, maps.beginnings, letters) } else { Ok(None) };
        let entries = beginning_with(self.reading, maps.terms, letters);
        if let Some(term) = beginning? {
            return Ok(vec![scored(Term { begins: true, volume, ..term }, STEM)]);
        }
        let others = entries?.into_iter().filter(|(key, _)| own.iter().all(|own| own.as_bytes() != key));
        let terms = others.take(MOST).map(|(key, value)| Term::found(maps.terms, &key, &value));
        let terms: Result<Vec<Term>, Lack> = terms.collect();
        Ok(terms?.into_iter().map(|term| scored(Term { volume, ..term }, STEM)).collect())
    }
}

/// What a word may be found by.
pub(super) fn keys(word: &str) -> Vec<String> {
    let mut keys = usual_keys(word);
    for key in if keys.is_empty() { Vec::new() } else { rarer_stems(word) } {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn usual_keys(word: &str) -> Vec<String> {
    if word.chars().count() > LONGEST { Vec::new() } else { stems(word) }
}

/// Whether a spelling has the same letters, folded.
fn folds_so(form: &Form, word: &str) -> bool {
    fold(&form.text) == fold(word)
}

/// A term found by a word: what is spelled alike scores more than what is only folded alike.
fn spelled(term: Term, word: &str) -> Part {
    let own = spelling(word);
    let score = |form: &Form| match form.text == own {
        true => SPELLED_SO,
        false if folds_so(form, word) => FOLDED_SO,
        false => STEM,
    };
    let scores = term.forms.iter().map(score).collect();
    Part { term, scores }
}

/// The best of the spellings that a word has found, and of those the nearest; and whether nothing but
/// an ending is another.
fn nearest(word: &str, clause: &Clause) -> Option<(String, bool)> {
    let letters = |text: &str| text.chars().collect::<Vec<char>>();
    // However they are written, so that «qalqan» is nearer to «қалқаны» than to a synonym.
    let (own, folded) = (letters(&spelling(word)), letters(&fold(word)));
    let forms = clause.iter().flat_map(|part| part.term.forms.iter().zip(&part.scores));
    let near = |form: &Form| {
        let text = letters(&fold(&form.text));
        shared(folded.iter(), text.iter()) + shared(folded.iter().rev(), text.iter().rev())
    };
    let (form, &score) = forms.max_by_key(|(form, score)| (**score, near(form), frequency(form)))?;
    let text = letters(&form.text);
    let is_ending = shared(own.iter(), text.iter()) * 2 >= own.len().min(text.len());
    Some((form.text.clone(), score == STEM && is_ending))
}

/// How many letters are the same, from the first on.
fn shared<'a>(one: impl Iterator<Item = &'a char>, other: impl Iterator<Item = &'a char>) -> usize {
    one.zip(other).take_while(|(own, other)| own == other).count()
}

/// Grows with the number of records that are spelled so.
fn frequency(form: &Form) -> usize {
    match &form.places {
        Places::Here(list) => list.len(),
        Places::Blocks(_) => usize::MAX,
    }
}
