//! Answering a query from records in memory.

use super::list::Records;
use crate::file::Record;
use crate::search::{Searchable, Worded, facet, fits, order_key, sort, starts, text_words, words};
use crate::years::Histogram;
use crate::{Facet, Listing, Query};

/// What a query finds among records, in order, with facets.
pub(super) fn search<R: Worded + Record>(records: &Records<R>, query: &Query) -> Listing<R> {
    let all: Vec<&dyn Worded> = records.all().iter().map(|record| &**record as &dyn Worded).collect();
    let found = find(&all, query);
    let part = found.order.iter().skip(query.skip).take(query.take.unwrap_or(usize::MAX));
    Listing {
        total: found.order.len(),
        exact: true,
        within: found.order.len(),
        records: part.filter_map(|&at| records.all().get(at).cloned()).collect(),
        coming: 0,
        facets: found.facets,
        histogram: found.histogram,
        lost: records.lost,
        understood: Vec::new(),
    }
}

/// The places of the records that were found, in order.
struct Found {
    order: Vec<usize>,
    facets: Vec<Facet>,
    histogram: Option<Histogram>,
}

/// Works on any kind of record: compiled once, not once for each.
fn find(all: &[&dyn Worded], query: &Query) -> Found {
    let wanted: Vec<String> = words(&query.text).collect();
    let fields = all.first().map_or(&[][..], |record| record.fields());
    let with_words = |at: usize| Some((at, matches(*all.get(at)?, &wanted)?));
    let matching: Vec<(usize, Match)> = (0..all.len()).filter_map(with_words).collect();
    let records: Vec<&dyn Searchable> =
        matching.iter().filter_map(|&(at, _)| all.get(at).map(|record| *record as &dyn Searchable)).collect();
    let of_years = |record: &&dyn Searchable| query.years.meet(record.years());
    let in_years: Vec<&dyn Searchable> = records.iter().copied().filter(of_years).collect();
    let facets = fields.iter().map(|&field| facet(&in_years, field, fields, query)).collect();
    let chosen: Vec<_> = records
        .iter()
        .zip(&matching)
        .filter(|(record, _)| fields.iter().all(|&field| fits(**record, field, query)))
        .collect();
    let histogram = Histogram::of(chosen.iter().filter_map(|(record, _)| record.years()), true);
    let chosen = chosen.into_iter().filter(|(record, _)| of_years(record));
    let mut order: Vec<(Vec<u8>, usize)> =
        chosen.map(|(record, &(at, quality))| (order_key(*record, quality as u32, query), at)).collect();
    // The place settles ties, so that the catalogue's own order stays.
    sort(&mut order);
    Found { order: order.into_iter().map(|(_, at)| at).collect(), facets, histogram }
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

fn matches(record: &dyn Worded, wanted: &[String]) -> Option<Match> {
    if wanted.is_empty() {
        return Some(Match::Title);
    }
    let title = text_words(&[record.title()]);
    if wanted.iter().all(|word| title.contains(word)) {
        return Some(Match::Title);
    }
    if wanted.iter().all(|word| starts(&title, word)) {
        return Some(Match::TitleStart);
    }
    let rest = text_words(&[record.names(), record.texts()].concat());
    let found = |word: &String| starts(&title, word) || starts(&rest, word);
    wanted.iter().all(found).then_some(Match::Elsewhere)
}
