//! One kind of record of an API: how it is listed, how one is asked for, where its fields stand.

use super::asking::Ask;
use super::list::List;
use super::mapping::Mapping;
use super::node::Node;
use super::path::{Here, Path};
use super::shape;
use crate::json::{Fields, FromJson, Value, Wrong};
use jmespath::Variable;

/// One kind of record of an API.
#[derive(Clone, Debug)]
pub struct Kind {
    /// What its list is called.
    pub(super) name: &'static str,
    /// The field that is its title.
    pub(super) title: &'static str,
    pub(super) list: Option<List>,
    pub(super) one: Option<One>,
    pub(super) fields: Mapping,
    /// The fields of a record that was asked for by itself, where they stand elsewhere.
    pub(super) fields_of_one: Mapping,
}

/// How one record is asked for.
#[derive(Clone, Debug)]
pub(super) struct One {
    pub(super) ask: Ask,
    pub(super) item: Path,
}

impl Kind {
    /// Reads the part of a connector that tells of one kind.
    pub(super) fn of(
        value: Value,
        name: &'static str,
        shape: shape::Fields,
        title: &'static str,
    ) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let mapping: Value = fields.take("fields");
        let of_one: Option<Value> = fields.take("fields_of_one");
        let read = Self {
            name,
            title,
            list: fields.take("list"),
            one: fields.take("one"),
            fields: Mapping::read(mapping, shape).map_err(|wrong| wrong.inside("fields"))?,
            fields_of_one: Mapping::default(),
        };
        let mut kind = fields.end_strict(read)?;
        kind.fields_of_one = match of_one {
            Some(value) => {
                kind.fields.with(&Mapping::read(value, shape).map_err(|wrong| wrong.inside("fields_of_one"))?)
            }
            None => kind.fields.clone(),
        };
        // What is listed by its identifiers alone has its fields from the records themselves.
        let listed = kind.list.as_ref().is_some_and(|list| !list.each);
        for required in ["id", title] {
            if !kind.fields_of_one.has(required) || (listed && !kind.fields.has(required)) {
                let why = "the field is missing: no record can do without it";
                return Err(Wrong::new(why).inside(required).inside("fields"));
            }
        }
        Ok(kind)
    }

    /// The record in the answer to a question for one.
    pub(super) fn item_of(&self, answer: &Here) -> Node {
        self.one.as_ref().map_or_else(|| answer.item.clone(), |one| one.item.find(answer))
    }

    /// Whether one that was asked for is not there: in its place is a list with nothing in it.
    pub(super) fn has_none(&self, answer: &Here) -> bool {
        matches!(&*self.item_of(answer), Variable::Array(items) if items.is_empty())
    }
}

impl FromJson for One {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let read = Self {
            ask: fields.take("ask"),
            item: fields.take::<Option<_>>("item").unwrap_or_else(Path::whole),
        };
        fields.end_strict(read)
    }

    fn blank() -> Self {
        Self { ask: Ask::blank(), item: Path::whole() }
    }
}
