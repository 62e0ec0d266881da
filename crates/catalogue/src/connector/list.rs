//! How the list of an API is read: its items and their total.

use super::asking::Ask;
use super::facets::FacetSource;
use super::headers::{Headers, header};
use super::node::{self, Node};
use super::paging::{By, Paging};
use super::path::{Here, Path};
use crate::json::{Fields, FromJson, Members, Value, Wrong};
use crate::{Field, Sort};

/// A list of records.
#[derive(Clone, Debug)]
pub(super) struct List {
    /// How it is asked for.
    pub(super) ask: Ask,
    /// How it is asked for where there are words to search for, if otherwise.
    pub(super) search: Option<Ask>,
    /// Where its items stand.
    pub(super) items: Path,
    /// Whether the items are identifiers, each to be asked for by itself.
    pub(super) each: bool,
    /// Where it stands how many there are.
    pub(super) total: Option<Total>,
    /// How it is parted into pages.
    pub(super) paging: Paging,
    /// What its orders are called.
    pub(super) sorts: Vec<(Sort, Node)>,
    /// What it can be narrowed down by.
    pub(super) facets: Vec<(Field, FacetSource)>,
}

/// Where the number of all records stands.
#[derive(Clone, Debug)]
pub(super) enum Total {
    Path(Path),
    Header(String),
}

impl FromJson for List {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let sorts: Members<Value> = fields.take("sorts");
        let sorts = sorts.known(Sort::named).map_err(|wrong| wrong.inside("sorts"))?;
        let facets: Members<FacetSource> = fields.take("facets");
        let read = Self {
            ask: fields.take("ask"),
            search: fields.take("search"),
            items: fields.take::<Option<_>>("items").unwrap_or_else(Path::whole),
            each: fields.take("each"),
            total: fields.take("total"),
            paging: fields.take("paging"),
            sorts: sorts.into_iter().map(|(sort, value)| (sort, node::node(value))).collect(),
            facets: facets.known(Field::named).map_err(|wrong| wrong.inside("facets"))?,
        };
        let next_needed = matches!(read.paging.by, By::Cursor | By::Next) && read.paging.next.is_none();
        let list = fields.end_strict(read)?;
        match next_needed {
            true => Err(Wrong::new("the field is missing").inside("next").inside("paging")),
            false => Ok(list),
        }
    }

    fn blank() -> Self {
        Self {
            ask: Ask::blank(),
            search: None,
            items: Path::whole(),
            each: false,
            total: None,
            paging: Paging::default(),
            sorts: Vec::new(),
            facets: Vec::new(),
        }
    }
}

impl FromJson for Total {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Object(_) => {
                let mut fields = Fields::of(value);
                let header = fields.take("header");
                fields.end_strict(Self::Header(header))
            }
            path => Path::from_json(path).map(Self::Path),
        }
    }

    fn blank() -> Self {
        Self::Path(Path::whole())
    }
}

impl List {
    /// The items of an answer. Where there are none, APIs leave the list out or write `null`.
    pub(super) fn items_of(&self, answer: &Here) -> Vec<Node> {
        node::items(&self.items.find(answer))
    }

    /// How many records there are in all, if the answer says so.
    pub(super) fn total_of(&self, answer: &Here, headers: &Headers) -> Option<usize> {
        let text = match self.total.as_ref()? {
            Total::Path(path) => node::as_text(&path.find(answer))?,
            Total::Header(name) => header(headers, name)?.to_owned(),
        };
        let total = node::number_in(&text)?;
        (0.0..1e15).contains(&total).then_some(total as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{parse, tests::read};

    fn answer(json: &str) -> Here {
        let item = node::node(parse(json.as_bytes()).unwrap());
        Here { answer: item.clone(), item }
    }

    #[test]
    fn totals_stand_in_paths_and_headers_as_numbers_and_texts() {
        let list = |json: &str| read::<List>(json).unwrap();
        let headers = vec![("X-Total".to_owned(), "40".to_owned())];
        let total = |list: &List, json: &str| list.total_of(&answer(json), &headers);
        assert_eq!(total(&list(r#"{"ask": "", "total": "n"}"#), r#"{"n": "12"}"#), Some(12));
        assert_eq!(
            total(&list(r#"{"ask": "", "total": "n.value || n"}"#), r#"{"n": {"value": 7}}"#),
            Some(7)
        );
        assert_eq!(total(&list(r#"{"ask": "", "total": {"header": "x-total"}}"#), "[]"), Some(40));
        assert_eq!(total(&list(r#"{"ask": ""}"#), "[]"), None);
        assert_eq!(total(&list(r#"{"ask": "", "total": "n"}"#), r#"{"n": -1}"#), None);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (json, field) in [
            (r#"{"ask": "", "paging": {"by": "cursor"}}"#, "paging.next"),
            (r#"{"ask": "", "paging": {"by": "pages"}}"#, "paging.by"),
            (r#"{"ask": "", "facets": {"colour": {}}}"#, "facets.colour"),
            (r#"{"ask": "", "facets": {"type": {"map": "a["}}}"#, "facets.type.map"),
            (r#"{"items": "a"}"#, "ask"),
        ] {
            assert_eq!(read::<List>(json).unwrap_err().field, field, "{json}");
        }
    }
}
