//! How the list of an API is read: its items, its total, its pages, its facets.

use super::asking::{Ask, Filter};
use super::node::{self, Node};
use super::path::{Here, Path};
use super::reader::Reader;
use super::shape::{Shape, fit};
use crate::json::{Fields, FromJson, Members, Value, Wrong, from_json, from_words};
use crate::model::Text;
use crate::{Field, Sort};

/// Headers of an answer, their names in small letters.
pub(super) type Headers = [(String, String)];

pub(super) fn header<'a>(headers: &'a Headers, name: &str) -> Option<&'a str> {
    headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
}

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

/// How a list is parted into pages.
#[derive(Clone, Debug, Default)]
pub(super) struct Paging {
    /// The way.
    pub(super) by: By,
    /// The number of the first page.
    pub(super) first: Option<i64>,
    /// What the cursor is at first.
    pub(super) start: Option<String>,
    /// Where the next address or the next cursor stands, or whether there is more.
    pub(super) next: Option<Path>,
    /// How many records a page has, where the API decides.
    pub(super) size: Option<u32>,
}

/// A way of paging.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum By {
    /// All of them come at once.
    #[default]
    Slice,
    /// `{skip}` and `{take}`.
    Offset,
    /// `{page}` and `{take}`.
    Page,
    /// `{cursor}`, told by the page before.
    Cursor,
    /// The whole address, told by the page before.
    Next,
    /// The whole address, in the header `Link` of the page before (RFC 8288, `rel="next"`).
    Link,
}

from_words!(By { "slice" => Slice, "offset" => Offset, "page" => Page, "cursor" => Cursor, "next" => Next, "link" => Link });
from_json!(strict Paging { by, first, start, next, size });

/// Where the values of a facet and their counts stand.
#[derive(Clone, Debug)]
pub(super) struct FacetSource {
    /// A request of its own, if there is one.
    pub(super) ask: Option<Ask>,
    counts: Option<Counts>,
    /// How a chosen value is asked for.
    pub(super) filter: Filter,
}

#[derive(Clone, Debug)]
enum Counts {
    /// An object from values to counts.
    Map(Path),
    /// A flat list of values and counts in turn, or a list of such pairs.
    Pairs(Path),
    /// A list of objects.
    Objects(Box<Objects>),
}

/// Where the parts of a facet's value stand.
#[derive(Clone, Debug)]
struct Objects {
    list: Path,
    key: Path,
    label: Path,
    count: Path,
    children: Option<Path>,
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

impl FromJson for FacetSource {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let (map, pairs, list): (Option<Path>, Option<Path>, Option<Path>) =
            (fields.take("map"), fields.take("pairs"), fields.take("list"));
        let own = |name, fields: &mut Fields| fields.take::<Option<Path>>(name);
        let key = own("key", &mut fields);
        let label = own("label", &mut fields);
        let count = own("count", &mut fields);
        let children = own("children", &mut fields);
        let counts = match (map, pairs, list) {
            (Some(map), None, None) => Some(Counts::Map(map)),
            (None, Some(pairs), None) => Some(Counts::Pairs(pairs)),
            (None, None, Some(list)) => {
                let key = key.unwrap_or_else(|| Path::usual("key"));
                let (label, count) =
                    (label.unwrap_or_else(|| key.clone()), count.unwrap_or_else(|| Path::usual("count")));
                Some(Counts::Objects(Box::new(Objects { list, key, label, count, children })))
            }
            (None, None, None) => None,
            _ => return Err(Wrong::new("only one of «map», «pairs» and «list» can be")),
        };
        let read = Self { ask: fields.take("ask"), counts, filter: fields.take("filter") };
        fields.end_strict(read)
    }

    fn blank() -> Self {
        Self { ask: None, counts: None, filter: Filter::default() }
    }
}

/// A value of a facet as the API counts it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Counted {
    pub(super) key: String,
    pub(super) label: Text,
    pub(super) count: usize,
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
        let total: f64 = text.trim().parse().ok()?;
        (0.0..1e15).contains(&total).then_some(total as usize)
    }
}

impl Paging {
    /// What leads to the next page: a cursor, or an address.
    pub(super) fn next_of(&self, answer: &Here, headers: &Headers) -> Option<String> {
        match self.by {
            By::Link => header(headers, "link").and_then(next_link),
            By::Cursor | By::Next => {
                let next = self.next.as_ref()?.find(answer);
                node::as_text(&next).filter(|text| !text.trim().is_empty())
            }
            By::Slice | By::Offset | By::Page => None,
        }
    }

    /// Whether the answer says that there is more, or that there is not.
    pub(super) fn more_of(&self, answer: &Here) -> Option<bool> {
        let said = self.next.as_ref().filter(|_| matches!(self.by, By::Offset | By::Page))?.find(answer);
        Some(!node::is_missing(&said) && !matches!(&*said, jmespath::Variable::Bool(false)))
    }
}

/// The address of `rel="next"` in a `Link` header (RFC 8288, section 3).
fn next_link(header: &str) -> Option<String> {
    header.split('<').filter_map(|link| link.split_once('>')).find_map(|(address, rest)| {
        let is_next = rest.split([';', ',']).any(|parameter| {
            parameter.trim().strip_prefix("rel=").is_some_and(|names| {
                names.trim_matches('"').split(' ').any(|name| name.eq_ignore_ascii_case("next"))
            })
        });
        is_next.then(|| address.trim().to_owned())
    })
}

