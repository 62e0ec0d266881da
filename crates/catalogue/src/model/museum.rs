//! A museum.

use super::{Address, Date, Hours, Media, Point, Source, Term, Text};
use crate::json::from_json;
use serde::Serialize;

/// A museum, a museum-reserve or a memorial house.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Museum {
    /// Its identifier, unique among museums.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// What kind of museum it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Term>,
    /// The identifier of its region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The town or village that it is in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement: Option<Text>,
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Text>,
    /// Where it lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Point>,
    /// What to know about that location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_note: Option<Text>,
    /// When it was founded; the text says more than the year where that is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub founded: Option<Date>,
    /// Its own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Address>,
    /// Its telephone, as it is dialled from abroad: `+7 …`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// Its address for letters: `info@museum.kz`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hours: Option<Hours>,
    /// The days on which everybody enters free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_days: Option<Text>,
    /// Who always enters free.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_for: Option<Text>,
    /// What a visitor must know first: closed for repairs, moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Text>,
    /// Who it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub belongs_to: Option<Organisation>,
    /// What it is, in a few sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The same in plain language (ISO 24495-1), for children and for whoever reads with effort: short sentences, words that
    /// everybody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_summary: Option<Text>,
    /// Pictures of it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub media: Vec<Media>,
    /// What is disputed or to be checked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub notes: Vec<Text>,
    /// Where these facts come from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub sources: Vec<Source>,
}

/// A body that a museum belongs to; it may be a museum itself.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Organisation {
    /// Its name.
    pub name: Text,
    /// Its identifier, if it is a museum of the catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub museum: Option<String>,
}

from_json!(Museum {
    id,
    name,
    kind,
    region,
    settlement,
    address,
    location,
    location_note,
    founded,
    website,
    telephone,
    email,
    hours,
    free_days,
    free_for,
    status,
    belongs_to,
    summary,
    plain_summary,
    media,
    notes,
    sources
});
from_json!(Organisation { name, museum });
