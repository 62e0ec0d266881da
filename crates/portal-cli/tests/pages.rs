//! `portal pages`: what a built portal says of its records before any program runs.

mod common;

use common::{folder, portal};
use std::fs;
use std::path::Path;

const SETTINGS: &str = r#"{"title": {"kk": "Музей", "en": "Museum"}, "description": {"kk": "Біздің музей"}, "languages": ["kk", "kk-Arab", "en"],
    "catalogues": [{"packed": "packed"}]}"#;
const RECORDS: &str = r#"{"museums": [{"id": "a", "name": "A museum"}], "exhibits": [{"id": "қобыз", "title": {"kk": "Қобыз", "en": "Kobyz"}}, {"id": "x/y", "title": "Z"}],
    "tours": [{"id": "t", "title": "A walk", "scenes": [{"id": "s", "title": "S", "media": {"kind": "panorama", "url": "p.jpg", "poster": "poster.jpg"}}]}],
    "stories": [{"id": "s", "title": {"kk": "Көрме", "en": "Show"}, "start": "2024-11-06"}]}"#;
const BUILT: &str = "<!doctype html><html lang=\"kk\"><head><title>P</title><meta name=\"description\" content=\"D\"></head>\
    <body><noscript>JavaScript!</noscript></body></html>";

fn built(records: &str) -> tempfile::TempDir {
    let folder = folder(&[("portal.json", SETTINGS), ("index.html", BUILT), ("a.json", records)]);
    assert_eq!(portal(folder.path(), &["pack", "--output", "packed", "a.json"]).2, 0);
    folder
}

fn pages(folder: &Path) -> (String, String, i32) {
    portal(folder, &["pages", ".", "--site", "https://museum.kz"])
}

fn read(folder: &Path, file: &str) -> String {
    fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

#[test]
fn every_record_has_a_page_in_every_language() {
    let folder = built(RECORDS);
    let (text, said, code) = pages(folder.path());
    assert!(text.starts_with("15 pages, "), "{text}");
    assert!(text.ends_with("left out: exhibits/x/y: no file can be called so\n"), "{text}");
    assert_eq!((said.as_str(), code), ("", 1));
    let kobyz = read(folder.path(), "en/exhibits/қобыз.html");
    assert!(kobyz.contains("<title>Kobyz · Museum</title>"), "{kobyz}");
    let address = "en/exhibits/%D2%9B%D0%BE%D0%B1%D1%8B%D0%B7";
    assert!(
        kobyz.contains(&format!("<link rel=\"canonical\" href=\"https://museum.kz/{address}\">")),
        "{kobyz}"
    );
    assert!(kobyz.contains(&format!("<link rel=\"alternate\" type=\"application/json+oembed\" title=\"Kobyz\" href=\"https://museum.kz/oembed/{address}.json\">")), "{kobyz}");
    assert!(
        read(folder.path(), "kk-Arab/exhibits/қобыз.html").contains("<html lang=\"kk-Arab\" dir=\"rtl\">")
    );
    assert!(read(folder.path(), "kk/tours/t.html").contains("content=\"https://museum.kz/poster.jpg\""));
    assert!(!read(folder.path(), "kk/news/s.html").contains("oembed"));
    let first = read(folder.path(), "kk/index.html");
    assert!(first.contains("<title>Музей</title>") && first.contains("content=\"Біздің музей\""), "{first}");
}

#[test]
fn an_address_can_be_put_on_other_sites() {
    let folder = built(RECORDS);
    pages(folder.path());
    let embed: serde_json::Value =
        serde_json::from_str(&read(folder.path(), "oembed/en/tours/t.json")).unwrap();
    assert_eq!(
        (&embed["version"], &embed["type"], &embed["title"]),
        (&"1.0".into(), &"rich".into(), &"A walk".into())
    );
    assert_eq!(
        (&embed["width"], &embed["height"], &embed["provider_name"]),
        (&360.into(), &480.into(), &"Museum".into())
    );
    let html = embed["html"].as_str().unwrap();
    assert!(
        html.contains(
            "<iframe src=\"https://museum.kz/embed/v1/frame.html?tour=t&amp;language=en\" title=\"A walk\" "
        ),
        "{html}"
    );
    assert!(
        html.starts_with(
            "<blockquote hidden><a href=\"https://museum.kz/en/tours/t\">A walk</a></blockquote>"
        ),
        "{html}"
    );
    let providers: serde_json::Value = serde_json::from_str(&read(folder.path(), "oembed.json")).unwrap();
    assert_eq!(providers[0]["endpoints"][0]["url"], "https://museum.kz/oembed");
    assert_eq!(providers[0]["endpoints"][0]["schemes"][2], "https://museum.kz/*/tours/*");
}

#[test]
fn what_is_gone_from_the_catalogue_has_no_page_any_more() {
    let folder = built(RECORDS);
    pages(folder.path());
    fs::write(folder.path().join("a.json"), r#"{"exhibits": [{"id": "new", "title": "New"}]}"#).unwrap();
    portal(folder.path(), &["pack", "--output", "packed", "a.json"]);
    assert_eq!(pages(folder.path()).2, 0);
    assert!(folder.path().join("en/exhibits/new.html").exists());
    for gone in ["en/exhibits/қобыз.html", "oembed/en/exhibits/қобыз.json", "kk/museums/a.html"] {
        assert!(!folder.path().join(gone).exists(), "{gone}");
    }
}

#[test]
fn what_is_no_built_portal_is_told_and_left_alone() {
    let empty = folder(&[]);
    let (_, said, code) = pages(empty.path());
    assert!(code == 2 && said.contains("portal.json"), "{said}");
    let unpacked = folder(&[("portal.json", SETTINGS), ("index.html", BUILT)]);
    let (_, said, code) = pages(unpacked.path());
    assert!(code == 2 && said.contains("manifest.txt"), "{said}");
    let folder = built(RECORDS);
    fs::create_dir_all(folder.path().join("kk/exhibits")).unwrap();
    fs::write(folder.path().join("kk/exhibits/mine.txt"), "mine").unwrap();
    fs::write(folder.path().join("index.html"), "<p>another page</p>").unwrap();
    let (_, said, code) = pages(folder.path());
    assert!(code == 2 && said.contains("no page of a built portal"), "{said}");
    assert!(folder.path().join("kk/exhibits/mine.txt").exists());
    let (_, said, code) = portal(folder.path(), &["pages", ".", "--site", "museum"]);
    assert!(code == 2 && said.contains("no address of a site"), "{said}");
}

#[test]
fn a_catalogue_that_is_cut_short_leaves_the_pages_that_were_there() {
    let folder = built(RECORDS);
    pages(folder.path());
    for shelf in fs::read_dir(folder.path().join("packed")).unwrap().map(|entry| entry.unwrap().path()) {
        for block in fs::read_dir(&shelf).into_iter().flatten().map(|entry| entry.unwrap().path()) {
            let bytes = fs::read(&block).unwrap();
            fs::write(&block, &bytes[..bytes.len() / 2]).unwrap();
        }
    }
    let (_, said, code) = pages(folder.path());
    assert!(code == 2 && said.contains(".pack"), "{said}");
    assert!(read(folder.path(), "en/exhibits/қобыз.html").contains("Kobyz"));
    assert!(!folder.path().join(".pages").exists());
}