impl FacetSource {
    /// The values and their counts in an answer; those of a tree one after the other.
    pub(super) fn counts_of(&self, answer: &Here, reader: &Reader) -> Vec<Counted> {
        match &self.counts {
            None => Vec::new(),
            Some(Counts::Map(path)) => {
                let found = path.find(answer);
                node::members(&found)
                    .into_iter()
                    .flatten()
                    .filter_map(|(key, count)| counted(&node::text(key), None, count, reader))
                    .collect()
            }
            Some(Counts::Pairs(path)) => {
                let items = match &*path.find(answer) {
                    jmespath::Variable::Array(items) => items.clone(),
                    _ => Vec::new(),
                };
                let flat: Vec<Node> = items
                    .iter()
                    .flat_map(|item| match &**item {
                        jmespath::Variable::Array(pair) => pair.clone(),
                        _ => vec![item.clone()],
                    })
                    .collect();
                let pairs = flat
                    .chunks_exact(2)
                    .filter_map(|pair| counted(pair.first()?, None, pair.get(1)?, reader));
                pairs.collect()
            }
            Some(Counts::Objects(objects)) => objects.counts_of(answer, reader),
        }
    }
}

impl Objects {
    fn counts_of(&self, answer: &Here, reader: &Reader) -> Vec<Counted> {
        let mut values = Vec::new();
        let mut left: Vec<Node> = node::items(&self.list.find(answer));
        left.reverse();
        while let Some(item) = left.pop() {
            let here = answer.at(item);
            let label = self.label.find(&here);
            values.extend(counted(&self.key.find(&here), Some(&label), &self.count.find(&here), reader));
            let within = self.children.as_ref().map(|path| node::items(&path.find(&here)));
            left.extend(within.into_iter().flatten().rev());
        }
        values
    }
}

/// A value with its count; nothing for one that no record has.
fn counted(key: &Node, label: Option<&Node>, count: &Node, reader: &Reader) -> Option<Counted> {
    let key = node::as_text(key).filter(|key| !key.trim().is_empty())?;
    let count: f64 = node::as_text(count)?.parse().ok().filter(|count| *count >= 1.0 && *count < 1e15)?;
    let label = label.and_then(|label| fit(label, Shape::Text, reader));
    let label = label
        .and_then(|label| Text::from_json(label).ok())
        .unwrap_or_else(|| Text::new(crate::model::UNDECLARED, key.clone()));
    Some(Counted { key, label, count: count as usize })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::{parse, tests::read};

    fn answer(json: &str) -> Here {
        let item = node::node(parse(json.as_bytes()).unwrap());
        Here { answer: item.clone(), item }
    }

    fn counts(facet: &str, json: &str) -> Vec<(String, usize)> {
        let facet: FacetSource = read(facet).unwrap();
        let counts = facet.counts_of(&answer(json), &Reader::default());
        counts
            .into_iter()
            .map(|value| (format!("{}={}", value.key, value.label.choose(&[]).unwrap().text), value.count))
            .collect()
    }

    #[test]
    fn facets_are_read_in_every_shape() {
        let expected = [("a=a".to_owned(), 2), ("b=b".to_owned(), 1)];
        assert_eq!(counts(r#"{"map": "f"}"#, r#"{"f": {"a": 2, "b": "1", "c": 0}}"#), expected);
        assert_eq!(counts(r#"{"pairs": "f"}"#, r#"{"f": ["a", 2, "b", 1, "c", 0]}"#), expected);
        assert_eq!(counts(r#"{"pairs": "f"}"#, r#"{"f": [["a", 2], ["b", 1], ["c"]]}"#), expected);
        assert_eq!(
            counts(
                r#"{"list": "f", "count": "doc_count"}"#,
                r#"{"f": [{"key": "a", "doc_count": 2}, {"key": "b", "doc_count": 1}]}"#
            ),
            expected
        );
        let tree = r#"{"f": [{"id": 1, "t": "A", "n": 3, "c": [{"id": 2, "t": "B", "n": 2}]}, {"id": 3, "t": "C", "n": 1}]}"#;
        let found =
            counts(r#"{"list": "f", "key": "id", "label": "t", "count": "n", "children": "c"}"#, tree);
        assert_eq!(found, [("1=A".to_owned(), 3), ("2=B".to_owned(), 2), ("3=C".to_owned(), 1)]);
        assert_eq!(counts(r#"{"map": "f"}"#, r#"{"f": []}"#), []);
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
    fn the_next_page_is_found() {
        let next = |paging: &str, json: &str, link: &str| {
            let paging: Paging = read(paging).unwrap();
            paging.next_of(&answer(json), &[("link".to_owned(), link.to_owned())])
        };
        let link = r#"<https://a.kz/?page=1>; rel="prev", <https://a.kz/?page=3&a=b,c>; rel="next""#;
        assert_eq!(next(r#"{"by": "link"}"#, "[]", link).as_deref(), Some("https://a.kz/?page=3&a=b,c"));
        assert_eq!(next(r#"{"by": "next", "next": "info.next"}"#, r#"{"info": {"next": ""}}"#, ""), None);
        assert_eq!(next(r#"{"by": "cursor", "next": "c"}"#, r#"{"c": 9}"#, "").as_deref(), Some("9"));
        let paging: Paging = read(r#"{"by": "page", "next": "NextPage"}"#).unwrap();
        assert_eq!(paging.more_of(&answer(r#"{"NextPage": false}"#)), Some(false));
        assert_eq!(paging.more_of(&answer(r#"{"NextPage": true}"#)), Some(true));
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
