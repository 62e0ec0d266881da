//! Answering where records were added to a catalogue and others taken from it: what was packed first is
//! asked without those that were taken, what was added is asked like it, and both answers become one.

use super::asked::Sought;
use super::block::Name;
use super::card::Shown;
use super::clause::{Clause, beginning_with, scored, term};
use super::code::{Anything, Shelf};
use super::counts::Counts;
use super::evaluate::{Candidate, Candidates, candidates};
use super::lookup;
use super::manifest::{Kind, Maps};
use super::order::{Order, Ranks};
use super::reading::{Lack, Reading, all};
use super::summary::{MOST, Summary, most_of_all};
use super::term::Term;
use super::tree::Tree;
use crate::search::sort;
use crate::{Listing, Query};
use std::sync::Arc;

impl Kind {
    /// A record as it is now, by its identifier, and the map that it stands in.
    pub(super) fn record(&self, reading: &Reading, id: &str) -> Result<Option<(Tree, Vec<u8>)>, Lack> {
        let get = |maps: Option<Maps>| match maps {
            Some(maps) => Ok(maps.records.get(reading, id)?.map(|record| (maps.records, record))),
            None => Ok(None),
        };
        let (packed, added, taken) = (get(self.maps), get(self.added), get(self.taken));
        let (packed, added, taken) = (packed?, added?, taken?);
        Ok(added.or(packed.filter(|_| taken.is_none())))
    }
}

impl Shelf<'_> {
    /// What a query finds in a kind of record that has changed; `maps` are those of what was packed
    /// first, `order` is the block with the order of all.
    pub(super) fn list_changed(&self, maps: &Maps, order: Name, query: &Query) -> Result<Anything, Lack> {
        let block = self.reading.block(order);
        let volumes: Vec<Maps> = [*maps].into_iter().chain(self.kind.added).collect();
        let sought = self.sought(&volumes, query);
        let order = Order::read(block?).ok_or(Lack::Damaged(order))?;
        let sought = sought?;
        if sought.clauses.is_empty() {
            return self.everything_changed(maps, &order, query);
        }
        let sorted = lookup::order(query.sort, query.language);
        let Apart { found, more, taken } =
            apart(self.reading, self.kind, &sought.clauses, &order, sorted, query.counts)?;
        let counts = self.counts_changed(&found, &more, taken.as_ref(), query);
        // What is cut down to years is counted when it is shown.
        let counts = if sought.cut { None } else { counts? };
        let mut listing = self.show(united(found, more, &order), sought, query)?;
        if let Some(Counts { facets, histogram }) = counts {
            (listing.facets, listing.histogram) = (facets, histogram);
        }
        Ok(listing)
    }

    /// What is counted of what was packed first and of what was added, where it has to be put together.
    fn counts_changed(
        &self,
        found: &Candidates,
        more: &Candidates,
        taken: Option<&Candidates>,
        query: &Query,
    ) -> Result<Option<Counts>, Lack> {
        if found.summary.is_none() && more.summary.is_none() {
            return Ok(None);
        }
        let mut counts = self.counts(found, query)?;
        counts.add(self.counts(more, query)?, |_| MOST);
        if let Some(taken) = taken {
            counts.take(&self.counts(taken, query)?);
        }
        counts.put_in_order();
        Ok(Some(counts))
    }

    /// All records that are left, or a page of them.
    fn everything_changed(&self, maps: &Maps, order: &Order, query: &Query) -> Result<Anything, Lack> {
        let (added, taken) = (self.kind.added, self.kind.taken);
        let packed = self.all(maps);
        let (added, taken) = (added.map(|maps| self.all(&maps)), taken.map(|maps| self.all(&maps)));
        let (packed, added, taken) = (packed?, added.transpose()?, taken.transpose()?);
        let mut counts = Counts::known(&packed.1, query);
        if let Some((_, summary)) = &added {
            counts.add(Counts::known(summary, query), most_of_all);
        }
        if let Some((_, summary)) = &taken {
            counts.take(&Counts::known(summary, query));
        }
        counts.put_in_order();
        let Counts { facets, histogram } = counts;
        let total = order.total();
        let Some(sorted) = lookup::order(query.sort, query.language) else {
            let records = self.run(maps, order, query.skip, query.end())?;
            return Ok(Listing { total, within: total, records, facets, histogram, ..self.empty() });
        };
        let first =
            |term| candidates(self.reading, &[vec![scored(term, 0)]], Some(sorted), usize::MAX, query.counts);
        let (found, more) = (first(packed.0), added.map(|(term, _)| first(term)).transpose());
        let (mut found, more) = (found?, more?);
        let ranks = order.ranks(false);
        let known = if found.all.len() < found.total { usize::MAX } else { 0 };
        found.all.retain(|candidate| ranks.get(candidate.number).is_some());
        found.all = ended(found.all, known);
        found.summary = Some(Summary::default());
        let united = match more {
            Some(more) => united(found, Candidates { all: ended(more.all, more.total), ..more }, order),
            None => found,
        };
        Ok(Listing { total, facets, histogram, ..self.show(united, Sought::default(), query)? })
    }

    /// The records between two places.
    fn run(
        &self,
        maps: &Maps,
        order: &Order,
        from: usize,
        before: usize,
    ) -> Result<Vec<Arc<dyn Shown>>, Lack> {
        let runs = order.range(from, before).into_iter().map(|run| {
            let maps = if run.added { self.kind.added } else { Some(*maps) };
            maps.map_or(Ok(Vec::new()), |maps| self.numbered(&maps, run.first, run.first + run.length))
        });
        Ok(all(runs)?.into_iter().flatten().collect())
    }
}

