//! Connectors and answers of any shape: reading ends in a connector or in a place that is wrong, and
//! guessing in a connector that can be read or in a sentence. Never in a panic.

use catalogue::connector::{Connector, Records, guess};
use catalogue::json::position_of;
use catalogue::model::{Exhibit, Museum};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// Names that mean something, in an answer or in a connector; others are passed over.
const NAMES: [&str; 44] = [
    "id",
    "@id",
    "title",
    "title_en",
    "title_kz",
    "name",
    "label",
    "value",
    "text",
    "language",
    "@value",
    "@language",
    "items",
    "results",
    "data",
    "hits",
    "_source",
    "records",
    "metadata",
    "image",
    "url",
    "images",
    "date",
    "total",
    "next",
    "page",
    "type",
    "en",
    "kk",
    "17",
    "attributes",
    "exhibits",
    "fields",
    "list",
    "ask",
    "do",
    "path",
    "template",
    "follow",
    "take",
    "each",
    "paging",
    "by",
    "facets",
];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        any::<i32>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        select(&["https://a.kz/1.jpg", "XIX ғ.", "a[", "{id}", "@", "1890", "kk", "next", "a | [0]", "🐪é"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 80, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((select(&NAMES[..]), inner), 0..8).prop_map(|members| {
                Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
            }),
        ]
    })
}

/// All places of a value, as pointers.
fn places(value: &Value, here: String, found: &mut Vec<String>) {
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| places(item, format!("{here}/{at}"), found));
        }
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            places(member, format!("{here}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        _ => {}
    }
    found.push(here);
}

/// A file with something else in one of its places.
fn changed(files: &[PathBuf], file: Index, place: Index, value: Value) -> Vec<u8> {
    let mut whole: Value = serde_json::from_slice(&fs::read(file.get::<PathBuf>(files)).unwrap()).unwrap();
    let mut found = Vec::new();
    places(&whole, String::new(), &mut found);
    *whole.pointer_mut(place.get::<String>(&found)).unwrap() = value;
    serde_json::to_vec_pretty(&whole).unwrap()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn answers() -> Vec<PathBuf> {
    let folder = root().join("crates/catalogue/tests/connectors");
    let folders = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    folders.flat_map(|folder| [folder.join("list.json"), folder.join("record.json")]).collect()
}

fn shipped() -> Vec<PathBuf> {
    fs::read_dir(root().join("public/connectors")).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn check_connector(bytes: &[u8], answer: &[u8]) {
    match Connector::read(bytes) {
        Ok(connector) => {
            let _ = connector.read_list::<Exhibit>(answer, &[]);
            let _ = connector.read_one::<Exhibit>(answer);
            let _ = connector.read_list::<Museum>(answer, &[]);
        }
        Err(wrong) => {
            let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
            let (line, column) = position_of(bytes, &wrong.field);
            assert!((1..=lines).contains(&line) && column >= 1, "{wrong}");
            assert!(!wrong.why.is_empty());
        }
    }
}

fn check_guess(answer: &[u8], record: Option<&[u8]>) {
    // One kind for each answer, so that all have their turn.
    const KINDS: [Records; 4] = [Records::Exhibits, Records::Museums, Records::Tours, Records::Stories];
    match guess(KINDS[answer.len() % KINDS.len()], answer, record, None) {
        Ok(guess) => {
            let read = Connector::read(guess.connector.as_bytes());
            assert!(read.is_ok(), "{}\n{}", read.unwrap_err(), guess.connector);
            for guessed in &guess.guessed {
                assert!(guessed.found.is_none_or(|(found, of)| found <= of), "{guessed:?}");
            }
        }
        Err(why) => assert!(!why.is_empty()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_no_panic(one in any_json(), other in any_json()) {
        let (one, other) = (one.to_string(), other.to_string());
        check_connector(one.as_bytes(), other.as_bytes());
        check_guess(one.as_bytes(), None);
        check_guess(one.as_bytes(), Some(other.as_bytes()));
    }

    #[test]
    fn any_bytes_are_no_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        check_connector(&bytes, &bytes);
        check_guess(&bytes, None);
    }

    #[test]
    fn a_connector_with_anything_in_any_place_is_read_or_pointed_at(
        file in any::<Index>(), place in any::<Index>(), value in any_json(), answer in any::<Index>(),
    ) {
        check_connector(&changed(&shipped(), file, place, value), &fs::read(answer.get::<PathBuf>(&answers())).unwrap());
    }

    #[test]
    fn an_answer_with_anything_in_any_place_is_guessed_from(
        file in any::<Index>(), place in any::<Index>(), value in any_json(),
    ) {
        check_guess(&changed(&answers(), file, place, value), None);
    }
}
