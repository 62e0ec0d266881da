//! The connectors that are shipped: each on small answers of its API's shape, and on real ones
//! where those are to be had.

mod samples;

use catalogue::Suggested;
use catalogue::connector::{Connector, Made};
use catalogue::model::Exhibit;
use samples::{REAL, SAMPLES, connectors, headers, read, root};
use std::fmt::Write;
use std::path::PathBuf;
use std::{env, fs};

/// The records of some answers, each of which must be made.
fn made(name: &str, connector: &Connector, lists: &[PathBuf], records: &[PathBuf]) -> Vec<Made<Exhibit>> {
    let mut all = Vec::new();
    for path in lists {
        let listed = connector.read_list(&read(path), &headers(&path.with_file_name("headers.txt")));
        let listed = listed.unwrap_or_else(|why| panic!("{name}, {}: {why}", path.display()));
        assert!(
            !listed.records.is_empty() || !listed.identifiers.is_empty(),
            "{name}, {}: nothing",
            path.display()
        );
        all.extend(listed.records);
    }
    for path in records {
        all.push(
            connector.read_one(&read(path)).unwrap_or_else(|why| panic!("{name}, {}: {why}", path.display())),
        );
    }
    for made in &all {
        assert!(made.record.is_ok(), "{name}: {}", made.record.as_ref().unwrap_err());
        assert!(made.dropped.is_empty(), "{name}: {:?}", made.dropped);
    }
    all
}

/// The fields that were found in any of some records.
fn fields(made: &[Made<Exhibit>]) -> Vec<String> {
    let mut fields: Vec<String> = made.iter().flat_map(|made| made.found.clone()).collect();
    fields.sort();
    fields.dedup();
    fields
}

#[test]
fn every_connector_reads_answers_of_its_shape() {
    for (name, connector) in connectors() {
        let folder = root().join("crates/catalogue/tests/connectors").join(&name);
        made(&name, &connector, &[folder.join("list.json")], &[folder.join("record.json")]);
    }
}

/// Those that say how the API is asked for suggestions have an answer with some beside them.
#[test]
fn suggestions_are_read_from_answers_of_their_shape() {
    for (name, connector) in connectors() {
        let path = root().join("crates/catalogue/tests/connectors").join(&name).join("suggestions.json");
        assert_eq!(connector.suggests(), path.is_file(), "{name}");
        if connector.suggests() {
            let suggestions =
                connector.read_suggestions(&read(&path)).unwrap_or_else(|why| panic!("{name}: {why}"));
            assert!(!suggestions.is_empty(), "{name}");
            assert!(suggestions.iter().all(|one| one.of == Suggested::Exhibit && one.id.is_some()), "{name}");
        }
    }
}

/// The table in the documentation is what this test finds. `WRITE=1 cargo test` writes it.
#[test]
fn the_table_says_which_fields_each_connector_fills() {
    let mut table = String::from("| connector | fields |\n|---|---|\n");
    for (name, connector) in connectors() {
        let folder = root().join("crates/catalogue/tests/connectors").join(&name);
        let made = made(&name, &connector, &[folder.join("list.json")], &[folder.join("record.json")]);
        let _ = writeln!(table, "| `{name}.json` | {} |", fields(&made).join(", "));
    }
    let path = root().join("docs/connectors.md");
    let document = fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once("<!-- table -->\n").unwrap();
    let (_, after) = rest.split_once("<!-- end of the table -->").unwrap();
    let wanted = format!("{before}<!-- table -->\n{table}<!-- end of the table -->{after}");
    if env::var_os("WRITE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    assert!(
        document == wanted,
        "docs/connectors.md is behind: run «WRITE=1 cargo test -p catalogue --test connectors»"
    );
}

#[test]
fn real_answers_are_read() {
    let real = root().join(REAL);
    if !real.is_dir() {
        println!("skipped: there is no {REAL}");
        return;
    }
    let connectors = connectors();
    for (name, lists, records) in SAMPLES {
        let paths = |names: &[&str]| names.iter().map(|path| real.join(path)).collect::<Vec<_>>();
        made(name, &connectors[name], &paths(lists), &paths(records));
    }
}

#[test]
fn the_examples_of_the_documentation_are_read() {
    let document = fs::read_to_string(root().join("docs/connectors.md")).unwrap();
    let examples: Vec<&str> =
        document.split("```json\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() >= 5);
    for example in examples {
        let around = |before: &str, example: &str, after: &str| {
            let json = format!(
                r#"{{"name": "A", "base": "https://museum.example/", "exhibits": {{{before}{example}{after}}}}}"#
            );
            Connector::read(json.as_bytes())
        };
        const FIELDS: &str = r#""fields": {"id": "id", "title": "title"}, "#;
        let with_required = example.replacen('{', r#"{"id": "id", "title": "title", "#, 1);
        let read = [
            Connector::read(example.as_bytes()),
            around(r#""fields": "#, &with_required, ""),
            around(&format!(r#"{FIELDS}"list": {{"ask": "#), example, "}"),
            around(&format!(r#"{FIELDS}"list": {{"ask": "a", "facets": "#), example, "}"),
        ];
        assert!(read.iter().any(Result::is_ok), "{example}\n{:?}", read.map(|read| read.map(|_| ())));
    }
}
