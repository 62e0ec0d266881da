//! Records as linked data (JSON-LD 1.1): for search engines in the words of schema.org, and for other museums in
//! those of Linked Art 1.0.

mod art;
mod schema_org;

pub use art::linked_art;
pub use schema_org::{Crumb, crumbs, event, museum, visual_artwork};

use crate::json::Value;
use crate::language::Language;
use crate::model::{Address, Rights, Text};

/// What must be known to describe a record besides the record.
#[derive(Clone, Debug)]
pub struct Page {
    /// The language of the description.
    pub language: Language,
    /// The address of the portal, with a slash at its end.
    pub root: String,
    /// The address of the record's page.
    pub address: String,
}

/// The museum that holds a thing.
#[derive(Clone, Debug)]
pub struct Holder {
    /// Its name, if it is known.
    pub name: Option<String>,
    /// The address of its page, if it has one.
    pub address: Option<String>,
}

impl Page {
    fn words(&self, text: &Text) -> Option<String> {
        self.language.read(text).map(|reading| reading.text.into_owned())
    }

    /// An address of the catalogue in full.
    pub(crate) fn full(&self, address: &Address) -> Option<String> {
        let href = address.href()?;
        if address.is_outside() {
            return Some(href.to_owned());
        }
        let host_end = self.root.match_indices('/').nth(2).map_or(self.root.len(), |(at, _)| at);
        let base = if href.starts_with('/') { self.root.get(..host_end)? } else { &self.root };
        Some(format!("{base}{href}"))
    }
}

/// The address of a statement of rights; what says it in words has none.
fn rights_address(rights: &Rights) -> Option<String> {
    let address = Address::new(rights.uri().trim());
    address.href().filter(|_| address.is_outside()).map(str::to_owned)
}

/// A year as XML Schema 1.1 and ISO 8601 write it: with a year 0, which people do not count.
fn iso_year(year: i64) -> String {
    let year = if year < 0 { year + 1 } else { year };
    let sign = if year < 0 { "-" } else { "" };
    format!("{sign}{:04}", year.unsigned_abs())
}

/// An object of JSON that is being put together; what there is nothing to say of is left out.
struct Node(Vec<(String, Value)>);

impl Node {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn value(mut self, name: &str, value: Value) -> Self {
        self.0.push((name.to_owned(), value));
        self
    }

    fn text(self, name: &str, text: &str) -> Self {
        self.value(name, Value::Text(text.to_owned()))
    }

    fn some(self, name: &str, text: Option<String>) -> Self {
        match text {
            Some(text) => self.value(name, Value::Text(text)),
            None => self,
        }
    }

    fn node(self, name: &str, node: Option<Self>) -> Self {
        match node {
            Some(node) => self.value(name, node.end()),
            None => self,
        }
    }

    fn list(self, name: &str, items: Vec<Value>) -> Self {
        if items.is_empty() { self } else { self.value(name, Value::List(items)) }
    }

    fn end(self) -> Value {
        Value::Object(self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) fn page() -> Page {
        let address = "https://museum.kz/portal/en/exhibits/bowl".to_owned();
        Page { language: Language::English, root: "https://museum.kz/portal/".to_owned(), address }
    }

    pub(super) fn read<T: crate::json::FromJson>(json: &str) -> T {
        crate::json::tests::read(json).unwrap()
    }

    /// Whether a value is what this JSON says.
    pub(super) fn says(value: &Value, json: &str) {
        let written: serde_json::Value = serde_json::from_str(&value.to_json()).unwrap();
        let expected: serde_json::Value = serde_json::from_str(json).unwrap();
        assert_eq!(written, expected, "{written:#}");
    }

    #[test]
    fn addresses_are_told_in_full() {
        let full = |address: &str| page().full(&Address::new(address));
        assert_eq!(full("demo/a.jpg").unwrap(), "https://museum.kz/portal/demo/a.jpg");
        assert_eq!(full("/a.jpg").unwrap(), "https://museum.kz/a.jpg");
        assert_eq!(full("https://b.kz/a.jpg").unwrap(), "https://b.kz/a.jpg");
        assert_eq!(full("javascript:alert(1)"), None);
    }

    #[test]
    fn there_is_a_year_0_in_iso_8601() {
        for (year, text) in [(1969, "1969"), (79, "0079"), (-1, "0000"), (-400, "-0399"), (-12_000, "-11999")]
        {
            assert_eq!(iso_year(year), text);
        }
    }
}
