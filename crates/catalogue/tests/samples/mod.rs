//! Saved answers of APIs: the project's own, and real ones where those are to be had.

use catalogue::connector::Connector;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where real answers of public APIs lie, if they do.
pub const REAL: &str = "../shared/data/apis";

/// Which of them hold records that each connector is for: those with lists, and those with one.
pub const SAMPLES: [(&str, &[&str], &[&str]); 25] = [
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

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every connector, by its file's name.
pub fn connectors() -> BTreeMap<String, Connector> {
    let files = fs::read_dir(root().join("public/connectors")).unwrap().map(|entry| entry.unwrap().path());
    let connector = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let connector = Connector::read(&read(&path)).unwrap_or_else(|wrong| panic!("{name}.json: {wrong}"));
        (name, connector)
    };
    files.map(connector).collect()
}

pub fn headers(path: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}
