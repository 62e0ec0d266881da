//! A packed catalogue that is changed answers like one that is packed anew.

use catalogue::language::Language;
use catalogue::model::Exhibit;
use catalogue::packed::pack::{Packing, Report, Synonyms};
use catalogue::packed::{ByWords, Code, Files, Folder, Packed};
use catalogue::years::Years;
use catalogue::{Catalogue, Facet, Field, Listing, Query, Sort};
use futures_executor::block_on;
use futures_util::StreamExt;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tempfile::TempDir;

const MUSEUMS: usize = 0;
const EXHIBITS: usize = 1;

/// A museum's objects: every second one is of amber, and every seventh has a picture. A `version` is
/// told by the title and by the material.
fn exhibit(number: usize, version: &str) -> (String, String) {
    let (kind, year) = (["bowl", "jug", "ring"][number % 3], 1000 + number);
    let amber = if number.is_multiple_of(2) { "amber" } else { "amberlike" };
    let media = if number.is_multiple_of(7) { vec!["a.jpg"] } else { Vec::new() };
    let id = format!("r{number}");
    let json = serde_json::json!({
        "id": id, "title": { "und": format!("{amber} {kind} number{number:05} {version}") }, "object_type": kind,
        "museum": format!("m{}", number % 9), "date": { "from": year, "to": year }, "materials": [version],
        "media": media.iter().map(|file| serde_json::json!({ "url": file })).collect::<Vec<_>>(),
    });
    (id, json.to_string())
}

type Records = BTreeMap<String, String>;

fn records(numbers: impl Iterator<Item = usize>, version: &str) -> Records {
    numbers.map(|number| exhibit(number, version)).collect()
}

fn pack(mut packing: Packing, add: &Records, take: &[String]) -> Report {
    for (id, json) in add {
        packing.add(EXHIBITS, id.clone(), json.clone().into_bytes()).unwrap();
    }
    take.iter().for_each(|id| packing.take(EXHIBITS, id.clone()));
    packing.finish(&mut |_, _, _| {}).unwrap()
}

fn anew(folder: &Path, all: &Records) -> Report {
    pack(Packing::new(folder, 100_000).unwrap(), all, &[])
}

fn change(folder: &Path, add: &Records, take: &[String]) -> Report {
    pack(Packing::change(folder, 100_000).unwrap(), add, take)
}

fn open(folder: &Path) -> Packed {
    block_on(Packed::open(Rc::new(Folder(folder.to_owned())), Code::here())).unwrap()
}

fn list(packed: &Packed, query: &Query) -> Listing<Exhibit> {
    block_on(packed.exhibits(query.clone()).collect::<Vec<_>>()).pop().unwrap().unwrap()
}

fn counted(facets: &[Facet]) -> Vec<(Field, bool, BTreeMap<String, usize>)> {
    let values = |facet: &Facet| facet.values.iter().map(|value| (value.key.clone(), value.count)).collect();
    facets.iter().map(|facet| (facet.field, facet.exact, values(facet))).collect()
}

fn titles(listing: &Listing<Exhibit>) -> Vec<String> {
    listing.records.iter().map(|exhibit| exhibit.title.choose(&["und"]).unwrap().text.to_owned()).collect()
}

fn queries() -> Vec<Query> {
    let ring = || vec![(Field::ObjectType, "ring".to_owned())];
    let years = |from, to| Years { from: Some(from), to: Some(to) };
    let mut queries = Vec::new();
    for text in ["", "first ", "ring number00012", "number0001", "jug second ", "secnod"] {
        let query = |filters, years| Query {
            text: text.to_owned(),
            filters,
            years,
            take: Some(24),
            counts: true,
            ..Query::default()
        };
        queries.push(query(Vec::new(), Years::default()));
        queries.push(query(ring(), Years::default()));
        queries.push(query(Vec::new(), years(1501, 1600)));
        queries.push(query(ring(), years(2350, 2420)));
    }
    let sorts = [Sort::Relevance, Sort::Newest, Sort::Title];
    sorts
        .into_iter()
        .flat_map(|sort| queries.iter().map(move |query| Query { sort, ..query.clone() }))
        .collect()
}

