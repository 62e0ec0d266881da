//! Answering a query from records in memory.

use super::list::{Records, sort};
use crate::file::Record;
use crate::language::sort_key;
use crate::model::Text;
use crate::search::{Searchable, words};
use crate::{Facet, FacetValue, Field, Listing, Query, Sort};

/// What a query finds among records, in order, with facets.
pub(super) fn search<R: Searchable + Record>(records: &Records<R>, query: &Query) -> Listing<R> {
    let all: Vec<&dyn Searchable> = records.all().iter().map(|record| &**record as &dyn Searchable).collect();
    let found = find(&all, query);
    let part = found.order.iter().skip(query.skip).take(query.take.unwrap_or(usize::MAX));
    Listing {
        total: found.order.len(),
        exact: true,
        records: part.filter_map(|&at| records.all().get(at).cloned()).collect(),
        coming: 0,
        facets: found.facets,
        lost: records.lost,
    }
}

/// The places of the records that were found, in order.
struct Found {
    order: Vec<usize>,
    facets: Vec<Facet>,
}

/// Works on any kind of record: compiled once, not once for each.
fn find(all: &[&dyn Searchable], query: &Query) -> Found {
    let wanted: Vec<String> = words(&query.text).collect();
    let fields = all.first().map_or(&[][..], |record| record.fields());
    let with_words = |at: usize| Some((at, matches(*all.get(at)?, &wanted)?));
    let matching: Vec<(usize, Match)> = (0..all.len()).filter_map(with_words).collect();
    let records: Vec<&dyn Searchable> = matching.iter().filter_map(|&(at, _)| all.get(at).copied()).collect();
    let facets = fields.iter().map(|&field| facet(&records, field, fields, query)).collect();
    let chosen = records
        .iter()
        .zip(&matching)
        .filter(|(record, _)| fields.iter().all(|&field| fits(**record, field, query)));
    let mut order: Vec<(Vec<u8>, usize)> =
        chosen.map(|(record, &(at, quality))| (order_key(*record, quality, query), at)).collect();
    // The place settles ties, so that the catalogue's own order stays.
    sort(&mut order);
    Found { order: order.into_iter().map(|(_, at)| at).collect(), facets }
}

/// How well a record matches; the smaller the better.
#[derive(Clone, Copy)]
enum Match {
    /// Every word stands whole in the title.
    Title,
    /// Every word begins one of the title.
    TitleStart,
    /// Some are found only in the other texts.
    Elsewhere,
}

fn matches(record: &dyn Searchable, wanted: &[String]) -> Option<Match> {
    if wanted.is_empty() {
        return Some(Match::Title);
    }
    let title = text_words(&[record.title()]);
    if wanted.iter().all(|word| title.contains(word)) {
        return Some(Match::Title);
    }
    let starts = |text: &[String], word: &str| text.iter().any(|own| own.starts_with(word));
    if wanted.iter().all(|word| starts(&title, word)) {
        return Some(Match::TitleStart);
    }
    let rest = text_words(&record.texts());
    let found = |word: &String| starts(&title, word) || starts(&rest, word);
    wanted.iter().all(found).then_some(Match::Elsewhere)
}

fn text_words(texts: &[&Text]) -> Vec<String> {
    texts.iter().flat_map(|text| text.iter()).flat_map(|version| words(version.text)).collect()
}

fn fits(record: &dyn Searchable, field: Field, query: &Query) -> bool {
    let mut chosen = query.chosen(field).peekable();
    chosen.peek().is_none() || {
        let values = record.values(field);
        chosen.any(|key| values.iter().any(|(own, _)| *own == key))
    }
}

/// Counts the values of one field among the records that fit all other fields' choices.
fn facet(records: &[&dyn Searchable], field: Field, fields: &[Field], query: &Query) -> Facet {
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
    for key in query.chosen(field) {
        if !values.iter().any(|value| value.key == key) {
            values.push(value(key, None, 0, true));
        }
    }
    let mut order: Vec<(Vec<u8>, usize)> =
        values.iter().enumerate().map(|(at, value)| (bytes(0, -(value.count as i64)), at)).collect();
    sort(&mut order);
    Facet { field, values: order.into_iter().filter_map(|(_, at)| values.get(at).cloned()).collect() }
}

fn value(key: &str, label: Option<&Text>, count: usize, chosen: bool) -> FacetValue {
    let label = label.cloned().unwrap_or_else(|| Text::new("und", key));
    FacetValue { key: key.to_owned(), label, count, chosen }
}

/// What records are compared by.
fn order_key(record: &dyn Searchable, quality: Match, query: &Query) -> Vec<u8> {
    match query.sort {
        Sort::Relevance => vec![quality as u8],
        Sort::Title => {
            let title = query.language.read(record.title());
            let key = title.map_or_else(Vec::new, |title| sort_key(query.language.tag(), &title.text));
            key.into_iter().flat_map(u32::to_be_bytes).collect()
        }
        Sort::Oldest => record.time().map_or(vec![1], |(from, _)| bytes(0, from)),
        Sort::Newest => record.time().map_or(vec![1], |(_, to)| bytes(0, to.saturating_neg())),
    }
}

/// Bytes that are in the order of the numbers.
fn bytes(first: u8, number: i64) -> Vec<u8> {
    let unsigned = (number as u64) ^ (1 << 63);
    std::iter::once(first).chain(unsigned.to_be_bytes()).collect()
}
