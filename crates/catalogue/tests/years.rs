//! Narrowing down by years.

mod packing;

use catalogue::model::Exhibit;
use catalogue::packed::Packed;
use catalogue::packed::pack::Synonyms;
use catalogue::years::{BARS, Years, bar};
use catalogue::{Catalogue, Field, Listing, Query, Sort};
use packing::last;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

type Span = Option<(i64, i64)>;

const KINDS: [&str; 3] = ["bowl", "ring", "sword"];

fn pack(folder: &Path, exhibits: &[Value]) -> Packed {
    let records: Vec<_> = exhibits.iter().map(|exhibit| ("exhibits", exhibit.to_string())).collect();
    packing::pack(folder, &records, Synonyms::default());
    packing::open(folder).0
}

fn query(from: Option<i64>, to: Option<i64>) -> Query {
    Query { years: Years { from, to }, counts: true, ..Query::default() }
}

/// Total, whether it is exact, identifiers, bars, and the counts of kinds.
type Told = (usize, bool, Vec<String>, Option<Vec<usize>>, Vec<(String, usize)>);

/// What an answer says, whatever the order of its records.
fn told(listing: &Listing<Exhibit>) -> Told {
    let mut ids: Vec<_> = listing.records.iter().map(|exhibit| exhibit.id.clone()).collect();
    ids.sort_unstable();
    let kinds = listing.facets.iter().filter(|facet| facet.field == Field::ObjectType);
    let mut kinds: Vec<_> =
        kinds.flat_map(|facet| &facet.values).map(|value| (value.key.clone(), value.count)).collect();
    kinds.sort_unstable();
    let histogram = listing.histogram.as_ref().map(|histogram| histogram.counts.clone());
    (listing.total, listing.exact, ids, histogram, kinds)
}

/// What it must say of exhibits of these years: each choice leaves what it is of to be counted.
fn expected(years: &[Span], query: &Query) -> Told {
    let Years { from, to } = query.years;
    let meets = |own: &Span| match own {
        None => from.is_none() && to.is_none(),
        Some((first, last)) => from.is_none_or(|from| from <= *last) && to.is_none_or(|to| to >= *first),
    };
    let kind = |at: usize| KINDS[at % KINDS.len()];
    let chosen = |wanted: &str| query.filters.iter().any(|(_, own)| own == wanted);
    let fits = |at: usize| query.filters.is_empty() || chosen(kind(at));
    let mut ids: Vec<_> =
        (0..years.len()).filter(|&at| fits(at) && meets(&years[at])).map(|at| format!("e{at}")).collect();
    ids.sort_unstable();
    let mut bars = vec![0; BARS];
    for (first, last) in (0..years.len()).filter(|&at| fits(at)).filter_map(|at| years[at]) {
        bars[bar(first)..=bar(last)].iter_mut().for_each(|count| *count += 1);
    }
    let bars = Some(bars).filter(|bars| bars.iter().any(|count| *count > 0));
    let count = |wanted: &str| (0..years.len()).filter(|&at| kind(at) == wanted && meets(&years[at])).count();
    let counts = KINDS.iter().map(|own| (own.to_string(), count(own)));
    let counts = counts.filter(|(own, count)| *count > 0 || chosen(own)).collect();
    (ids.len(), true, ids, bars, counts)
}

fn exhibits(years: &[Span]) -> Vec<Value> {
    let exhibit = |(at, years): (usize, &Span)| {
        let kind = KINDS[at % KINDS.len()];
        let date = years.map(|(from, to)| json!({ "from": from, "to": to }));
        json!({ "id": format!("e{at}"), "title": { "en": format!("{kind} of gold") }, "object_type": kind, "date": date })
    };
    years.iter().enumerate().map(exhibit).collect()
}

