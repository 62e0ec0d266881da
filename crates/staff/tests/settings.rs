//! What is settled before files are opened: the profile and the connector, and the report that is saved.

mod opening;

use opening::{of, room, settled};
use serde_json::{Value, json};
use sources::{Item, Options, Reader};
use staff::Room;
use std::ops::ControlFlow;

const RECORD: &str = r#"{"exhibits": [{"id": "a", "title": {"ru": "=1+1"}}]}"#;

fn rules(summary: &Value) -> Vec<&str> {
    summary["rules"].as_array().unwrap().iter().map(|rule| rule["rule"].as_str().unwrap()).collect()
}

#[test]
fn records_are_inspected_by_the_profile_that_was_chosen() {
    let by = |profile: Value| settled(&json!({ "profile": profile }), "a.json", RECORD.as_bytes()).0;
    assert!(rules(&by(json!({ "name": "kazakhstan" }))).contains(&"language-missing"));
    assert!(!rules(&by(json!({ "name": "portal" }))).contains(&"language-missing"));
    let own =
        r#"{"name": "Ours", "required": {"exhibits": ["provenance"]}, "rules": {"language-missing": "off"}}"#;
    let own = by(json!({ "name": "ours.json", "text": own }));
    assert!(rules(&own).contains(&"required") && !rules(&own).contains(&"language-missing"), "{own}");
}

#[test]
fn what_is_wrong_with_a_profile_or_a_connector_is_told_with_its_place() {
    let settings = json!({
        "language": "en",
        "profile": { "name": "ours.json", "text": "{\n  \"name\": \"Ours\",\n  \"rules\": {\"rights\": \"off\"}\n}" },
        "connector": { "name": "c.json", "text": "{\n  \"name\": \"C\", \"base\": \"/\",\n  \"bass\": \"/\"\n}" },
    });
    let room = room(&settings, "a.json", RECORD.as_bytes());
    let told = of(&room.settled());
    let wrong = told["profile"]["wrong"].as_str().unwrap();
    assert!(wrong.starts_with("line 3") && wrong.contains("rights"), "{wrong}");
    assert!(told["connector"]["wrong"].as_str().unwrap().contains("bass"), "{told}");
    assert_eq!(told["profiles"].as_array().unwrap().len(), 4);
    let broken =
        of(&Room::new(r#"{"language": "en", "profile": {"name": "x.json", "text": "{"}}"#).settled());
    assert!(broken["profile"]["wrong"].as_str().unwrap().contains("line"), "{broken}");
}

#[test]
fn what_is_wrong_is_told_in_the_language_of_the_page() {
    let connector = |list: &str| {
        format!(
            r#"{{"name": "C", "base": "/", "exhibits": {{"list": {list}, "fields": {{"id": "id", "title": "title"}}}}}}"#
        )
    };
    let connectors = [
        "{",
        r#"{"base": "/"}"#,
        r#"{"name": "C", "base": "/", "bass": "/"}"#,
        &connector(r#"{"ask": 5}"#),
        &connector(r#"{"ask": "a{"}"#),
        &connector(r#"{"ask": "a", "items": "upper(a)"}"#),
        &connector(r#"{"ask": "a{nobody}"}"#),
        &connector(r#"{"ask": "a"}"#).replace(r#""title""#, r#""titel""#),
    ];
    let profiles = [
        "{",
        "[]",
        r#"{"name": ""}"#,
        r#"{"name": "P", "names": 1}"#,
        r#"{"name": "P", "rules": {"rights-mising": "off"}}"#,
        r#"{"name": "P", "rules": {"rights-missing": "bad"}}"#,
        r#"{"name": "P", "required": {"exhibits": ["xxxxxxxx"]}}"#,
        r#"{"name": "P", "area": {"name": "A", "corners": [[1]]}}"#,
        r#"{"name": "P", "area": {"name": "A", "corners": [[1, 1]]}}"#,
    ];
    let told = |what: &str, text: &str, language: &str| {
        let mut settings = json!({ "language": language });
        settings[what] = json!({ "name": "x.json", "text": text });
        of(&Room::new(&settings.to_string()).settled())[what]["wrong"].as_str().map(str::to_owned)
    };
    let all =
        connectors.iter().map(|text| ("connector", *text)).chain(profiles.map(|text| ("profile", text)));
    for (what, text) in all {
        let english = told(what, text, "en").unwrap_or_else(|| panic!("nothing is wrong with {text}"));
        for language in ["kk", "ru"] {
            let own = told(what, text, language).unwrap();
            let is_english =
                ["expected", "found", "there ", "line ", "the ", "no "].iter().any(|word| own.contains(word));
            assert!(!is_english, "{text}\n{english}\n{own}");
        }
    }
    let none = of(&Room::new(r#"{"language": "ru", "profile": {"name": "x"}}"#).settled());
    assert_eq!(none["profile"]["wrong"], "профиля «x» нет");
}

#[test]
fn a_profile_and_a_connector_are_known_from_records() {
    for (json, expected) in [
        (r#"{"name": "P", "required": {}}"#, "profile"),
        (r#"{"name": "C", "base": "/", "exhibits": {}}"#, "connector"),
        (RECORD, ""),
        (r#"{"id": "a", "title": "A", "name": "x"}"#, ""),
        ("[1]", ""),
        ("{", ""),
    ] {
        assert_eq!(Room::sort(json.as_bytes()), expected, "{json}");
    }
}

#[test]
fn the_report_is_a_workbook_that_another_program_reads() {
    let mut room = room(&json!({ "language": "ru" }), "a.json", RECORD.as_bytes());
    let summary = of(&room.summary());
    let faults: u64 =
        summary["rules"].as_array().unwrap().iter().map(|rule| rule["count"].as_u64().unwrap()).sum();
    let (mut heading, mut rows) = (Vec::new(), Vec::new());
    let mut take = |item| {
        match item {
            Item::Columns(columns) => heading = columns.names.clone(),
            Item::Row(row) => rows.push(row.cells),
            other => panic!("{other:?}"),
        }
        ControlFlow::Continue(())
    };
    let mut reader = Reader::new("report.xlsx", Options::default());
    assert!(reader.push(&room.workbook().unwrap(), &mut take).unwrap().is_continue());
    reader.end(&mut take).unwrap();
    assert_eq!(heading[0], "Важность");
    assert_eq!(rows.len() as u64, faults);
    assert!(rows.iter().all(|row| row[2] == "a.json" && row[4] == "1" && row[5] == "a"), "{rows:?}");
}
