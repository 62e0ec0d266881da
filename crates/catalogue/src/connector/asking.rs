//! How an API is asked.

use super::node::{self, Node};
use super::path::{Here, Template};
use super::reader::Reader;
use crate::Field;
use crate::json::{FromJson, Members, Value, Wrong};
use crate::model::Address;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but what never needs encoding (RFC 3986, section 2.3).
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A request, as it goes over the network.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Request {
    /// The address.
    pub address: String,
    /// Headers, by name.
    pub headers: Vec<(String, String)>,
    /// The body: with one the method is POST, without one GET.
    pub body: Option<String>,
}

/// A request with places for what is asked for.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    path: Template,
    parameters: Vec<(String, Vec<Template>)>,
    headers: Vec<(String, Template)>,
    body: Option<Body>,
}

/// The body of a request: JSON whose texts have places in them.
#[derive(Clone, Debug)]
enum Body {
    Same(Node),
    Text(Template),
    List(Vec<Body>),
    Object(Vec<(String, Body)>),
}

/// What the places of a request may name; [`Question::here`] gives it.
const NAMES: [&str; 10] =
    ["query", "skip", "take", "page", "cursor", "language", "sort", "filters", "id", "key"];

/// A template of a request, which names nothing but what is asked for.
fn template(value: Value) -> Result<Template, Wrong> {
    let fields = Field::ALL.map(Field::name);
    Template::from_json(value)?.that_names(&NAMES, &[("filters", &fields)])
}

impl FromJson for Ask {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut ask =
            Self { path: Template::default(), parameters: Vec::new(), headers: Vec::new(), body: None };
        match value {
            path @ Value::Text(_) => ask.path = template(path)?,
            Value::Object(fields) => {
                for (name, value) in fields {
                    ask.take(&name, value).map_err(|wrong| wrong.inside(&name))?;
                }
            }
            other => {
                return Err(Wrong::expected(
                    "a path, or an object with «path», «parameters», «headers» and «body»",
                    &other,
                ));
            }
        }
        Ok(ask)
    }

    fn blank() -> Self {
        Self { path: Template::default(), parameters: Vec::new(), headers: Vec::new(), body: None }
    }
}

impl Ask {
    fn take(&mut self, name: &str, value: Value) -> Result<(), Wrong> {
        match (name, value) {
            ("path", value) => self.path = template(value)?,
            ("parameters", value) => {
                let several = |value| if let Value::List(several) = value { several } else { vec![value] };
                let members: Members<Value> = Members::from_json(value)?;
                for (name, value) in members.0 {
                    let templates = several(value).into_iter().map(template).collect::<Result<_, _>>();
                    self.parameters.push((name.clone(), templates.map_err(|wrong| wrong.inside(&name))?));
                }
            }
            ("headers", value) => {
                let members: Members<Value> = Members::from_json(value)?;
                for (name, value) in members.0 {
                    let template = template(value).map_err(|wrong| wrong.inside(&name))?;
                    self.headers.push((name, template));
                }
            }
            ("body", value) => self.body = Some(Body::from_json(value)?),
            _ => return Err(Wrong::new("there is no such field")),
        }
        Ok(())
    }

    /// The path, filled. An identifier that is a whole address by itself stays what it is.
    fn path(&self, question: &Here) -> Option<String> {
        let whole = self.path.lone().and_then(|path| node::as_text(&path.find(question)));
        let whole = whole.filter(|whole| Address::new(whole.clone()).is_outside());
        whole.or_else(|| self.path.fill(question, |text| utf8_percent_encode(text, RESERVED).to_string()))
    }

