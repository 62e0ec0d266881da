//! The shapes of the portal's records.

use crate::json::Value;

/// What a field of a record holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// A plain text: an identifier, a number of an inventory, a word of a fixed few.
    Word,
    /// A text in one or more languages.
    Text,
    /// A number.
    Number,
    /// A web address.
    Address,
    /// A date: words, a year, or an object with `text`, `from` and `to`.
    Date,
    /// Anything that the portal's own JSON may have there.
    Own,
    /// Several of them.
    List(&'static Shape),
    /// An object with these fields; a value that is no object becomes the first of them, and without
    /// the first nothing else in it has a meaning.
    Object(Fields),
    /// The same, where any of the fields will do.
    AnyOf(Fields),
}

impl Shape {
    /// Whether an object has what it needs to mean something.
    pub(super) fn is_whole(self, made: &[(String, Value)]) -> bool {
        match self {
            Self::Object(fields) => {
                fields.first().is_some_and(|(first, _)| made.iter().any(|(name, _)| name == first))
            }
            _ => !made.is_empty(),
        }
    }
}

/// The fields of an object.
pub(super) type Fields = &'static [(&'static str, Shape)];

use Shape::{Address, AnyOf, Date, List, Number, Object, Own, Text, Word};

const TERM: Shape = Object(&[("label", Text), ("id", Word)]);
const POINT: Shape = Object(&[("latitude", Number), ("longitude", Number), ("precision", Word)]);
const PLACE: Shape = Object(&[("name", Text), ("location", POINT)]);
const AGENT: Shape = Object(&[("name", Text), ("role", Text)]);
const CITED: Shape = AnyOf(&[("url", Address), ("title", Text)]);
const RENDITION: Shape = Object(&[("url", Address), ("format", Word), ("width", Number)]);
const MEDIA: Shape = Object(&[
    ("url", Address),
    ("kind", Word),
    ("title", Text),
    ("alternative", Text),
    ("width", Number),
    ("height", Number),
    ("renditions", List(&RENDITION)),
    ("poster", Address),
    ("small", Address),
    ("colour", Word),
    ("spots", Own),
    ("transcript", Text),
    ("subtitles", Own),
    ("credit", Text),
    ("rights", Word),
]);

/// The parts of a date.
pub(super) const DATE: Fields = &[("text", Text), ("from", Number), ("to", Number)];

/// An exhibit's fields.
pub(super) const EXHIBIT: Fields = &[
    ("id", Word),
    ("title", Text),
    ("museum", Word),
    ("object_type", TERM),
    ("makers", List(&AGENT)),
    ("date", Date),
    ("period", TERM),
    ("culture", TERM),
    ("materials", List(&TERM)),
    ("techniques", List(&TERM)),
    ("dimensions", Text),
    ("inventory_number", Word),
    ("credit_line", Text),
    ("provenance", Text),
    ("findspot", PLACE),
    ("description", Text),
    ("plain_description", Text),
    ("physical_description", Text),
    ("subjects", List(&TERM)),
    ("rights", Word),
    ("media", List(&MEDIA)),
    ("notes", List(&Text)),
    ("sources", List(&CITED)),
];

/// A museum's fields.
pub(super) const MUSEUM: Fields = &[
    ("id", Word),
    ("name", Text),
    ("kind", TERM),
    ("region", Word),
    ("settlement", Text),
    ("address", Text),
    ("location", POINT),
    ("location_note", Text),
    ("founded", Date),
    ("website", Address),
    ("telephone", Word),
    ("email", Word),
    ("hours", Own),
    ("free_days", Text),
    ("free_for", Text),
    ("status", Text),
    ("summary", Text),
    ("plain_summary", Text),
    ("media", List(&MEDIA)),
    ("notes", List(&Text)),
    ("sources", List(&CITED)),
];

/// A story's fields.
pub(super) const STORY: Fields = &[
    ("id", Word),
    ("title", Text),
    ("kind", Word),
    ("start", Word),
    ("end", Word),
    ("summary", Text),
    ("museums", List(&Word)),
    ("place", Text),
    ("partners", List(&Text)),
    ("media", List(&MEDIA)),
    ("notes", List(&Text)),
    ("sources", List(&CITED)),
];

/// A tour's fields.
pub(super) const TOUR: Fields = &[
    ("id", Word),
    ("title", Text),
    ("kind", TERM),
    ("summary", Text),
    ("plain_summary", Text),
    ("museums", List(&Word)),
    ("url", Address),
    ("plan", MEDIA),
    ("scenes", List(&SCENE)),
    ("notes", List(&Text)),
    ("sources", List(&CITED)),
];

/// A suggestion's fields.
pub(super) const SUGGESTION: Fields = &[("label", Text), ("of", Word), ("id", Word)];

const SCENE: Shape = Object(&[
    ("id", Word),
    ("title", Text),
    ("text", Text),
    ("media", MEDIA),
    ("place", Own),
    ("hotspots", List(&HOTSPOT)),
]);
const HOTSPOT: Shape = Object(&[
    ("title", Text),
    ("text", Text),
    ("exhibit", Word),
    ("scene", Word),
    ("yaw", Number),
    ("pitch", Number),
]);
