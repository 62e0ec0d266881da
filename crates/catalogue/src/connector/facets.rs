//! The facets of an API: where its values and their counts stand, and how a chosen one is asked for.

use super::asking::Ask;
use super::fit::fit;
use super::node::{self, Node};
use super::path::{Here, Path, Template};
use super::reader::Reader;
use super::shape::Shape;
use super::source::{Reading, Source};
use crate::json::{Fields, FromJson, Value, Wrong};
use crate::model::{Text, UNDECLARED};
use crate::{Facet, FacetValue, Field, Query};

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
    label: Source,
    count: Path,
    children: Option<Path>,
}

impl FromJson for FacetSource {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let (map, pairs, list): (Option<Path>, Option<Path>, Option<Path>) =
            (fields.take("map"), fields.take("pairs"), fields.take("list"));
        let own = |name, fields: &mut Fields| fields.take::<Option<Path>>(name);
        let key = own("key", &mut fields);
        let label: Option<Source> = fields.take("label");
        let count = own("count", &mut fields);
        let children = own("children", &mut fields);
        let counts = match (map, pairs, list) {
            (Some(map), None, None) => Some(Counts::Map(map)),
            (None, Some(pairs), None) => Some(Counts::Pairs(pairs)),
            (None, None, Some(list)) => {
                let key = key.unwrap_or_else(|| Path::usual("key"));
                let label = label.unwrap_or_else(|| Source::Path(key.clone()));
                let count = count.unwrap_or_else(|| Path::usual("count"));
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

impl FacetSource {
    /// Whether it is known how many records a value has; without that, one can only be asked for.
    pub(super) fn is_counted(&self) -> bool {
        self.counts.is_some()
    }

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
        // A label is not worth another answer.
        let reading = Reading::new(reader, &[]);
        let mut values = Vec::new();
        let mut left: Vec<Node> = node::items(&self.list.find(answer));
        left.reverse();
        while let Some(item) = left.pop() {
            let here = answer.at(item);
            let label = self.label.find(&here, &reading);
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
    let count = node::number_in(&node::as_text(count)?).filter(|count| *count >= 1.0 && *count < 1e15)?;
    let label = label.and_then(|label| fit(label, Shape::Text, reader));
    let label = label
        .and_then(|label| Text::from_json(label).ok())
        .unwrap_or_else(|| Text::new(UNDECLARED, key.clone()));
    Some(Counted { key, label, count: count as usize })
}

/// A facet, with the chosen values in it even if no record has them.
pub(super) fn facet(field: Field, counted: Vec<Counted>, query: &Query) -> Facet {
    let is_chosen = |key: &str| query.chosen(field).any(|chosen| chosen == key);
    let value = |Counted { key, label, count }| FacetValue { chosen: is_chosen(&key), key, label, count };
    let mut values: Vec<FacetValue> = counted.into_iter().map(value).collect();
    for key in query.chosen(field) {
        if !values.iter().any(|value| value.key == key) {
            let label = Text::new(UNDECLARED, key);
            values.push(FacetValue { key: key.to_owned(), label, count: 0, chosen: true });
        }
    }
    values.sort_by_key(|value| std::cmp::Reverse(value.count));
    Facet { field, exact: true, values }
}

/// How chosen values become a filter: each through a template, all of them a list or joined.
#[derive(Clone, Debug, Default)]
pub(super) struct Filter {
    template: Option<Template>,
    join: Option<String>,
}

impl FromJson for Filter {
    const REQUIRED: bool = false;

    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = crate::json::Fields::of(value);
        let read = Self { template: fields.take("template"), join: fields.take("join") };
        let mut filter = fields.end_strict(read)?;
        let named = filter.template.map(|template| template.that_names(&["value"], &[])).transpose();
        filter.template = named.map_err(|wrong| wrong.inside("template"))?;
        Ok(filter)
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Filter {
    /// The filter for the chosen values, `{value}` being one of them.
    pub(super) fn of(&self, chosen: &[&str]) -> Node {
        let one = |value: &&str| {
            let item = node::object([("value", node::text(*value))]);
            let filled =
                self.template.as_ref().map(|template| template.value(&Here { answer: item.clone(), item }));
            filled.unwrap_or_else(|| node::text(*value))
        };
        let all: Vec<Node> = chosen.iter().map(one).collect();
        match &self.join {
            Some(between) if !all.is_empty() => {
                let texts: Vec<String> = all.iter().filter_map(|one| node::as_text(one)).collect();
                node::text(texts.join(between))
            }
            _ => node::list(all),
        }
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
    fn a_label_is_read_as_any_other_text() {
        let facet = r#"{"list": "f", "key": "id", "label": {"path": "t", "do": ["json"]}, "count": "n"}"#;
        let answer = r#"{"f": [{"id": 1, "t": "{\"en\": \"A\"}", "n": 3}, {"id": 2, "t": null, "n": 2}]}"#;
        assert_eq!(counts(facet, answer), [("1=A".to_owned(), 3), ("2=2".to_owned(), 2)]);
    }

    #[test]
    fn filters_are_made_by_a_template_and_joined() {
        let filter: Filter = read(r#"{"template": "type:\"{value}\"", "join": " OR "}"#).unwrap();
        assert_eq!(filter.of(&["a", "b"]).to_string(), r#""type:\"a\" OR type:\"b\"""#);
        assert!(node::is_missing(&filter.of(&[])));
    }
}
