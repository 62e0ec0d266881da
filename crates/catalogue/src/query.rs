//! What a list of records is asked for.

use crate::language::Language;
use crate::years::Years;

/// A property by which records are filtered and counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// The museum that a record belongs to.
    Museum,
    /// The region of a museum.
    Region,
    /// The kind of a museum, a tour or a story.
    Kind,
    /// The object type of an exhibit.
    ObjectType,
    /// Its period.
    Period,
    /// Its culture.
    Culture,
    /// A material of it.
    Material,
}

impl Field {
    /// Every field, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Region,
        Self::Kind,
        Self::ObjectType,
        Self::Period,
        Self::Culture,
        Self::Material,
        Self::Museum,
    ];

    /// The field's name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Museum => "museum",
            Self::Region => "region",
            Self::Kind => "kind",
            Self::ObjectType => "type",
            Self::Period => "period",
            Self::Culture => "culture",
            Self::Material => "material",
        }
    }

    /// The field of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }
}

/// The order of a listing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best match first; without words, the catalogue's own order.
    #[default]
    Relevance,
    /// By title, in the alphabet of the query's language.
    Title,
    /// The oldest first; what has no date comes last.
    Oldest,
    /// The newest first; what has no date comes last.
    Newest,
}

impl Sort {
    /// Every order.
    pub const ALL: [Self; 4] = [Self::Relevance, Self::Title, Self::Oldest, Self::Newest];

    /// The order's name in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Title => "title",
            Self::Oldest => "oldest",
            Self::Newest => "newest",
        }
    }

    /// The order of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.name() == name)
    }
}

/// What a listing is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// Words, all of which must be found. The last letters of the last one may be missing, if it is no
    /// word without them.
    pub text: String,
    /// Whether the last word is still being typed, so that they may be missing even if it is one.
    pub unfinished: bool,
    /// Chosen values: one of those of each field must fit.
    pub filters: Vec<(Field, String)>,
    /// The years: those of a record must meet these.
    pub years: Years,
    /// The order.
    pub sort: Sort,
    /// The reader's language, whose alphabet is that of the order.
    pub language: Language,
    /// How many records to skip.
    pub skip: usize,
    /// How many to give at most; `None` for all.
    pub take: Option<usize>,
    /// Whether it matters what the records can be narrowed down by; if not, it may be left out.
    pub counts: bool,
}

impl Query {
    /// The values chosen for a field.
    pub fn chosen(&self, field: Field) -> impl Iterator<Item = &str> {
        self.filters.iter().filter(move |(own, _)| *own == field).map(|(_, value)| value.as_str())
    }

    /// Before which place the records end that are asked for.
    pub(crate) fn end(&self) -> usize {
        self.take.map_or(usize::MAX, |take| self.skip.saturating_add(take))
    }

    /// Whether the records are narrowed down by anything but words.
    pub fn is_narrowed(&self) -> bool {
        !(self.filters.is_empty() && self.years.is_open())
    }
}
