//! `portal pack` that is stopped half-way, and two of them in one folder.
#![cfg(unix)]

mod common;
mod files;
mod packing;

use common::folder;
use files::files;
use packing::{BOTH, BOWL, SADDLE, pack, search};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// Begins to pack what is still to come from the standard input.
fn begin(folder: &Path) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_portal"));
    command.args(["pack", "--output", "site", "-"]).current_dir(folder);
    let child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    while unfinished(folder).is_empty() {
        sleep(Duration::from_millis(10));
    }
    child
}

/// What is in `site` that is not finished.
fn unfinished(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder.join("site")).into_iter().flatten();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.starts_with(".packing-")).collect()
}

#[test]
fn what_one_that_was_stopped_has_left_goes_with_the_next() {
    for signal in ["-KILL", "-INT"] {
        let folder = folder(&[("a.ndjson", &[BOWL, SADDLE].concat())]);
        assert_eq!(pack(folder.path(), &["a.ndjson"]).2, 0);
        let before = files(&folder.path().join("site"));
        let mut stopped = begin(folder.path());
        Command::new("kill").args([signal, &stopped.id().to_string()]).status().unwrap();
        stopped.wait().unwrap();
        // A block that was being written, and one that was.
        let shelf = folder.path().join("site/00");
        fs::create_dir_all(&shelf).unwrap();
        fs::write(shelf.join(".packing-a1b2c3"), "half").unwrap();
        fs::write(shelf.join("112233445566.pack"), "whole").unwrap();
        assert_eq!(unfinished(folder.path()).len(), 1, "{signal}");
        assert_eq!(search(folder.path(), "").0, BOTH);
        assert_eq!(pack(folder.path(), &["a.ndjson"]).2, 0);
        assert_eq!(files(&folder.path().join("site")), before, "{signal}");
    }
}

#[test]
fn a_second_one_in_the_same_folder_is_told_of_the_first() {
    let folder = folder(&[("a.ndjson", BOWL)]);
    let mut first = begin(folder.path());
    let (_, said, code) = pack(folder.path(), &["a.ndjson"]);
    let expected = "site: another catalogue is being packed into this folder; pack again when that has ended";
    assert_eq!((said.trim(), code), (expected, 2));
    first.stdin.take().unwrap().write_all([BOWL, SADDLE].concat().as_bytes()).unwrap();
    assert!(first.wait().unwrap().success());
    assert_eq!(search(folder.path(), "").0, BOTH);
    assert_eq!(pack(folder.path(), &["a.ndjson"]).2, 0);
}
