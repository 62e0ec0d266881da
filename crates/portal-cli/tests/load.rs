//! `portal load opensearch`, on a cluster of the test's own that says what it is told to. The real
//! one stands in `e2e/backends`.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::{fs, thread};
use tempfile::TempDir;

const RECORDS: &str =
    "{\"id\": \"a\", \"title\": \"A\"}\n{\"id\": \"b\"}\n\n{\"id\": \"c\", \"title\": \"C\"}\n";
const DONE: &str = r#"{"acknowledged": true}"#;
const NONE: (u16, &str) = (404, r#"{"error": "alias [objects] missing", "status": 404}"#);

/// A cluster that gives these answers, one after the other, and then tells what it was asked.
fn cluster(answers: Vec<(u16, &'static str)>) -> (String, thread::JoinHandle<Vec<(String, String)>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let serve = move || {
        let answer = |(status, body): (u16, &str)| {
            let (mut stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream.try_clone().unwrap());
            let head: Vec<String> =
                reader.by_ref().lines().map_while(Result::ok).take_while(|line| !line.is_empty()).collect();
            let length = head.iter().find_map(|line| line.strip_prefix("content-length: "));
            let mut sent = vec![0; length.map_or(0, |length| length.parse().unwrap())];
            reader.read_exact(&mut sent).unwrap();
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status} X\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}"
            )
            .unwrap();
            // The index has the time in its name.
            let line = head[0].trim_end_matches(" HTTP/1.1");
            let line: String = match line.split_once("objects-") {
                Some((before, after)) => {
                    format!("{before}NEW{}", after.trim_start_matches(|c: char| c.is_ascii_digit()))
                }
                None => line.to_owned(),
            };
            (line, String::from_utf8(sent).unwrap())
        };
        answers.into_iter().map(answer).collect()
    };
    (address, thread::spawn(serve))
}

/// Loads a file, or what comes through a pipe; gives what was said and how it ended.
fn load(address: &str, file: &str, content: &[u8]) -> (String, i32) {
    let folder = TempDir::new().unwrap();
    if file != "-" {
        fs::write(folder.path().join(file), content).unwrap();
    }
    let mut program = Command::new(env!("CARGO_BIN_EXE_portal"))
        .args(["load", "opensearch", file, "--to", address, "--index", "objects"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    if file == "-" {
        program.stdin.take().unwrap().write_all(content).unwrap();
    }
    let output = program.wait_with_output().unwrap();
    (String::from_utf8(output.stderr).unwrap(), output.status.code().unwrap())
}

#[test]
fn the_good_records_are_loaded_and_the_others_are_told_of() {
    let (address, server) = cluster(vec![
        NONE,
        (200, DONE),
        (200, r#"{"items": [{"create": {"status": 201}}, {"create": {"status": 429}}]}"#),
        (429, r#"{"error": {"reason": "too much"}}"#),
        (200, r#"{"items": [{"create": {"status": 201}}]}"#),
        (200, DONE),
        (200, DONE),
        (200, r#"{"objects-7": {"aliases": {"objects": {}}}}"#),
        (200, DONE),
    ]);
    let (said, code) = load(&address, "-", RECORDS.as_bytes());
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("lost: -, line 2: title: the field is missing\n"), "{said}");
    assert!(said.contains("objects: 2 exhibits loaded in "), "{said}");
    let asked = server.join().unwrap();
    let lines: Vec<&str> = asked.iter().map(|(line, _)| line.as_str()).collect();
    let bulk = "POST /NEW/_bulk?filter_path=items.*.status,items.*.error";
    let wanted = [
        "GET /objects",
        "PUT /NEW",
        bulk,
        bulk,
        bulk,
        "POST /NEW/_refresh",
        "PUT /NEW/_settings",
        "GET /_alias/objects",
        "POST /_aliases",
    ];
    assert_eq!(lines, wanted);
    assert_eq!(asked[2].1.lines().count(), 4);
    assert_eq!(
        asked[4].1.lines().next(),
        Some(r#"{"create":{"_id":"c"}}"#),
        "only what was too much comes again"
    );
    assert!(asked[8].1.contains(r#"{"remove_index":{"index":"objects-7"}}"#), "{}", asked[8].1);
}

#[test]
fn an_unfinished_index_goes_and_the_old_one_stays() {
    let refused = (413, r#"{"error": {"reason": "too large"}}"#);
    let (address, server) = cluster(vec![NONE, (200, DONE), refused, (200, DONE)]);
    let (said, code) = load(&address, "a.json", br#"{"exhibits": [{"id": "a", "title": "A"}]}"#);
    assert_eq!(code, 2);
    assert!(said.contains("HTTP status 413: too large"), "{said}");
    let asked = server.join().unwrap();
    assert_eq!(asked.last().unwrap().0, "DELETE /NEW");
}

#[test]
fn an_index_that_is_no_alias_is_left_alone() {
    let (address, server) = cluster(vec![(200, r#"{"objects": {}}"#), NONE]);
    let (said, code) = load(&address, "a.json", b"{}");
    assert_eq!(code, 2);
    assert!(said.contains("delete it or take another name"), "{said}");
    server.join().unwrap();
}

#[test]
fn what_cannot_be_read_is_said_in_words() {
    for (content, words) in [
        (&b"\xfd7zXZ\0"[..], "a.json: the file is damaged or cut short"),
        (b"{\"exhibits\": [", "a.json: line 1, column 15: the file ends too soon"),
        (br#"{"exhibits": [{"id": "a"}]}"#, "lost: a.json, exhibits «a»: title: the field is missing"),
        (br#"{"museums": []}"#, "there was no exhibit to load"),
    ] {
        let (address, server) = cluster(vec![NONE, (200, DONE), (200, DONE)]);
        let (said, code) = load(&address, "a.json", content);
        assert_eq!(code, 2, "{said}");
        assert!(said.contains(words), "{said}");
        assert_eq!(server.join().unwrap()[2].0, "DELETE /NEW");
    }
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let (said, code) = load(&format!("http://{closed}"), "a.json", b"{}");
    assert_eq!(code, 2);
    assert!(said.contains("is the cluster there, and does --to name its address?"), "{said}");
}
