//! Which records have all that is asked for, and how well they fit.

use super::block::Slice;
use super::clause::{Clause, Part, STEM, total};
use super::reading::{Lack, Reading, all};
use super::summary::{self, Summary};
use super::term::{EARLY, IN_TITLE, Places, Term, cards, numbers};
use crate::search::sort;
use std::ops::Range;
use std::rc::Rc;

/// A record that has all that is asked for.
#[derive(Clone)]
pub(super) struct Candidate {
    pub(super) number: usize,
    pub(super) score: u32,
    /// The JSON of its card, in a block.
    pub(super) card: (Rc<Vec<u8>>, Range<usize>),
    /// Whether more come after it in its list than are known: what another list has after it must wait.
    pub(super) ends: bool,
}

/// The records that have all that is asked for, or the best of them.
pub(super) struct Candidates {
    /// By how well they fit, and then by their numbers.
    pub(super) all: Vec<Candidate>,
    /// How many there are; if not `exact`, at least so many.
    pub(super) total: usize,
    pub(super) exact: bool,
    /// What is counted of all of them, where not all of them are here.
    pub(super) summary: Option<Summary>,
    /// Whether `all` is in the order that was asked for already.
    pub(super) in_order: bool,
    /// How many more of them could be looked up.
    pub(super) more: usize,
}

/// Of a long list of places no more blocks than these are read.
const BLOCKS: usize = 4;

/// The candidates for clauses, of which there is one at least. The rarest one brings the cards. Of what
/// comes after the first `needed` it is enough to know how much it is. Only if it matters, `counts`, what is counted of them is read.
pub(super) fn candidates(
    reading: &Reading,
    clauses: &[Clause],
    order: Option<u8>,
    needed: usize,
    counts: bool,
) -> Result<Candidates, Lack> {
    let Some(rarest) = (0..clauses.len()).min_by_key(|&at| clauses.get(at).map(total)) else {
        let (summary, in_order) = (None, true);
        return Ok(Candidates { all: Vec::new(), total: 0, exact: true, summary, in_order, more: 0 });
    };
    let parts = clauses.get(rarest).map_or(&[][..], Vec::as_slice);
    let complete = parts.iter().all(|part| part.term.is_complete());
    let order = order.filter(|_| parts.len() == 1 && !complete);
    if let ([_], [part], None) = (clauses, parts, order)
        && let Some(slice) = part.term.early.filter(|_| needed <= EARLY && has_early(part))
    {
        return first_page(reading, part, slice, counts);
    }
    // Everything is tried for at once, so that all that is missing comes in one go.
    let mut summary = None;
    if let ([_], [part], true) = (clauses, parts, counts) {
        summary = counted(reading, &part.term).transpose();
    }
    // Of what fits, the first in the order that is asked for need not be among the first of one clause.
    let orders = if clauses.len() > 1 && order.is_some() { vec![None, order] } else { vec![order] };
    let order = order.filter(|_| clauses.len() == 1);
    let found = heads(reading, parts, &orders);
    let others = clauses.iter().enumerate().filter(|(at, _)| *at != rarest).map(|(_, clause)| clause);
    let ahead = all(others.clone().map(|clause| lists(reading, clause, &[])));
    let mut found = found?;
    drop(ahead?);
    let mut exact = complete;
    for clause in others {
        let (lists, whole) = lists(reading, clause, &found)?;
        exact &= whole;
        let mut scores = scores(&lists, &found).into_iter();
        found.retain_mut(|own| own.fits(scores.next().flatten()));
    }
    for own in &mut found {
        own.candidate.score = own.candidate.score * CLOSEST + own.closeness();
    }
    let mut total = found.len();
    if let [_] = clauses {
        // Whatever is asked for alone finds all that each of its terms finds.
        total = parts.iter().map(|part| part.term.total).fold(total, usize::max);
        exact |= parts.len() == 1;
    }
    let (summary, in_order) = (summary.transpose()?, order.is_some());
    Ok(Candidates { all: arranged(found, in_order), total, exact, summary, in_order, more: 0 })
}

/// The candidates of a term's first page.
fn first_page(reading: &Reading, part: &Part, early: Slice, counts: bool) -> Result<Candidates, Lack> {
    let summary = if counts { counted(reading, &part.term) } else { Ok(None) };
    let (found, summary) = (listed(reading, &[(early, part)]), summary);
    let (found, summary) = (found?, summary?);
    let (total, more) = (part.term.total, part.term.kept.saturating_sub(found.len()));
    Ok(Candidates { all: arranged(found, false), total, exact: true, summary, in_order: false, more })
}

/// Whether all spellings that are worth more than others are among a term's early cards.
fn has_early(part: &Part) -> bool {
    part.term.forms.iter().zip(&part.scores).all(|(form, score)| form.early || *score <= STEM)
}

/// A record, before it is known whether it has everything.
#[derive(Clone)]
struct Own {
    candidate: Candidate,
    /// Where it stands in the list of cards.
    place: usize,
    /// How many words its title has, and how many of those that are asked for stand in it.
    title: usize,
    in_title: usize,
}

impl Own {
    /// Takes what it scores for one more thing that is asked for; false if it does not have it.
    fn fits(&mut self, score: Option<u32>) -> bool {
        self.candidate.score += score.unwrap_or_default();
        self.in_title += usize::from(score >= Some(IN_TITLE));
        score.is_some()
    }

    /// How much of its title was asked for, where it is more than a word.
    fn closeness(&self) -> u32 {
        let most = CLOSEST as usize - 1;
        if self.in_title < 2 { 0 } else { (most * self.in_title / self.title.max(self.in_title)) as u32 }
    }
}

