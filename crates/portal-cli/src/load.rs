//! Reading a file into JSON, and saying why that cannot be done.

use crate::fault::LISTS;
use serde_json::{Value, error::Category};
use std::{fs, io, path::Path};

/// A file that was read.
pub struct File {
    /// Its name, as it was given.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// The same as JSON.
    pub json: Value,
}

impl File {
    /// Whether it is a `portal.json`; what is neither this nor a connector is a catalogue.
    pub fn is_portal(&self) -> bool {
        self.json.get("catalogues").is_some()
    }

    /// Whether it holds records.
    pub fn is_catalogue(&self) -> bool {
        !self.is_portal() && !self.is_connector()
    }

    /// How many records it holds.
    pub fn records(&self) -> usize {
        let lists = LISTS.iter().filter(|_| self.is_catalogue());
        lists.filter_map(|list| self.json[list].as_array()).map(Vec::len).sum()
    }

    /// Whether it is a connector.
    pub fn is_connector(&self) -> bool {
        self.json.get("base").is_some()
    }
}

/// Why a file cannot be read, and what to do about it.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub wrong: String,
    /// What would be right.
    pub right: &'static str,
}

fn unreadable(wrong: impl Into<String>, right: &'static str) -> Unreadable {
    Unreadable { wrong: wrong.into(), right }
}

/// Reads a file.
///
/// # Errors
/// If it cannot be opened, or is not JSON.
pub fn load(path: &Path) -> Result<File, Unreadable> {
    let bytes = open(path)?;
    let json = parse(&bytes)?;
    Ok(File { name: path.display().to_string(), bytes, json })
}

fn open(path: &Path) -> Result<Vec<u8>, Unreadable> {
    if path.is_dir() {
        return Err(unreadable("this is a directory", "the files in it, such as DIRECTORY/*.json"));
    }
    fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => unreadable("there is no such file", "the name of a file that is there"),
        io::ErrorKind::PermissionDenied => {
            unreadable("the file may not be read", "a file with the right to read it")
        }
        _ => unreadable(format!("the file cannot be read: {error}"), "a file that can be read"),
    })
}

fn parse(bytes: &[u8]) -> Result<Value, Unreadable> {
    let text = decode(bytes)?;
    if text.trim().is_empty() {
        return Err(unreadable("the file is empty", r#"a catalogue, at the least {"museums": []}"#));
    }
    serde_json::from_str(text).map_err(|error| explain(&error))
}

/// The text of a file, without a byte order mark.
fn decode(bytes: &[u8]) -> Result<&str, Unreadable> {
    const RIGHT: &str = "the file saved as UTF-8";
    let text = std::str::from_utf8(bytes).map_err(|error| match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => unreadable("the file is in UTF-16, not in UTF-8", RIGHT),
        _ => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count();
            unreadable(format!("the file is not in UTF-8: see line {line}; it is probably in an older encoding such as Windows-1251"), RIGHT)
        }
    })?;
    // Without its byte order mark, UTF-16 still shows by the zero beside its first brace.
    if matches!(bytes, [0, _, ..] | [_, 0, ..]) {
        return Err(unreadable("the file looks like UTF-16, not UTF-8", RIGHT));
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn explain(error: &serde_json::Error) -> Unreadable {
    let place = format!("line {}, column {}", error.line(), error.column());
    let message = error.to_string();
    let bare = message.rsplit_once(" at line ").map_or(message.as_str(), |(bare, _)| bare);
    if error.classify() == Category::Eof {
        return unreadable(format!("the file is cut short at {place}"), "the whole file, to its last brace");
    }
    if bare.starts_with("recursion limit") {
        return unreadable(
            format!("lists or objects stand more than 127 deep in each other at {place}"),
            "flatter JSON",
        );
    }
    unreadable(
        format!("this is not JSON: {bare} at {place}"),
        "JSON (RFC 8259); an editor with a JSON mode shows the spot",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_broken_file_has_words_of_its_own() {
        let utf_16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let deep = "[".repeat(500);
        for (bytes, words) in [
            (b"".as_slice(), "is empty"),
            (b" \n".as_slice(), "is empty"),
            (b"\xef\xbb\xbf".as_slice(), "is empty"),
            (b"{\"museums\": [\n{\"id\"".as_slice(), "cut short at line 2, column"),
            (b"<!doctype html>".as_slice(), "not JSON: expected value at line 1, column 1"),
            (b"{} x".as_slice(), "not JSON: trailing characters"),
            (deep.as_bytes(), "127 deep"),
            (&utf_16, "looks like UTF-16"),
            (b"\xff\xfe{\0}\0".as_slice(), "is in UTF-16"),
            (b"{\n\"\xcf\xf0\": 1}".as_slice(), "not in UTF-8: see line 2"),
        ] {
            let error = parse(bytes).unwrap_err();
            assert!(error.wrong.contains(words), "{words}: {error:?}");
        }
    }

    #[test]
    fn a_byte_order_mark_is_fine() {
        assert_eq!(parse("\u{feff}{}".as_bytes()), Ok(serde_json::json!({})));
    }
}
