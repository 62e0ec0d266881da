//! `portal.json`: what one build of the portal shows, decided when it starts.

use crate::json::{Fields, FromJson, Value, Wrong, from_json, parse};
use crate::language::Language;
use crate::model::{Address, Text};
use serde::Serialize;

/// The settings of a portal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(title = "portal.json"))]
#[serde(deny_unknown_fields)]
pub struct Portal {
    /// Where the schema of this file is; for editors.
    #[serde(rename = "$schema", skip_serializing_if = "String::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub schema: String,
    /// The portal's name.
    pub title: Text,
    /// What the portal is, in a sentence or two; it stands on the home page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub description: Option<Text>,
    /// What is said on the page «About», a paragraph each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub about: Vec<Text>,
    /// The languages of the interface, the first being the one to start in.
    #[cfg_attr(feature = "schema", schemars(default = "every_language", length(min = 1)))]
    pub languages: Vec<Language>,
    /// The catalogues to show. The first stands at the portal's root, each other one under its
    /// own identifier.
    #[cfg_attr(feature = "schema", schemars(length(min = 1)))]
    pub catalogues: Vec<Source>,
    /// Colours.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub theme: Theme,
    /// How to reach the people behind the portal.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub contact: Contact,
    /// The time zone of the museums' opening hours, an IANA name. Without one, «open now» is not
    /// shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub time_zone: Option<String>,
    /// The borders to draw on the map of museums, a file that `demo/studio/map.py` makes. Without one, its points
    /// stand on a plain ground.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub map: Option<Address>,
    /// Every visitor sees the portal as on a screen in a hall: no way out, back to the start when nobody is
    /// there, nothing kept. Any portal is one where its address says `?kiosk`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub kiosk: Option<Kiosk>,
    /// Whether there is a room for the staff, where records are seen before they go out; there is one if it does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub staff: Option<bool>,
}

/// A catalogue: a packed one, or an API with a connector. Addresses are taken from the portal's root.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, default))]
pub struct Source {
    /// What it is called in addresses: small letters, digits and hyphens. Only the first catalogue
    /// can do without.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(regex(pattern = "^[a-z0-9-]+$")))]
    pub id: Option<String>,
    /// What visitors call it. Only the first catalogue can do without.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The folder of a packed catalogue, made by `portal pack`. No connector stands beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packed: Option<Address>,
    /// The connector of an API, a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector: Option<Address>,
}

/// Colours of a portal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, default))]
pub struct Theme {
    /// The hue of the accent colour in degrees, 0 to 360 (CSS Color 4, section 4.3). Only the hue
    /// is free, so that the contrast of text stays what it must be.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 360)))]
    pub accent_hue: Option<u32>,
}

/// How to reach the people behind a portal.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, default))]
pub struct Contact {
    /// Whom one writes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// The address for letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Their site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Address>,
}

/// A screen in a hall.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields, default))]
pub struct Kiosk {
    /// After how many seconds nobody is taken to be there; 90 if it does not say. Then it asks for
    /// fifteen more.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(range(min = 1)))]
    pub idle_seconds: Option<u32>,
    /// The address that it goes back to, from the portal's root: `ru/museums/a`. Without one, the home page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
}

from_json!(strict Kiosk { idle_seconds, start });
from_json!(strict Theme { accent_hue });
from_json!(strict Contact { name, email, website });

/// What to do with files of records: a portal shows no others than those that are packed.
pub const UNPACKED: &str = "files of records are packed first: `portal pack FILES --output FOLDER`; then \"packed\": \"FOLDER\" stands here";

impl FromJson for Source {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let mut fields = Fields::of(value);
        let mut read = Self::default();
        fields.fill(
            &["id", "name", "packed", "connector"],
            &mut [&mut read.id, &mut read.name, &mut read.packed, &mut read.connector],
        );
        fields.end_strict(()).map(|()| read).map_err(|wrong| match wrong.field.as_str() {
            "museums" | "exhibits" | "tours" | "stories" | "regions" => {
                Wrong { why: UNPACKED.to_owned(), ..wrong }
            }
            _ => wrong,
        })
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Portal {
    /// Reads a `portal.json`.
    ///
    /// # Errors
    /// If it is not JSON, or one of its fields is wrong; the error names the field, or none if it
    /// is no JSON.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let value = parse(bytes).map_err(|error| Wrong::new(error.to_string()))?;
        let mut portal = Self::default();
        let (mut schema, mut languages) = (None, None);
        let mut fields = Fields::of(value);
        fields.fill(
            &[
                "$schema",
                "title",
                "description",
                "about",
                "languages",
                "catalogues",
                "theme",
                "contact",
                "time_zone",
                "map",
                "kiosk",
                "staff",
            ],
            &mut [
                &mut schema,
                &mut portal.title,
                &mut portal.description,
                &mut portal.about,
                &mut languages,
                &mut portal.catalogues,
                &mut portal.theme,
                &mut portal.contact,
                &mut portal.time_zone,
                &mut portal.map,
                &mut portal.kiosk,
                &mut portal.staff,
            ],
        );
        fields.end_strict(())?;
        portal.schema = schema.unwrap_or_default();
        portal.languages = languages.unwrap_or_else(every_language);
        for (name, empty) in
            [("languages", portal.languages.is_empty()), ("catalogues", portal.catalogues.is_empty())]
        {
            if empty {
                return Err(Wrong { field: name.to_owned(), why: "at least one is needed".to_owned() });
            }
        }
        for (at, source) in portal.catalogues.iter().enumerate() {
            let earlier = portal.catalogues.get(..at).unwrap_or_default();
            source.check(earlier).map_err(|wrong| wrong.inside(&format!("catalogues[{at}]")))?;
        }
        Ok(portal)
    }

