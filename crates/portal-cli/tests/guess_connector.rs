//! `portal guess-connector`, and what `portal try-connector` makes of its guess.

mod common;

use common::{folder, portal};
use std::fs;

const LIST: &str = r#"{"count": 31, "objects": [
    {"id": 1, "name_kz": "Қобыз", "name_en": "Kobyz", "year": 1890, "photo": "img/1.jpg"},
    {"id": 2, "name_kz": "Сырға", "name_en": "Earrings", "photo": "img/2.jpg"}]}"#;

#[test]
fn a_guess_is_a_connector_and_a_table_that_tells_what_it_fills() {
    let folder = folder(&[("list.json", LIST)]);
    let address = "https://api.museum.kz/v1/objects?page=1&size=2";
    let (connector, told, code) = portal(folder.path(), &["guess-connector", "list.json", "--base", address]);
    assert_eq!(code, 0, "{told}");
    fs::write(folder.path().join("c.json"), &connector).unwrap();
    let (tried, trouble, code) = portal(folder.path(), &["try-connector", "c.json", "--list", "list.json"]);
    assert_eq!(code, 0, "{tried}{trouble}");
    assert!(tried.starts_with("c.json: 2 records of 31\n"), "{tried}");
    for (field, found) in [("id", 2), ("title", 2), ("date", 1), ("media", 2)] {
        let row =
            told.lines().find(|line| line.trim_start().starts_with(&format!("{field} "))).unwrap_or_default();
        assert!(row.contains(&format!("{found} of 2")) && row.contains('%'), "{field}: {told}");
        let tried_row = tried
            .lines()
            .find(|line| line.trim_start().starts_with(&format!("{field} ")))
            .unwrap_or_default();
        assert!(tried_row.ends_with(&format!("found in {found} of 2")), "{field}: {tried}");
    }
    assert!(told.contains("list.json: a list of 2 records"), "{told}");
    assert!(told.contains("nothing found for: ") && told.contains("still to be said:"), "{told}");
    assert!(told.contains("https://api.museum.kz/v1/img/1.jpg"), "{told}");
}

#[test]
fn what_is_no_answer_ends_with_2_and_a_sentence() {
    let files = [
        ("page.html", "<!doctype html>"),
        ("cut.json", "{\"a\": [\n{\"id\": 1"),
        ("empty.json", r#"{"results": []}"#),
    ];
    let folder = folder(&files);
    for (file, words) in [
        ("page.html", "page.html: this is a page for people (HTML)"),
        ("cut.json", "cut.json: no JSON: line 2, column 9: the file ends too soon"),
        ("empty.json", "empty.json: the list at «results» is empty"),
        ("none.json", "none.json: No such file"),
    ] {
        let (text, trouble, code) = portal(folder.path(), &["guess-connector", file]);
        assert_eq!((code, text.as_str()), (2, ""), "{trouble}");
        assert!(trouble.contains(words), "{trouble}");
    }
}
