//! How well words are found, however they are written: pairs of a query and the record that it must
//! find, asked of a packed catalogue of the demonstration's records and of made ones.

mod packing;

use catalogue::packed::Packed;
use catalogue::packed::pack::Synonyms;
use catalogue::{Catalogue, Query};
use packing::{last, open, pack};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};
use tempfile::TempDir;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &str) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn exhibit(id: &str, title: Value) -> (&'static str, String) {
    ("exhibits", json!({ "id": id, "title": title }).to_string())
}

/// The records that are made for the pairs, each with something like it.
fn made() -> Vec<(&'static str, String)> {
    let table = read("crates/catalogue/tests/kazakh_words/records.tsv");
    let title = |line: &str| {
        let mut cells = line.split('\t');
        let id = cells.next().unwrap().to_owned();
        let languages = ["kk", "ru", "en"].into_iter().zip(cells).filter(|(_, title)| !title.is_empty());
        let title: BTreeMap<_, _> = languages.collect();
        exhibit(&id, json!(title))
    };
    table.lines().skip(1).map(title).collect()
}

/// The demonstration's exhibits, and its museums as if they were some: what else may be found.
fn demonstration() -> Vec<(&'static str, String)> {
    let mut records = Vec::new();
    for (file, list) in [("exhibits", "exhibits"), ("models", "exhibits"), ("museums", "museums")] {
        let json: Value = serde_json::from_str(&read(&format!("demo/{file}.json"))).unwrap();
        for record in json[list].as_array().unwrap() {
            match list {
                "museums" => records.push(exhibit(record["id"].as_str().unwrap(), record["name"].clone())),
                _ => records.push(("exhibits", record.to_string())),
            }
        }
    }
    records
}

/// The words that mean the same in the demonstration.
fn synonyms() -> Synonyms {
    Synonyms::read(&read("demo/synonyms.txt")).unwrap()
}

/// A query, the records any of which it must find, and whether it does not yet.
struct Pair {
    query: String,
    wanted: Vec<String>,
    not_yet: bool,
}

/// The pairs by their kind, in the file's order.
fn pairs() -> Vec<(String, Vec<Pair>)> {
    let mut kinds: Vec<(String, Vec<Pair>)> = Vec::new();
    for line in read("crates/catalogue/tests/kazakh_words/pairs.tsv").lines().filter(|line| !line.is_empty())
    {
        if let Some(kind) = line.strip_prefix("## ") {
            kinds.push((kind.to_owned(), Vec::new()));
            continue;
        }
        if let Some((_, pairs)) = kinds.last_mut() {
            let mut cells = line.split('\t').map(str::to_owned);
            let (query, wanted) = (cells.next().unwrap(), vec![cells.next().unwrap()]);
            pairs.push(Pair { query, wanted, not_yet: cells.next().is_some() });
        }
    }
    kinds
}

/// How many stand before the wanted record, if it is among the first ten.
fn place(packed: &Packed, pair: &Pair) -> Option<usize> {
    let query = Query { text: pair.query.clone(), take: Some(10), ..Query::default() };
    let records = last(packed.exhibits(query)).records;
    records.iter().position(|record| pair.wanted.contains(&record.id))
}

/// What some pairs find.
#[derive(Default)]
struct Found {
    pairs: usize,
    in_ten: usize,
    first: usize,
    wrong_before: usize,
}

impl Found {
    fn add(&mut self, place: Option<usize>) {
        self.pairs += 1;
        self.in_ten += usize::from(place.is_some());
        self.first += usize::from(place == Some(0));
        self.wrong_before += place.unwrap_or_default();
    }

    fn row(&self, kind: &str) -> String {
        let Self { pairs, in_ten, first, wrong_before } = self;
        format!("| {kind} | {pairs} | {in_ten} | {first} | {wrong_before} |\n")
    }
}

/// The table in the documentation is what this test finds. `WRITE=1 cargo test` writes it.
#[test]
fn what_is_marked_as_found_is_found_and_the_table_says_how_well() {
    let folder = TempDir::new().unwrap();
    let records = [demonstration(), made()].concat();
    assert!(pack(folder.path(), &records, synonyms()).lost.is_empty());
    let (packed, _) = open(folder.path());
    let mut table = "| how the words are written | pairs | found among the first ten | found first | wrong ones before the right one |\n\
        |---|---:|---:|---:|---:|\n"
        .to_owned();
    let (mut all, mut missing, mut wrong) = (Found::default(), String::new(), String::new());
    for (kind, pairs) in pairs() {
        assert!(pairs.len() >= 12, "{kind}");
        let mut found = Found::default();
        let mut lost = Vec::new();
        for pair in &pairs {
            let place = place(&packed, pair);
            found.add(place);
            all.add(place);
            if place.is_none() {
                lost.push(format!("`{}`", pair.query));
            }
            match (place, pair.not_yet) {
                (None, false) => _ = writeln!(wrong, "«{}» finds «{}» no more", pair.query, pair.wanted[0]),
                (Some(_), true) => _ = writeln!(wrong, "«{}» is found: take its mark away", pair.query),
                _ => {}
            }
        }
        table += &found.row(&kind);
        if !lost.is_empty() {
            let _ = writeln!(missing, "- {kind}: {}", lost.join(", "));
        }
    }
    table += &all.row("**all**");
    println!("{table}\n{missing}");
    assert!(wrong.is_empty(), "{wrong}");
    let path = root().join("docs/packed.md");
    let document = fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once("<!-- table -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end of the table -->").unwrap();
    let wanted = format!(
        "{before}<!-- table -->\n{table}\nNot found yet:\n\n{missing}<!-- end of the table -->{after}"
    );
    if env::var_os("WRITE").is_some() {
        fs::write(&path, &wanted).unwrap();
        return;
    }
    assert!(
        document == wanted,
        "docs/packed.md is behind: run «WRITE=1 cargo test -p catalogue --features pack --test kazakh_words»"
    );
}

/// The pairs of others, where they are to be had, on records that are what they must find. Their
/// figures stand in no document.
#[test]
fn pairs_of_others_are_measured() {
    let path = root().join("../shared/data/kazakhstan/spelling.json");
    let Ok(text) = fs::read_to_string(&path) else {
        println!("skipped: there is no {}", path.display());
        return;
    };
    let json: Value = serde_json::from_str(&text).unwrap();
    let mut records = Vec::new();
    let mut ids = BTreeMap::new();
    let mut pairs = Vec::new();
    for pair in json["query_pairs"].as_array().unwrap() {
        let targets = pair["targets"].as_array().unwrap().iter().map(|target| target.as_str().unwrap());
        let mut wanted = Vec::new();
        for target in targets {
            let next = format!("target-{}", ids.len());
            let id: &mut String = ids.entry(target.to_owned()).or_default();
            if id.is_empty() {
                id.clone_from(&next);
                let english = target.is_ascii();
                let title =
                    if english { json!({ "en": target }) } else { json!({ "kk": target, "ru": target }) };
                records.push(exhibit(&next, title));
            }
            wanted.push(id.clone());
        }
        pairs.push(Pair { query: pair["query"].as_str().unwrap().to_owned(), wanted, not_yet: false });
    }
    let folder = TempDir::new().unwrap();
    pack(folder.path(), &records, synonyms());
    let (packed, _) = open(folder.path());
    let mut found = Found::default();
    for pair in &pairs {
        let place = place(&packed, pair);
        found.add(place);
        if place.is_none() {
            println!("not found: {}", pair.query);
        }
    }
    println!("{}", found.row("pairs of others"));
    assert!(found.in_ten >= 70, "{} of {}", found.in_ten, found.pairs);
}
