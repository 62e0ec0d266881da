//! From candidates to the answer.

use super::block::Name;
use super::bytes::Bytes;
use super::card::{Read, Shown};
use super::counts::Counts;
use super::evaluate::{Candidate, Candidates, candidates};
use super::find::{Clause, Finder, Meaning, scored, terms};
use super::in_years::InYears;
use super::lookup::{order, value_key};
use super::manifest::{Kind, Maps};
use super::reading::{Lack, Reading, all};
use super::summary::{self, Summary};
use super::term::Term;
use crate::search::{Searchable, order_key, sort};
use crate::years::Years;
use crate::{Field, Listing, Query, Sort, Understood};
use std::sync::Arc;

/// Records of one kind in a packed catalogue, and how they are read.
pub(super) struct Shelf<'a> {
    pub(super) reading: &'a Reading,
    pub(super) kind: &'a Kind,
    pub(super) read: Read,
    /// What finds out the meaning of words; nothing where none is asked for.
    pub(super) finder: Option<Finder>,
}

/// A listing of whatever it is.
pub(super) type Anything = Listing<dyn Shown>;

/// What a query asks for in some maps.
#[derive(Default)]
pub(super) struct Sought {
    /// A record must fit each of them.
    pub(super) clauses: Vec<Clause>,
    pub(super) understood: Vec<Understood>,
    /// Whether what the clauses find is still to be cut down to the years.
    pub(super) cut: bool,
    /// Whether they do not find all.
    pub(super) lacks: bool,
}

