//! Any lines of text as the titles of records, in a language that the first byte chooses: who looks
//! for a title finds its record.
#![no_main]

mod packing;

use catalogue::{Catalogue, Query};
use libfuzzer_sys::fuzz_target;
use packing::{last, open, pack};
use serde_json::json;

const LANGUAGES: [&str; 6] = ["kk", "kk-Latn", "kk-Arab", "ru", "en", "uz"];

/// More are not packed at a time.
const TITLES: usize = 32;

fuzz_target!(|bytes: &[u8]| {
    let [first, titles @ ..] = bytes else { return };
    let language = LANGUAGES[usize::from(*first) % LANGUAGES.len()];
    let text = String::from_utf8_lossy(titles);
    let titles: Vec<(String, &str)> =
        text.lines().take(TITLES).enumerate().map(|(at, title)| (at.to_string(), title)).collect();
    let record = |(id, title): &(String, &str)| json!({"id": id, "title": {language: title}}).to_string();
    let records: Vec<_> = titles.iter().map(|own| ("exhibits", record(own))).collect();
    let Ok(packed) = open(pack(&records, &[], &[])) else { return };
    let ids = |text: &str| {
        let found = last(packed.exhibits(Query { text: text.to_owned(), ..Query::default() })).unwrap();
        found.records.iter().map(|record| record.id.clone()).collect::<Vec<_>>()
    };
    let all = ids("");
    for (id, title) in titles.iter().filter(|(id, _)| all.contains(id)) {
        assert!(ids(title).contains(id), "{language}: {title:?}");
    }
});
