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

/// Of each kind an answer, and lines of what is made of its first record.
const KINDS: [(&str, &str, &[&str]); 5] = [
    (
        "museums",
        r#"{"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": "m1", "geometry": {"type": "Point", "coordinates": [76.9, 43.2]}, "properties":
                {"name": "Museum of Felt", "museum_type": "craft", "city": "Almaty", "street": "Abay Avenue 1", "website": "https://felt.example/", "phone": "+7 727 000 00 00", "founded": 1975, "description": "Felt, old and new."}},
            {"type": "Feature", "id": "m2", "geometry": {"type": "Point", "coordinates": [71.4, 51.1]}, "properties":
                {"name": "Museum of Bread", "museum_type": "food", "city": "Astana", "street": "Dostyk 5", "website": "https://bread.example/"}}]}"#,
        &[
            r#""id": "m1""#,
            r#""name": "Museum of Felt""#,
            r#""label": "craft""#,
            r#""settlement": "Almaty""#,
            r#""address": "Abay Avenue 1""#,
            r#""latitude": 43.2"#,
            r#""longitude": 76.9"#,
            r#""website": "https://felt.example/""#,
            r#""telephone": "+7 727 000 00 00""#,
            r#""from": 1975"#,
            r#""summary": "Felt, old and new.""#,
        ],
    ),
    (
        "museums",
        r#"{"total": 2, "museums": [
            {"code": "M-1", "museum_name": {"kk": "Киіз музейі", "en": "Museum of Felt"}, "region": "almaty", "lat": "43.2", "lng": "76.9"},
            {"code": "M-2", "museum_name": {"kk": "Нан музейі", "en": "Museum of Bread"}, "region": "astana", "lat": "51.1", "lng": "71.4"}]}"#,
        &[
            r#""id": "M-1""#,
            r#""en": "Museum of Felt""#,
            r#""region": "almaty""#,
            r#""latitude": 43.2"#,
            r#""longitude": 76.9"#,
        ],
    ),
    (
        "tours",
        r#"[{"id": 1, "title": "The felt hall", "tour_url": "https://walk.example/1", "description": "Four rooms of carpets.", "category": "panorama"},
            {"id": 2, "title": "The bread hall", "tour_url": "https://walk.example/2", "description": "An oven and a mill.", "category": "video"}]"#,
        &[
            r#""id": "1""#,
            r#""title": "The felt hall""#,
            r#""url": "https://walk.example/1""#,
            r#""summary": "Four rooms of carpets.""#,
            r#""label": "panorama""#,
        ],
    ),
    (
        "stories",
        r#"{"events": [
            {"id": 1, "title": "Night of felt", "start_date": "2026-05-16 18:00:00", "end_date": "2026-05-17 01:00:00", "venue": "The great hall", "type": "event", "excerpt": "<p>Open until one.</p>", "image": "https://felt.example/1.jpg", "url": "https://felt.example/night"},
            {"id": 2, "title": "Carpets", "start_date": "2026-06-01 10:00:00", "end_date": "2026-09-01 18:00:00", "venue": "Hall 2", "type": "exhibition", "excerpt": "<p>All of them.</p>", "url": "https://felt.example/carpets"}]}"#,
        &[
            r#""id": "1""#,
            r#""kind": "event""#,
            r#""start": "2026-05-16""#,
            r#""end": "2026-05-17""#,
            r#""place": "The great hall""#,
            r#""summary": "Open until one.""#,
            r#""url": "https://felt.example/1.jpg""#,
            r#""url": "https://felt.example/night""#,
        ],
    ),
    (
        "exhibits",
        r#"[{"id": 1, "title": "Bowl", "medium": "birch"}]"#,
        &[r#""title": "Bowl""#, r#""label": "birch""#],
    ),
];

#[test]
fn every_kind_of_record_is_guessed() {
    for (kind, answer, expected) in KINDS {
        let folder = folder(&[("list.json", answer)]);
        let (connector, told, code) =
            portal(folder.path(), &["guess-connector", "list.json", "--kind", kind]);
        assert_eq!(code, 0, "{told}");
        assert!(connector.contains(&format!("\"{kind}\": {{")), "{connector}");
        fs::write(folder.path().join("c.json"), &connector).unwrap();
        let arguments = ["try-connector", "c.json", "--list", "list.json", "--kind", kind, "--json"];
        let (made, trouble, code) = portal(folder.path(), &arguments);
        assert_eq!((code, trouble.as_str()), (0, ""), "{connector}");
        for line in expected {
            assert!(made.contains(line), "{kind}: «{line}» is not in\n{made}\n{connector}\n{told}");
        }
    }
}
