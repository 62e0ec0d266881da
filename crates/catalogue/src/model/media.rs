//! Pictures, models, sound and film.

use super::{Address, Rights, Text};
use crate::json::{from_json, from_words};
use serde::Serialize;

/// A picture, a model, a panorama, sound or film of a record.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Media {
    /// What it is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub kind: MediaKind,
    /// Where it is.
    pub url: Address,
    /// What it shows, for somebody who does not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
    /// Width in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Height in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<Text>,
    /// What may be done with it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rights: Rights,
}

/// What a [`Media`] is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum MediaKind {
    /// A plain picture.
    #[default]
    Image,
    /// The base address of a IIIF image service, or a manifest.
    Iiif,
    /// A glTF model.
    Model,
    /// An equirectangular panorama.
    Panorama,
    /// Sound.
    Audio,
    /// Film.
    Video,
    /// A page elsewhere that shows it.
    External,
}

from_json!(Media { kind, url, alternative, width, height, credit, rights });
from_words!(MediaKind { "image" => Image, "iiif" => Iiif, "model" => Model, "panorama" => Panorama, "audio" => Audio, "video" => Video, "external" => External });
