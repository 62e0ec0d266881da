//! The questions that a portal asks of a catalogue, and the answers.

use crate::file::FileError;
use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Text, Tour};
use crate::years::{Histogram, Years};
use futures_util::future::LocalBoxFuture;
use futures_util::stream::LocalBoxStream;
use std::fmt;
use std::sync::Arc;

/// An answer that is on its way. Dropping it cancels what it waits for.
pub type Answer<T> = LocalBoxFuture<'static, Result<T, Failure>>;

/// An answer that grows: each one takes the place of the one before. Dropping it cancels what it
/// waits for.
pub type Answers<T> = LocalBoxStream<'static, Result<T, Failure>>;

/// A catalogue, whatever it is made of.
pub trait Catalogue {
    /// What it can be asked for.
    fn offers(&self) -> Offers;
    /// How many records there are of each kind.
    fn totals(&self) -> Answer<Totals>;
    /// Every region, in the catalogue's order.
    fn regions(&self) -> Answer<Vec<Arc<Region>>>;
    /// Museums.
    fn museums(&self, query: Query) -> Answers<Listing<Museum>>;
    /// Exhibits.
    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>>;
    /// Tours.
    fn tours(&self, query: Query) -> Answers<Listing<Tour>>;
    /// News, events and exhibitions.
    fn stories(&self, query: Query) -> Answers<Listing<Story>>;
    /// One museum, for a reader of this language; `None` if there is none of this identifier.
    fn museum(&self, id: &str, language: Language) -> Answer<Option<Arc<Museum>>>;
    /// One exhibit.
    fn exhibit(&self, id: &str, language: Language) -> Answer<Option<Arc<Exhibit>>>;
    /// One tour.
    fn tour(&self, id: &str, language: Language) -> Answer<Option<Arc<Tour>>>;
    /// One story.
    fn story(&self, id: &str, language: Language) -> Answer<Option<Arc<Story>>>;
    /// Exhibits like this one, the most alike first.
    fn related(&self, id: &str, language: Language, most: usize) -> Answer<Vec<Arc<Exhibit>>>;
    /// What somebody who types this may be looking for, the likeliest first.
    fn suggestions(&self, text: &str, language: Language, most: usize) -> Answer<Vec<Suggestion>>;
}

/// What a catalogue can be asked for; `None` for records that it does not have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// Of its museums.
    pub museums: Option<Offer>,
    /// Of its exhibits.
    pub exhibits: Option<Offer>,
    /// Of its tours.
    pub tours: Option<Offer>,
    /// Of its stories.
    pub stories: Option<Offer>,
    /// Whether it suggests what somebody who types may be looking for.
    pub suggestions: bool,
}

/// What a catalogue can be asked for of one kind of its records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offer {
    /// Whether they can be searched for words.
    pub search: bool,
    /// The orders that they can be put in, besides the usual one.
    pub sorts: Vec<Sort>,
    /// What they can be narrowed down by.
    pub filters: Vec<Field>,
    /// Whether the values of any of these are counted, so that there is something to choose from.
    pub counts: bool,
    /// Whether they can be narrowed down by years, which are counted too.
    pub years: bool,
}

/// How many records of each kind; `None` where they could not be counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Museums.
    pub museums: Option<usize>,
    /// Exhibits.
    pub exhibits: Option<usize>,
    /// Tours.
    pub tours: Option<usize>,
    /// Stories.
    pub stories: Option<usize>,
    /// Regions.
    pub regions: Option<usize>,
}

/// Something that somebody who types may be looking for.
#[derive(Clone, Debug, PartialEq)]
pub struct Suggestion {
    /// What it is.
    pub of: Suggested,
    /// What it is called.
    pub label: Text,
    /// The identifier of the record, of an exhibit or a museum.
    pub id: Option<String>,
}

/// What is suggested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suggested {
    /// An exhibit, by its title.
    Exhibit,
    /// A museum, by its name.
    Museum,
    /// Somebody who made exhibits.
    Maker,
    /// What exhibits are about.
    Subject,
    /// Where exhibits were found.
    Place,
}

impl Suggested {
    /// Everything that is suggested, in the order in which it is shown.
    pub const ALL: [Self; 5] = [Self::Exhibit, Self::Museum, Self::Maker, Self::Subject, Self::Place];

    /// Its name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Exhibit => "exhibit",
            Self::Museum => "museum",
            Self::Maker => "maker",
            Self::Subject => "subject",
            Self::Place => "place",
        }
    }

    /// What has that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|suggested| suggested.name() == name)
    }
}

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