/// What [`ByWords`] finds in a folder, which is given what it misses: how many, and the identifiers of the first.
fn by_words(folder: &Path, query: &Query) -> (usize, bool, Vec<String>) {
    let file = |path: &str| block_on(Folder(folder.to_owned()).file(path, false)).unwrap();
    let manifest = String::from_utf8(file("manifest.txt")).unwrap();
    let museum = query.chosen(Field::Museum).next().unwrap_or_default();
    let mut search = ByWords::new(&manifest, &query.text, museum, 24).unwrap();
    loop {
        let missing = search.find().unwrap();
        if missing.is_empty() {
            break;
        }
        for name in missing {
            let path = format!("{}/{}.pack", &name[..2], &name[2..]);
            search.give(&name, file(&path)).unwrap();
        }
    }
    let cards: Vec<serde_json::Value> = serde_json::from_slice(&search.cards()).unwrap();
    let ids = cards.iter().map(|card| card["id"].as_str().unwrap().to_owned()).collect();
    (search.total(), search.is_exact(), ids)
}

/// Compares what is found by words, with a museum and without, with what the portal finds.
fn assert_found_alike(folder: &Path, step: &str) {
    let packed = open(folder);
    let texts = [
        "first ",
        "ring number00012",
        "number0001",
        "jug second ",
        "secnod",
        "amber",
        "amb",
        "rnig",
        "amberjug",
        "no",
        "third bowl amber",
    ];
    let museum = |id: &str| vec![(Field::Museum, id.to_owned())];
    for text in texts {
        for filters in [Vec::new(), museum("m3"), museum("nobody")] {
            let text = text.to_owned();
            let query = Query { text, filters, take: Some(24), counts: true, ..Query::default() };
            let own = list(&packed, &query);
            let ids = own.records.iter().map(|exhibit| exhibit.id.clone()).collect();
            assert_eq!(by_words(folder, &query), (own.total, own.exact, ids), "{step}: {query:?}");
        }
    }
}

#[test]
fn by_words_alone_the_same_is_found_in_the_same_order() {
    let folder = TempDir::new().unwrap();
    anew(folder.path(), &records(0..1400, "first"));
    assert_found_alike(folder.path(), "packed");
    change(folder.path(), &records((100..120).chain(1400..1440), "second"), &[]);
    assert_found_alike(folder.path(), "added");
    let taken: Vec<String> = (0..60).map(|number| format!("r{}", number * 20)).collect();
    change(folder.path(), &records(1405..1410, "third"), &taken);
    assert_found_alike(folder.path(), "taken");
    change(folder.path(), &Records::new(), &(0..1440).map(|number| format!("r{number}")).collect::<Vec<_>>());
    assert_found_alike(folder.path(), "all taken");
}

#[test]
fn blocks_that_are_not_what_they_should_be_are_told() {
    let folder = TempDir::new().unwrap();
    anew(folder.path(), &records(0..30, "first"));
    let manifest = std::fs::read_to_string(folder.path().join("manifest.txt")).unwrap();
    let mut search = ByWords::new(&manifest, "amber", "", 24).unwrap();
    let missing = search.find().unwrap();
    assert!(search.give(&missing[0], b"another".to_vec()).is_err());
    assert!(search.give("..", Vec::new()).is_err());
    assert!(ByWords::new(&manifest.replace("catalogue 4", "catalogue 3"), "amber", "", 24).is_err());
    assert!(!ByWords::new(&manifest, "ъ — !", "", 24).unwrap().has_words());
}

/// Compares what both catalogues answer.
fn assert_alike(changed: &Packed, anew: &Packed, step: &str) {
    for query in queries() {
        let about = format!("{step}: {query:?}");
        let (one, other) = (list(changed, &query), list(anew, &query));
        assert_eq!((one.total, one.exact), (other.total, other.exact), "{about}");
        assert_eq!(counted(&one.facets), counted(&other.facets), "{about}");
        assert_eq!(one.histogram, other.histogram, "{about}");
        if query.sort != Sort::Relevance {
            assert_eq!(titles(&one), titles(&other), "{about}");
            continue;
        }
        // Of the same quality, what was added comes first: the pages have the same records.
        let page =
            |packed, skip, take| titles(&list(packed, &Query { skip, take: Some(take), ..query.clone() }));
        if other.total <= 200 {
            let all = |packed| page(packed, 0, 200).into_iter().collect::<BTreeSet<_>>();
            assert_eq!(all(changed), all(anew), "{about}");
        }
        let pages: Vec<_> = (0..3).flat_map(|at| page(changed, at * 24, 24)).collect();
        assert_eq!(pages, page(changed, 0, 72), "{about}");
        let pictured = |listing: &Listing<Exhibit>| {
            listing.records.iter().map(|exhibit| !exhibit.media.is_empty()).collect::<Vec<_>>()
        };
        if query.text.is_empty() {
            assert_eq!(pictured(&one), pictured(&other), "{about}");
        }
    }
}

