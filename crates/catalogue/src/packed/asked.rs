//! What some of the records are found by: words, choices and years. A portal may fetch it when the first
//! of these are asked for.

use super::clause::{Clause, Meaning, scored, terms};
use super::code::{Anything, Shelf};
use super::counts::Counts;
use super::evaluate::{Candidates, candidates};
use super::in_years::InYears;
use super::lookup::{order, value_key};
use super::manifest::Maps;
use super::reading::{Lack, Reading, all};
use crate::search::{Searchable, order_key, sort};
use crate::years::Years;
use crate::{Field, Listing, Query, Sort, Understood};

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

pub(super) fn list(shelf: &Shelf<'_>, maps: &Maps, query: &Query) -> Result<Anything, Lack> {
    taken_as_meant(query, |query| list_as_asked(shelf, maps, query), |listing| listing.total)
}

/// What a query finds. If its words find nothing at all, the last one is taken for one that is still being
/// typed; what else is chosen does not change what they mean.
pub(super) fn taken_as_meant<T>(
    query: &Query,
    find: impl Fn(&Query) -> Result<T, Lack>,
    total: fn(&T) -> usize,
) -> Result<T, Lack> {
    let found = find(query)?;
    if total(&found) > 0 || query.unfinished || !query.text.ends_with(char::is_alphanumeric) {
        return Ok(found);
    }
    let words = Query { text: query.text.clone(), take: Some(1), ..Query::default() };
    if query.is_narrowed() && total(&find(&words)?) > 0 {
        return Ok(found);
    }
    find(&Query { unfinished: true, ..query.clone() })
}

fn list_as_asked(shelf: &Shelf<'_>, maps: &Maps, query: &Query) -> Result<Anything, Lack> {
    if let (Some(order), Some(finder)) = (shelf.kind.order, shelf.finder) {
        return (finder.changed)(shelf, maps, order, query);
    }
    let sought = shelf.sought(&[*maps], query)?;
    if sought.clauses.is_empty() {
        return shelf.everything(maps, query);
    }
    // What is to be sorted or cut down is needed whole.
    let needed = if query.sort == Sort::Relevance && !sought.cut { query.end() } else { usize::MAX };
    let order = order(query.sort, query.language);
    let found = candidates(shelf.reading, &sought.clauses, order, needed, query.counts)?;
    shelf.show(found, sought, query)
}

/// Counts the values of each field that has a choice, and the years, as they would be without it.
pub(super) fn recount(shelf: &Shelf<'_>, query: &Query, listing: &mut Anything) -> Result<(), Lack> {
    for facet in &mut listing.facets {
        let field = facet.field;
        if query.chosen(field).next().is_none() {
            continue;
        }
        let mut others = Query { sort: Sort::Relevance, skip: 0, take: Some(1), ..query.clone() };
        others.filters.retain(|(own, _)| *own != field);
        let counted = shelf.list(&others)?.facets.into_iter().find(|facet| facet.field == field);
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
        listing.histogram = shelf.list(&others)?.histogram;
    }
    Ok(())
}

impl Shelf<'_> {
    /// What a query asks for in all of these maps.
    pub(super) fn sought(&self, volumes: &[Maps], query: &Query) -> Result<Sought, Lack> {
        let words = self.finder.map(|finder| (finder.meaning)(self.reading, volumes, query));
        let chosen = choose(self.reading, volumes, query);
        let Meaning { mut clauses, understood } = words.transpose()?.unwrap_or_default();
        clauses.append(&mut chosen?);
        let InYears { clause, cut, lacks } = InYears::find(self.reading, volumes, query, &clauses)?;
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
        // Without a need to count or to sort, only what is shown is read.
        let all_needed = (found.summary.is_none() && query.counts)
            || (query.sort != Sort::Relevance && !found.in_order)
            || sought.cut;
        let needed = if all_needed { found.all.len() } else { found.all.len().min(query.end()) };
        let mut records = Vec::new();
        for candidate in found.all.iter().take(needed) {
            records.push(self.card(candidate)?);
        }
        let mut ends: Vec<bool> = found.all.iter().map(|candidate| candidate.ends).collect();
        let mut within = found.all.len() + found.more;
        if sought.cut {
            records.retain(|record| query.years.meet(record.years()));
            found.exact &= found.total == found.all.len();
            (found.total, within, found.summary) = (records.len(), records.len(), None);
            ends.clear();
        }
        let shown: Vec<&dyn Searchable> = records.iter().map(|record| &**record as &dyn Searchable).collect();
        let Counts { facets, histogram } = Counts::of(&shown, &found, query);
        let arranged = arranged(&shown, &found, query);
        let rest = arranged.len()..found.all.len();
        let mut places = arranged.iter().copied().chain(rest);
        let end = places.position(|at| ends.get(at).is_some_and(|ends| *ends));
        within = end.map_or(within, |end| within.min(end + 1));
        let page = arranged.into_iter().take(within).skip(query.skip);
        let page = page.take(query.take.unwrap_or(usize::MAX));
        let records = page.filter_map(|at| records.get(at).cloned()).collect();
        let (total, exact) = (found.total, found.exact);
        let understood = if total > 0 { sought.understood } else { Vec::new() };
        Ok(Listing { total, exact, within, records, facets, histogram, understood, ..self.empty() })
    }

    /// What is counted of what was found.
    pub(super) fn counts(&self, found: &Candidates, query: &Query) -> Result<Counts, Lack> {
        let needed = found.all.iter().filter(|_| found.summary.is_none() && query.counts);
        let records = all(needed.map(|candidate| self.card(candidate)))?;
        let shown: Vec<&dyn Searchable> = records.iter().map(|record| &**record as &dyn Searchable).collect();
        Ok(Counts::of(&shown, found, query))
    }
}

/// What is chosen, a clause for each field.
pub(super) fn choose(reading: &Reading, volumes: &[Maps], query: &Query) -> Result<Vec<Clause>, Lack> {
    let choice = |(field, value): &(Field, String)| terms(reading, volumes, &value_key(*field, value));
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
