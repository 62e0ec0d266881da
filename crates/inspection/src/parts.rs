//! The parts of a record, each with its place.

mod exhibit;
mod museum;
mod tour;
mod walk;

pub(crate) use walk::Walk;

use crate::place::Here;
use catalogue::file::Record;
use catalogue::model::{Address, Date, Exhibit, Media, Museum, Point, Region, Rights, Story, Text, Tour};

/// A record of any kind.
#[derive(Clone, Copy, Debug)]
pub enum Seen<'r> {
    /// A museum.
    Museum(&'r Museum),
    /// An exhibit.
    Exhibit(&'r Exhibit),
    /// A tour.
    Tour(&'r Tour),
    /// A story.
    Story(&'r Story),
    /// A region.
    Region(&'r Region),
}

macro_rules! seen {
    ($($kind:ident)*) => {$(
        impl<'r> From<&'r $kind> for Seen<'r> {
            fn from(record: &'r $kind) -> Self {
                Self::$kind(record)
            }
        }
    )*};
}
seen!(Museum Exhibit Tour Story Region);

/// A part of a record that a rule may look at. What is empty is no part.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Part<'r> {
    /// A text in languages.
    Text(&'r Text),
    /// A text in none.
    Plain(&'r str),
    Date(&'r Date),
    Point(Point),
    Rights(&'r Rights),
    Media(&'r Media),
    /// The identifier of a record of that list.
    Reference(&'static str, &'r str),
    /// An address to follow.
    Address(&'r Address),
    /// Opening hours for a machine.
    Hours(&'r str),
    /// Anything else that is there.
    Other,
}

/// The fields of each list's records, which a profile may ask for. A test holds them to the records.
pub(crate) const FIELDS: [(&str, &[&str]); 5] = [
    ("museums", museum::FIELDS),
    ("exhibits", exhibit::FIELDS),
    ("tours", tour::TOUR),
    ("stories", tour::STORY),
    ("regions", museum::REGION),
];

/// The fields of a list's records.
pub(crate) fn fields(list: &str) -> &'static [&'static str] {
    FIELDS.iter().find(|(known, _)| *known == list).map_or(&[], |(_, fields)| fields)
}

impl<'r> Seen<'r> {
    /// The name of its list.
    pub fn list(self) -> &'static str {
        match self {
            Self::Museum(_) => Museum::LIST,
            Self::Exhibit(_) => Exhibit::LIST,
            Self::Tour(_) => Tour::LIST,
            Self::Story(_) => Story::LIST,
            Self::Region(_) => Region::LIST,
        }
    }

    /// Its identifier.
    pub fn id(self) -> &'r str {
        match self {
            Self::Museum(record) => &record.id,
            Self::Exhibit(record) => &record.id,
            Self::Tour(record) => &record.id,
            Self::Story(record) => &record.id,
            Self::Region(record) => &record.id,
        }
    }

    /// What it is called.
    pub fn title(self) -> &'r Text {
        match self {
            Self::Museum(record) => &record.name,
            Self::Exhibit(record) => &record.title,
            Self::Tour(record) => &record.title,
            Self::Story(record) => &record.title,
            Self::Region(record) => &record.name,
        }
    }

    /// Shows all pictures, models and films of the record to `visit`, so that their files can be looked at.
    pub fn media(self, visit: &mut dyn FnMut(&Media)) {
        self.walk(&mut |_, part| {
            if let Part::Media(media) = part {
                visit(media);
            }
        });
    }

    /// Shows every part to `visit`, with its place.
    pub(crate) fn walk(self, visit: &mut dyn FnMut(&Here, Part)) {
        let here = Here::default();
        let mut walk = Walk { visit };
        match self {
            Self::Museum(record) => museum::museum(&mut walk, &here, record),
            Self::Exhibit(record) => exhibit::exhibit(&mut walk, &here, record),
            Self::Tour(record) => tour::tour(&mut walk, &here, record),
            Self::Story(record) => tour::story(&mut walk, &here, record),
            Self::Region(record) => museum::region(&mut walk, &here, record),
        }
    }
}

#[cfg(test)]
mod tests;