    /// The request for a question; nothing if its path cannot be filled.
    pub(super) fn request(&self, question: &Here, reader: &Reader) -> Option<Request> {
        let path = self.path(question)?;
        let mut address = if path.is_empty() { reader.base.clone() } else { reader.resolve(&path) };
        for (name, templates) in &self.parameters {
            for value in templates.iter().flat_map(|template| node::items(&template.value(question))) {
                if let Some(text) = node::as_text(&value) {
                    add_parameter(&mut address, name, &text);
                }
            }
        }
        let header = |(name, template): &(String, Template)| {
            Some((name.clone(), template.fill(question, str::to_owned)?))
        };
        let headers = self.headers.iter().filter_map(header).collect();
        let body = self.body.as_ref().map(|body| body.fill(question).unwrap_or_else(node::null).to_string());
        Some(Request { address, headers, body })
    }
}

impl Ask {
    /// Whether it makes any difference for what words are asked.
    pub(super) fn searches(&self, reader: &Reader) -> bool {
        let asked = |words: &str| Question { query: words.to_owned(), ..Question::default() }.here();
        self.request(&asked("words"), reader) != self.request(&asked(""), reader)
    }
}

/// Adds a parameter to an address.
pub(super) fn add_parameter(address: &mut String, name: &str, value: &str) {
    let joint = if address.contains('?') { '&' } else { '?' };
    address.push(joint);
    for (at, text) in [name, value].into_iter().enumerate() {
        if at == 1 {
            address.push('=');
        }
        address.extend(utf8_percent_encode(text, RESERVED));
    }
}

/// An address without a parameter.
pub(super) fn without_parameter(address: &str, name: &str) -> String {
    let (path, parameters) = address.split_once('?').unwrap_or((address, ""));
    let is_other = |parameter: &&str| parameter.split('=').next() != Some(name);
    let others: Vec<&str> = parameters.split('&').filter(is_other).collect();
    match others.as_slice() {
        [] | [""] => path.to_owned(),
        others => format!("{path}?{}", others.join("&")),
    }
}

impl FromJson for Body {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        Ok(match value {
            Value::Text(_) => Self::Text(template(value)?),
            Value::List(_) => Self::List(Vec::from_json(value)?),
            Value::Object(_) => Self::Object(Members::from_json(value)?.0),
            other => Self::Same(node::node(other)),
        })
    }

    fn blank() -> Self {
        Self::Same(node::null())
    }
}

impl Body {
    /// The body for a question. What there is nothing for is left out of lists and objects; an
    /// object or a list in which nothing is left goes with it.
    fn fill(&self, question: &Here) -> Option<Node> {
        match self {
            Self::Same(node) => Some(node.clone()),
            Self::Text(template) => {
                Some(template.value(question)).filter(|value| !matches!(**value, jmespath::Variable::Null))
            }
            Self::List(items) => {
                let filled: Vec<Node> = items.iter().filter_map(|item| item.fill(question)).collect();
                (!filled.is_empty() || items.is_empty()).then(|| node::list(filled))
            }
            Self::Object(fields) => {
                let filled: Vec<(String, Node)> = fields
                    .iter()
                    .filter_map(|(name, body)| Some((name.clone(), body.fill(question)?)))
                    .collect();
                (!filled.is_empty() || fields.is_empty()).then(|| node::object(filled))
            }
        }
    }
}

/// What is asked for, under the names that a connector knows it by.
#[derive(Clone, Debug, Default)]
pub(super) struct Question {
    /// The visitor's words.
    pub(super) query: String,
    /// How many records to skip, as the API counts them.
    pub(super) skip: usize,
    /// How many to give.
    pub(super) take: usize,
    /// The page's number, as the API counts them.
    pub(super) page: usize,
    /// Where the API said that the next page begins.
    pub(super) cursor: Option<String>,
    /// What the API calls the reader's language.
    pub(super) language: Option<String>,
    /// What the API calls the order.
    pub(super) sort: Option<Node>,
    /// The chosen values of each field, as the API wants them.
    pub(super) filters: Vec<(String, Node)>,
    /// The identifier of the one record that is wanted.
    pub(super) id: Option<String>,
    /// The key, for those who want it in the body.
    pub(super) key: Option<String>,
}

