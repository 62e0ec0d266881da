//! What is opened in the staff's room, and what it says of it.

mod opening;

use opening::{opened, record};
use serde_json::Value;
use staff::Room;

#[test]
fn the_portals_own_records_are_read_and_inspected() {
    let file =
        r#"{"exhibits": [{"id": "a", "title": {"ru": "Чаша"}}, {"id": "a", "title": {"ru": "Кувшин"}}, 7]}"#;
    let (summary, list) = opened("own.json", file.as_bytes());
    assert_eq!(summary["records"], 3);
    assert_eq!(list["total"], 3);
    let rules: Vec<_> = summary["rules"].as_array().unwrap().iter().map(|rule| &rule["rule"]).collect();
    assert!(rules.contains(&&Value::from("identifier-double")), "{rules:?}");
    assert!(rules.contains(&&Value::from("unreadable")), "{rules:?}");
    assert!(summary["errors"].as_u64().unwrap() >= 2);
}

#[test]
fn columns_are_matched_by_their_headings_and_it_is_told_what_for() {
    let file = "Инв. №;Название;Материал\nКП-1;Чаша;глина\nКП-2;Кувшин;медь\n";
    let (summary, list) = opened("табло.csv", file.as_bytes());
    assert_eq!(summary["records"], 2, "{summary}");
    let columns = &summary["files"][0]["columns"];
    assert_eq!(columns[0]["field"], "inventory_number", "{columns}");
    assert_eq!(columns[1]["field"], "title.ru", "{columns}");
    let mut titles = [0, 1].map(|at| record(&list, at)["title"]["ru"].clone());
    titles.sort_by_key(Value::to_string);
    assert_eq!(titles, ["Кувшин", "Чаша"]);
}

#[test]
fn json_of_an_api_is_read_by_a_guessed_connector() {
    let one = |id: u32, title: &str| {
        format!(
            r#"{{"objectID": {id}, "title": "{title}", "primaryImage": "https://museum.example/{id}.jpg"}}"#
        )
    };
    let file = format!(r#"{{"total": 2, "records": [{}, {}]}}"#, one(1, "Bowl"), one(2, "Jug"));
    let (summary, list) = opened("answer.json", file.as_bytes());
    assert_eq!(summary["records"], 2, "{summary}");
    assert!(list["records"][0]["json"].as_str().unwrap().contains("museum.example"), "{list}");
}

#[test]
fn what_is_no_record_is_told_and_nothing_runs() {
    for (name, bytes) in
        [("a.json", &b"{"[..]), ("a.csv", b""), ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")]
    {
        let (summary, _) = opened(name, bytes);
        assert_eq!(summary["records"], 0, "{name}");
        assert!(!summary["files"][0]["told"].as_array().unwrap().is_empty(), "{name}: {summary}");
    }
}

#[test]
fn records_that_break_a_rule_are_listed_alone() {
    let file = r#"{"exhibits": [{"id": "a", "title": {"en": "A bowl"}}, {"id": "b", "title": {"en": "A jug"}, "rights": "CC0"}]}"#;
    let mut room = Room::new("{}");
    room.begin("a.json");
    room.push(file.as_bytes());
    room.end();
    room.summary();
    let list: Value = serde_json::from_str(&room.list("rights-missing", 0, 100)).unwrap();
    assert_eq!(list["total"], 1);
    assert!(list["records"][0]["json"].as_str().unwrap().contains("A bowl"));
    assert!(room.table().starts_with('\u{feff}'));
}

#[test]
fn a_record_is_called_as_its_reader_would_call_it() {
    for (language, expected) in [("kk", "Тостаған"), ("kk-Latn", "Tostağan"), ("ru", "Чаша")] {
        let mut room = Room::new(&format!(r#"{{"language": "{language}"}}"#));
        room.begin("a.json");
        room.push(r#"{"exhibits": [{"id": "a", "title": {"kk": "Тостаған", "ru": "Чаша"}}]}"#.as_bytes());
        room.end();
        room.summary();
        let list: Value = serde_json::from_str(&room.list("", 0, 1)).unwrap();
        assert_eq!(list["records"][0]["title"], expected, "{language}");
    }
}
