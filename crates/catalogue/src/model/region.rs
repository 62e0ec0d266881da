//! A region of a country.

use super::{Place, Source, Text};
use crate::json::{from_json, from_words};
use serde::Serialize;

/// A region, or a city that counts as one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Region {
    /// Its identifier, by custom its ISO 3166-2 code: `KZ-10`.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What it is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub kind: RegionKind,
    /// Other names that people know it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub also_known_as: Vec<String>,
    /// Its chief town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub centre: Option<Place>,
    /// Where these facts come from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub sources: Vec<Source>,
}

/// What a [`Region`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum RegionKind {
    /// A region.
    #[default]
    Region,
    /// A city with a region's rank.
    City,
}

from_json!(Region { id, name, kind, also_known_as, centre, sources });
from_words!(RegionKind { "region" => Region, "city" => City });
