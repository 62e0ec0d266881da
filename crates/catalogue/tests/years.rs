//! Narrowing down by years: plain files and packed ones answer alike.

use catalogue::model::{Address, Exhibit};
use catalogue::packed::pack::Packing;
use catalogue::packed::{Code, Files, Packed};
use catalogue::plain::{Fetch, Plain};
use catalogue::portal::Source;
use catalogue::years::{BARS, Years, bar};
use catalogue::{Answer, Catalogue, Field, Listing, Query, Sort};
use flate2::read::GzDecoder;
use futures_executor::block_on;
use futures_util::{FutureExt, StreamExt};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tempfile::TempDir;

struct Folder(PathBuf);

impl Files for Folder {
    fn file(&self, path: &str, _: bool) -> Answer<Vec<u8>> {
        let bytes = std::fs::read(self.0.join(path)).unwrap();
        let mut unpacked = Vec::new();
        match path.ends_with(".pack") {
            true => GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).map(|_| ()).unwrap(),
            false => unpacked = bytes,
        }
        std::future::ready(Ok(unpacked)).boxed_local()
    }
}

struct One(Vec<u8>);

impl Fetch for One {
    fn fetch(&self, _: &Address) -> Answer<Vec<u8>> {
        std::future::ready(Ok(self.0.clone())).boxed_local()
    }
}

fn pack(folder: &Path, exhibits: &[Value]) -> Packed {
    let mut packing = Packing::new(folder, 1000).unwrap();
    for exhibit in exhibits {
        packing.add(1, "a record".to_owned(), exhibit.to_string().into_bytes()).unwrap();
    }
    packing.finish(&mut |_, _, _| {}).unwrap();
    block_on(Packed::open(Rc::new(Folder(folder.to_owned())), Code::here())).unwrap()
}

fn plain(exhibits: &[Value]) -> Plain {
    let file = json!({ "exhibits": exhibits }).to_string().into_bytes();
    let source = Source { exhibits: vec![Address::new("e.json")], ..Source::default() };
    Plain::new(Rc::new(One(file)), &source)
}

fn last(catalogue: &dyn Catalogue, query: &Query) -> Listing<Exhibit> {
    block_on(catalogue.exhibits(query.clone()).collect::<Vec<_>>()).pop().unwrap().unwrap()
}

fn query(from: Option<i64>, to: Option<i64>) -> Query {
    Query { years: Years { from, to }, counts: true, ..Query::default() }
}

/// Total, whether it is exact, identifiers, bars, and the counts of kinds.
type Told<'a> = (usize, bool, Vec<&'a str>, Option<Vec<usize>>, Vec<(String, usize)>);

/// What an answer says, whatever the order of its records.
fn told(listing: &Listing<Exhibit>) -> Told<'_> {
    let mut ids: Vec<&str> = listing.records.iter().map(|exhibit| exhibit.id.as_str()).collect();
    ids.sort_unstable();
    let kinds = listing.facets.iter().filter(|facet| facet.field == Field::ObjectType);
    let mut kinds: Vec<_> =
        kinds.flat_map(|facet| &facet.values).map(|value| (value.key.clone(), value.count)).collect();
    kinds.sort_unstable();
    let histogram = listing.histogram.as_ref().map(|histogram| histogram.counts.clone());
    (listing.total, listing.exact, ids, histogram, kinds)
}

fn exhibits(years: &[Option<(i64, i64)>]) -> Vec<Value> {
    let exhibit = |(at, years): (usize, &Option<(i64, i64)>)| {
        let kind = ["bowl", "ring", "sword"][at % 3];
        let date = years.map(|(from, to)| json!({ "from": from, "to": to }));
        json!({ "id": format!("e{at}"), "title": { "en": format!("{kind} of gold") }, "object_type": kind, "date": date })
    };
    years.iter().enumerate().map(exhibit).collect()
}

fn some_years() -> impl Strategy<Value = Option<(i64, i64)>> {
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
    fn plain_and_packed_files_answer_alike(
        years in proptest::collection::vec(some_years(), 1..30),
        asked in proptest::collection::vec((some_years(), 0..4_u8), 6),
    ) {
        let exhibits = exhibits(&years);
        let folder = TempDir::new().unwrap();
        let (packed, plain) = (pack(folder.path(), &exhibits), plain(&exhibits));
        for (span, more) in asked {
            let (from, to) = span.unzip();
            let mut query = query(from.filter(|year| year % 5 != 0), to.filter(|year| year % 7 != 0));
            if more & 1 == 1 {
                query.text = "gold ".to_owned();
            }
            if more & 2 == 2 {
                query.filters.push((Field::ObjectType, "ring".to_owned()));
            }
            let (one, other) = (last(&plain, &query), last(&packed, &query));
            prop_assert_eq!(told(&one), told(&other), "{:?}", query);
            let expected = years.iter().filter(|own| query.years.meet(**own)).count();
            prop_assert!(query.filters.len() == 1 || one.total == expected);
        }
    }
}

#[test]
fn bars_are_counted_under_the_other_filters_and_not_their_own() {
    let exhibits = exhibits(&[Some((1801, 1850)), Some((1850, 1950)), Some((-300, -201)), None]);
    let folder = TempDir::new().unwrap();
    let packed = pack(folder.path(), &exhibits);
    for catalogue in [&packed as &dyn Catalogue, &plain(&exhibits)] {
        let mut query = query(Some(1901), None);
        let listing = last(catalogue, &query);
        let histogram = listing.histogram.unwrap();
        assert_eq!((listing.total, histogram.exact), (1, true));
        let counted: Vec<_> = histogram.counts.iter().enumerate().filter(|(_, count)| **count > 0).collect();
        assert_eq!(counted, [(bar(-300), &1), (bar(1801), &2), (bar(1901), &1)]);
        query.filters.push((Field::ObjectType, "sword".to_owned()));
        let listing = last(catalogue, &query);
        assert_eq!(listing.total, 0);
        assert_eq!(listing.histogram.unwrap().counts.iter().sum::<usize>(), 1, "the sword of -300");
        assert!(catalogue.offers().exhibits.unwrap().years);
    }
}

/// Terms keep a thousand cards: what is said of more is never more than is so.
#[test]
fn of_many_records_those_of_the_years_are_found() {
    let year = |at: i64| if at % 300 == 0 { -450 } else { 1501 + at % 500 };
    let exhibits = exhibits(&(0..6000).map(|at| Some((year(at), year(at)))).collect::<Vec<_>>());
    let folder = TempDir::new().unwrap();
    let packed = pack(folder.path(), &exhibits);
    let found = |query: Query| last(&packed, &Query { take: Some(24), ..query });
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