    /// Where among the catalogues the one of this identifier stands; without one, it is the first.
    pub fn place(&self, id: Option<&str>) -> Option<usize> {
        match id {
            None => Some(0),
            Some(_) => self.catalogues.iter().position(|source| source.id.as_deref() == id),
        }
    }
}

impl Source {
    /// What is wrong with it, beside those that stand before it.
    fn check(&self, earlier: &[Self]) -> Result<(), Wrong> {
        let wrong = |field: &str, why: &str| Err(Wrong { field: field.to_owned(), why: why.to_owned() });
        let allowed = |letter: u8| matches!(letter, b'a'..=b'z' | b'0'..=b'9' | b'-');
        match &self.id {
            None if !earlier.is_empty() => return wrong("id", "every catalogue but the first needs one"),
            Some(id) if id.is_empty() || !id.bytes().all(allowed) => {
                return wrong("id", "expected small letters, digits and hyphens");
            }
            Some(id) if earlier.iter().any(|other| other.id.as_ref() == Some(id)) => {
                return wrong("id", "another catalogue has it already");
            }
            _ => {}
        }
        if self.name.is_none() && !earlier.is_empty() {
            return wrong("name", "every catalogue but the first needs one");
        }
        match (&self.packed, &self.connector) {
            (None, None) => wrong("packed", "a catalogue needs this or a connector"),
            (Some(_), Some(_)) => wrong("packed", "takes no connector beside it: make two catalogues"),
            _ => Ok(()),
        }
    }
}

fn every_language() -> Vec<Language> {
    Language::ALL.to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: &str = r#"{"title": "T", "catalogues": [{"packed": "a"}]}"#;

    #[test]
    fn the_smallest_portal_has_every_language() {
        let portal = Portal::read(SMALLEST.as_bytes()).unwrap();
        assert_eq!(portal.languages, Language::ALL);
        assert_eq!(portal.languages[0], Language::Kazakh);
    }

    #[test]
    fn a_wrong_field_is_named() {
        for (json, field) in [
            (
                r#"{"title": "T", "catalogues": [{"packed": "a"}], "theme": {"accent_hue": "red"}}"#,
                "theme.accent_hue",
            ),
            (r#"{"title": "T", "catalogues": [{"packed": "a"}], "languages": ["kk", "xx"]}"#, "languages[1]"),
            (r#"{"title": "T", "catalogues": [{"packed": 5}]}"#, "catalogues[0].packed"),
            (r#"{"title": "T", "catalogues": [{}]}"#, "catalogues[0].packed"),
            (r#"{"title": "T", "catalogues": [{"museum": "a"}]}"#, "catalogues[0].museum"),
            (r#"{"title": "T", "catalogues": []}"#, "catalogues"),
            (r#"{"title": "T", "catalogues": [{"packed": "a"}, {"name": "B"}]}"#, "catalogues[1].id"),
            (r#"{"title": "T", "catalogues": [{"packed": "a"}, {"id": "b"}]}"#, "catalogues[1].name"),
            (r#"{"title": "T", "catalogues": [{"id": "a/b"}]}"#, "catalogues[0].id"),
            (
                r#"{"title": "T", "catalogues": [{"id": "a", "packed": "a"}, {"id": "a", "name": "B"}]}"#,
                "catalogues[1].id",
            ),
            (
                r#"{"title": "T", "catalogues": [{"packed": "a", "connector": "b.json"}]}"#,
                "catalogues[0].packed",
            ),
            (
                r#"{"title": "T", "catalogues": [{"packed": "a"}], "kiosk": {"idle_seconds": "soon"}}"#,
                "kiosk.idle_seconds",
            ),
            (r#"{"title": 5, "catalogues": [{"packed": "a"}]}"#, "title"),
            (r#"{"catalogues": [{"packed": "a"}]}"#, "title"),
            (r#"{"title": "T", "catalogues": [{"packed": "a"}], "titel": "T"}"#, "titel"),
        ] {
            assert_eq!(Portal::read(json.as_bytes()).unwrap_err().field, field, "{json}");
        }
    }

    #[test]
    fn files_that_are_not_packed_are_refused_with_what_to_do() {
        for list in ["museums", "exhibits", "tours", "stories", "regions"] {
            for beside in ["", r#""packed": "a", "#, r#""connector": "a.json", "#] {
                let json = format!(r#"{{"title": "T", "catalogues": [{{{beside}"{list}": ["b.json"]}}]}}"#);
                let wrong = Portal::read(json.as_bytes()).unwrap_err();
                assert_eq!(wrong.field, format!("catalogues[0].{list}"), "{json}");
                assert!(wrong.why.contains("`portal pack FILES --output FOLDER`"), "{wrong}");
            }
        }
    }

    #[test]
    fn catalogues_are_found_by_their_identifiers() {
        let json = r#"{"title": "T", "catalogues": [{"id": "a", "packed": "a"}, {"id": "met", "name": "The Met", "connector": "met.json"}]}"#;
        let portal = Portal::read(json.as_bytes()).unwrap();
        let places = [None, Some("a"), Some("met"), Some("b")].map(|id| portal.place(id));
        assert_eq!(places, [Some(0), Some(0), Some(1), None]);
    }

    #[test]
    fn what_is_no_json_says_so() {
        for text in
            ["", "<!doctype html>", "{", "nonsense", r#"{"title": "T", "catalogues": [{"packed": "a"}]} x"#]
        {
            let error = Portal::read(text.as_bytes()).unwrap_err();
            assert!(error.field.is_empty() && !error.why.is_empty(), "{text}: {error:?}");
        }
    }
}
