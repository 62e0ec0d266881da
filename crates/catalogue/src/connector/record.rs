//! Records of the portal, made of those of an API.

use super::Connector;
use super::kind::Kind;
use super::mapping::Mapping;
use super::node;
use super::path::Here;
use super::source::Reading;
use crate::file::{self, Record};
use crate::json::{Value, Wrong};
use crate::model::{Exhibit, Museum, Story, Tour};

/// A kind of record that a connector can make.
pub trait Mapped: Record {
    /// The field that is its title.
    #[doc(hidden)]
    const TITLE: &'static str;

    /// What a connector says of this kind.
    #[doc(hidden)]
    fn kind(connector: &Connector) -> Option<&Kind>;
}

macro_rules! mapped {
    ($($record:ident $kind:ident $title:literal),*) => {$(
        impl Mapped for $record {
            const TITLE: &'static str = $title;

            fn kind(connector: &Connector) -> Option<&Kind> {
                connector.$kind.as_ref()
            }
        }
    )*};
}
mapped!(
    Exhibit exhibits "title",
    Museum museums "name",
    Story stories "title",
    Tour tours "title"
);

/// The kind that is asked for: [`Mapped::kind`] of its records.
pub(super) type Of = fn(&Connector) -> Option<&Kind>;

/// What was found for the fields of a record. Asking for records and making their fields is the same for all kinds, and so compiled
/// once; only at the end they are read as what they are.
pub(super) type Found = Vec<(String, Value)>;

/// What became of a record of an API.
#[derive(Clone, Debug)]
pub struct Made<R> {
    /// The record, or why there is none.
    pub record: Result<R, String>,
    /// The fields that were found, in the mapping's order.
    pub found: Vec<String>,
    /// Fields that were found and could not be used, and why.
    pub dropped: Vec<String>,
}

/// Makes the fields of a record, if those are there that it cannot do without.
pub(super) fn make(kind: &Kind, mapping: &Mapping, here: &Here, reading: &Reading) -> Made<Found> {
    let fields = mapping.make(here, reading);
    let found = fields.iter().map(|(name, _)| name.clone()).collect();
    let missing = |name: &&&str| !fields.iter().any(|(own, _)| own == **name);
    let record = match ["id", kind.title].iter().find(missing) {
        None => Ok(fields),
        Some(missing) if mapping.has(missing) => {
            Err(format!("{missing}: nothing was found for it in {}", node::piece(&here.item)))
        }
        Some(missing) => Err(format!("{missing}: the connector does not say where it stands")),
    };
    Made { record, found, dropped: Vec::new() }
}

impl Made<Found> {
    /// The identifier, if there is a record.
    pub(super) fn id(&self) -> Option<&str> {
        let fields = self.record.as_ref().ok()?;
        match fields.iter().find(|(name, _)| name == "id")? {
            (_, Value::Text(id)) => Some(id),
            _ => None,
        }
    }

    /// The record itself. A field that is wrong is left out, unless the record cannot do without it.
    pub(super) fn read<R: Mapped>(self) -> Made<R> {
        let Self { record, found, mut dropped } = self;
        let record = record.and_then(|mut fields| {
            loop {
                match R::from_json(Value::Object(fields.clone())) {
                    Ok(record) => return file::check_id(record.id()).map(|()| record),
                    Err(wrong) => leave_out(&mut fields, wrong, R::TITLE, &mut dropped)?,
                }
            }
        });
        Made { record, found, dropped }
    }
}

/// Leaves out a field that is wrong.
///
/// # Errors
/// If the record cannot do without it.
fn leave_out(fields: &mut Found, wrong: Wrong, title: &str, dropped: &mut Vec<String>) -> Result<(), String> {
    let name = wrong.field.split(['.', '[']).next().unwrap_or_default();
    let at = fields.iter().position(|(own, _)| own == name).filter(|_| !["id", title].contains(&name));
    dropped.push(wrong.to_string());
    at.map(|at| drop(fields.remove(at))).ok_or_else(|| wrong.to_string())
}
