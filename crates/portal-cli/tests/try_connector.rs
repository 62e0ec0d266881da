//! `portal try-connector`, on saved answers and on a server of the test's own.

mod common;

use common::{folder, portal};
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::thread;

const CONNECTOR: &str = r#"{
  "name": "A museum",
  "base": "BASE",
  "language": "en",
  "error": "error",
  "key": { "header": "X-Key" },
  "exhibits": {
    "list": {
      "ask": { "path": "list", "parameters": { "q": "{query}", "page": "{page}", "type": "{filters.type}" } },
      "items": "items",
      "total": { "header": "X-Total" },
      "paging": { "by": "page" },
      "facets": { "type": { "map": "types" } }
    },
    "one": { "ask": "objects/{id}", "item": "object" },
    "fields": { "id": "id", "title": "title", "materials": "materials", "date": "date" }
  }
}"#;

const LIST: &str = r#"{"items": [{"id": 1, "title": "Bowl", "materials": ["wood"]}, {"id": 2, "title": ""}], "types": {"bowl": 2}}"#;

#[test]
fn saved_answers_become_a_table_and_an_exit_code() {
    let connector = CONNECTOR.replace("BASE", "https://museum.example/");
    let record = r#"{"object": {"id": 7, "title": "Saddle", "date": "1890"}}"#;
    let files = [
        ("c.json", connector.as_str()),
        ("list.json", LIST),
        ("one.json", record),
        ("h.txt", "X-Total: 40\n"),
    ];
    let folder = folder(&files);
    let (text, _, code) =
        portal(folder.path(), &["try-connector", "c.json", "--list", "list.json", "--headers", "h.txt"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.starts_with("c.json: 2 records of 40\n"), "{text}");
    assert!(text.contains("  materials  found in 1 of 2\n"), "{text}");
    assert!(
        text.contains("record no. 2 is lost: title: nothing was found for it in {\"id\":2,\"title\":\"\"}\n"),
        "{text}"
    );
    let (text, _, code) =
        portal(folder.path(), &["try-connector", "c.json", "--record", "one.json", "--json"]);
    assert_eq!(code, 0);
    let made: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(made["exhibits"][0]["date"]["from"], 1890);
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    let wrong =
        CONNECTOR.replace("BASE", "https://museum.example/").replace("\"id\": \"id\"", "\n\"id\": \"id[\"");
    let error = CONNECTOR.replace("BASE", "https://museum.example/");
    let files = [
        ("c.json", wrong.as_str()),
        ("e.json", error.as_str()),
        ("list.json", r#"{"error": "closed"}"#),
        ("page.html", "<html>"),
    ];
    let folder = folder(&files);
    let (_, trouble, code) = portal(folder.path(), &["try-connector", "c.json", "--list", "list.json"]);
    assert_eq!(code, 2);
    assert!(
        trouble.starts_with("c.json, line 17, column 1: exhibits.fields.id: «id[» is no JMESPath"),
        "{trouble}"
    );
    for (list, words) in [
        ("list.json", "the API says: closed"),
        ("page.html", "a page for people"),
        ("none.json", "No such file"),
    ] {
        let (_, trouble, code) = portal(folder.path(), &["try-connector", "e.json", "--list", list]);
        assert_eq!(code, 2);
        assert!(trouble.contains(words), "{trouble}");
    }
}

#[test]
fn a_live_api_is_asked() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let base = format!("http://{}/", listener.local_addr().unwrap());
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
        let asked: Vec<String> = lines.by_ref().take_while(|line| !line.is_empty()).collect();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nX-Total: 31\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{LIST}",
            LIST.len()
        );
        stream.write_all(answer.as_bytes()).unwrap();
        asked
    });
    let folder = folder(&[("c.json", &CONNECTOR.replace("BASE", &base))]);
    let arguments = [
        "try-connector",
        "c.json",
        "--query",
        "тас ыдыс",
        "--page",
        "2",
        "--filter",
        "type=bowl",
        "--key",
        "secret",
    ];
    let (text, trouble, code) = portal(folder.path(), &arguments);
    assert_eq!(code, 1, "{text}{trouble}");
    assert!(text.starts_with("c.json: 2 records of 31\n"), "{text}");
    assert!(text.contains("  by type: bowl (2)\n"), "{text}");
    let asked = server.join().unwrap();
    assert_eq!(
        asked[0],
        "GET /list?q=%D1%82%D0%B0%D1%81%20%D1%8B%D0%B4%D1%8B%D1%81&page=2&type=bowl HTTP/1.1"
    );
    assert!(asked.iter().any(|line| line.eq_ignore_ascii_case("x-key: secret")), "{asked:?}");
}

#[test]
fn what_json_cannot_show_is_told_beside_it() {
    let connector = r#"{"name": "A", "base": "https://a.example/", "exhibits": {"list": {"ask": "l"}, "fields": {"id": "id", "title": "t"}}}"#;
    let folder = folder(&[("c.json", connector), ("l.json", r#"[{"id": 1, "t": "A"}, {"id": 2}]"#)]);
    let (text, trouble, code) =
        portal(folder.path(), &["try-connector", "c.json", "--list", "l.json", "--json"]);
    assert_eq!(code, 1);
    assert!(text.contains(r#""title": "A""#), "{text}");
    assert!(trouble.contains("record no. 2 is lost: title: nothing was found for it"), "{trouble}");
}

#[test]
fn a_list_of_identifiers_says_what_to_look_at() {
    let connector = r#"{"name": "A", "base": "https://a.example/", "exhibits": {"list": {"ask": "l", "items": "ids", "each": true},
        "one": {"ask": "o/{id}"}, "fields": {"id": "id", "title": "t"}}}"#;
    let folder = folder(&[("c.json", connector), ("l.json", r#"{"ids": [1, 2]}"#)]);
    let (text, ..) = portal(folder.path(), &["try-connector", "c.json", "--list", "l.json"]);
    assert!(text.contains("the list has 2 identifiers and no fields"), "{text}");
    assert!(text.contains("--record") && !text.contains("no record in the answer"), "{text}");
}
