//! Records of the portal, made of those of an API.

use super::Connector;
use super::kind::Kind;
use super::mapping::Mapping;
use super::node;
use super::path::Here;
use super::source::Reading;
use crate::file::{self, Record};
use crate::json::Value;
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

/// Makes a record. A field that is wrong is left out, unless the record cannot do without it.
pub(super) fn make<R: Mapped>(mapping: &Mapping, here: &Here, reading: &Reading) -> Made<R> {
    let mut fields = mapping.make(here, reading);
    let mut dropped = Vec::new();
    let found = fields.iter().map(|(name, _)| name.clone()).collect();
    let required = ["id", R::TITLE];
    if let Some(missing) = required.iter().find(|name| !fields.iter().any(|(own, _)| own == *name)) {
        let why = match mapping.has(missing) {
            true => format!("{missing}: nothing was found for it in {}", node::piece(&here.item)),
            false => format!("{missing}: the connector does not say where it stands"),
        };
        return Made { record: Err(why), found, dropped };
    }
    loop {
        let wrong = match R::from_json(Value::Object(fields.clone())) {
            Ok(record) => return Made { record: file::check_id(record), found, dropped },
            Err(wrong) => wrong,
        };
        let name = wrong.field.split(['.', '[']).next().unwrap_or_default();
        let at = fields.iter().position(|(own, _)| own == name).filter(|_| !required.contains(&name));
        dropped.push(wrong.to_string());
        match at {
            Some(at) => fields.remove(at),
            None => return Made { record: Err(wrong.to_string()), found, dropped },
        };
    }
}
