//! Answers that are not what they should be: every place of every saved answer with something else
//! in it, and every answer cut short. Nothing panics, and the good records are kept.

use catalogue::connector::Connector;
use catalogue::model::Exhibit;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// What may stand in any place.
fn strange() -> Vec<Value> {
    let deep = (0..90).fold(json!("x"), |inner, _| json!([inner]));
    vec![
        Value::Null,
        json!(false),
        json!(-1e300),
        json!(""),
        json!("<b>&#xffffffff;"),
        json!("ә".repeat(2_000)),
        json!([]),
        json!({}),
        json!([[{"@value": [null]}], {"en": {"en": 5}}]),
        deep,
    ]
}

/// Every place of a value, as a pointer (RFC 6901).
fn places(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| places(item, &format!("{here}/{at}"), found))
        }
        Value::Object(members) => members.iter().for_each(|(name, member)| {
            places(member, &format!("{here}/{}", name.replace('~', "~0").replace('/', "~1")), found);
        }),
        _ => {}
    }
}

fn for_every_answer(check: impl Fn(&str, &Connector, &[u8])) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/connectors");
    for folder in fs::read_dir(&here).unwrap().map(|entry| entry.unwrap().path()) {
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let connector = here.join(format!("../../../../public/connectors/{name}.json"));
        let connector = Connector::read(&fs::read(connector).unwrap()).unwrap();
        for file in ["list.json", "record.json"] {
            check(&name, &connector, &fs::read(folder.join(file)).unwrap());
        }
    }
}

fn read(connector: &Connector, answer: &[u8]) -> usize {
    let _ = connector.read_one::<Exhibit>(answer);
    connector.read_list::<Exhibit>(answer, &[]).map_or(0, |listed| listed.records.len())
}

#[test]
fn something_else_in_any_place_panics_nowhere() {
    for_every_answer(|_, connector, answer| {
        let whole: Value = serde_json::from_slice(answer).unwrap();
        let mut found = Vec::new();
        places(&whole, "", &mut found);
        for place in &found {
            for value in strange() {
                let mut changed = whole.clone();
                *changed.pointer_mut(place).unwrap() = value;
                read(connector, &serde_json::to_vec(&changed).unwrap());
            }
        }
    });
}

#[test]
fn an_answer_cut_short_anywhere_is_an_error() {
    for_every_answer(|name, connector, answer| {
        for end in 0..answer.len() - 1 {
            let cut = &answer[..end];
            if serde_json::from_slice::<Value>(cut).is_err() {
                assert!(connector.read_list::<Exhibit>(cut, &[]).is_err(), "{name}, {end} bytes");
                assert!(connector.read_one::<Exhibit>(cut).is_err(), "{name}, {end} bytes");
            }
        }
    });
}

#[test]
fn a_bad_record_does_not_cost_the_good_ones() {
    let json = r#"{"name": "A", "base": "https://museum.example/", "exhibits": {"list": {"ask": ""}, "fields": {"id": "id", "title": "t",
        "makers": {"each": "m", "name": "n"}, "date": "d", "rights": "r", "media": {"url": "u", "width": "w"}}}}"#;
    let connector = Connector::read(json.as_bytes()).unwrap();
    let good = json!({"id": "a", "t": "T", "m": [{"n": "N"}], "d": "1900", "r": "x", "u": "https://a.kz/1.jpg", "w": 5});
    for name in ["id", "t", "m", "d", "r", "u", "w"] {
        for value in strange() {
            let mut bad = good.clone();
            bad[name] = value;
            let answer = json!([good, bad, good]);
            let listed = connector.read_list::<Exhibit>(&serde_json::to_vec(&answer).unwrap(), &[]).unwrap();
            let made: Vec<bool> = listed.records.iter().map(|made| made.record.is_ok()).collect();
            assert!(made.first() == Some(&true) && made.last() == Some(&true), "{name}: {made:?}");
            // What only adds to a record never costs it.
            assert!(
                matches!(name, "id" | "t") || made == [true, true, true],
                "{name}: {:?}",
                listed.records[1]
            );
        }
    }
}
