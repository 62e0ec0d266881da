//! From what somebody has typed to terms. It knows spellings and stems, which a portal may fetch when
//! somebody types.

use super::clause::Meaning;
use super::look::Look;
use super::lookup::LONGEST;
use super::manifest::Maps;
use super::reading::{Lack, Reading, all};
use super::split::split;
use super::term::EARLY;
use super::word::{Ending, Sense};
use crate::search::{fold, other_layouts, raw_words};
use crate::{Query, Understood};

/// Nobody looks for more words than these; the others are left out.
const WORDS: usize = 12;

/// Two words of more letters together are hardly one.
const LONGEST_JOINED: usize = 14;

/// Fewer letters, typed with another layout, begin too many words.
const BEGINNING: usize = 4;

/// What stands between spaces: a word, or several with a hyphen or the like between.
struct Piece<'a> {
    text: &'a str,
    words: Vec<&'a str>,
    /// Whether somebody may still be typing it.
    last: bool,
}

/// The words of a text. One that is too long is in no catalogue; it is left out if there are others.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let is_word = |word: &&str| !fold(word).is_empty();
    let is_short = |word: &&str| word.chars().count() <= LONGEST;
    let any_short = raw_words(text).filter(is_word).any(|word| is_short(&word));
    let mut left = WORDS;
    let mut pieces = Vec::new();
    for text in text.split_whitespace() {
        let words = raw_words(text).filter(is_word).filter(|word| !any_short || is_short(word));
        let words: Vec<_> = words.take(left).collect();
        left -= words.len();
        if !words.is_empty() {
            pieces.push(Piece { text, words, last: false });
        }
    }
    if let Some(last) = pieces.last_mut().filter(|last| text.ends_with(last.text)) {
        last.last = true;
    }
    pieces
}

pub(super) fn meaning(reading: &Reading, volumes: &[Maps], query: &Query) -> Result<Meaning, Lack> {
    let look = Look { reading, volumes };
    let pieces = pieces(&query.text);
    let words: Vec<&str> = pieces.iter().flat_map(|piece| piece.words.iter().copied()).collect();
    let last = match query.text.ends_with(char::is_alphanumeric) {
        true if query.unfinished => Ending::Missing,
        // Nobody who asks for one word only minds that a page is full.
        true => Ending::Uncertain(if words.len() == 1 { EARLY } else { 1 }),
        false => Ending::Whole,
    };
    let ending = |after: usize| if after == words.len() { last } else { Ending::Whole };
    let own = all(words.iter().enumerate().map(|(at, word)| look.word(word, ending(at + 1))));
    let pairs = words.windows(2).enumerate();
    // Two words are seldom one, so that where it may begin is asked of those who still type.
    let ending = |after| if query.unfinished { ending(after) } else { Ending::Whole };
    let joined = |(at, pair): (usize, &[&str])| {
        let word = pair.concat();
        let is_long = word.chars().count() > LONGEST_JOINED;
        if is_long { Ok(Sense::nothing(&word)) } else { look.word(&word, ending(at + 2)) }
    };
    let joined = all(pairs.map(joined));
    let mut senses = own?;
    join(&mut senses, joined?, &words);
    let mut senses = senses.into_iter();
    let found = pieces.iter().map(|piece| {
        let senses: Vec<Sense> = senses.by_ref().take(piece.words.len()).collect();
        if senses.iter().all(Sense::finds) { Ok(senses) } else { otherwise(look, piece, senses) }
    });
    let mut meaning = Meaning::default();
    for sense in all(found)?.into_iter().flatten() {
        meaning.understood.extend(sense.understood);
        meaning.clauses.push(sense.clause);
    }
    Ok(meaning)
}

/// Two words may be one in the catalogue: then that one will do for either.
fn join(senses: &mut [Sense], joined: Vec<Sense>, words: &[&str]) {
    let found: Vec<bool> = senses.iter().map(Sense::finds).collect();
    for (at, joined) in joined.into_iter().enumerate().filter(|(_, joined)| joined.finds()) {
        let instead = found.iter().skip(at).take(2).any(|found| !found);
        for (sense, is_first) in senses.iter_mut().skip(at).take(2).zip([true, false]) {
            sense.clause.extend_from_slice(&joined.clause);
            if instead {
                let typed = words.get(at..at + 2).unwrap_or_default().join(" ");
                let taken = joined.taken.clone();
                sense.understood = is_first.then_some(Understood { typed, taken });
            }
        }
    }
}

/// What a piece means that is not found as it stands: typed with another layout of the keyboard, with
/// an error, as one word, or with two of these.
fn otherwise(look: Look, piece: &Piece, senses: Vec<Sense>) -> Result<Vec<Sense>, Lack> {
    let layouts = if piece.text.len() > LONGEST { Vec::new() } else { other_layouts(piece.text) };
    let words = |text: &str| {
        let is_begun = piece.last && text.chars().count() >= BEGINNING;
        let ending = if is_begun { Ending::Missing } else { Ending::Whole };
        all(raw_words(text).map(|word| look.word(word, ending)))
    };
    let meant = all(layouts.iter().map(|text| words(text)));
    let corrected = all(senses.into_iter().map(|sense| correct(look, sense)));
    let found = meant?.into_iter().find(|senses| senses.iter().all(Sense::finds));
    if let Some(senses) = found.filter(|senses| !senses.is_empty()) {
        return Ok(as_typed(piece.text, senses));
    }
    let corrected: Vec<Sense> = corrected?.into_iter().flatten().collect();
    if corrected.iter().all(Sense::finds) {
        return Ok(corrected);
    }
    for text in layouts {
        let senses = all(words(&text)?.into_iter().map(|sense| look.alike(sense)))?;
        if !senses.is_empty() && senses.iter().all(Sense::finds) {
            return Ok(as_typed(piece.text, senses));
        }
    }
    Ok(corrected)
}

/// The same, if it finds something; else what is found by a word like it, or by two that it is made of.
fn correct(look: Look, sense: Sense) -> Result<Vec<Sense>, Lack> {
    let sense = look.alike(sense)?;
    let parts = if sense.finds() { Vec::new() } else { split(look, &sense.word)? };
    Ok(if parts.is_empty() { vec![sense] } else { as_typed(&sense.word, parts) })
}

/// Tells once for all of these senses what was typed, and what it was taken for.
fn as_typed(typed: &str, mut senses: Vec<Sense>) -> Vec<Sense> {
    let taken: Vec<&str> = senses.iter().map(|sense| sense.taken.as_str()).collect();
    let mut understood = Some(Understood { typed: typed.to_owned(), taken: taken.join(" ") });
    for sense in &mut senses {
        sense.understood = understood.take();
    }
    senses
}