/// A part of the records that a query finds, and what there is to say of all of them.
#[derive(Clone, Debug)]
pub struct Listing<R: ?Sized> {
    /// How many records were found in all.
    pub total: usize,
    /// Whether that is the number; if not, there are at least so many.
    pub exact: bool,
    /// How many of them, from the first on, can be asked for.
    pub within: usize,
    /// The records asked for.
    pub records: Vec<Arc<R>>,
    /// How many more of those asked for are still on their way.
    pub coming: usize,
    /// What they can be narrowed down by.
    pub facets: Vec<Facet>,
    /// The years of the records, the choice of years left aside; `None` where none has any, and where
    /// they are not counted.
    pub histogram: Option<Histogram>,
    /// How many records of the catalogue could not be read.
    pub lost: usize,
    /// What was looked for in the place of what was typed; nothing where all was found as it was typed,
    /// and in catalogues that do not tell.
    pub understood: Vec<Understood>,
}

/// Something typed that no record spells so, and what it was taken for: «kobyz» for «қобыз», in another
/// alphabet, or «кобызз», with an error. Another case or ending of the same word is not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What was typed.
    pub typed: String,
    /// A spelling of the records that was found, in small letters; of several, the nearest.
    pub taken: String,
}

/// The values of one field, with the number of records that each would leave.
#[derive(Clone, Debug, PartialEq)]
pub struct Facet {
    /// The field.
    pub field: Field,
    /// Whether the values' counts are the numbers; if not, there are at least so many of each.
    pub exact: bool,
    /// Its values, the most frequent first.
    pub values: Vec<FacetValue>,
}

/// A value of a [`Facet`].
#[derive(Clone, Debug, PartialEq)]
pub struct FacetValue {
    /// What the address says.
    pub key: String,
    /// What the visitor reads.
    pub label: Text,
    /// How many records it would leave, the other fields' choices being kept.
    pub count: usize,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Why a question could not be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The address that was asked.
    pub address: String,
    /// What went wrong.
    pub reason: Reason,
}

/// What went wrong while a file was fetched and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No answer: no network, or the host refuses.
    NoConnection,
    /// The visitor's network is there, and the host does not answer.
    NoAnswer,
    /// The host answers, and lets no page of another site read it (Fetch, «CORS protocol»).
    NotForPages,
    /// The host sends from one address to the next without end.
    Redirects,
    /// A page for people came in the place of data.
    WebPage,
    /// No answer in time.
    Slow,
    /// The host answered with this HTTP status.
    Status(u16),
    /// The file is larger than the limit, in bytes.
    TooLarge(usize),
    /// The file is not what it should be.
    Unreadable(FileError),
    /// The address is one that the portal does not follow.
    Forbidden,
}

/// For whoever looks after a portal; a visitor reads the words of their language.
impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        write!(formatter, "{}: ", self.address)?;
        match &self.reason {
            Reason::NoConnection => formatter.write_str("no connection"),
            Reason::NoAnswer => formatter.write_str("the host does not answer"),
            Reason::NotForPages => formatter.write_str("the host sends no CORS headers: a proxy is needed"),
            Reason::Redirects => formatter.write_str("redirects without end"),
            Reason::WebPage => formatter.write_str("the answer is a page for people (HTML), not JSON"),
            Reason::Slow => formatter.write_str("no answer in time"),
            Reason::Status(status) => write!(formatter, "HTTP status {status}"),
            Reason::TooLarge(limit) => write!(formatter, "larger than {limit} bytes"),
            Reason::Unreadable(error) => error.fmt(formatter),
            Reason::Forbidden => formatter.write_str("not an address that is followed"),
        }
    }
}

impl Reason {
    /// Whether asking again may help.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::NoConnection | Self::NoAnswer | Self::WebPage | Self::Slow | Self::Unreadable(_) => true,
            Self::Status(status) => *status != 404 && *status != 410,
            Self::NotForPages | Self::Redirects | Self::TooLarge(_) | Self::Forbidden => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_says_what_and_where() {
        let why = "expected a value".to_owned();
        let reason = Reason::Unreadable(FileError { line: 2, column: 5, why });
        let failure = Failure { address: "demo/a.json".to_owned(), reason };
        assert_eq!(failure.to_string(), "demo/a.json: line 2, column 5: expected a value");
        let missing = Failure { address: "a.json".to_owned(), reason: Reason::Status(404) };
        assert_eq!(missing.to_string(), "a.json: HTTP status 404");
    }
}
