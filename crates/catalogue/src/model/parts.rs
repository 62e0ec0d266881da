//! Small parts that several kinds of record share.

use super::{Address, Text, text::UNDECLARED};
use crate::around;
use crate::json::{Fields, FromJson, Value, Wrong, from_json, from_words};
use serde::Serialize;

/// A term of a controlled vocabulary: an object type, a material, a period.
///
/// In JSON a plain string, or `{"id": "dagger", "label": {"kk": "қанжар", …}}`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "TermJson"))]
#[cfg_attr(
    feature = "schema",
    schemars(
        description = "A term of a controlled vocabulary: a plain string, or an object with `label` and, if it has one, `id`."
    )
)]
pub struct Term {
    /// The term's identifier in its vocabulary.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The term in words.
    pub label: Text,
}

impl Term {
    /// What two records share when they share this term: its identifier, else its first label.
    pub fn key(&self) -> &str {
        let label = || self.label.choose(&[]).map_or("", |chosen| chosen.text);
        self.id.as_deref().unwrap_or_else(label)
    }
}

/// A place named in a record.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Place {
    /// Its name.
    pub name: Text,
    /// Where it lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Point>,
}

/// A point on the Earth, WGS 84.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Point {
    /// Latitude in degrees, north positive.
    #[cfg_attr(feature = "schema", schemars(range(min = -90, max = 90)))]
    pub latitude: f64,
    /// Longitude in degrees, east positive.
    #[cfg_attr(feature = "schema", schemars(range(min = -180, max = 180)))]
    pub longitude: f64,
    /// What the point marks.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub precision: Precision,
}

/// What a point marks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// The very spot.
    #[default]
    Site,
    /// The town or village that it is in.
    Town,
}

/// Where a fact comes from.
///
/// In JSON a plain string (an address, or words), or an object with `title` and `url`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(with = "SourceJson"))]
#[cfg_attr(
    feature = "schema",
    schemars(
        description = "Where a fact comes from: an address or words in a plain string, or an object with `title` and `url`."
    )
)]
pub struct Source {
    /// What the source is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Address>,
}

impl FromJson for Term {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Text(label) => Ok(Self { id: None, label: Text::new(UNDECLARED, label) }),
            full => {
                let mut fields = Fields::of(full);
                let mut read = Self::default();
                fields.fill(&["id", "label"], &mut [&mut read.id, &mut read.label]);
                fields.end(()).map(|()| read)
            }
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl FromJson for Source {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        match value {
            Value::Text(text) if around(&text, "://").is_some() => {
                Ok(Self { title: None, url: Some(Address::new(text)) })
            }
            Value::Text(text) => Ok(Self { title: Some(Text::new(UNDECLARED, text)), url: None }),
            full => {
                let mut fields = Fields::of(full);
                let mut read = Self::default();
                fields.fill(&["title", "url"], &mut [&mut read.title, &mut read.url]);
                fields.end(()).map(|()| read)
            }
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

from_json!(Place { name, location });
from_json!(Point { latitude, longitude, precision });
from_words!(Precision { "site" => Site, "town" => Town });

#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
#[expect(dead_code, reason = "only its shape is used")]
enum TermJson {
    Plain(String),
    Full {
        /// The term's identifier in its vocabulary.
        id: Option<String>,
        /// The term in words.
        label: Text,
    },
}

#[cfg(feature = "schema")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged, deny_unknown_fields)]
#[expect(dead_code, reason = "only its shape is used")]
enum SourceJson {
    Plain(String),
    Full {
        /// What the source is called.
        title: Option<Text>,
        /// Where it can be read.
        url: Option<Address>,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_and_sources_are_read_from_a_string_or_in_full() {
        let term: Term = crate::json::tests::read(r#""silver""#).unwrap();
        assert_eq!(term.key(), "silver");
        let term: Term = crate::json::tests::read(r#"{"id": "ag", "label": {"en": "silver"}}"#).unwrap();
        assert_eq!(term.key(), "ag");
        let source: Source = crate::json::tests::read(r#""https://kazmuseum.kz/a""#).unwrap();
        assert_eq!(source.url.unwrap().host(), Some("kazmuseum.kz"));
        let source: Source = crate::json::tests::read(r#""Field diary, 1969""#).unwrap();
        assert_eq!(source.title.unwrap().choose(&[]).unwrap().text, "Field diary, 1969");
    }
}
