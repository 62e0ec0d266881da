//! Where a value of a record comes from.

use super::node::{self, Node};
use super::path::{Here, Path, Template};
use super::reader::Reader;
use super::verb::Verb;
use crate::json::{FromJson, Members, Value, Wrong};
use std::cell::RefCell;

/// How many times other answers are asked for to fill the fields of a record.
pub(super) const LONGEST_CHAIN: usize = 4;

/// Where a value comes from.
#[derive(Clone, Debug)]
pub(super) enum Source {
    /// A place in the answer.
    Path(Path),
    /// The first of several that is not missing.
    First(Vec<Source>),
    /// The items of all of several, one after the other.
    All(Vec<Source>),
    /// A text with places in it.
    Template(Template),
    /// Always the same.
    Constant(Node),
    /// Lists whose items belong together become one list of objects.
    Zip(Vec<(String, Source)>),
    /// A text in several languages, each of which comes from a place of its own.
    Languages(Vec<(String, Source)>),
    /// Something in another answer, whose address is found here.
    Follow(Box<Source>, Box<Source>),
    /// A value with which something is done.
    Done(Box<Source>, Vec<Verb>),
}

/// The names by which an object tells where a value comes from.
const KINDS: [&str; 7] = ["path", "all", "template", "constant", "zip", "languages", "follow"];

/// Whether a mapping tells where one value comes from, and not those of several fields.
pub(super) fn is_source(mapping: &Value) -> bool {
    match mapping {
        Value::Text(_) | Value::List(_) => true,
        Value::Object(fields) => fields.iter().any(|(name, _)| KINDS.contains(&name.as_str())),
        _ => false,
    }
}

impl FromJson for Source {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Text(path) => Path::read(&path).map(Self::Path).map_err(Wrong::new),
            Value::List(_) => Vec::from_json(value).map(Self::First),
            Value::Object(fields) => Self::of_object(fields),
            other => Err(Wrong::expected("a path, a list of them, or an object", &other)),
        }
    }

    fn blank() -> Self {
        Self::Constant(node::null())
    }
}

impl Source {
    fn of_object(fields: Vec<(String, Value)>) -> Result<Self, Wrong> {
        let (mut own, mut verbs, mut take) = (None, Vec::new(), None);
        for (name, value) in fields {
            match name.as_str() {
                "do" => verbs = Vec::from_json(value).map_err(|wrong| wrong.inside("do"))?,
                "take" => take = Some(Self::from_json(value).map_err(|wrong| wrong.inside("take"))?),
                _ if KINDS.contains(&name.as_str()) && own.is_none() => own = Some((name, value)),
                _ if KINDS.contains(&name.as_str()) => {
                    return Err(Wrong::new("one value comes from one place").inside(&name));
                }
                _ => return Err(Wrong::new("there is no such field").inside(&name)),
            }
        }
        let (name, value) =
            own.ok_or_else(|| Wrong::new(format!("one of these is missing: {}", KINDS.join(", "))))?;
        if take.is_some() != (name == "follow") {
            return Err(Wrong::new("«follow» and «take» belong together"));
        }
        let source = Self::of_kind(&name, value, take).map_err(|wrong| wrong.inside(&name))?;
        if source.chain() > LONGEST_CHAIN {
            let why = format!("more than {LONGEST_CHAIN} answers would be asked for, one after the other");
            return Err(Wrong::new(why).inside(&name));
        }
        Ok(if verbs.is_empty() { source } else { Self::Done(Box::new(source), verbs) })
    }

    fn of_kind(name: &str, value: Value, take: Option<Self>) -> Result<Self, Wrong> {
        Ok(match name {
            "all" => Self::All(Vec::from_json(value)?),
            "template" => Self::Template(Template::read(&String::from_json(value)?).map_err(Wrong::new)?),
            "constant" => Self::Constant(node::node(value)),
            "zip" => Self::Zip(Members::from_json(value)?.0),
            "languages" => Self::Languages(Members::from_json(value)?.0),
            "follow" => {
                Self::Follow(Box::new(Self::from_json(value)?), Box::new(take.unwrap_or_else(Self::blank)))
            }
            _ => Self::from_json(value)?,
        })
    }

