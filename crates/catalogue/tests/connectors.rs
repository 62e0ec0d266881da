//! The connectors that are shipped: each on small answers of its API's shape, and on real ones
//! where those are to be had.

use catalogue::connector::{Connector, Made};
use catalogue::model::Exhibit;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Where real answers of public APIs lie, if they do.
const REAL: &str = "../shared/data/apis";

/// Which of them hold records that each connector is for: those with lists, and those with one.
const SAMPLES: [(&str, &[&str], &[&str]); 25] = [
    ("artic", &["artic/artworks_list.json", "artic/search_artworks.json"], &["artic/artwork_detail.json"]),
    ("ckan", &["ckan/package_search.json"], &["ckan/package_show.json"]),
    ("cleveland", &["cleveland/search_1.json", "cleveland/search_5.json"], &[]),
    (
        "collectiveaccess",
        &[],
        &["collectiveaccess/find_result_row.json", "collectiveaccess/item_detail.json"],
    ),
    ("digitaltmuseum", &[], &["dimu/solr_doc.json"]),
    ("directus", &["directus/items_list.json", "directus/items_m2o.json"], &["directus/item_single.json"]),
    ("dpla", &["dpla/items_search.json"], &[]),
    ("elasticsearch", &["elasticsearch/search_with_aggs_dpla.json"], &[]),
    ("europeana", &["europeana/search_27.json"], &[]),
    ("finna", &["finna/search_13.json"], &[]),
    ("graphql", &[], &["parismusees/node_detail.json"]),
    ("harvard", &["harvard/object_list.json"], &["harvard/object_detail.json"]),
    (
        "iiif",
        &["iiif/p3_collection.json", "iiif/p3_collection_newspaper.json"],
        &["iiif/p2_manifest.json", "iiif/p3_manifest_book.json", "iiif/p3_manifest_multilingual.json"],
    ),
    (
        "json-api",
        &["drupal_jsonapi/collection_raw.json", "drupal_jsonapi/view_raw.json"],
        &["drupal_jsonapi/single_media_image.json"],
    ),
    ("meilisearch", &["meilisearch/search.json", "meilisearch/search_facets.json"], &[]),
    ("met", &[], &["met/object_detail.json", "met/object_detail_45734.json"]),
    ("omeka-s", &[], &["omeka_s/item_1038.json", "omeka_s/item_article.json", "omeka_s/item_newspaper.json"]),
    ("smithsonian", &["smithsonian/search_10.json", "smithsonian/search_10b.json"], &[]),
    ("smk", &["smk/search_1.json"], &[]),
    ("solr", &["solr/multi_record.json", "solr/search_with_facets.json"], &[]),
    ("strapi", &["strapi/restaurants_list.json"], &["strapi/restaurant_detail.json"]),
    ("typesense", &["typesense/multi_search.json"], &[]),
    ("vam", &["vam/objects_search.json"], &["vam/object_detail.json"]),
    (
        "wellcome",
        &["wellcome/works-include-list-contributors.json", "wellcome/works-include-list-items.json"],
        &["wellcome/work_detail.json"],
    ),
    (
        "wordpress",
        &["wordpress/PostsCollection.json", "wordpress/MediaCollection.json"],
        &["wordpress/PostModel.json"],
    ),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every connector, by its file's name.
fn connectors() -> BTreeMap<String, Connector> {
    let files = fs::read_dir(root().join("public/connectors")).unwrap().map(|entry| entry.unwrap().path());
    let connector = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let connector = Connector::read(&read(&path)).unwrap_or_else(|wrong| panic!("{name}.json: {wrong}"));
        (name, connector)
    };
    files.map(connector).collect()
}

fn headers(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

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
    assert!(examples.len() >= 4);
    for example in examples {
        let around = |before: &str, after: &str| {
            let json = format!(
                r#"{{"name": "A", "base": "https://museum.example/", "exhibits": {{{before}{example}{after}}}}}"#
            );
            Connector::read(json.as_bytes())
        };
        let read = [
            Connector::read(example.as_bytes()),
            around(r#""fields": "#, ""),
            around(r#""fields": {}, "list": {"ask": "#, "}"),
            around(r#""fields": {}, "list": {"ask": "a", "facets": "#, "}"),
        ];
        assert!(read.iter().any(Result::is_ok), "{example}\n{:?}", read.map(|read| read.map(|_| ())));
    }
}
