//! Answers and connectors that are wrong, and what is said of them.

use super::*;

#[test]
fn what_is_no_answer_is_said_in_words() {
    for (body, words) in [
        ("<!doctype html><title>Sorry", "a page for people"),
        (r#"{"r": [1"#, "no JSON"),
        (r#"{"error": "no such index"}"#, "the API says: no such index"),
    ] {
        let (catalogue, _) = connected(r#"{"ask": "list"}"#, r#""error": "error","#, move |_: &str| ok(body));
        let failure = block_on(catalogue.made::<Exhibit>(&query(0, 1))).unwrap_err().to_string();
        assert!(failure.contains(words), "{failure}");
    }
}

#[test]
fn what_is_wrong_with_a_connector_is_named() {
    for (fields, field) in [
        (r#""fields": {"id": "id", "titel": "t"}"#, "exhibits.fields.titel"),
        (r#""fields": {"id": "id[", "title": "t"}"#, "exhibits.fields.id"),
        (r#""fields": {"id": "id", "title": {"path": "t", "do": ["trimm"]}}"#, "exhibits.fields.title.do[0]"),
        (r#""fields": {"makers": [{"each": "a", "nam": "b"}]}"#, "exhibits.fields.makers[0].nam"),
        (r#""fields": {}, "lists": {}"#, "exhibits.lists"),
    ] {
        let json = format!(r#"{{"name": "A", "base": "https://api.kz/", "exhibits": {{{fields}}}}}"#);
        assert_eq!(Connector::read(json.as_bytes()).unwrap_err().field, field, "{json}");
    }
    let base = |base: &str| Connector::read(format!(r#"{{"name": "A", "base": "{base}"}}"#).as_bytes());
    assert_eq!(base("javascript:alert(1)").unwrap_err().field, "base");
    assert!(base("https://api.kz/").is_ok());
}
