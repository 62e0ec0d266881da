//! The connector studio: an answer of an API, the connector that is guessed for it, and what becomes of each change.

mod edit;
mod mapping;
mod place;
mod spoken;
mod tree;
mod tried;

use crate::mistake::read;
use catalogue::connector::{Records, guess};
use catalogue::json::{FileError, Value, parse};
use catalogue::language::Language;
use serde_json::json;
use spoken::spoken;
use wasm_bindgen::prelude::wasm_bindgen;

/// An answer that a connector is made for, and the one with a single record, where an API has more of it there.
#[wasm_bindgen]
pub struct Studio {
    answer: Answer,
    one: Option<Answer>,
    /// In which it says why something is wrong.
    language: Language,
}

/// An answer, and what it is as JSON.
struct Answer {
    bytes: Vec<u8>,
    read: Result<Value, FileError>,
}

impl Answer {
    fn new(bytes: Vec<u8>) -> Self {
        let read = parse(&bytes);
        Self { bytes, read }
    }
}

#[wasm_bindgen]
impl Studio {
    /// What an API answered.
    #[wasm_bindgen(constructor)]
    pub fn new(answer: Vec<u8>) -> Self {
        Self { answer: Answer::new(answer), one: None, language: Language::English }
    }

    /// Says from now on in a language why something is wrong.
    pub fn speak(&mut self, language: &str) {
        self.language = Language::tagged(language).unwrap_or(self.language);
    }

    /// What it answered when it was asked for one record.
    pub fn add(&mut self, one: Vec<u8>) {
        self.one = Some(Answer::new(one));
    }

    /// The answer, or that with one record, as JSON: its `bytes`, and either its `tree` ([`tree`]) or what is `wrong` with it (`code`: `empty`, `html`,
    /// `json`; `line`, `column`, `why`).
    pub fn opened(&self, is_one: bool) -> String {
        let answer = self.part(is_one);
        let start = answer.bytes.iter().find(|byte| !byte.is_ascii_whitespace());
        let wrong = |error: &FileError| {
            let code = match start {
                None => "empty",
                Some(b'<') => "html",
                Some(_) => "json",
            };
            json!({ "code": code, "line": error.line, "column": error.column, "why": error.why })
        };
        json!({
            "bytes": answer.bytes.len(),
            "tree": answer.read.as_ref().ok().map(tree::told),
            "wrong": answer.read.as_ref().err().map(wrong),
        })
        .to_string()
    }

    fn part(&self, is_one: bool) -> &Answer {
        self.one.as_ref().filter(|_| is_one).unwrap_or(&self.answer)
    }

    /// The bytes of the answer with one record, if there are any that can be read.
    fn one(&self) -> Option<&[u8]> {
        self.one.as_ref().filter(|one| one.read.is_ok()).map(|one| one.bytes.as_slice())
    }

    /// A connector that is guessed, as JSON: the `connector`, how many `records` there are, whether the answer `is_list`, and
    /// whether it `lacks_base`; or why there is none, as `wrong`. `kind` is that of the records, `address` where the answer came from,
    /// if that is known.
    pub fn guess(&self, kind: &str, address: Option<String>) -> String {
        let records = match kind {
            "museums" => Records::Museums,
            "tours" => Records::Tours,
            "stories" => Records::Stories,
            _ => Records::Exhibits,
        };
        let guessed = match guess(records, &self.answer.bytes, self.one(), address.as_deref()) {
            Ok(guess) => json!({
                "connector": guess.connector,
                "records": guess.records,
                "is_list": guess.is_list,
                "lacks_base": address.is_none(),
            }),
            Err(why) => json!({ "wrong": why }),
        };
        spoken(guessed, self.language).to_string()
    }

    /// What a connector makes of the answers, as JSON ([`tried`]).
    pub fn tried(&self, connector: &str, kind: &str) -> String {
        let tried = match read(connector) {
            Ok(read) => tried::tried(&read, connector, kind, (&self.answer.bytes, self.one())),
            Err(wrong) => {
                json!({ "wrong": { "line": wrong.line, "column": wrong.column, "why": wrong.why } })
            }
        };
        spoken(tried, self.language).to_string()
    }

    /// The connector with a field taken from a place of the answer or of that with one record, as JSON: its `text` and the `path` of the place; or why
    /// that cannot be written into it, as `wrong` (`line`, `column`, `why`).
    pub fn put(&self, connector: &str, kind: &str, field: &str, place: &str, is_one: bool) -> String {
        let put = || {
            parse(connector.as_bytes())?;
            let whole = self.part(is_one).read.as_ref().map_err(Clone::clone)?;
            let path = place::path(whole, connector, kind, field, place);
            let text = edit::put(connector, (kind, is_one), field, &path).map_err(|why| FileError {
                line: 1,
                column: 1,
                why: why.to_owned(),
            })?;
            Ok::<_, FileError>((text, path))
        };
        match put() {
            Ok((text, path)) => json!({ "text": text, "path": path, "field": field }),
            Err(wrong) => {
                json!({ "wrong": { "line": wrong.line, "column": wrong.column, "why": wrong.why } })
            }
        }
        .to_string()
    }

    /// The fields that a connector can fill of such records, as a JSON list.
    pub fn fields(kind: &str) -> String {
        json!(mapping::fields(kind)).to_string()
    }
}
