//! `portal pack --site`: sitemaps and feeds of what is in the catalogue.

mod common;

use common::{folder, portal};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const SETTINGS: &str = r#"{"title": {"kk": "Музей", "en": "Museum"}, "languages": ["kk", "en"],
    "catalogues": [{"packed": "site"}]}"#;
const RECORDS: &str = r#"{"museums": [{"id": "a", "name": "A"}], "exhibits": [{"id": "b", "title": "B"}, {"id": "c d", "title": "C"}],
    "stories": [{"id": "s", "title": {"kk": "Көрме", "en": "Show"}, "start": "2024-11-06"}]}"#;

fn site(records: &str) -> tempfile::TempDir {
    folder(&[("portal.json", SETTINGS), ("a.json", records)])
}

fn pack(folder: &Path, arguments: &[&str]) -> (String, i32) {
    let (text, said, code) = portal(folder, &[&["pack", "--output", "site"], arguments].concat());
    (text + &said, code)
}

const SITE: [&str; 4] = ["--site", "https://museum.kz", "--settings", "portal.json"];

/// The sitemaps and feeds, by their names.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder.join("site")).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|ending| ending == "xml"));
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    files.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

fn addresses(sitemap: &str) -> Vec<&str> {
    sitemap.lines().filter_map(|line| line.strip_prefix("<loc>")?.strip_suffix("</loc>")).collect()
}

#[test]
fn every_page_is_told_in_every_language() {
    let folder = site(RECORDS);
    assert_eq!(pack(folder.path(), &[&SITE[..], &["a.json"]].concat()).1, 0);
    let pages = pages(folder.path());
    let names: Vec<&String> = pages.keys().collect();
    assert_eq!(names, ["feed-en.xml", "feed-kk.xml", "sitemap-1.xml", "sitemap.xml"]);
    assert_eq!(addresses(&pages["sitemap.xml"]), ["https://museum.kz/site/sitemap-1.xml"]);
    let paths =
        ["/", "/museums", "/museums/a", "/exhibits", "/exhibits/b", "/exhibits/c%20d", "/news", "/news/s"];
    let all = paths.iter().flat_map(|path| ["kk", "en"].map(|tag| format!("https://museum.kz/{tag}{path}")));
    assert_eq!(addresses(&pages["sitemap-1.xml"]), all.collect::<Vec<_>>());
    assert!(pages["feed-kk.xml"].contains("<title>Көрме</title>\n<id>https://museum.kz/kk/news/s</id>"));
    assert!(pages["feed-en.xml"].contains("<updated>2024-11-06T00:00:00Z</updated>"));
}

#[test]
fn the_order_of_the_records_changes_no_byte() {
    let turned = r#"{"stories": [{"id": "s", "title": {"kk": "Көрме", "en": "Show"}, "start": "2024-11-06"}],
        "exhibits": [{"id": "c d", "title": "C"}, {"id": "b", "title": "B"}], "museums": [{"id": "a", "name": "A"}]}"#;
    let made = [RECORDS, turned].map(|records| {
        let folder = site(records);
        assert_eq!(pack(folder.path(), &[&SITE[..], &["a.json"]].concat()).1, 0);
        pages(folder.path())
    });
    assert_eq!(made[0], made[1]);
}

#[test]
fn what_is_added_and_taken_is_told() {
    let folder = site(RECORDS);
    pack(folder.path(), &[&SITE[..], &["a.json"]].concat());
    fs::write(folder.path().join("b.json"), r#"[{"id": "b", "title": "New"}, {"id": "e", "title": "E"}]"#)
        .unwrap();
    let change = ["--add", "b.json", "--take", "exhibits/c d", "--take", "stories/s"];
    assert_eq!(pack(folder.path(), &[&SITE[..], &change].concat()).1, 0);
    let pages = pages(folder.path());
    let english: Vec<&str> =
        addresses(&pages["sitemap-1.xml"]).into_iter().filter(|own| own.contains("/en")).collect();
    let paths = ["/", "/museums", "/museums/a", "/exhibits", "/exhibits/b", "/exhibits/e"];
    assert_eq!(english, paths.map(|path| format!("https://museum.kz/en{path}")));
    // There is no story any more.
    assert_eq!(pages.len(), 2, "{:?}", pages.keys());
}

#[test]
fn many_records_come_in_several_steps() {
    // More than are read of a map at a time: 3 MB.
    let words = "x".repeat(1000);
    let record =
        |at| format!("{{\"id\": \"x{at:05}\", \"title\": \"{at}\", \"credit_line\": \"{words}\"}}\n");
    let records: String = (0..3000).map(record).collect();
    let folder = site(&records);
    let (said, code) = pack(folder.path(), &[&SITE[..], &["a.json"]].concat());
    assert_eq!(code, 0, "{said}");
    let pages = pages(folder.path());
    let mut all = addresses(&pages["sitemap-1.xml"]);
    assert_eq!(all.len(), 2 * (3000 + 2));
    all.dedup();
    assert_eq!(all.len(), 2 * (3000 + 2));
}

#[test]
fn a_catalogue_that_is_packed_without_a_site_has_none() {
    let folder = site(RECORDS);
    pack(folder.path(), &[&SITE[..], &["a.json"]].concat());
    pack(folder.path(), &["a.json"]);
    assert_eq!(pages(folder.path()).len(), 0);
}

#[test]
fn a_site_that_is_none_is_told_and_nothing_is_packed() {
    let folder = site(RECORDS);
    for (address, settings, why) in [
        ("museum.kz", "portal.json", "«museum.kz» is no address of a site"),
        ("https://museum.kz", "none.json", "none.json: "),
        ("https://museum.kz", "a.json", "a.json: title: "),
    ] {
        let (said, code) = pack(folder.path(), &["--site", address, "--settings", settings, "a.json"]);
        assert!(said.contains(why) && code == 2, "{said}");
        assert!(!folder.path().join("site").exists());
    }
    assert_eq!(pack(folder.path(), &["--site", "https://museum.kz", "a.json"]).1, 2);
}
