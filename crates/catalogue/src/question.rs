//! The questions that a portal asks of a catalogue.

use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Text, Tour};
use crate::packed::Alike;
use crate::{Failure, Field, Listing, Query, Sort};
use futures_util::future::LocalBoxFuture;
use futures_util::stream::LocalBoxStream;
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
    /// Exhibits like this one, the most alike first; in a packed catalogue `alike` finds them.
    fn related(&self, id: &str, language: Language, most: usize, alike: Alike) -> Answer<Vec<Arc<Exhibit>>>;
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