/// A title that has nothing but what was asked for is closer by so much, less one.
const CLOSEST: u32 = 32;

fn arranged(found: Vec<Own>, in_order: bool) -> Vec<Candidate> {
    let key = |own: &Own| if in_order { own.place as u32 } else { u32::MAX - own.candidate.score };
    let mut keyed: Vec<(Vec<u8>, usize)> =
        found.iter().enumerate().map(|(at, own)| (key(own).to_be_bytes().to_vec(), at)).collect();
    sort(&mut keyed);
    keyed.into_iter().filter_map(|(_, at)| found.get(at).map(|own| own.candidate.clone())).collect()
}

/// The cards that terms keep in these orders, by their numbers.
fn heads(reading: &Reading, parts: &[Part], orders: &[Option<u8>]) -> Result<Vec<Own>, Lack> {
    let slice = |term: &Term, order| match order {
        Some(order) => term.orders.iter().find(|(own, _)| *own == order).map(|(_, slice)| *slice),
        None => term.head,
    };
    let slices = parts.iter().flat_map(|part| orders.iter().map(move |order| (part, *order)));
    let slices = slices.filter_map(|(part, order)| Some((slice(&part.term, order)?, part)));
    listed(reading, &slices.collect::<Vec<_>>())
}

/// The cards in these lists, each with what it scores, by their numbers.
fn listed(reading: &Reading, slices: &[(Slice, &Part)]) -> Result<Vec<Own>, Lack> {
    let lists = all(slices.iter().map(|(slice, _)| slice.of(reading)))?;
    let mut found: Vec<Own> = Vec::new();
    for ((slice, part), list) in slices.iter().zip(lists) {
        let block = reading.block(slice.block)?;
        for (place, listed) in cards(list).enumerate() {
            let (number, title, score) = (listed.number, listed.title, listed.score(&part.scores));
            let in_title = usize::from(score >= IN_TITLE);
            let card = (block.clone(), slice.start + listed.json.start..slice.start + listed.json.end);
            let candidate = Candidate { number, score, card, ends: false };
            found.push(Own { candidate, place, title, in_title });
        }
    }
    let keys = found.iter().enumerate().map(|(at, own)| key(own.candidate.number, own.candidate.score, at));
    // Of one record in several lists the best stays.
    Ok(best(keys.collect()).into_iter().filter_map(|(_, _, at)| found.get(at).cloned()).collect())
}

/// A list of records by their numbers, and what its spelling scores.
type Scored<'a> = (&'a [u8], u32);

/// The lists of a clause in which records may stand that are wanted, and whether none is left out.
fn lists<'a>(
    reading: &'a Reading,
    clause: &'a Clause,
    wanted: &[Own],
) -> Result<(Vec<Scored<'a>>, bool), Lack> {
    let mut whole = true;
    let mut lists = Vec::new();
    for part in clause {
        for (form, &score) in part.term.forms.iter().zip(&part.scores) {
            match &form.places {
                Places::Here(list) => lists.push(Ok((&**list, score))),
                Places::Blocks(parts) => {
                    let overlapping = overlapping(parts, wanted);
                    whole &= overlapping.len() <= BLOCKS;
                    let read =
                        overlapping.into_iter().take(BLOCKS).map(|slice| Ok((slice.of(reading)?, score)));
                    lists.extend(read);
                }
            }
        }
    }
    Ok((all(lists.into_iter())?, whole))
}

/// What each record that is wanted scores in these lists, if it stands in one.
fn scores(lists: &[Scored], wanted: &[Own]) -> Vec<Option<u32>> {
    let mut scores = vec![None; wanted.len()];
    for (list, score) in lists {
        let mut left = wanted.iter().zip(&mut scores).peekable();
        for (number, in_title) in numbers(list) {
            while left.next_if(|(own, _)| own.candidate.number < number).is_some() {}
            let Some((own, best)) = left.peek_mut() else { break };
            if own.candidate.number == number {
                **best = (**best).max(Some(score + if in_title { IN_TITLE } else { 0 }));
            }
        }
    }
    scores
}

/// A record's number, what it scores and where it comes from, in the order in which they are sorted.
fn key(number: usize, score: u32, at: usize) -> u64 {
    (number as u64) << 32 | u64::from(15 - score) << 28 | at as u64
}

/// The best of each record, by their numbers.
fn best(mut keys: Vec<u64>) -> Vec<(usize, u32, usize)> {
    keys.sort_unstable();
    keys.dedup_by_key(|key| *key >> 32);
    let apart = |key: u64| ((key >> 32) as usize, 15 - (key >> 28 & 15) as u32, (key & 0xfff_ffff) as usize);
    keys.into_iter().map(apart).collect()
}

/// The parts of a list in which numbers that are wanted may stand; all of it, if that is not much.
fn overlapping(parts: &[(usize, Slice)], wanted: &[Own]) -> Vec<Slice> {
    if parts.len() <= BLOCKS {
        return parts.iter().map(|(_, slice)| *slice).collect();
    }
    let mut overlapping = Vec::new();
    for (at, (first, slice)) in parts.iter().enumerate() {
        let end = parts.get(at + 1).map_or(usize::MAX, |(first, _)| *first);
        let from = wanted.partition_point(|own| own.candidate.number < *first);
        if wanted.get(from).is_some_and(|own| own.candidate.number < end) {
            overlapping.push(*slice);
        }
    }
    overlapping
}

/// What is counted of all records of a term.
fn counted(reading: &Reading, term: &Term) -> Result<Option<Summary>, Lack> {
    let Some(slice) = term.summary else { return Ok(None) };
    summary::read(slice.of(reading)?).map(Some).ok_or(Lack::Damaged(slice.block))
}
