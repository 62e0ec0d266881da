//! Text in several languages.

use crate::json::{FromJson, Value, Wrong, from_json, from_words};
use serde::{Serialize, Serializer, ser::SerializeMap};

/// The tag of a text whose language nobody declared (BCP 47, section 4.1, «und»).
pub const UNDECLARED: &str = "und";

/// A text in one or more languages, in the order in which the source gives them.
///
/// In JSON a plain string (its language is then undeclared), or an object from BCP 47 language
/// tags to strings. A text that a machine made stands as `{"text": "…", "made_by": "translation"}`.
///
/// ```
/// # use catalogue::json::{FromJson, parse};
/// # use catalogue::model::Text;
/// let text = Text::from_json(parse(r#"{"kk": "Қобыз", "en": "Kobyz"}"#.as_bytes())?)?;
/// assert_eq!(text.choose(&["ru", "en"]).unwrap().text, "Kobyz");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text(Vec<Entry>);

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    language: String,
    text: String,
    origin: Origin,
}

/// Who made a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// A person wrote it.
    #[default]
    Person,
    /// A machine wrote it in another alphabet.
    Transliteration,
    /// A machine translated it.
    Translation,
}

from_words!(Origin { "person" => Person, "transliteration" => Transliteration, "translation" => Translation });

/// One language's version of a [`Text`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Chosen<'a> {
    /// The text itself.
    pub text: &'a str,
    /// Its BCP 47 language tag; `und` if undeclared.
    pub language: &'a str,
    /// Who made it.
    pub origin: Origin,
}

impl Text {
    /// A text in one language.
    pub fn new(language: impl Into<String>, text: impl Into<String>) -> Self {
        Self::default().with(language, text)
    }

    /// The same text with one more language.
    pub fn with(mut self, language: impl Into<String>, text: impl Into<String>) -> Self {
        self.0.push(Entry { language: language.into(), text: text.into(), origin: Origin::Person });
        self
    }

    /// The version in the first language of `wanted` that the text has; failing all, its first
    /// version. Blank versions count as missing. `None` if the whole text is blank.
    pub fn choose(&self, wanted: &[&str]) -> Option<Chosen<'_>> {
        let filled = || self.iter().filter(|version| !version.text.trim().is_empty());
        wanted
            .iter()
            .find_map(|&language| filled().find(|version| version.language == language))
            .or_else(|| filled().next())
    }

    /// Every version.
    pub fn iter(&self) -> impl Iterator<Item = Chosen<'_>> {
        self.0.iter().map(|entry| Chosen {
            text: &entry.text,
            language: &entry.language,
            origin: entry.origin,
        })
    }

    /// Whether no version has a visible character.
    pub fn is_blank(&self) -> bool {
        self.choose(&[]).is_none()
    }
}

/// A version that says who made it.
struct Made {
    text: String,
    made_by: Origin,
}
from_json!(Made { text, made_by });

impl FromJson for Text {
    fn from_json(value: Value) -> Result<Self, Wrong> {
        let versions = match value {
            Value::Text(text) => return Ok(Self::new(UNDECLARED, text)),
            Value::Object(versions) => versions,
            _ => return Err(Wrong::new("expected a text, or an object from language tags to texts")),
        };
        let mut entries = Vec::new();
        for (language, version) in versions {
            let Made { text, made_by } = match version {
                Value::Null => continue,
                Value::Text(text) => Made { text, made_by: Origin::Person },
                made => Made::from_json(made)?,
            };
            entries.push(Entry { language, text, origin: made_by });
        }
        Ok(Self(entries))
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Made<'a> {
            text: &'a str,
            made_by: Origin,
        }
        if let [entry] = &self.0[..]
            && entry.language == UNDECLARED
            && entry.origin == Origin::Person
        {
            return serializer.serialize_str(&entry.text);
        }
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for Entry { language, text, origin } in &self.0 {
            match origin {
                Origin::Person => map.serialize_entry(language, text)?,
                &made_by => map.serialize_entry(language, &Made { text, made_by })?,
            }
        }
        map.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let origin = generator.subschema_for::<Origin>();
        schemars::json_schema!({
            "description": "A text: a plain string, or an object from language tags to texts, such as {\"kk\": …, \"ru\": …, \"en\": …}.",
            "type": ["string", "object"],
            "propertyNames": {
                "description": "A language tag (BCP 47): kk, kk-Latn, kk-Arab, ru, en; und if the language is not known.",
                "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
            },
            "additionalProperties": {
                "description": "The text in this language; an object with `text` and `made_by` if a machine made it.",
                "anyOf": [
                    { "type": ["string", "null"] },
                    {
                        "type": "object",
                        "properties": {
                            "text": { "description": "The text itself.", "type": "string" },
                            "made_by": origin
                        },
                        "required": ["text"],
                        "additionalProperties": false
                    }
                ]
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Text {
        crate::json::tests::read(json).unwrap()
    }

    #[test]
    fn a_missing_language_falls_back_and_says_to_which() {
        let text = read(r#"{"kk": "", "ru": "Кобыз", "en": "Kobyz"}"#);
        let chosen = text.choose(&["kk", "ru"]).unwrap();
        assert_eq!((chosen.text, chosen.language), ("Кобыз", "ru"));
        assert_eq!(text.choose(&["de"]).unwrap().language, "ru");
    }

    #[test]
    fn a_plain_string_has_no_declared_language() {
        assert_eq!(read(r#""ГИКМ 5569""#).choose(&["kk"]).unwrap().language, UNDECLARED);
    }

    #[test]
    fn blank_text_is_no_text() {
        assert!(read(r#"{"kk": " ", "ru": null}"#).is_blank());
        assert!(read("{}").is_blank());
    }

    #[test]
    fn what_a_machine_made_says_so_through_a_round_trip() {
        let text = read(r#"{"kk": "Тас", "en": {"text": "Stone", "made_by": "translation"}}"#);
        assert_eq!(text.choose(&["en"]).unwrap().origin, Origin::Translation);
        assert_eq!(read(&serde_json::to_string(&text).unwrap()), text);
    }

    #[test]
    fn a_number_is_not_a_text() {
        assert!(crate::json::tests::read::<Text>("5").is_err());
    }

    #[test]
    fn a_machine_s_text_in_no_declared_language_says_so_through_a_round_trip() {
        let text = read(r#"{"und": {"text": "Stone", "made_by": "translation"}}"#);
        assert_eq!(read(&serde_json::to_string(&text).unwrap()), text);
    }
}
