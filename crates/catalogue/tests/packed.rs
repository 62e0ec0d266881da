//! The packed catalogue, packed and read.

use catalogue::file::FileError;
use catalogue::language::Language;
use catalogue::packed::pack::{KINDS, Packing, Report};
use catalogue::packed::{Files, Finder, Packed};
use catalogue::{Answer, Answers, Catalogue, Failure, Field, Listing, Query, Reason, Sort};
use flate2::read::GzDecoder;
use futures_executor::block_on;
use futures_util::{FutureExt, StreamExt};
use std::cell::RefCell;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use tempfile::TempDir;

/// A folder, noting what is asked of it.
struct Folder {
    path: PathBuf,
    asked: RefCell<Vec<String>>,
}

impl Files for Folder {
    fn file(&self, path: &str, _: bool) -> Answer<Vec<u8>> {
        self.asked.borrow_mut().push(path.to_owned());
        let address = path.to_owned();
        let read = std::fs::read(self.path.join(path)).map_err(|_| Reason::Status(404)).and_then(|bytes| {
            let mut unpacked = Vec::new();
            if !path.ends_with(".pack") {
                return Ok(bytes);
            }
            let read = GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked);
            let unreadable = |error: std::io::Error| {
                Reason::Unreadable(FileError { line: 1, column: 1, why: error.to_string() })
            };
            read.map(|_| unpacked).map_err(unreadable)
        });
        std::future::ready(read.map_err(|reason| Failure { address, reason })).boxed_local()
    }
}

fn pack(folder: &Path, records: &[(&str, String)]) -> Report {
    let mut packing = Packing::new(folder, 100).unwrap();
    for (at, (kind, json)) in records.iter().enumerate() {
        let kind = KINDS.iter().position(|own| own == kind).unwrap();
        packing.add(kind, format!("record {at}"), json.clone().into_bytes()).unwrap();
    }
    packing.finish(&mut |_, _, _| {}).unwrap()
}

fn open(folder: &Path) -> (Packed, Rc<Folder>) {
    let folder = Rc::new(Folder { path: folder.to_owned(), asked: RefCell::default() });
    let finder = || std::future::ready(Ok(Finder::new())).boxed_local();
    (block_on(Packed::open(folder.clone(), finder)).unwrap(), folder)
}

fn last<R>(answers: Answers<Listing<R>>) -> Listing<R> {
    block_on(answers.collect::<Vec<_>>()).pop().unwrap().unwrap()
}

fn query(text: &str) -> Query {
    Query { text: text.to_owned(), take: Some(24), counts: true, ..Query::default() }
}

fn ids(packed: &Packed, query: Query) -> Vec<String> {
    last(packed.exhibits(query)).records.iter().map(|exhibit| exhibit.id.clone()).collect()
}

fn exhibits() -> Vec<(&'static str, String)> {
    let records = [
        r#"{"id": "qobyz", "title": {"kk": "Қобыз", "ru": "Кобыз"}, "museum": "m1", "object_type": "instrument",
            "culture": "Kazakh", "date": {"from": 1800, "to": 1850}, "materials": ["wood", "horsehair"]}"#,
        r#"{"id": "dombyra", "title": {"kk": "Домбыра"}, "museum": "m1", "object_type": "instrument",
            "culture": "Kazakh", "date": "1880", "materials": ["wood"]}"#,
        r#"{"id": "bowl", "title": {"kk": "Тостаған", "ru": "Чаша"}, "museum": "m2", "object_type": "vessel",
            "date": {"from": -500, "to": -201}, "materials": ["silver"], "description": {"en": "A kobyz is not in it"}}"#,
        r#"{"id": "stone", "title": {"kk": "Тас"}, "museum": "m9"}"#,
    ];
    let mut all: Vec<_> = records.map(|json| ("exhibits", json.to_owned())).into();
    all.push(("museums", r#"{"id": "m1", "name": {"kk": "Ұлттық музей"}, "region": "KZ-71"}"#.to_owned()));
    all.push(("regions", r#"{"id": "KZ-71", "name": {"kk": "Астана"}}"#.to_owned()));
    all
}

#[test]
fn a_record_is_found_by_its_words_the_title_s_first() {
    let folder = TempDir::new().unwrap();
    let report = pack(folder.path(), &exhibits());
    assert_eq!((report.packed, report.lost.len()), ([1, 4, 0, 0, 1], 0));
    let (packed, _) = open(folder.path());
    assert_eq!(ids(&packed, query("қобыз")), ["qobyz", "bowl"]);
    assert_eq!(ids(&packed, query("kobyz ")), ["qobyz", "bowl"]);
    assert_eq!(ids(&packed, query("домб")), ["dombyra"]);
    assert_eq!(ids(&packed, query("домбра")), ["dombyra"], "a letter is missing");
    assert_eq!(ids(&packed, query("кообыз")), ["qobyz", "bowl"], "a letter too many");
    assert_eq!(ids(&packed, query("тостаған silver")), ["bowl"]);
    assert!(ids(&packed, query("қобыз тас")).is_empty());
    assert!(ids(&packed, query("!!! \0 \u{200f}")).len() == 4, "no word at all");
}

#[test]
fn records_are_narrowed_down_counted_and_sorted() {
    let folder = TempDir::new().unwrap();
    pack(folder.path(), &exhibits());
    let (packed, _) = open(folder.path());
    let chosen = Query { filters: vec![(Field::ObjectType, "instrument".to_owned())], ..query("") };
    let listing = last(packed.exhibits(chosen.clone()));
    assert_eq!((listing.total, listing.exact), (2, true));
    let facet = |field| listing.facets.iter().find(|facet| facet.field == field).unwrap();
    let types: Vec<_> =
        facet(Field::ObjectType).values.iter().map(|own| (own.key.as_str(), own.count, own.chosen)).collect();
    assert_eq!(types, [("instrument", 2, true), ("vessel", 1, false)]);
    assert_eq!(facet(Field::Museum).values[0].label.choose(&["kk"]).unwrap().text, "Ұлттық музей");
    let sorted = |sort| ids(&packed, Query { sort, ..query("") });
    assert_eq!(sorted(Sort::Oldest), ["bowl", "qobyz", "dombyra", "stone"]);
    assert_eq!(sorted(Sort::Newest), ["dombyra", "qobyz", "bowl", "stone"]);
    assert_eq!(sorted(Sort::Title), ["dombyra", "qobyz", "stone", "bowl"]);
    let language = Language::Kazakh;
    let one = block_on(packed.exhibit("bowl", language)).unwrap().unwrap();
    assert!(one.description.is_some());
    assert_eq!(block_on(packed.exhibit("none", language)).unwrap(), None);
    let related = block_on(packed.related("qobyz", language, 5)).unwrap();
    assert_eq!(related[0].id, "dombyra");
    assert_eq!(block_on(packed.regions()).unwrap()[0].id, "KZ-71");
}
