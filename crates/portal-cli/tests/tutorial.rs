//! `docs/connect-an-api.md`, followed word by word: its commands are run, its pieces of JSON are put
//! where it says, and what it says will be on the screen is.

use serde_json::{Map, Value};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, thread};
use tempfile::TempDir;

/// The API's address in the document.
const DOCUMENTED: &str = "127.0.0.1:8000";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Serves the museum's files as the document's own server does: the parameters change nothing.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    thread::spawn(move || listener.incoming().for_each(|stream| answer(stream.unwrap())));
    address
}

fn answer(mut stream: TcpStream) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines().map_while(Result::ok);
    let first = lines.next().unwrap_or_default();
    lines.take_while(|line| !line.is_empty()).for_each(drop);
    let path = first.split(' ').nth(1).unwrap_or_default().split('?').next().unwrap_or_default().to_owned();
    let file =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/tutorial").join(path.trim_start_matches('/'));
    let (status, body) = fs::read(file).map_or(("404 Not Found", Vec::new()), |body| ("200 OK", body));
    let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&body));
}

/// The blocks of the document, each with its language.
fn blocks(document: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut rest = document;
    while let Some((_, from)) = rest.split_once("\n```") {
        let (language, from) = from.split_once('\n').unwrap();
        let (block, after) = from.split_once("\n```").unwrap();
        blocks.push((language.to_owned(), block.to_owned()));
        rest = after;
    }
    blocks
}

/// What the test does otherwise: it serves by itself, has the program already, and builds no site.
fn is_done_otherwise(command: &str) -> bool {
    ["python3", "alias portal=", "export TRUNK_", "make serve"].iter().any(|start| command.starts_with(start))
}

/// Puts a piece of the document where it says: into the connector, its exhibits, or their fields.
fn put(folder: &Path, piece: &str) {
    let members: Map<String, Value> = serde_json::from_str(&format!("{{{piece}}}")).unwrap();
    let path =
        folder.join(if members.contains_key("catalogues") { "public/portal.json" } else { "steppe.json" });
    let mut file: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    for (name, value) in members {
        match name.as_str() {
            "catalogues" | "name" => file[&name] = value,
            "one" | "fields_of_one" => file["exhibits"][&name] = value,
            _ => file["exhibits"]["fields"][&name] = value,
        }
    }
    fs::write(path, serde_json::to_vec_pretty(&file).unwrap()).unwrap();
}

#[test]
fn the_tutorial_leads_where_it_says() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("public/connectors")).unwrap();
    fs::copy(root().join("public/portal.json"), folder.path().join("public/portal.json")).unwrap();
    let program = Path::new(env!("CARGO_BIN_EXE_portal"));
    let search = format!("{}:{}", program.parent().unwrap().display(), env::var("PATH").unwrap());
    let address = serve();
    let document = fs::read_to_string(root().join("docs/connect-an-api.md")).unwrap();
    let mut shown = String::new();
    let mut commands = 0;
    for (language, block) in blocks(&document) {
        match language.as_str() {
            "sh" => {
                shown.clear();
                for command in block.lines().filter(|command| !is_done_otherwise(command)) {
                    let command = command.replace(DOCUMENTED, &address);
                    let mut shell = Command::new("sh");
                    shell.args(["-c", &command]).current_dir(folder.path()).env("PATH", &search);
                    let output = shell.output().unwrap();
                    let text = [output.stdout, output.stderr].concat();
                    let text = String::from_utf8(text).unwrap().replace(&address, DOCUMENTED);
                    assert!(output.status.success(), "{command}\n{text}");
                    shown.push_str(&text);
                    commands += 1;
                }
            }
            "text" => {
                for line in block.lines() {
                    assert!(shown.contains(line.trim()), "«{line}» is not in\n{shown}");
                }
            }
            "json" => put(folder.path(), &block),
            other => panic!("a block of «{other}»"),
        }
    }
    assert!(commands >= 8, "{commands}");
    let connector = fs::read_to_string(folder.path().join("public/connectors/steppe.json")).unwrap();
    assert!(connector.contains("\"api/steppe/\"") && !connector.contains("http://"), "{connector}");
    let portal: Value =
        serde_json::from_slice(&fs::read(folder.path().join("public/portal.json")).unwrap()).unwrap();
    let named = portal["catalogues"][0]["connector"].as_str().unwrap();
    assert!(folder.path().join("public").join(named).is_file(), "{named}");
}
