//! Narrowing records down, counting what they can be narrowed down by, and putting them in order.

use super::Searchable;
use crate::language::sort_key;
use crate::model::Text;
use crate::{Facet, FacetValue, Field, Query, Sort};

/// Whether a record has the values that are chosen for a field.
fn fits(record: &dyn Searchable, field: Field, query: &Query) -> bool {
    let mut chosen = query.chosen(field).peekable();
    chosen.peek().is_none() || {
        let values = record.values(field);
        chosen.any(|key| values.iter().any(|(own, _)| *own == key))
    }
}

/// Counts the values of one field among the records that fit all other fields' choices.
pub(crate) fn facet(records: &[&dyn Searchable], field: Field, fields: &[Field], query: &Query) -> Facet {
    let mut values: Vec<FacetValue> = Vec::new();
    let others =
        |record: &dyn Searchable| fields.iter().all(|&other| other == field || fits(record, other, query));
    for record in records.iter().filter(|record| others(**record)) {
        for (key, label) in record.values(field) {
            match values.iter_mut().find(|value| value.key == key) {
                Some(value) => value.count += 1,
                None => values.push(value(key, label, 1, query.chosen(field).any(|chosen| chosen == key))),
            }
        }
    }
    add_chosen(&mut values, field, query);
    let mut order: Vec<(Vec<u8>, usize)> =
        values.iter().enumerate().map(|(at, value)| (bytes(0, -(value.count as i64)), at)).collect();
    sort(&mut order);
    let values = order.into_iter().filter_map(|(_, at)| values.get(at).cloned()).collect();
    Facet { field, exact: true, values }
}

/// Adds the values that are chosen and not among those that were counted: a choice can be taken back.
pub(crate) fn add_chosen(values: &mut Vec<FacetValue>, field: Field, query: &Query) {
    for key in query.chosen(field) {
        if !values.iter().any(|value| value.key == key) {
            values.push(value(key, None, 0, true));
        }
    }
}

/// A value of a facet; without a label its key stands in.
pub(crate) fn value(key: &str, label: Option<&Text>, count: usize, chosen: bool) -> FacetValue {
    let label = label.cloned().unwrap_or_else(|| Text::new("und", key));
    FacetValue { key: key.to_owned(), label, count, chosen }
}

/// What records are compared by; `quality` is how well they match, the smaller the better.
pub(crate) fn order_key(record: &dyn Searchable, quality: u32, query: &Query) -> Vec<u8> {
    match query.sort {
        Sort::Relevance => quality.to_be_bytes().to_vec(),
        Sort::Title => {
            let title = query.language.read(record.title());
            let key = title.map_or_else(Vec::new, |title| sort_key(query.language.tag(), &title.text));
            key.into_iter().flat_map(u32::to_be_bytes).collect()
        }
        Sort::Oldest => record.time().map_or(vec![1], |(from, _)| bytes(0, from)),
        Sort::Newest => newest_key(record),
    }
}

/// What is compared to have the newest record first.
pub(crate) fn newest_key(record: &dyn Searchable) -> Vec<u8> {
    record.time().map_or(vec![1], |(_, to)| bytes(0, to.saturating_neg()))
}

/// Bytes that are in the order of the numbers.
fn bytes(first: u8, number: i64) -> Vec<u8> {
    let unsigned = (number as u64) ^ (1 << 63);
    std::iter::once(first).chain(unsigned.to_be_bytes()).collect()
}

/// Sorts by keys of bytes: one type of key for whatever is sorted keeps one sort in the wasm.
pub(crate) fn sort(keyed: &mut [(Vec<u8>, usize)]) {
    keyed.sort_unstable();
}
