//! What columns were taken for, what a person says that they are, and the connector that becomes of it.

mod opening;

use catalogue::connector::Connector;
use opening::{identified, of, opened, record, settled};
use serde_json::{Value, json};

const TABLE: &str = "Инв. №;Название;Материал;Полка\nКП-1;Чаша;глина;3\nКП-2;Кувшин;медь, олово;4\n";

fn column<'a>(summary: &'a Value, key: &str) -> &'a Value {
    let columns = summary["files"][0]["columns"].as_array().unwrap();
    columns.iter().find(|own| own["key"] == key).unwrap_or_else(|| panic!("no column «{key}»: {columns:?}"))
}

#[test]
fn a_column_has_an_example_and_what_it_was_taken_for() {
    let (summary, _) = opened("опись.csv", TABLE.as_bytes());
    assert_eq!(column(&summary, "Название")["field"], "title.ru");
    assert_eq!(column(&summary, "Название")["example"], "Чаша");
    assert_eq!(column(&summary, "Полка")["field"], Value::Null);
}

#[test]
fn what_a_person_says_counts_and_is_saved_as_a_connector() {
    let said = json!({ "columns": { "опись.csv": {
        "Полка": "notes.ru", "Название": "title.kk", "Материал": ""
    } } });
    let (summary, list) = settled(&said, "опись.csv", TABLE.as_bytes());
    assert_eq!(column(&summary, "Полка")["field"], "notes.ru");
    assert_eq!(column(&summary, "Материал")["field"], Value::Null);
    let bowl = identified(&list, "КП-1");
    assert_eq!(bowl["title"], json!({ "kk": "Чаша" }));
    assert_eq!(bowl["notes"], json!([{ "ru": "3" }]));
    assert_eq!(bowl["materials"], Value::Null);

    let saved = summary["files"][0]["connector"].as_str().unwrap();
    assert!(Connector::read(saved.as_bytes()).is_ok(), "{saved}");
    let settings = json!({ "connector": { "name": "c.json", "text": saved } });
    let (again, list) = settled(&settings, "другая.csv", TABLE.as_bytes());
    assert_eq!(identified(&list, "КП-1"), bowl);
    assert_eq!(again["files"][0]["is_by_given"], true);
    assert_eq!(again["files"][0]["columns"], json!([]));
}

#[test]
fn a_field_of_several_things_is_parted_when_a_column_is_said_to_be_it() {
    let said = json!({ "columns": { "a.csv": { "x": "materials.en" } } });
    let (_, list) =
        settled(&said, "a.csv", "Инв. №;Title;x\n1;A bowl;clay; \n2;A jug;tin, copper\n".as_bytes());
    assert_eq!(
        identified(&list, "2")["materials"],
        json!([{ "label": { "en": "tin" } }, { "label": { "en": "copper" } }])
    );
}

/// Lines of JSON as an API might have them.
fn lines() -> String {
    let line = |at: u32| {
        json!({
            "objectID": at, "title": format!("Bowl {at}"), "medium": "clay", "shelf": {"spot": format!("S{at}")},
            "makers": [{"fullName": "A. Potter", "role": "maker"}],
        })
        .to_string()
    };
    (1..=250).map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn lines_in_a_shape_of_their_own_are_read_by_a_guessed_connector() {
    let (summary, list) = opened("lines.ndjson", lines().as_bytes());
    assert_eq!(summary["records"], 250, "{summary}");
    assert_eq!(summary["files"][0]["told"], json!([]));
    assert_eq!(column(&summary, "title")["field"], "title");
    assert_eq!(column(&summary, "shelf.spot")["field"], Value::Null);
    assert_eq!(column(&summary, "shelf.spot")["example"], "S1");
    assert_eq!(column(&summary, "makers[].fullName")["field"], "makers");
    let first = record(&list, 0);
    assert!(first["title"].as_str().unwrap().starts_with("Bowl"), "{first}");
}

#[test]
fn places_in_json_can_be_said_to_be_fields_too() {
    let said = json!({ "columns": { "lines.ndjson": { "shelf.spot": "inventory_number", "medium": "" } } });
    let (summary, list) = settled(&said, "lines.ndjson", lines().as_bytes());
    let seventh = identified(&list, "7");
    assert_eq!(seventh["inventory_number"], "S7", "{summary}");
    assert_eq!(seventh["materials"], Value::Null);
    assert_eq!(seventh["makers"][0]["name"], "A. Potter");
    let saved = summary["files"][0]["connector"].as_str().unwrap();
    let settings = json!({ "connector": { "name": "c.json", "text": saved } });
    let (_, list) = settled(&settings, "lines.ndjson", lines().as_bytes());
    assert_eq!(identified(&list, "7"), seventh);
}

#[test]
fn an_answer_of_an_api_can_be_changed_too() {
    let records: Vec<Value> = lines().lines().take(3).map(of).collect();
    let answer = json!({ "total": 3, "data": { "records": records } }).to_string();
    let said = json!({ "columns": { "answer.json": { "shelf.spot": "inventory_number" } } });
    let (summary, list) = settled(&said, "answer.json", answer.as_bytes());
    assert_eq!(summary["records"], 3, "{summary}");
    assert_eq!(identified(&list, "2")["inventory_number"], "S2");
}

#[test]
fn the_portals_own_lines_need_no_connector() {
    let file = "{\"id\": \"a\", \"title\": {\"en\": \"A bowl\"}, \"shelf\": 3}\n{\"id\": \"b\", \"date\": \"1850\"}\n";
    let (summary, list) = opened("own.ndjson", file.as_bytes());
    assert_eq!(summary["records"], 2);
    assert_eq!(summary["files"][0]["columns"], json!([]));
    assert_eq!(list["records"].as_array().unwrap().iter().filter(|own| own["json"].is_null()).count(), 1);
}
