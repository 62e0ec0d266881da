//! From candidates to the answer.

use super::block::{Lack, Name, Reading, all};
use super::bytes::Bytes;
use super::card::{Read, Shown};
use super::evaluate::{Candidate, Candidates, candidates, order};
use super::find::{Clause, Finder, scored, term};
use super::lookup::value_key;
use super::manifest::{Kind, Maps};
use super::summary::{self, Summary};
use super::term::Term;
use crate::json::{FromJson, parse};
use crate::model::Text;
use crate::search::{Searchable, facet, order_key, sort, value};
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
    /// What a query finds. The facets of fields with a choice of their own are not yet right: they are
    /// counted by [`Shelf::without_own_choice`].
    pub(super) fn list(&self, query: &Query) -> Result<Anything, Lack> {
        let Some(maps) = self.kind.maps else { return Ok(self.empty()) };
        let words = self.finder.map(|finder| (finder.clauses)(self.reading, &maps, &query.text));
        let chosen = self.choose(&maps, query);
        let mut clauses = words.transpose()?.unwrap_or_default();
        clauses.append(&mut chosen?);
        if clauses.is_empty() { self.everything(&maps, query) } else { self.show(&clauses, query) }
    }

    fn show(&self, clauses: &[Clause], query: &Query) -> Result<Anything, Lack> {
        let found = candidates(self.reading, clauses, order(query.sort, query.language.tag()))?;
        let end = query.take.map_or(usize::MAX, |take| query.skip.saturating_add(take));
        // Without a need to count or to sort, only what is shown is read.
        let all_needed =
            (found.summary.is_none() && query.counts) || (query.sort != Sort::Relevance && !found.in_order);
        let needed = if all_needed { found.all.len() } else { found.all.len().min(end) };
        let mut records = Vec::new();
        for candidate in found.all.iter().take(needed) {
            records.push(self.card(candidate)?);
        }
        let shown: Vec<&dyn Searchable> = records.iter().map(|record| &**record as &dyn Searchable).collect();
        let facets = facets(&shown, &found, query);
        let page = arranged(&shown, &found, query).into_iter().skip(query.skip);
        let page = page.take(query.take.unwrap_or(usize::MAX));
        let records = page.filter_map(|at| records.get(at).cloned()).collect();
        Ok(Listing { total: found.total, exact: found.exact, records, facets, ..self.empty() })
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
        Listing { total: 0, exact: true, records: Vec::new(), coming: 0, facets: Vec::new(), lost }
    }

    pub(super) fn card(&self, (block, range): &Candidate) -> Result<Arc<dyn Shown>, Lack> {
        let json = block.get(range.clone()).unwrap_or_default();
        // Its block is whole, so that only another version of the portal can have written it.
        (self.read)(json).map_err(|_| Lack::Damaged(Name::of(block)))
    }

    /// The facet of a field as it would be without the field's own choice.
    pub(super) fn without_own_choice(&self, query: &Query, field: Field) -> Result<Option<Facet>, Lack> {
        let mut others = Query { sort: Sort::Relevance, skip: 0, take: Some(1), ..query.clone() };
        others.filters.retain(|(own, _)| *own != field);
        let listing = self.list(&others)?;
        let mut facet = listing.facets.into_iter().find(|facet| facet.field == field);
        for own in facet.iter_mut().flat_map(|facet| &mut facet.values) {
            own.chosen = query.chosen(field).any(|chosen| chosen == own.key);
        }
        Ok(facet)
    }

    /// All records, or a page of them.
    fn everything(&self, maps: &Maps, query: &Query) -> Result<Anything, Lack> {
        let damaged = || Lack::Damaged(maps.everything);
        let mut bytes = Bytes(self.reading.block(maps.everything)?);
        let term = bytes.counted().and_then(Term::read).ok_or_else(damaged)?;
        let summary = summary::read(bytes.0).ok_or_else(damaged)?;
        let order = order(query.sort, query.language.tag());
        let (skip, take) = (query.skip, query.take.unwrap_or(usize::MAX));
        let total = term.total;
        let records = match order {
            Some(order) => {
                let found = candidates(self.reading, &[vec![scored(term, 0)]], Some(order))?;
                all(found.all.iter().skip(skip).take(take).map(|candidate| self.card(candidate)))?
            }
            None => {
                let key = |number: usize| (number as u32).to_be_bytes();
                let end = skip.saturating_add(take).min(total);
                let cards = maps.cards.range(self.reading, &key(skip), &key(end), usize::MAX)?;
                all(cards.iter().map(|(_, json)| (self.read)(json).map_err(|_| Lack::Damaged(maps.cards.0))))?
            }
        };
        let fields = records.first().filter(|_| query.counts).map_or(&[][..], |record| record.fields());
        let facets = fields.iter().map(|&field| summarised(&summary, field, query)).collect();
        Ok(Listing { total, records, facets, ..self.empty() })
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
    let fields = records.first().filter(|_| query.counts).map_or(&[][..], |record| record.fields());
    let mut facets = Vec::new();
    for &field in fields {
        facets.push(match &found.summary {
            Some(summary) => summarised(summary, field, query),
            None => facet(records, field, fields, query),
        });
    }
    facets
}

fn summarised(summary: &Summary, field: Field, query: &Query) -> Facet {
    let mut values = Vec::new();
    for (_, key, label, count) in summary.values.iter().filter(|(own, ..)| *own == field) {
        let label = parse(label.as_bytes()).ok().and_then(|label| Text::from_json(label).ok());
        values.push(value(key, label.as_ref(), *count, query.chosen(field).any(|chosen| chosen == key)));
    }
    Facet { field, values }
}