fn some_years() -> impl Strategy<Value = Span> {
    let year = || {
        prop_oneof![-4000_i64..2100, -310_i64..-290, -3_i64..4]
            .prop_map(|year| if year == 0 { 1 } else { year })
    };
    proptest::option::weighted(
        0.8,
        (year(), year()).prop_map(|(one, other)| (one.min(other), one.max(other))),
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn every_answer_is_right(
        years in proptest::collection::vec(some_years(), 1..30),
        asked in proptest::collection::vec((some_years(), 0..4_u8), 6),
    ) {
        let exhibits = exhibits(&years);
        let folder = TempDir::new().unwrap();
        let packed = pack(folder.path(), &exhibits);
        for (span, more) in asked {
            let (from, to) = span.unzip();
            let mut query = query(from.filter(|year| year % 5 != 0), to.filter(|year| year % 7 != 0));
            if more & 1 == 1 {
                query.text = "gold ".to_owned();
            }
            if more & 2 == 2 {
                query.filters.push((Field::ObjectType, "ring".to_owned()));
            }
            let listing = last(packed.exhibits(query.clone()));
            prop_assert_eq!(told(&listing), expected(&years, &query), "{:?}", query);
        }
    }
}

#[test]
fn bars_are_counted_under_the_other_filters_and_not_their_own() {
    let exhibits = exhibits(&[Some((1801, 1850)), Some((1850, 1950)), Some((-300, -201)), None]);
    let folder = TempDir::new().unwrap();
    let packed = pack(folder.path(), &exhibits);
    let mut query = query(Some(1901), None);
    let listing = last(packed.exhibits(query.clone()));
    let histogram = listing.histogram.unwrap();
    assert_eq!((listing.total, histogram.exact), (1, true));
    let counted: Vec<_> = histogram.counts.iter().enumerate().filter(|(_, count)| **count > 0).collect();
    assert_eq!(counted, [(bar(-300), &1), (bar(1801), &2), (bar(1901), &1)]);
    query.filters.push((Field::ObjectType, "sword".to_owned()));
    let listing = last(packed.exhibits(query));
    assert_eq!(listing.total, 0);
    assert_eq!(listing.histogram.unwrap().counts.iter().sum::<usize>(), 1, "the sword of -300");
    assert!(packed.offers().exhibits.unwrap().years);
}

/// Terms keep a thousand cards: what is said of more is never more than is so.
#[test]
fn of_many_records_those_of_the_years_are_found() {
    let year = |at: i64| if at % 300 == 0 { -450 } else { 1501 + at % 500 };
    let exhibits = exhibits(&(0..6000).map(|at| Some((year(at), year(at)))).collect::<Vec<_>>());
    let folder = TempDir::new().unwrap();
    let packed = pack(folder.path(), &exhibits);
    let found = |query: Query| last(packed.exhibits(Query { take: Some(24), ..query }));
    let within = |from: i64, to: i64| (0..6000).filter(|&at| (from..=to).contains(&year(at))).count();
    let all = found(query(None, None));
    let histogram = all.histogram.unwrap();
    assert_eq!((all.total, histogram.exact, histogram.counts.len()), (6000, true, BARS));
    assert_eq!(histogram.counts[bar(1501)], within(1501, 1600));
    // The rare ones, alone and with a word that nearly all have.
    for text in ["", "gold "] {
        let few = found(Query { text: text.to_owned(), ..query(None, Some(-1)) });
        assert_eq!((few.total, few.exact, few.records.len()), (20, true, 20));
        assert_eq!(few.histogram.unwrap().counts, histogram.counts);
    }
    // A whole century has all that a term has: its number, its facets and its orders.
    let century = found(Query { sort: Sort::Oldest, ..query(Some(1601), Some(1700)) });
    assert_eq!((century.total, century.exact), (within(1601, 1700), true));
    assert_eq!(century.records[0].date.as_ref().unwrap().from, Some(1601));
    assert!(century.facets.iter().all(|facet| facet.exact));
    // Of a part of one, and of several, not more is said than is known.
    for (from, to) in [(1650, 1699), (1501, 2000), (1550, 1950)] {
        let listing = found(query(Some(from), Some(to)));
        let right = |exhibit: &Exhibit| (from..=to).contains(&exhibit.date.as_ref().unwrap().from.unwrap());
        assert!(listing.records.iter().all(|exhibit| right(exhibit)));
        // Of some 1,200 records of a century 1,024 have their cards there.
        let known = (within(from, to) + 1024).saturating_sub(1200)..=within(from, to);
        assert!(!listing.exact, "{from} to {to}");
        assert!(known.contains(&listing.total) || listing.total >= 1024, "{}", listing.total);
        assert!(listing.facets.iter().all(|facet| !facet.exact));
        let end = found(Query { skip: listing.within - 1, ..query(Some(from), Some(to)) });
        assert_eq!(end.records.len(), 1, "the last page that is offered is there");
    }
}
