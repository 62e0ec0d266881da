//! Which kind of record is guessed, and what its fields are called.

use super::names::{FIELDS, Named};
use super::names_of_kinds::{OF_MUSEUMS, OF_STORIES};
use crate::json::Value;

/// A kind of record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Records {
    /// Exhibits.
    #[default]
    Exhibits,
    /// Museums.
    Museums,
    /// Tours.
    Tours,
    /// News, events and exhibitions.
    Stories,
}

/// What is guessed, and the field that it becomes, in the order in which fields are written.
type Fields = &'static [(&'static str, &'static str)];

const EXHIBIT: Fields = &[
    ("id", "id"),
    ("title", "title"),
    ("object_type", "object_type"),
    ("makers", "makers"),
    ("date", "date"),
    ("from", "from"),
    ("to", "to"),
    ("period", "period"),
    ("culture", "culture"),
    ("materials", "materials"),
    ("techniques", "techniques"),
    ("dimensions", "dimensions"),
    ("inventory_number", "inventory_number"),
    ("museum", "museum"),
    ("findspot", "findspot"),
    ("credit_line", "credit_line"),
    ("provenance", "provenance"),
    ("description", "description"),
    ("physical_description", "physical_description"),
    ("subjects", "subjects"),
    ("media", "media"),
    ("rights", "rights"),
    ("sources", "sources"),
];

const MUSEUM: Fields = &[
    ("id", "id"),
    ("title", "name"),
    ("object_type", "kind"),
    ("region", "region"),
    ("settlement", "settlement"),
    ("address", "address"),
    ("location", "location"),
    ("latitude", "latitude"),
    ("longitude", "longitude"),
    ("founded", "founded"),
    ("sources", "website"),
    ("telephone", "telephone"),
    ("description", "summary"),
    ("media", "media"),
];

const TOUR: Fields = &[
    ("id", "id"),
    ("title", "title"),
    ("object_type", "kind"),
    ("description", "summary"),
    ("museum", "museums"),
    ("sources", "url"),
];

const STORY: Fields = &[
    ("id", "id"),
    ("title", "title"),
    ("object_type", "kind"),
    ("start", "start"),
    ("end", "end"),
    ("description", "summary"),
    ("museum", "museums"),
    ("findspot", "place"),
    ("media", "media"),
    ("sources", "sources"),
];

/// What is no field by itself, but a part of one.
const PARTS: [&str; 4] = ["from", "to", "latitude", "longitude"];

impl Records {
    /// What they are called in a connector.
    pub(super) fn section(self) -> &'static str {
        match self {
            Self::Exhibits => "exhibits",
            Self::Museums => "museums",
            Self::Tours => "tours",
            Self::Stories => "stories",
        }
    }

    fn all(self) -> Fields {
        match self {
            Self::Exhibits => EXHIBIT,
            Self::Museums => MUSEUM,
            Self::Tours => TOUR,
            Self::Stories => STORY,
        }
    }

    /// The names of what is guessed.
    pub(super) fn named(self) -> impl Iterator<Item = &'static Named> {
        let more = match self {
            Self::Museums => OF_MUSEUMS,
            Self::Stories => OF_STORIES,
            Self::Exhibits | Self::Tours => &[],
        };
        more.iter().chain(FIELDS)
    }

    /// What is guessed.
    pub(super) fn guessed(self) -> impl Iterator<Item = &'static str> {
        self.all().iter().map(|(guessed, _)| *guessed)
    }

    /// The fields.
    pub(super) fn fields(self) -> impl Iterator<Item = &'static str> {
        self.all().iter().filter(|(guessed, _)| !PARTS.contains(guessed)).map(|(_, field)| *field)
    }

    /// The field that something becomes.
    pub(super) fn field(self, guessed: &str) -> &'static str {
        self.all().iter().find(|(own, _)| *own == guessed).map_or("", |(_, field)| *field)
    }

    /// What becomes a field.
    pub(super) fn becomes(self, field: &str) -> &'static str {
        self.all().iter().find(|(_, own)| *own == field).map_or("", |(guessed, _)| *guessed)
    }

    /// The same mappings under the names of the fields, in their order.
    pub(super) fn renamed(self, fields: Vec<(&'static str, Value)>) -> Vec<(&'static str, Value)> {
        let mut fields: Vec<_> =
            fields.into_iter().map(|(guessed, mapping)| (self.field(guessed), mapping)).collect();
        fields.sort_by_key(|(name, _)| self.fields().position(|own| own == *name));
        fields
    }
}
