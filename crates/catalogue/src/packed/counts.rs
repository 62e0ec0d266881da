//! What is counted of what was found: the values of fields, and years.

use super::evaluate::Candidates;
use super::summary::Summary;
use crate::json::{FromJson, parse};
use crate::model::Text;
use crate::search::{Searchable, add_chosen, facet, sort, value};
use crate::years::Histogram;
use crate::{Facet, Field, Query};

/// What is counted.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) facets: Vec<Facet>,
    /// The years; nothing where some are chosen, for the years besides those are not known then.
    pub(super) histogram: Option<Histogram>,
}

impl Counts {
    /// Those of what was found; `records` are all of it where nothing is counted already.
    pub(super) fn of(records: &[&dyn Searchable], found: &Candidates, query: &Query) -> Self {
        if let Some(summary) = &found.summary {
            return Self::known(summary, query);
        }
        let of_field = |field| Facet { exact: found.exact, ..facet(records, field, &Field::ALL, query) };
        let facets = counted(query).map(of_field).collect();
        let wanted = query.counts && query.years.is_open();
        let years = records.iter().filter(|_| wanted).filter_map(|record| record.years());
        Self { facets, histogram: Histogram::of(years, found.exact) }
    }

    /// What is counted already.
    pub(super) fn known(summary: &Summary, query: &Query) -> Self {
        let counts = summary.years.clone();
        let wanted = query.counts && query.years.is_open() && !counts.is_empty();
        Self {
            facets: counted(query).map(|field| known(summary, field, query)).collect(),
            histogram: wanted.then_some(Histogram { exact: true, counts }),
        }
    }

    /// Adds counts. Where as many values are counted as `most` are, it is not known how often another one
    /// was there before: it is left out.
    pub(super) fn add(&mut self, others: Self, most: fn(Field) -> usize) {
        for (facet, other) in self.facets.iter_mut().zip(others.facets) {
            let knows_all = facet.values.len() < most(facet.field);
            facet.exact &= other.exact;
            for value in other.values {
                match facet.values.iter_mut().find(|own| own.key == value.key) {
                    Some(own) => own.count += value.count,
                    None if knows_all => facet.values.push(value),
                    None => {}
                }
            }
        }
        match (&mut self.histogram, others.histogram) {
            (Some(own), Some(other)) => {
                own.exact &= other.exact;
                own.counts.iter_mut().zip(other.counts).for_each(|(own, other)| *own += other);
            }
            (own, other) => *own = own.take().or(other),
        }
    }

    /// Takes counts away.
    pub(super) fn take(&mut self, others: &Self) {
        for (facet, other) in self.facets.iter_mut().zip(&others.facets) {
            facet.exact &= other.exact;
            for own in &mut facet.values {
                let taken = other.values.iter().find(|value| value.key == own.key);
                own.count = own.count.saturating_sub(taken.map_or(0, |value| value.count));
            }
        }
        if let (Some(own), Some(other)) = (&mut self.histogram, &others.histogram) {
            own.exact &= other.exact;
            own.counts
                .iter_mut()
                .zip(&other.counts)
                .for_each(|(own, other)| *own = own.saturating_sub(*other));
        }
    }

    /// Puts the most frequent values first, and leaves out what nothing has, unless it is chosen.
    pub(super) fn put_in_order(&mut self) {
        for facet in &mut self.facets {
            facet.values.retain(|value| value.count > 0 || value.chosen);
            let key = |count: usize| (u64::MAX - count as u64).to_be_bytes().to_vec();
            let mut order: Vec<(Vec<u8>, usize)> =
                facet.values.iter().enumerate().map(|(at, value)| (key(value.count), at)).collect();
            sort(&mut order);
            facet.values = order.into_iter().filter_map(|(_, at)| facet.values.get(at).cloned()).collect();
        }
    }
}

/// The fields whose values a query wants counted.
fn counted(query: &Query) -> impl Iterator<Item = Field> {
    Field::ALL.into_iter().filter(|_| query.counts)
}

fn known(summary: &Summary, field: Field, query: &Query) -> Facet {
    let mut values = Vec::new();
    for (_, key, label, count) in summary.values.iter().filter(|(own, ..)| *own == field) {
        let label = parse(label.as_bytes()).ok().and_then(|label| Text::from_json(label).ok());
        values.push(value(key, label.as_ref(), *count, query.chosen(field).any(|chosen| chosen == key)));
    }
    // Only the most frequent are in it.
    add_chosen(&mut values, field, query);
    Facet { field, exact: true, values }
}