impl Shelf<'_> {
    /// What a query finds. The facets of fields with a choice of their own are not yet right: for that
    /// there is [`Shelf::recount`].
    pub(super) fn list(&self, query: &Query) -> Result<Anything, Lack> {
        let Some(maps) = self.kind.maps else { return Ok(self.empty()) };
        if let (Some(order), Some(finder)) = (self.kind.order, self.finder) {
            return (finder.changed)(self, &maps, order, query);
        }
        let sought = self.sought(&[maps], query)?;
        if sought.clauses.is_empty() {
            return self.everything(&maps, query);
        }
        let found = candidates(self.reading, &sought.clauses, order(query.sort, query.language))?;
        self.show(found, sought, query)
    }

    /// What a query asks for in all of these maps.
    pub(super) fn sought(&self, volumes: &[Maps], query: &Query) -> Result<Sought, Lack> {
        let words = self.finder.map(|finder| (finder.meaning)(self.reading, volumes, &query.text));
        let chosen = self.choose(volumes, query);
        let Meaning { mut clauses, understood } = words.transpose()?.unwrap_or_default();
        clauses.append(&mut chosen?);
        let years = self.finder.map(|finder| (finder.in_years)(self.reading, volumes, query, &clauses));
        let InYears { clause, cut, lacks } = years.transpose()?.unwrap_or_default();
        clauses.extend(clause);
        Ok(Sought { clauses, understood, cut, lacks })
    }

    /// The page that is asked for of what was found.
    pub(super) fn show(
        &self,
        mut found: Candidates,
        sought: Sought,
        query: &Query,
    ) -> Result<Anything, Lack> {
        if sought.lacks {
            (found.exact, found.summary) = (false, None);
        }
        let end = query.take.map_or(usize::MAX, |take| query.skip.saturating_add(take));
        // Without a need to count or to sort, only what is shown is read.
        let all_needed = (found.summary.is_none() && query.counts)
            || (query.sort != Sort::Relevance && !found.in_order)
            || sought.cut;
        let needed = if all_needed { found.all.len() } else { found.all.len().min(end) };
        let mut records = Vec::new();
        for candidate in found.all.iter().take(needed) {
            records.push(self.card(candidate)?);
        }
        let mut within = found.all.len();
        if sought.cut {
            records.retain(|record| query.years.meet(record.years()));
            found.exact &= found.total == within;
            (found.total, within, found.summary) = (records.len(), records.len(), None);
        }
        let shown: Vec<&dyn Searchable> = records.iter().map(|record| &**record as &dyn Searchable).collect();
        let Counts { facets, histogram } = Counts::of(&shown, &found, query);
        let page = arranged(&shown, &found, query).into_iter().skip(query.skip);
        let page = page.take(query.take.unwrap_or(usize::MAX));
        let records = page.filter_map(|at| records.get(at).cloned()).collect();
        let (total, exact) = (found.total, found.exact);
        let understood = if total > 0 { sought.understood } else { Vec::new() };
        Ok(Listing { total, exact, within, records, facets, histogram, understood, ..self.empty() })
    }

    /// What is chosen, a clause for each field.
    fn choose(&self, volumes: &[Maps], query: &Query) -> Result<Vec<Clause>, Lack> {
        let choice =
            |(field, value): &(Field, String)| terms(self.reading, volumes, &value_key(*field, value));
        let mut found = all(query.filters.iter().map(choice))?;
        let mut clauses = Vec::new();
        for field in Field::ALL {
            let mut clause = None;
            for (terms, _) in found.iter_mut().zip(&query.filters).filter(|(_, (own, _))| *own == field) {
                clause.get_or_insert_with(Clause::new).extend(terms.drain(..).map(|term| scored(term, 0)));
            }
            clauses.extend(clause);
        }
        Ok(clauses)
    }

    pub(super) fn empty(&self) -> Anything {
        let lost = self.kind.lost as usize;
        let (total, exact, within, coming) = (0, true, 0, 0);
        let (records, facets, histogram, understood) = (Vec::new(), Vec::new(), None, Vec::new());
        Listing { total, exact, within, records, coming, facets, histogram, lost, understood }
    }

    pub(super) fn card(&self, candidate: &Candidate) -> Result<Arc<dyn Shown>, Lack> {
        let (block, range) = &candidate.card;
        let json = block.get(range.clone()).unwrap_or_default();
        // Its block is whole, so that only another version of the portal can have written it.
        (self.read)(json).map_err(|_| Lack::Damaged(Name::of(block)))
    }

    /// Counts the values of each field that has a choice, and the years, as they would be without it.
    pub(super) fn recount(&self, query: &Query, listing: &mut Anything) -> Result<(), Lack> {
        for facet in &mut listing.facets {
            let field = facet.field;
            if query.chosen(field).next().is_none() {
                continue;
            }
            let mut others = Query { sort: Sort::Relevance, skip: 0, take: Some(1), ..query.clone() };
            others.filters.retain(|(own, _)| *own != field);
            let counted = self.list(&others)?.facets.into_iter().find(|facet| facet.field == field);
            let Some(counted) = counted else { continue };
            let own = std::mem::replace(facet, counted);
            for value in own.values.into_iter().filter(|value| value.chosen) {
                match facet.values.iter_mut().find(|other| other.key == value.key) {
                    Some(other) => other.chosen = true,
                    // It is not among the most frequent.
                    None => facet.values.push(value),
                }
            }
        }
        if !query.years.is_open() {
            let years = Years::default();
            let others = Query { years, sort: Sort::Relevance, skip: 0, take: Some(1), ..query.clone() };
            listing.histogram = self.list(&others)?.histogram;
        }
        Ok(())
    }

    /// What is counted of what was found.
    pub(super) fn counts(&self, found: &Candidates, query: &Query) -> Result<Counts, Lack> {
        let needed = found.all.iter().filter(|_| found.summary.is_none() && query.counts);
        let records = all(needed.map(|candidate| self.card(candidate)))?;
        let shown: Vec<&dyn Searchable> = records.iter().map(|record| &**record as &dyn Searchable).collect();
        Ok(Counts::of(&shown, found, query))
    }

    /// All records, or a page of them.
    fn everything(&self, maps: &Maps, query: &Query) -> Result<Anything, Lack> {
        let (term, summary) = self.all(maps)?;
        let order = order(query.sort, query.language);
        let (skip, take) = (query.skip, query.take.unwrap_or(usize::MAX));
        let total = term.total;
        let mut within = total;
        let records = match order {
            Some(order) => {
                let found = candidates(self.reading, &[vec![scored(term, 0)]], Some(order))?;
                within = found.all.len();
                all(found.all.iter().skip(skip).take(take).map(|candidate| self.card(candidate)))?
            }
            None => self.numbered(maps, skip, skip.saturating_add(take).min(total))?,
        };
        let Counts { facets, histogram } = Counts::known(&summary, query);
        Ok(Listing { total, within, records, facets, histogram, ..self.empty() })
    }

    /// The term of all records, and what is counted of them.
    pub(super) fn all(&self, maps: &Maps) -> Result<(Term, Summary), Lack> {
        let damaged = || Lack::Damaged(maps.everything);
        let mut bytes = Bytes(self.reading.block(maps.everything)?);
        let term = bytes.counted().and_then(Term::read).ok_or_else(damaged)?;
        Ok((term, summary::read(bytes.0).ok_or_else(damaged)?))
    }

    /// The cards of the records between two numbers.
    pub(super) fn numbered(
        &self,
        maps: &Maps,
        from: usize,
        before: usize,
    ) -> Result<Vec<Arc<dyn Shown>>, Lack> {
        let key = |number: usize| (number as u32).to_be_bytes();
        let cards = maps.cards.range(self.reading, &key(from), &key(before), usize::MAX)?;
        all(cards.iter().map(|(_, json)| (self.read)(json).map_err(|_| Lack::Damaged(maps.cards.0))))
    }
}

/// The places of the records in the order that is asked for.
fn arranged(records: &[&dyn Searchable], found: &Candidates, query: &Query) -> Vec<usize> {
    if found.in_order || query.sort == Sort::Relevance {
        return (0..records.len()).collect();
    }
    let mut keyed: Vec<(Vec<u8>, usize)> =
        records.iter().enumerate().map(|(at, record)| (order_key(*record, 0, query), at)).collect();
    sort(&mut keyed);
    keyed.into_iter().map(|(_, at)| at).collect()
}
