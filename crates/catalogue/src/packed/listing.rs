//! From candidates to the answer.

use super::block::Name;
use super::bytes::Bytes;
use super::card::{Read, Shown};
use super::evaluate::{Candidate, Candidates, candidates};
use super::find::{Clause, Finder, Meaning, scored, term};
use super::in_years::InYears;
use super::lookup::{order, value_key};
use super::manifest::{Kind, Maps};
use super::reading::{Lack, Reading, all};
use super::summary::{self, Summary};
use super::term::Term;
use crate::json::{FromJson, parse};
use crate::model::Text;
use crate::search::{Searchable, add_chosen, facet, order_key, sort, value};
use crate::years::{Histogram, Years};
use crate::{Facet, Field, Listing, Query, Sort};
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

impl Shelf<'_> {
    /// What a query finds. The facets of fields with a choice of their own are not yet right: for that
    /// there is [`Shelf::recount`].
    pub(super) fn list(&self, query: &Query) -> Result<Anything, Lack> {
        let Some(maps) = self.kind.maps else { return Ok(self.empty()) };
        let words = self.finder.map(|finder| (finder.meaning)(self.reading, &maps, &query.text));
        let chosen = self.choose(&maps, query);
        let Meaning { mut clauses, understood } = words.transpose()?.unwrap_or_default();
        clauses.append(&mut chosen?);
        let in_years = InYears::find(self.reading, &maps, query, &clauses)?;
        clauses.extend(in_years.clause);
        let mut listing = match clauses.is_empty() {
            true => self.everything(&maps, query)?,
            false => self.show(&clauses, query, in_years.cut)?,
        };
        if in_years.lacks {
            listing.exact = false;
            listing.facets.iter_mut().for_each(|facet| facet.exact = false);
        }
        if listing.total > 0 {
            listing.understood = understood;
        }
        Ok(listing)
    }

    /// What clauses find; `cut` down to the years if those clauses do not see to them.
    fn show(&self, clauses: &[Clause], query: &Query, cut: bool) -> Result<Anything, Lack> {
        let mut found = candidates(self.reading, clauses, order(query.sort, query.language))?;
        let end = query.take.map_or(usize::MAX, |take| query.skip.saturating_add(take));
        // Without a need to count or to sort, only what is shown is read.
        let all_needed = (found.summary.is_none() && query.counts)
            || (query.sort != Sort::Relevance && !found.in_order)
            || cut;
        let needed = if all_needed { found.all.len() } else { found.all.len().min(end) };
        let mut records = Vec::new();
        for candidate in found.all.iter().take(needed) {
            records.push(self.card(candidate)?);
        }
        let mut within = found.all.len();
        if cut {
            records.retain(|record| query.years.meet(record.years()));
            found.exact &= found.total == within;
            (found.total, within, found.summary) = (records.len(), records.len(), None);
        }
        let shown: Vec<&dyn Searchable> = records.iter().map(|record| &**record as &dyn Searchable).collect();
        let histogram = histogram(&shown, &found, query);
        let facets = facets(&shown, &found, query);
        let page = arranged(&shown, &found, query).into_iter().skip(query.skip);
        let page = page.take(query.take.unwrap_or(usize::MAX));
        let records = page.filter_map(|at| records.get(at).cloned()).collect();
        let (total, exact) = (found.total, found.exact);
        Ok(Listing { total, exact, within, records, facets, histogram, ..self.empty() })
    }

    /// What is chosen, a clause for each field.
    fn choose(&self, maps: &Maps, query: &Query) -> Result<Vec<Clause>, Lack> {
        let choice =
            |(field, value): &(Field, String)| term(self.reading, maps.terms, &value_key(*field, value));
        let mut found = all(query.filters.iter().map(choice))?;
        let mut clauses = Vec::new();
        for field in Field::ALL {
            let mut clause = None;
            for (term, _) in found.iter_mut().zip(&query.filters).filter(|(_, (own, _))| *own == field) {
                clause.get_or_insert_with(Clause::new).extend(term.take().map(|term| scored(term, 0)));
            }
            clauses.extend(clause);
        }
        Ok(clauses)
    }

    fn empty(&self) -> Anything {
        let lost = self.kind.lost as usize;
        let (total, exact, within, coming) = (0, true, 0, 0);
        let (records, facets, histogram, understood) = (Vec::new(), Vec::new(), None, Vec::new());
        Listing { total, exact, within, records, coming, facets, histogram, lost, understood }
    }

    pub(super) fn card(&self, (block, range): &Candidate) -> Result<Arc<dyn Shown>, Lack> {
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

    /// All records, or a page of them.
    fn everything(&self, maps: &Maps, query: &Query) -> Result<Anything, Lack> {
        let damaged = || Lack::Damaged(maps.everything);
        let mut bytes = Bytes(self.reading.block(maps.everything)?);
        let term = bytes.counted().and_then(Term::read).ok_or_else(damaged)?;
        let summary = summary::read(bytes.0).ok_or_else(damaged)?;
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
            None => {
                let key = |number: usize| (number as u32).to_be_bytes();
                let end = skip.saturating_add(take).min(total);
                let cards = maps.cards.range(self.reading, &key(skip), &key(end), usize::MAX)?;
                all(cards.iter().map(|(_, json)| (self.read)(json).map_err(|_| Lack::Damaged(maps.cards.0))))?
            }
        };
        let facets = counted(query).map(|field| summarised(&summary, field, query)).collect();
        let histogram = years_of(&summary);
        Ok(Listing { total, within, records, facets, histogram, ..self.empty() })
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

fn facets(records: &[&dyn Searchable], found: &Candidates, query: &Query) -> Vec<Facet> {
    let of_field = |field| match &found.summary {
        Some(summary) => summarised(summary, field, query),
        None => Facet { exact: found.exact, ..facet(records, field, &Field::ALL, query) },
    };
    counted(query).map(of_field).collect()
}

/// The years of what was found. Where some are chosen, [`Shelf::recount`] counts them.
fn histogram(records: &[&dyn Searchable], found: &Candidates, query: &Query) -> Option<Histogram> {
    match &found.summary {
        _ if !query.counts || !query.years.is_open() => None,
        Some(summary) => years_of(summary),
        None => Histogram::of(records.iter().filter_map(|record| record.years()), found.exact),
    }
}

fn years_of(summary: &Summary) -> Option<Histogram> {
    let counts = summary.years.clone();
    (!counts.is_empty()).then_some(Histogram { exact: true, counts })
}

/// The fields whose values a query wants counted.
fn counted(query: &Query) -> impl Iterator<Item = Field> {
    Field::ALL.into_iter().filter(|_| query.counts)
}

fn summarised(summary: &Summary, field: Field, query: &Query) -> Facet {
    let mut values = Vec::new();
    for (_, key, label, count) in summary.values.iter().filter(|(own, ..)| *own == field) {
        let label = parse(label.as_bytes()).ok().and_then(|label| Text::from_json(label).ok());
        values.push(value(key, label.as_ref(), *count, query.chosen(field).any(|chosen| chosen == key)));
    }
    // Only the most frequent are in it.
    add_chosen(&mut values, field, query);
    Facet { field, exact: true, values }
}