/// What clauses find where records were added or taken.
pub(super) struct Apart {
    /// Of what was packed first, without what was taken.
    pub(super) found: Candidates,
    /// Of what was added.
    pub(super) more: Candidates,
    /// What was taken, where `found` counts it.
    pub(super) taken: Option<Candidates>,
}

/// What clauses find in the maps of what was packed first and in those of what was added.
pub(super) fn apart(
    reading: &Reading,
    kind: &Kind,
    clauses: &[Clause],
    order: &Order,
    sorted: Option<u8>,
    counts: bool,
) -> Result<Apart, Lack> {
    let packed = of_volume(clauses, 0);
    let found = candidates(reading, &packed, sorted, usize::MAX, counts);
    let more = candidates(reading, &of_volume(clauses, 1), sorted, usize::MAX, counts);
    let (mut found, more) = (found?, more?);
    let ranks = order.ranks(false);
    let whole = found.all.len() == found.total;
    let more = Candidates { all: ended(more.all, more.total), ..more };
    found.all.retain(|candidate| ranks.get(candidate.number).is_some());
    let mut taken = None;
    match kind.taken {
        _ if whole => found.total = found.all.len(),
        None => {}
        Some(maps) => {
            let counted = candidates(reading, &same(reading, &maps, &packed)?, None, usize::MAX, counts)?;
            found.total = found.total.saturating_sub(counted.total);
            taken = Some(counted);
        }
    }
    if !whole {
        found.all = ended(found.all, usize::MAX);
    }
    Ok(Apart { found, more, taken })
}

/// What was found by clauses, found in other maps by the same keys: whatever else is like a word there
/// does not count.
fn same(reading: &Reading, maps: &Maps, clauses: &[Clause]) -> Result<Vec<Clause>, Lack> {
    let clause = |clause: &Clause| {
        let parts = clause.iter().map(|part| match part.term.begins {
            true => begun(reading, maps, &part.term.key),
            false => Ok(term(reading, maps.terms, &part.term.key)?
                .map(|term| scored(term, 0))
                .into_iter()
                .collect()),
        });
        Ok(all(parts)?.into_iter().flatten().collect())
    };
    all(clauses.iter().map(clause))
}

fn begun(reading: &Reading, maps: &Maps, letters: &str) -> Result<Clause, Lack> {
    let entries = beginning_with(reading, maps.terms, letters)?.into_iter();
    entries.map(|(key, value)| Ok(scored(Term::found(maps.terms, &key, &value)?, 0))).collect()
}

/// What clauses find in one of the maps that were asked.
fn of_volume(clauses: &[Clause], volume: usize) -> Vec<Clause> {
    let own = |clause: &Clause| clause.iter().filter(|part| part.term.volume == volume).cloned().collect();
    clauses.iter().map(own).collect()
}

/// The list with its end marked, if `total` are more.
fn ended(mut list: Vec<Candidate>, total: usize) -> Vec<Candidate> {
    let ends = list.len() < total;
    if let Some(last) = list.last_mut() {
        last.ends = ends;
    }
    list
}

/// Both, by how well they fit and then by their places.
pub(super) fn united(found: Candidates, more: Candidates, order: &Order) -> Candidates {
    let keyed = |candidates: Vec<Candidate>, ranks: Ranks| {
        candidates.into_iter().map(move |candidate| {
            let rank = ranks.get(candidate.number).unwrap_or_default() as u64;
            (u64::from(u32::MAX - candidate.score) << 32 | rank, candidate)
        })
    };
    let all: Vec<(u64, Candidate)> =
        keyed(found.all, order.ranks(false)).chain(keyed(more.all, order.ranks(true))).collect();
    let mut places: Vec<(Vec<u8>, usize)> =
        all.iter().enumerate().map(|(at, (key, _))| (key.to_be_bytes().to_vec(), at)).collect();
    sort(&mut places);
    Candidates {
        all: places.into_iter().filter_map(|(_, at)| all.get(at).map(|(_, own)| own.clone())).collect(),
        total: found.total + more.total,
        exact: found.exact && more.exact,
        summary: found.summary.or(more.summary),
        in_order: false,
        more: 0,
    }
}
