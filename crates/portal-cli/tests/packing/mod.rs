//! Packing and searching in a folder of the test's own, and the records for it.

use crate::common::portal;
use std::path::Path;

pub const BOWL: &str = "{\"id\": \"a\", \"title\": {\"kk\": \"Тостаған\", \"ru\": \"Чаша\"}}\n";
pub const SADDLE: &str = "{\"id\": \"b\", \"title\": {\"kk\": \"Ер-тоқым\", \"ru\": \"Седло\"}}\n";
pub const BOTH: &str = "2 found\na\tЧаша\nb\tСедло\n";

/// Packs these files of a folder into `site`.
pub fn pack(folder: &Path, files: &[&str]) -> (String, String, i32) {
    portal(folder, &[&["pack", "--output", "site"], files].concat())
}

/// What the catalogue in `site` gives for these words, in Russian.
pub fn search(folder: &Path, words: &str) -> (String, i32) {
    let (found, said, code) = portal(folder, &["search", "--language", "ru", "site", words]);
    (found + &said, code)
}