impl Question {
    /// The question as templates see it.
    pub(super) fn here(&self) -> Here {
        let optional = |text: &Option<String>| text.as_deref().map_or_else(node::null, node::text);
        let count = |number: usize| node::number(number as f64);
        let item = node::object([
            (
                "query",
                if self.query.trim().is_empty() { node::null() } else { node::text(self.query.trim()) },
            ),
            ("skip", count(self.skip)),
            ("take", count(self.take)),
            ("page", count(self.page)),
            ("cursor", optional(&self.cursor)),
            ("language", optional(&self.language)),
            ("sort", self.sort.clone().unwrap_or_else(node::null)),
            ("filters", node::object(self.filters.iter().cloned())),
            ("id", optional(&self.id)),
            ("key", optional(&self.key)),
        ]);
        Here { answer: item.clone(), item }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connector::facets::Filter;
    use crate::json::tests::read;

    fn reader() -> Reader {
        Reader { base: "https://api.museum.kz/v1/".to_owned(), ..Reader::default() }
    }

    #[test]
    fn addresses_are_encoded_and_parameters_repeated_or_left_out() {
        let ask: Ask = read(
            r#"{"path": "objects/{id}", "parameters": {"q": "{query}", "field[]": ["a", "b"], "fq": "{filters.type}", "n": 5}}"#,
        )
        .unwrap();
        let filters = vec![("type".to_owned(), Filter::default().of(&["x y", "ә"]))];
        let question = Question { id: Some("a/b".to_owned()), filters, ..Question::default() };
        assert_eq!(
            ask.request(&question.here(), &reader()).unwrap().address,
            "https://api.museum.kz/v1/objects/a%2Fb?field%5B%5D=a&field%5B%5D=b&fq=x%20y&fq=%D3%99&n=5"
        );
        assert_eq!(ask.request(&Question::default().here(), &reader()), None);
    }

    #[test]
    fn an_identifier_is_encoded_on_another_host_too() {
        let ask: Ask = read(r#""https://other.kz/objects/{id}""#).unwrap();
        let address = |id: &str| {
            let question = Question { id: Some(id.to_owned()), ..Question::default() };
            ask.request(&question.here(), &reader()).unwrap().address
        };
        assert_eq!(address("a/b?c d"), "https://other.kz/objects/a%2Fb%3Fc%20d");
        assert_eq!(
            address("https://evil.example/"),
            "https://other.kz/objects/https%3A%2F%2Fevil.example%2F"
        );
    }

    #[test]
    fn a_body_has_numbers_and_lists_and_leaves_out_what_there_is_nothing_for() {
        let ask: Ask = read(
            r#"{"path": "_search", "body": {"from": "{skip}", "query": {"bool": {"must": ["{query && {match: {title: query}} || `null`}"], "filter": "{filters.kind[].{term: {kind: @}}}"}}, "sort": "{sort}"}}"#,
        )
        .unwrap();
        let filters = vec![("kind".to_owned(), Filter::default().of(&["bowl"]))];
        let question = Question { query: "алтын".to_owned(), skip: 24, filters, ..Question::default() };
        assert_eq!(
            ask.request(&question.here(), &reader()).unwrap().body.unwrap(),
            r#"{"from":24,"query":{"bool":{"filter":[{"term":{"kind":"bowl"}}],"must":[{"match":{"title":"алтын"}}]}}}"#
        );
        let nothing = ask.request(&Question::default().here(), &reader()).unwrap().body.unwrap();
        assert_eq!(nothing, r#"{"from":0}"#);
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (json, field) in [
            (r#"{"path": "a", "parameters": {"q": "{query"}}"#, "parameters.q"),
            (r#"{"paths": "a"}"#, "paths"),
            (r#"{"path": "a", "body": {"q": {"x": "{[}"}}}"#, "body.q.x"),
            ("5", ""),
        ] {
            assert_eq!(read::<Ask>(json).unwrap_err().field, field, "{json}");
        }
    }
}
