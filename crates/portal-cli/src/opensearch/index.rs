//! The index: how its texts are folded, and what of a document is searched, counted and sorted by.

use catalogue::language::Language;
use catalogue::search::{DIGRAPHS, letters};
use serde_json::{Value, json};

/// The longest beginning of a word that is found, in letters; of longer words the first ones count.
const LONGEST_START: u32 = 20;

/// How far into the list of what was found visitors may page, in records.
const DEEPEST: u32 = 100_000;

/// The body of the request that makes the index, for being loaded.
pub(super) fn index() -> Value {
    json!({
        "settings": {
            "number_of_shards": 1,
            "number_of_replicas": 0,
            "refresh_interval": "-1",
            "max_result_window": DEEPEST,
            "analysis": analysis(),
        },
        "mappings": { "dynamic": false, "properties": { "search": { "properties": searched() } } },
    })
}

/// The settings of an index that is loaded. A copy, where there is a second node, lets nobody notice
/// the loss of one; it is made of a whole index in less time than of each document.
pub(super) fn loaded() -> Value {
    json!({ "refresh_interval": null, "auto_expand_replicas": "0-1" })
}

/// Words as [`catalogue::search::words`] cuts and folds them, and their beginnings.
fn analysis() -> Value {
    let mapping = |from: &str, to: &str| format!("{from} => {to}");
    let single: Vec<String> =
        letters().map(|(letter, folded)| mapping(letter.encode_utf8(&mut [0; 4]), &folded)).collect();
    // A filter for each, since within one filter all would be replaced at once.
    let mut filters = vec![("letters".to_owned(), json!({ "type": "mapping", "mappings": single }))];
    filters.extend(DIGRAPHS.map(|(digraph, single)| {
        (digraph.to_owned(), json!({ "type": "mapping", "mappings": [mapping(digraph, single)] }))
    }));
    let names: Vec<String> = filters.iter().map(|(name, _)| name.clone()).collect();
    let analyzer = |filter: &[&str]| json!({ "char_filter": names, "tokenizer": "words", "filter": filter });
    json!({
        "char_filter": filters.into_iter().collect::<serde_json::Map<_, _>>(),
        "tokenizer": { "words": { "type": "pattern", "pattern": r"[^\p{IsAlphabetic}\p{N}]+" } },
        "filter": {
            "starts": { "type": "edge_ngram", "min_gram": 1, "max_gram": LONGEST_START },
            "start": { "type": "truncate", "length": LONGEST_START },
        },
        "analyzer": {
            "words": analyzer(&[]),
            "starts_of_words": analyzer(&["starts"]),
            "start_of_word": analyzer(&["start"]),
        },
    })
}

/// The fields of a document's `search`.
fn searched() -> Value {
    // Of the beginnings it only matters whether they are there.
    let starts = json!({
        "type": "text", "analyzer": "starts_of_words", "search_analyzer": "start_of_word",
        "index_options": "docs", "norms": false,
    });
    let text = json!({ "type": "text", "analyzer": "words", "fields": { "start": starts } });
    let key = json!({ "type": "keyword" });
    let year = json!({ "type": "long" });
    let order = json!({ "type": "keyword", "index": false });
    let orders = Language::ALL.map(|language| (language.tag().to_owned(), order.clone()));
    json!({
        "place": { "type": "long", "index": false },
        "title": text,
        "all": text,
        "museum": key,
        "type": key,
        "period": key,
        "culture": key,
        // Nested, so that each key is counted with its own label.
        "materials": {
            "type": "nested",
            "include_in_parent": true,
            "properties": { "key": key, "label": { "type": "object", "enabled": false } },
        },
        "from": year,
        "to": year,
        "order": { "properties": orders.into_iter().collect::<serde_json::Map<_, _>>() },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_fold_as_the_portal_does() {
        let mappings = &index()["settings"]["analysis"]["char_filter"]["letters"]["mappings"];
        let mappings: Vec<&str> = mappings.as_array().unwrap().iter().filter_map(Value::as_str).collect();
        for wanted in ["Қ => k", "ы => i", "Щ => sh", "ь => ", "ü => u"] {
            assert!(mappings.contains(&wanted), "{wanted}");
        }
    }

    #[test]
    fn digraphs_come_one_after_the_other() {
        let filters = &index()["settings"]["analysis"]["analyzer"]["words"]["char_filter"];
        assert_eq!(*filters, json!(["letters", "zh", "kh", "gh", "shch"]));
    }
}
