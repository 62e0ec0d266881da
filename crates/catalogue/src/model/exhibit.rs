//! A museum object.

use super::{Date, Media, Place, Rights, Source, Term, Text};
use crate::json::from_json;
use serde::Serialize;

/// A museum object.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Exhibit {
    /// Its identifier, unique among exhibits.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// The identifier of the museum that holds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub museum: Option<String>,
    /// What kind of thing it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object_type: Option<Term>,
    /// Who made it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub makers: Vec<Agent>,
    /// When it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The period that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Term>,
    /// The culture or people that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub culture: Option<Term>,
    /// What it is made of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub materials: Vec<Term>,
    /// How it was made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub techniques: Vec<Term>,
    /// Its measures, in words and with units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dimensions: Option<Text>,
    /// The number under which the museum keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inventory_number: Option<String>,
    /// How the museum wants it to be credited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_line: Option<Text>,
    /// How it came to the museum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provenance: Option<Text>,
    /// Where it was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findspot: Option<Place>,
    /// What it is and why it matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// The same in plain language (ISO 24495-1), for children and for whoever reads with effort: short sentences, words that
    /// everybody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_description: Option<Text>,
    /// What it looks like, for somebody who does not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub physical_description: Option<Text>,
    /// What it is about or shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub subjects: Vec<Term>,
    /// What may be done with it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rights: Rights,
    /// Pictures and models of it, the best first.
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

/// Somebody who had a part in a thing.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Agent {
    /// The name.
    pub name: Text,
    /// The part: painter, founder, workshop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
}

from_json!(Exhibit {
    id,
    title,
    museum,
    object_type,
    makers,
    date,
    period,
    culture,
    materials,
    techniques,
    dimensions,
    inventory_number,
    credit_line,
    provenance,
    findspot,
    description,
    plain_description,
    physical_description,
    subjects,
    rights,
    media,
    notes,
    sources
});
from_json!(Agent { name, role });
