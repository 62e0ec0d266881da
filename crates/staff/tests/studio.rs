//! The connector studio: an answer as a tree, the connector that is guessed for it, and what becomes of changes.

mod opening;

use opening::of;
use serde_json::{Value, json};
use staff::Studio;

fn answer() -> Value {
    let object = |at: u32| {
        json!({
            "id": at, "title": format!("Bowl {at}"), "medium": "clay", "made": {"when": "1850", "first": "1840"},
            "makers": [{"name": "A. Potter"}], "shelf": {"a b": format!("S{at}")},
        })
    };
    json!({ "meta": {"terms": "https://a.kz/terms"}, "data": (1..=50).map(object).collect::<Vec<_>>() })
}

fn studio(answer: &Value) -> Studio {
    Studio::new(answer.to_string().into_bytes())
}

fn guessed(studio: &Studio) -> String {
    of(&studio.guess("exhibits", Some("https://a.kz/api/objects?page=1".to_owned())))["connector"]
        .as_str()
        .unwrap()
        .to_owned()
}

fn field<'a>(tried: &'a Value, name: &str) -> &'a Value {
    tried["fields"]
        .as_array()
        .unwrap()
        .iter()
        .find(|own| own["field"] == name)
        .unwrap_or_else(|| panic!("no {name}: {tried}"))
}

#[test]
fn a_connector_is_guessed_and_tried() {
    let studio = studio(&answer());
    let tried = of(&studio.tried(&guessed(&studio), "exhibits"));
    assert_eq!(
        (&tried["of"], &tried["made"], &tried["is_list"]),
        (&json!(50), &json!(50), &json!(true)),
        "{tried}"
    );
    assert_eq!(field(&tried, "title")["found"], 50);
    let first = of(tried["records"][0]["json"].as_str().unwrap());
    assert_eq!(first["id"], "1");
    assert!(tried["unmapped"].as_array().unwrap().contains(&json!("provenance")), "{tried}");
}

