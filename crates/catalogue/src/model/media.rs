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
    /// What it is called, where it is one of several: «Back», «The left hall».
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// What it shows, for somebody who does not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alternative: Option<Text>,
    /// Width in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// Height in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// The same picture in other sizes and formats.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub renditions: Vec<Rendition>,
    /// Its dominant colour, `#8a7b66`, to stand in its place until it is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^#[0-9a-fA-F]{6}$")))]
    pub colour: Option<String>,
    /// A picture to stand in the place of a model, a panorama, sound or film until it is opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub poster: Option<Address>,
    /// A smaller model or panorama, for small screens and for those who save data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small: Option<Address>,
    /// What can be pointed at on a model.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub spots: Vec<Spot>,
    /// The words of sound or film.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcript: Option<Text>,
    /// Subtitles of a film.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub subtitles: Vec<Subtitles>,
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
    /// The base address of a IIIF image service, with its picture's width and height; without them
    /// a manifest or a collection. Of a service of level 0 the sizes are told as renditions.
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

/// A picture in another size or format.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Rendition {
    /// Where it is.
    pub url: Address,
    /// Its media type, `image/avif`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^image/[a-z0-9.+-]+$")))]
    pub format: Option<String>,
    /// Width in pixels.
    pub width: u32,
}

/// A point on a model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Spot {
    /// Its title.
    pub title: Text,
    /// What there is to see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// Where it is, in the model's metres: x to the right, y up, z to the viewer (glTF 2.0, section 3.4).
    #[cfg_attr(feature = "schema", schemars(length(equal = 3)))]
    pub position: Vec<f64>,
    /// Which way the surface looks there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default, length(equal = 3)))]
    pub normal: Vec<f64>,
}

/// Subtitles of a film, in WebVTT.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Subtitles {
    /// Their language, as a tag of BCP 47.
    pub language: String,
    /// Where they are.
    pub url: Address,
}

from_json!(Media {
    kind,
    url,
    title,
    alternative,
    width,
    height,
    renditions,
    colour,
    poster,
    small,
    spots,
    transcript,
    subtitles,
    credit,
    rights,
});
from_json!(Rendition { url, format, width });
from_json!(Spot { title, text, position, normal });
from_json!(Subtitles { language, url });
from_words!(MediaKind { "image" => Image, "iiif" => Iiif, "model" => Model, "panorama" => Panorama, "audio" => Audio, "video" => Video, "external" => External });
