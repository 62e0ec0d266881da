//! News, events and exhibitions.

use super::{Day, Media, Source, Text};
use crate::json::{from_json, from_words};
use serde::Serialize;

/// Something that happened or will happen at a museum.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Story {
    /// Its identifier, unique among stories.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// What it is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub kind: StoryKind,
    /// The day, or the first day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Day>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Day>,
    /// The text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The identifiers of the museums concerned.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub museums: Vec<String>,
    /// Where it is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Text>,
    /// Who else takes part.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub partners: Vec<Text>,
    /// Pictures.
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

/// What a [`Story`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum StoryKind {
    /// News.
    #[default]
    News,
    /// An event.
    Event,
    /// An exhibition.
    Exhibition,
    /// A conference.
    Conference,
}

from_json!(Story { id, title, kind, start, end, summary, museums, place, partners, media, notes, sources });
from_words!(StoryKind { "news" => News, "event" => Event, "exhibition" => Exhibition, "conference" => Conference });