    /// How many other answers it needs, each to know what to ask for next.
    fn chain(&self) -> usize {
        let longest =
            |sources: &mut dyn Iterator<Item = &Self>| sources.map(Self::chain).max().unwrap_or_default();
        match self {
            Self::Path(_) | Self::Template(_) | Self::Constant(_) => 0,
            Self::First(sources) | Self::All(sources) => longest(&mut sources.iter()),
            Self::Zip(sources) | Self::Languages(sources) => {
                longest(&mut sources.iter().map(|(_, source)| source))
            }
            Self::Follow(address, take) => address.chain() + 1 + take.chain(),
            Self::Done(source, _) => source.chain(),
        }
    }

    /// The value, or nothing.
    pub(super) fn find(&self, here: &Here, reading: &Reading) -> Node {
        match self {
            Self::Path(path) => path.find(here),
            Self::First(sources) => {
                let mut found = sources.iter().map(|source| source.find(here, reading));
                found.find(|found| !node::is_missing(found)).unwrap_or_else(node::null)
            }
            Self::All(sources) => node::list(
                sources.iter().flat_map(|source| node::items(&source.find(here, reading))).collect(),
            ),
            Self::Template(template) => template.value(here),
            Self::Constant(value) => value.clone(),
            Self::Zip(fields) => zip(fields, here, reading),
            Self::Languages(versions) => {
                let found =
                    versions.iter().map(|(language, source)| (language.clone(), source.find(here, reading)));
                node::object(found.filter(|(_, text)| !node::is_missing(text)))
            }
            Self::Follow(address, take) => {
                let Some(address) = node::as_text(&address.find(here, reading)) else { return node::null() };
                match reading.document(reading.reader.resolve(&address)) {
                    Some(answer) => take.find(&Here { item: answer.clone(), answer }, reading),
                    None => node::null(),
                }
            }
            Self::Done(from, verbs) => {
                let found = from.find(here, reading);
                verbs.iter().fold(found, |found, verb| verb.apply(&found, here, reading.reader))
            }
        }
    }
}

fn zip(fields: &[(String, Source)], here: &Here, reading: &Reading) -> Node {
    let lists: Vec<(&String, Vec<Node>)> = fields
        .iter()
        .map(|(name, source)| {
            let found = source.find(here, reading);
            // An item that is missing keeps its place.
            let items = match &*found {
                jmespath::Variable::Array(items) => items.clone(),
                _ => node::items(&found),
            };
            (name, items)
        })
        .collect();
    let longest = lists.iter().map(|(_, items)| items.len()).max().unwrap_or_default();
    let row = |at: usize| {
        let cells = lists.iter().filter_map(|(name, items)| Some(((*name).clone(), items.get(at)?.clone())));
        node::object(cells.filter(|(_, cell)| !node::is_missing(cell)))
    };
    node::list((0..longest).map(row).collect())
}

/// Another answer that records refer to, by its address; nothing if it cannot be had.
pub(super) type Document = (String, Option<Node>);

/// What a record is read with: how to read values, and the other answers that it refers to.
pub(super) struct Reading<'a> {
    /// How values are read.
    pub(super) reader: &'a Reader,
    /// The answers that are here, by their addresses; nothing for one that could not be had.
    pub(super) documents: &'a [Document],
    /// The addresses of those that are wanted and not here.
    pub(super) wanted: RefCell<Vec<String>>,
}

impl<'a> Reading<'a> {
    pub(super) fn new(reader: &'a Reader, documents: &'a [Document]) -> Self {
        Self { reader, documents, wanted: RefCell::default() }
    }

    fn document(&self, address: String) -> Option<Node> {
        match self.documents.iter().find(|(own, _)| *own == address) {
            Some((_, here)) => here.clone(),
            None => {
                let mut wanted = self.wanted.borrow_mut();
                if !wanted.contains(&address) {
                    wanted.push(address);
                }
                None
            }
        }
    }
}
