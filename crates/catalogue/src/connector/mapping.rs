//! From a record of an API to one of the portal's.

use super::fit::fit;
use super::node::{self, Node};
use super::path::Here;
use super::shape::{DATE, Fields, Shape};
use super::source::{Reading, Source, is_source};
use crate::json::{FromJson, Value, Wrong};

/// Where the fields of an object come from.
#[derive(Clone, Debug, Default)]
pub(super) struct Mapping(Vec<(&'static str, Shape, Filling)>);

/// Where one field comes from.
#[derive(Clone, Debug)]
enum Filling {
    /// The field as a whole.
    Whole(Source),
    /// Each of its own fields. Where there are several of them, `each` leads to those.
    Parts { each: Option<Source>, mapping: Mapping },
    /// One filling after the other.
    Several(Vec<Filling>),
}

impl Mapping {
    /// Reads a mapping onto these fields.
    pub(super) fn read(value: Value, fields: Fields) -> Result<Self, Wrong> {
        let Value::Object(given) = value else { return Err(Wrong::expected("an object", &value)) };
        let mut mapping = Vec::new();
        for (name, value) in given {
            let Some(&(known, shape)) = fields.iter().find(|(own, _)| *own == name) else {
                let names: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
                return Err(Wrong::new(format!("there is no such field; there are {}", names.join(", ")))
                    .inside(&name));
            };
            mapping.push((known, shape, Filling::read(value, shape).map_err(|wrong| wrong.inside(&name))?));
        }
        Ok(Self(mapping))
    }

    /// The same with some fields mapped otherwise.
    pub(super) fn with(&self, other: &Self) -> Self {
        let kept = self.0.iter().filter(|(name, ..)| !other.0.iter().any(|(own, ..)| own == name));
        Self(kept.chain(&other.0).cloned().collect())
    }

    /// Whether a field is mapped at all.
    pub(super) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(own, ..)| *own == name)
    }

    /// The object, without the fields for which nothing was found.
    pub(super) fn make(&self, here: &Here, reading: &Reading) -> Vec<(String, Value)> {
        let filled = |(name, shape, filling): &(&'static str, Shape, Filling)| {
            Some(((*name).to_owned(), filling.make(*shape, here, reading)?))
        };
        self.0.iter().filter_map(filled).collect()
    }
}

impl Filling {
    fn read(value: Value, shape: Shape) -> Result<Self, Wrong> {
        match (value, shape) {
            // Of a list of objects several may be given, each with its own places.
            (Value::List(several), Shape::List(Shape::Object(_) | Shape::AnyOf(_)))
                if several.iter().any(|one| !is_source(one)) =>
            {
                let one = |(at, one)| Self::read(one, shape).map_err(|wrong| wrong.inside_item(at));
                several.into_iter().enumerate().map(one).collect::<Result<_, _>>().map(Self::Several)
            }
            (value, Shape::Date) if !is_source(&value) => {
                Ok(Self::Parts { each: None, mapping: Mapping::read(value, DATE)? })
            }
            (
                value,
                Shape::Object(fields)
                | Shape::AnyOf(fields)
                | Shape::List(&(Shape::Object(fields) | Shape::AnyOf(fields))),
            ) if !is_source(&value) => {
                let Value::Object(mut given) = value else {
                    return Err(Wrong::expected("a mapping", &value));
                };
                let each =
                    given.iter().position(|(name, _)| name == "each").map(|at| given.swap_remove(at).1);
                let each = each.map(Source::from_json).transpose().map_err(|wrong| wrong.inside("each"))?;
                Ok(Self::Parts { each, mapping: Mapping::read(Value::Object(given), fields)? })
            }
            (value, _) => Source::from_json(value).map(Self::Whole),
        }
    }

    fn make(&self, shape: Shape, here: &Here, reading: &Reading) -> Option<Value> {
        match (self, shape) {
            (Self::Whole(source), _) => fit(&source.find(here, reading), shape, reading.reader),
            (Self::Several(fillings), _) => {
                let made = fillings.iter().filter_map(|filling| filling.make(shape, here, reading));
                let items =
                    made.flat_map(|made| if let Value::List(items) = made { items } else { vec![made] });
                Some(Value::List(items.collect())).filter(|list| *list != Value::List(Vec::new()))
            }
            (Self::Parts { each, mapping }, Shape::List(item)) => {
                let items = each.as_ref().map(|each| node::items(&each.find(here, reading)));
                let items = items.unwrap_or_else(|| vec![here.item.clone()]);
                let made = items.into_iter().filter_map(|one| mapping.part(*item, &here.at(one), reading));
                Some(Value::List(made.collect())).filter(|list| *list != Value::List(Vec::new()))
            }
            (Self::Parts { each, mapping }, Shape::Object(_) | Shape::AnyOf(_)) => {
                let item: Node = match each {
                    Some(each) => node::items(&each.find(here, reading)).first()?.clone(),
                    None => here.item.clone(),
                };
                mapping.part(shape, &here.at(item), reading)
            }
            (Self::Parts { mapping, .. }, shape) => {
                let made = Value::Object(mapping.make(here, reading));
                fit(&node::node(made), shape, reading.reader)
            }
        }
    }
}

impl Mapping {
    /// An object within a record, if it has what it needs.
    fn part(&self, shape: Shape, here: &Here, reading: &Reading) -> Option<Value> {
        Some(self.make(here, reading)).filter(|made| shape.is_whole(made)).map(Value::Object)
    }
}