#[test]
fn a_value_that_is_pressed_fills_the_chosen_field() {
    let studio = studio(&answer());
    let guessed = guessed(&studio);
    let put = of(&studio.put(&guessed, "exhibits", "notes", r#"["data", 0, "shelf", "a b"]"#, false));
    assert_eq!(put["path"], r#"shelf."a b""#);
    let text = put["text"].as_str().unwrap();
    assert!(text.starts_with(guessed.get(..60).unwrap()), "{text}");
    let tried = of(&studio.tried(text, "exhibits"));
    assert_eq!(field(&tried, "notes")["found"], 50, "{tried}");
}

#[test]
fn what_a_connector_cannot_make_of_the_answer_is_told_by_field() {
    let studio = studio(&json!({ "data": [
        {"id": 1, "title": "A", "lat": "north", "when": "long ago"},
        {"id": 2, "title": "B", "lat": "43", "when": "1850"},
        {"id": "", "title": "C"},
    ] }));
    let connector = json!({ "name": "C", "base": "https://a.kz/", "exhibits": {
        "list": {"ask": "", "items": "data"},
        "fields": {"id": "id", "title": "title", "rights": "terms", "media": {"url": "when", "kind": {"constant": "smell"}}},
    } });
    let tried = of(&studio.tried(&connector.to_string(), "exhibits"));
    assert_eq!((&tried["of"], &tried["made"]), (&json!(3), &json!(2)), "{tried}");
    assert_eq!(tried["lost"][0]["at"], 3);
    assert_eq!(field(&tried, "id")["refused"], 1);
    assert_eq!(field(&tried, "rights")["found"], 0);
    assert_eq!(field(&tried, "media")["refused"], 2, "{tried}");
    assert!(field(&tried, "media")["why"].as_str().unwrap().contains("media"), "{tried}");
}

#[test]
fn mistakes_are_told_with_their_lines() {
    let studio = studio(&answer());
    let wrong = |text: &str| of(&studio.tried(text, "exhibits"))["wrong"].clone();
    assert_eq!(wrong("{\n\"name\": ,\n}")["line"], 2);
    assert_eq!(wrong("{\n\"name\": \"C\",\n\"base\": \"https://a.kz/\",\n\"exhibts\": {}\n}")["line"], 4);
    let path = wrong(
        "{\"name\": \"C\", \"base\": \"https://a.kz/\",\n\"exhibits\": {\"list\": {\"ask\": \"\"},\n\"fields\": {\"id\": \"id\",\n\"title\": \"a[\"}}}",
    );
    assert_eq!(path["line"], 4, "{path}");
    assert_eq!(of(&studio.put("{", "exhibits", "title", "[]", false))["text"], Value::Null);
}

#[test]
fn what_is_no_json_is_told_as_what_it_is() {
    let code =
        |answer: &str| of(&Studio::new(answer.as_bytes().to_vec()).opened(false))["wrong"]["code"].clone();
    assert_eq!(code(" <html>"), "html");
    assert_eq!(code("  "), "empty");
    assert_eq!(code("{\"a\": 1"), "json");
    assert_eq!(code("[]"), Value::Null);
}

#[test]
fn a_large_answer_is_a_small_tree() {
    let wide: Vec<_> = (0..5_000).map(|at| json!({ "id": at, "text": "x".repeat(100) })).collect();
    let tree =
        of(&studio(&json!({ "data": wide, "long": "ә".repeat(100_000) })).opened(false))["tree"].clone();
    let data = &tree["parts"][0];
    assert_eq!((&data["size"], data["parts"].as_array().unwrap().len()), (&json!(5_000), 20));
    assert!(tree.to_string().len() < 200_000, "{}", tree.to_string().len());
    let many: serde_json::Map<_, _> =
        (0..300).map(|at| (format!("k{at}"), json!([[1, 2], [3, 4]]))).collect();
    let many = json!((0..20).map(|_| many.clone()).collect::<Vec<_>>());
    assert!(of(&studio(&many).opened(false))["tree"].to_string().len() < 1_000_000);
}

#[test]
fn hostile_names_and_depths_are_only_names_and_depths() {
    let deep = format!(
        "{{\"a\": {}1{}, \"__proto__\": {{\"<img src=x onerror=alert(1)>\": \"v\"}}}}",
        "[".repeat(5_000),
        "]".repeat(5_000)
    );
    let studio = Studio::new(deep.into_bytes());
    // It is nested deeper than this test's own reader reads.
    let opened = studio.opened(false);
    assert!(opened.contains(r#""name":"<img src=x onerror=alert(1)>""#));
    assert!(opened.contains(r#""type":"deep""#));
    let connector = "{\"name\": \"C\", \"base\": \"/\", \"exhibits\": {\"one\": {\"ask\": \"\"}, \"fields\": {\"id\": \"a\", \"title\": \"a\"}}}";
    let place = r#"["__proto__", "<img src=x onerror=alert(1)>"]"#;
    let put = of(&studio.put(connector, "exhibits", "title", place, false));
    let tried = of(&studio.tried(put["text"].as_str().unwrap(), "exhibits"));
    assert_eq!(field(&tried, "title")["found"], 1, "{put} {tried}");
}

#[test]
fn fields_come_from_a_list_and_from_the_answer_with_one_record() {
    let list = json!({ "data": [{"id": 1, "title": "Bowl 1"}, {"id": 2, "title": "Bowl 2"}] });
    let one = json!({ "object": {"id": 1, "title": "Bowl 1", "description": "Turned.", "shelf": "S1"} });
    let mut studio = studio(&list);
    studio.add(one.to_string().into_bytes());
    assert_eq!(of(&studio.opened(true))["tree"]["parts"][0]["name"], "object");
    let connector = guessed(&studio);
    let read = of(&connector);
    assert_eq!(read["exhibits"]["fields_of_one"]["description"], "description");
    let tried = of(&studio.tried(&connector, "exhibits"));
    assert_eq!((&tried["of"], &tried["made"]), (&json!(2), &json!(2)), "{tried}");
    let whole = of(tried["one"]["record"]["json"].as_str().unwrap());
    assert_eq!(whole["description"]["en"].as_str().or(whole["description"].as_str()), Some("Turned."));
    let title = field(&tried, "title");
    assert_eq!(
        (&title["found"], &title["listed"], &title["one"]["found"]),
        (&json!(2), &json!(true), &json!(true))
    );
    let description = field(&tried, "description");
    let expected = (&json!(0), &json!(false), &json!(true));
    assert_eq!((&description["found"], &description["listed"], &description["one"]["found"]), expected);

    // A place that is pressed in it is written beside the fields of all.
    let put = of(&studio.put(&connector, "exhibits", "notes", r#"["object", "shelf"]"#, true));
    assert_eq!(put["path"], "shelf", "{put}");
    let text = put["text"].as_str().unwrap();
    assert_eq!(of(text)["exhibits"]["fields_of_one"]["notes"], "shelf");
    let tried = of(&studio.tried(text, "exhibits"));
    assert_eq!(field(&tried, "notes")["one"]["found"], true, "{tried}");
    // Without that answer the list is told of alone.
    let alone = Studio::new(list.to_string().into_bytes());
    let tried = of(&alone.tried(text, "exhibits"));
    assert!(
        tried["one"].is_null()
            && tried["fields"].as_array().unwrap().iter().all(|own| own["field"] != "notes")
    );
}

#[test]
fn an_answer_with_one_record_that_is_none_leaves_the_list_as_it_was() {
    let mut studio = studio(&answer());
    studio.add(b"<!doctype html>".to_vec());
    assert_eq!(of(&studio.opened(true))["wrong"]["code"], "html");
    let tried = of(&studio.tried(&guessed(&studio), "exhibits"));
    assert!(tried["one"].is_null() && tried["made"] == 50, "{tried}");
}
