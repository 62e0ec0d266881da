//! A virtual tour.

use super::{Address, Media, Source, Term, Text};
use crate::json::from_json;
use serde::Serialize;

/// A virtual tour: scenes to go through here, or an address elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Tour {
    /// Its identifier, unique among tours.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// What kind of tour it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Term>,
    /// What it shows, in a few sentences.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The same in plain language (ISO 24495-1), for children and for whoever reads with effort: short sentences, words that
    /// everybody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plain_summary: Option<Text>,
    /// The identifiers of the museums that it goes through.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub museums: Vec<String>,
    /// Where it is, if it is elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Address>,
    /// A floor plan of where it leads through.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Media>,
    /// Its scenes, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub scenes: Vec<Scene>,
    /// What is disputed or to be checked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub notes: Vec<Text>,
    /// Where these facts come from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub sources: Vec<Source>,
}

/// One place to stand in, in a [`Tour`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Scene {
    /// Its identifier, unique in the tour.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// What there is to see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The panorama or picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media: Option<Media>,
    /// Where on the tour's plan one stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlanPlace>,
    /// What can be opened in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub hotspots: Vec<Hotspot>,
}

/// A place on a floor plan.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct PlanPlace {
    /// How far from the left, from 0 to 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub x: f64,
    /// How far from the top, from 0 to 1.
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 1)))]
    pub y: f64,
    /// Which way the middle of the panorama looks: degrees clockwise from the top of the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = -180, max = 360)))]
    pub facing: Option<f64>,
}

/// A point in a [`Scene`] that opens an exhibit, leads to another scene, or tells something.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Hotspot {
    /// Its title; an exhibit's or a scene's own title stands in for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// What it tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The identifier of the exhibit that it opens.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exhibit: Option<String>,
    /// The identifier of the scene that it leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// Degrees to the right of the middle of the panorama.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = -180, max = 180)))]
    pub yaw: Option<f64>,
    /// Degrees above the middle of the panorama.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = -90, max = 90)))]
    pub pitch: Option<f64>,
}

from_json!(Tour { id, title, kind, summary, plain_summary, museums, url, plan, scenes, notes, sources });
from_json!(Scene { id, title, text, media, place, hotspots });
from_json!(PlanPlace { x, y, facing });
from_json!(Hotspot { title, text, exhibit, scene, yaw, pitch });