#[test]
fn a_changed_catalogue_answers_like_one_that_is_packed_anew() {
    let (changed, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let mut all = records(0..1400, "first");
    anew(changed.path(), &all);
    let steps: [(&str, Records, Vec<String>); 4] = [
        ("added", records(1400..1440, "second"), Vec::new()),
        ("taken", Records::new(), (0..60).map(|number| format!("r{}", number * 20)).collect()),
        ("changed", records((100..120).chain(1405..1410), "third"), Vec::new()),
        (
            "all at once",
            records((0..20).chain(5000..5010), "second"),
            vec!["r1401".to_owned(), "r110".to_owned()],
        ),
    ];
    for (step, add, take) in steps {
        let report = change(changed.path(), &add, &take);
        assert_eq!((report.lost.as_slice(), report.taken[EXHIBITS]), (&[][..], take.len()), "{step}");
        all.extend(add);
        all.retain(|id, _| !take.contains(id));
        anew(other.path(), &all);
        assert_alike(&open(changed.path()), &open(other.path()), step);
    }
    let packed = open(changed.path());
    let title = |id: &str| {
        let exhibit = block_on(packed.exhibit(id, Language::English)).unwrap()?;
        Some(exhibit.title.choose(&["und"]).unwrap().text.to_owned())
    };
    assert_eq!(title("r110"), None, "taken after it was changed");
    assert_eq!(title("r111").unwrap(), "amberlike bowl number00111 third");
    assert_eq!(title("r1402").unwrap(), "amber jug number01402 second");
    assert_eq!(title("r0").unwrap(), "amber bowl number00000 second", "taken and added again");
    assert_eq!(title("r60"), None);
}

fn blocks(folder: &Path) -> BTreeSet<PathBuf> {
    let shelves = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let inside = |shelf: PathBuf| std::fs::read_dir(shelf).unwrap().map(|entry| entry.unwrap().path());
    shelves.filter(|path| path.is_dir()).flat_map(inside).collect()
}

/// Of 1,400 records only the first 240 are kept in another order: what was added stands among those, and
/// what would stand after them is not shown before all between.
#[test]
fn every_page_that_is_offered_in_another_order_is_the_right_one() {
    let (changed, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let (even, odd) = (records((0..2800).step_by(2), "first"), records((1..600).step_by(2), "first"));
    anew(changed.path(), &even);
    change(changed.path(), &odd, &[]);
    anew(other.path(), &even.into_iter().chain(odd).collect());
    let (changed, other) = (open(changed.path()), open(other.path()));
    for text in ["", "first "] {
        let query = Query { text: text.to_owned(), sort: Sort::Oldest, take: Some(500), ..Query::default() };
        let (one, all) = (list(&changed, &query), list(&other, &query));
        assert!(one.within >= 240 && one.records.len() == one.within, "{}", one.within);
        let shared = one.within.min(all.within);
        assert_eq!(titles(&one)[..shared], titles(&all)[..shared], "{text}");
        let years: Vec<_> = one.records.iter().map(|one| one.date.as_ref().unwrap().from.unwrap()).collect();
        assert!(years.iter().zip(1000..).all(|(year, wanted)| *year == wanted), "{text}: {years:?}");
    }
}

#[test]
fn what_does_not_change_is_not_written_again() {
    let folder = TempDir::new().unwrap();
    anew(folder.path(), &records(0..500, "first"));
    let packed = blocks(folder.path());
    change(folder.path(), &records(10..11, "second"), &["r20".to_owned()]);
    let first = &blocks(folder.path()) - &packed;
    assert!(!first.is_empty() && first.len() < 25, "{first:?}");
    // The blocks of the changes before stay for who is reading them, and those of older ones go.
    change(folder.path(), &records(11..12, "second"), &[]);
    let second = &(&blocks(folder.path()) - &packed) - &first;
    assert!(blocks(folder.path()).is_superset(&first));
    change(folder.path(), &records(12..13, "second"), &[]);
    let third = blocks(folder.path());
    assert!(third.is_superset(&packed) && third.is_superset(&second));
    assert!(!third.is_superset(&first));
    // What is packed as a whole is rid of them.
    anew(folder.path(), &records(0..10, "first"));
    anew(folder.path(), &records(0..9, "first"));
    assert!(blocks(folder.path()).is_disjoint(&second));
}

#[test]
fn what_is_not_there_cannot_be_taken_and_is_told() {
    let folder = TempDir::new().unwrap();
    anew(folder.path(), &records(0..10, "first"));
    assert_eq!(change(folder.path(), &Records::new(), &["r3".to_owned()]).taken[EXHIBITS], 1);
    let report = change(folder.path(), &Records::new(), &["r3".to_owned(), "x".to_owned()]);
    let told: Vec<_> = report.lost.iter().map(|lost| (lost.place.as_str(), lost.why.as_str())).collect();
    let why = "there is no such record to take";
    assert_eq!(told, [("exhibits/r3", why), ("exhibits/x", why)]);
    assert_eq!(report.files, 0, "nothing was changed");
    assert_eq!(block_on(open(folder.path()).totals()).unwrap().exhibits, Some(9));
}

#[test]
fn museums_and_regions_can_be_added_and_get_their_names() {
    let folder = TempDir::new().unwrap();
    anew(folder.path(), &records(0..9, "first"));
    let mut packing = Packing::change(folder.path(), 1000).unwrap();
    let add =
        |packing: &mut Packing, kind, json: &str| packing.add(kind, "here".to_owned(), json.into()).unwrap();
    add(&mut packing, MUSEUMS, r#"{"id": "m3", "name": {"und": "The third"}, "region": "A"}"#);
    add(&mut packing, 4, r#"{"id": "A", "name": {"und": "Old"}}"#);
    add(&mut packing, 4, r#"{"id": "B", "name": {"und": "Besides"}}"#);
    packing.finish(&mut |_, _, _| {}).unwrap();
    let mut packing = Packing::change(folder.path(), 1000).unwrap();
    add(&mut packing, 4, r#"{"id": "A", "name": {"und": "New"}}"#);
    packing.take(4, "B".to_owned());
    assert_eq!(packing.finish(&mut |_, _, _| {}).unwrap().taken[4], 1);
    let packed = open(folder.path());
    let regions = block_on(packed.regions()).unwrap();
    assert_eq!(regions.iter().map(|region| region.id.as_str()).collect::<Vec<_>>(), ["A"]);
    assert_eq!(regions[0].name.choose(&["und"]).unwrap().text, "New");
    let listing = list(&packed, &Query { counts: true, ..Query::default() });
    let facet = listing.facets.iter().find(|facet| facet.field == Field::Museum).unwrap();
    let third = facet.values.iter().find(|value| value.key == "m3").unwrap();
    assert_eq!(third.label.choose(&["und"]).unwrap().text, "The third");
    assert_eq!(block_on(packed.totals()).unwrap().museums, Some(1));
}

#[test]
fn what_is_added_is_found_by_the_same_synonyms() {
    let folder = TempDir::new().unwrap();
    let mut packing = Packing::new(folder.path(), 1000).unwrap();
    packing.synonyms(Synonyms::read("shield, қалқан").unwrap());
    pack(packing, &records(0..10, "first"), &[]);
    let shield = r#"{"id": "s", "title": {"kk": "Қалқан"}}"#;
    change(folder.path(), &Records::from([("s".to_owned(), shield.to_owned())]), &[]);
    let found = list(&open(folder.path()), &Query { text: "shield ".to_owned(), ..Query::default() });
    assert_eq!(found.records.iter().map(|exhibit| exhibit.id.as_str()).collect::<Vec<_>>(), ["s"]);
}
