//! Connectors that are wrong: each is refused, with the line and the column of what is wrong in it.

use catalogue::connector::Connector;
use catalogue::json::position_of;

/// A connector in which each part stands on a line of its own.
const RIGHT: &str = r#"{
  "name": "A museum",
  "base": "https://museum.example/",
  "manners": { "retries": 2 },
  "exhibits": {
    "list": {
      "ask": { "path": "objects", "parameters": { "q": "{query}", "type": "{filters.type}" } },
      "items": "items",
      "total": "total",
      "paging": { "by": "page" },
      "sorts": { "title": "name" },
      "facets": { "type": { "map": "types", "filter": { "template": "type:{value}" } } }
    },
    "one": { "ask": "objects/{id}" },
    "fields": {
      "id": "id",
      "title": { "path": "title", "do": ["text"] },
      "makers": { "each": "people", "name": "name" },
      "media": { "url": "image" }
    }
  },
  "suggestions": {
    "ask": { "path": "suggest", "parameters": { "q": "{query}" } },
    "items": "words",
    "fields": { "label": "word", "of": { "constant": "maker" }, "id": "id" }
  }
}"#;

#[test]
fn what_is_wrong_is_pointed_at() {
    assert!(Connector::read(RIGHT.as_bytes()).is_ok());
    for (from, to, place, why) in [
        // A path with a mistake in it.
        (r#""items": "items""#, r#""items": "items[""#, (8, 7), "is no JMESPath"),
        (r#""id": "id""#, r#""id": "lower(id)""#, (16, 7), "no function «lower»"),
        (r#""id": "id""#, r#""id": ["a", "b..c"]"#, (16, 19), "is no JMESPath"),
        (r#""name": "name" }"#, r#""name": "name[?a=']" }"#, (18, 37), "is no JMESPath"),
        // Verbs.
        (r#"["text"]"#, r#"["trim", "txet"]"#, (17, 50), "there is no verb «txet»"),
        (r#"["text"]"#, r#"[{"spilt": ";"}]"#, (17, 43), "there is no verb «spilt»"),
        (r#"["text"]"#, r#"[{"split": 5}]"#, (17, 43), "expected a text, found a number"),
        (r#"["text"]"#, r#"[{"rows": {"language": "l"}}]"#, (17, 51), "the field is missing"),
        (r#"["text"]"#, r#""text""#, (17, 35), "expected a list"),
        // Fields that there are not.
        (r#""makers""#, r#""artists""#, (18, 7), "there is no such field"),
        (r#""each": "people""#, r#""all": "people""#, (18, 36), "there is no such field"),
        (r#""items": "items""#, r#""item": "items""#, (8, 7), "there is no such field"),
        (r#""retries""#, r#""retry""#, (4, 16), "there is no such field"),
        (
            r#"  "name": "A museum","#,
            r#"  "title": "A museum", "name": "A museum","#,
            (2, 3),
            "there is no such field",
        ),
        // Two places for one value.
        (
            r#""path": "title", "do""#,
            r#""path": "title", "constant": 5, "do""#,
            (17, 35),
            "one value comes from one place",
        ),
        (
            r#""path": "title", "do""#,
            r#""follow": "title", "do""#,
            (17, 7),
            "«follow» and «take» belong together",
        ),
        (r#""map": "types""#, r#""map": "types", "pairs": "types""#, (12, 19), "only one of"),
        // What no record can do without.
        (r#""id": "id","#, "", (15, 15), "exhibits.fields.id: the field is missing"),
        (
            r#""title": { "path": "title", "do": ["text"] },"#,
            "",
            (15, 15),
            "exhibits.fields.title: the field is missing",
        ),
        (r#""ask": "objects/{id}""#, "", (14, 12), "exhibits.one.ask: the field is missing"),
        (r#"  "base": "https://museum.example/","#, "", (1, 1), "base: the field is missing"),
        // Places in a request that nothing is put in.
        ("{query}", "{qurey}", (7, 51), "there is no «qurey» to put in; there are query, skip"),
        ("{filters.type}", "{filters.tpye}", (7, 67), "there is no «tpye» to put in"),
        ("objects/{id}", "objects/{name}", (14, 14), "there is no «name» to put in"),
        ("type:{value}", "type:{key}", (12, 57), "there is no «key» to put in; there are value"),
        ("{query}", "{query", (7, 51), "a brace is not closed"),
        // Something else than what is expected.
        (r#""by": "page""#, r#""by": 5"#, (10, 19), "expected one of slice, offset"),
        (r#""by": "page""#, r#""by": "pages""#, (10, 19), "expected one of slice, offset"),
        (r#""retries": 2"#, r#""retries": "two""#, (4, 16), "expected a whole number"),
        (
            r#""sorts": { "title": "name" }"#,
            r#""sorts": { "colour": "name" }"#,
            (11, 18),
            "there is no such field",
        ),
        (r#""facets": { "type""#, r#""facets": { "colour""#, (12, 19), "there is no such field"),
        (r#""total": "total""#, r#""total": 5"#, (9, 7), "expected a text, found a number"),
        (r#""media": { "url": "image" }"#, r#""media": 5"#, (19, 7), "expected"),
        // Suggestions.
        (
            r#"{ "q": "{query}" }"#,
            r#"{ "q": "words" }"#,
            (23, 5),
            "suggestions.ask: what is typed is not asked for",
        ),
        (r#""items": "words""#, r#""items": "words[""#, (24, 5), "is no JMESPath"),
        (r#""items": "words""#, r#""list": "words""#, (24, 5), "there is no such field"),
        (r#""label": "word", "#, "", (25, 15), "suggestions.fields.label: the field is missing"),
        (
            r#""label": "word""#,
            r#""label": "word", "kind": "k""#,
            (25, 34),
            "there is no such field; there are label, of, id",
        ),
        (
            r#""constant": "maker""#,
            r#""constant": "makers""#,
            (25, 42),
            "expected one of exhibit, museum, maker",
        ),
        // Answers that lead to answers that lead to answers.
        (
            r#""id": "id""#,
            r#""id": {"follow": "a", "take": {"follow": "a", "take": {"follow": "a", "take": {"follow": "a", "take": {"follow": "a", "take": "b"}}}}}"#,
            (16, 14),
            "more than 4 answers",
        ),
    ] {
        assert!(RIGHT.contains(from), "{from}");
        let json = RIGHT.replacen(from, to, 1);
        let wrong = Connector::read(json.as_bytes()).map(|_| ()).expect_err(to);
        assert!(wrong.to_string().contains(why), "{to}: {wrong}");
        assert_eq!(position_of(json.as_bytes(), &wrong.field), place, "{to}: {wrong}");
    }
}

#[test]
fn what_is_no_connector_at_all_is_refused() {
    let deep =
        |open: &str, close: &str, count: usize| format!("{}5{}", open.repeat(count), close.repeat(count));
    let within = |value: &str| RIGHT.replacen(r#""id": "id""#, &format!(r#""id": {value}"#), 1);
    for (json, why) in [
        (String::new(), "line 1, column 1: the file ends too soon"),
        ("  \n ".to_owned(), "line 2, column 2: the file ends too soon"),
        ("[]".to_owned(), "expected an object, found a list"),
        ("{\n  \"name\": \"A\",\n}".to_owned(), "line 3, column 1: expected the name of a field"),
        (RIGHT[..100].to_owned(), "the file ends too soon"),
        (deep("[", "]", 100_000), "expected an object"),
        (deep(r#"{"name":"#, "}", 100_000), "the field is missing"),
        (within(&deep("[", "]", 100_000)), "something nested too deep"),
        (within(&deep(r#"{"path":"#, "}", 100_000)), "something nested too deep"),
        (within(&format!("\"{}\"", "a".repeat(5_000_000))), "a path of more than 1000 characters"),
        (within(&format!("[{}\"b[\"]", "\"a\",".repeat(200_000))), "is no JMESPath"),
    ] {
        let wrong = Connector::read(json.as_bytes()).map(|_| ()).unwrap_err();
        assert!(wrong.to_string().contains(why), "{}…: {wrong}", json.chars().take(60).collect::<String>());
        let (line, column) = position_of(json.as_bytes(), &wrong.field);
        assert!(line >= 1 && column >= 1);
    }
}
