//! What of each kind of record is searched, filtered and sorted by.

use crate::Field;
use crate::model::{Day, Exhibit, Museum, Story, StoryKind, Term, Text, Tour};

/// A value of a field: its key, and its label where the record itself has one.
pub type Value<'a> = (&'a str, Option<&'a Text>);

/// A record that can be searched for.
pub trait Searchable {
    /// The fields that records of its kind are filtered and counted by.
    fn fields(&self) -> &'static [Field];

    /// Its title.
    fn title(&self) -> &Text;

    /// Its values of a field.
    fn values(&self, field: Field) -> Vec<Value<'_>>;

    /// What it is put in order of time by: first and last moment.
    fn time(&self) -> Option<(i64, i64)>;

    /// The years that it is narrowed down and counted by: first and last.
    fn years(&self) -> Option<(i64, i64)> {
        None
    }
}

/// A record whose texts can be looked into.
pub trait Worded: Searchable {
    /// Other names that it goes by: its makers'. A word in them counts as one in the title.
    fn names(&self) -> Vec<&Text> {
        Vec::new()
    }

    /// All other texts in which words are looked for.
    fn texts(&self) -> Vec<&Text>;
}

fn term(term: &Term) -> Value<'_> {
    (term.key(), Some(&term.label))
}

fn ids(ids: &[String]) -> Vec<Value<'_>> {
    ids.iter().map(|id| (id.as_str(), None)).collect()
}

impl Searchable for Museum {
    fn fields(&self) -> &'static [Field] {
        &[Field::Region, Field::Kind]
    }

    fn title(&self) -> &Text {
        &self.name
    }

    fn values(&self, field: Field) -> Vec<Value<'_>> {
        match field {
            Field::Region => self.region.iter().map(|id| (id.as_str(), None)).collect(),
            Field::Kind => self.kind.iter().map(term).collect(),
            _ => Vec::new(),
        }
    }

    fn time(&self) -> Option<(i64, i64)> {
        self.founded.as_ref()?.span()
    }
}

impl Worded for Museum {
    fn texts(&self) -> Vec<&Text> {
        [&self.settlement, &self.address, &self.summary].into_iter().flatten().collect()
    }
}

impl Searchable for Exhibit {
    fn fields(&self) -> &'static [Field] {
        &[Field::ObjectType, Field::Period, Field::Culture, Field::Material, Field::Museum]
    }

    fn title(&self) -> &Text {
        &self.title
    }

    fn values(&self, field: Field) -> Vec<Value<'_>> {
        match field {
            Field::Museum => self.museum.iter().map(|id| (id.as_str(), None)).collect(),
            Field::ObjectType => self.object_type.iter().map(term).collect(),
            Field::Period => self.period.iter().map(term).collect(),
            Field::Culture => self.culture.iter().map(term).collect(),
            Field::Material => self.materials.iter().map(term).collect(),
            _ => Vec::new(),
        }
    }

    fn time(&self) -> Option<(i64, i64)> {
        self.years()
    }

    fn years(&self) -> Option<(i64, i64)> {
        self.date.as_ref()?.span()
    }
}

impl Worded for Exhibit {
    fn names(&self) -> Vec<&Text> {
        self.makers.iter().map(|maker| &maker.name).collect()
    }

    fn texts(&self) -> Vec<&Text> {
        let options = [&self.description, &self.physical_description, &self.provenance, &self.credit_line];
        let one = [&self.object_type, &self.period, &self.culture];
        let many = [&self.materials, &self.techniques, &self.subjects];
        let texts = options.into_iter().flatten();
        let terms = one.into_iter().flatten().chain(many.into_iter().flatten()).map(|term| &term.label);
        let places = self.findspot.iter().map(|place| &place.name);
        texts.chain(terms).chain(places).collect()
    }
}

impl Searchable for Tour {
    fn fields(&self) -> &'static [Field] {
        &[Field::Museum]
    }

    fn title(&self) -> &Text {
        &self.title
    }

    fn values(&self, field: Field) -> Vec<Value<'_>> {
        match field {
            Field::Museum => ids(&self.museums),
            _ => Vec::new(),
        }
    }

    fn time(&self) -> Option<(i64, i64)> {
        None
    }
}

impl Worded for Tour {
    fn texts(&self) -> Vec<&Text> {
        let scenes = self.scenes.iter().flat_map(|scene| std::iter::once(&scene.title).chain(&scene.text));
        self.summary.iter().chain(scenes).collect()
    }
}

impl Searchable for Story {
    fn fields(&self) -> &'static [Field] {
        &[Field::Kind, Field::Museum]
    }

    fn title(&self) -> &Text {
        &self.title
    }

    fn values(&self, field: Field) -> Vec<Value<'_>> {
        match field {
            Field::Kind => vec![(self.kind.name(), None)],
            Field::Museum => ids(&self.museums),
            _ => Vec::new(),
        }
    }

    fn time(&self) -> Option<(i64, i64)> {
        let start = self.start?;
        let first = moment(start, 1, 1)?;
        let last = moment(start, 12, 31)?;
        let end = self.end.and_then(|end| moment(end, 12, 31)).unwrap_or(last);
        Some((first, last.min(end).max(first)))
    }
}

/// A day as a number; what is not known of it is the given month and day.
fn moment(day: Day, month: u8, of_month: u8) -> Option<i64> {
    let month = i64::from(day.month.unwrap_or(month)) - 1;
    Some((i64::from(day.year?) * 12 + month) * 31 + i64::from(day.day.unwrap_or(of_month)))
}

impl Worded for Story {
    fn texts(&self) -> Vec<&Text> {
        [&self.summary, &self.place].into_iter().flatten().chain(&self.partners).collect()
    }
}

impl StoryKind {
    /// The kind's name in JSON and in an address.
    pub fn name(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::Event => "event",
            Self::Exhibition => "exhibition",
            Self::Conference => "conference",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::read_one;

    /// The first and the last day on which a story can have begun.
    fn time(days: &str) -> (i64, i64) {
        let story = format!(r#"{{"id": "a", "title": "A", {days}}}"#);
        read_one::<Story>(story.as_bytes()).unwrap().time().unwrap()
    }

    #[test]
    fn a_year_alone_is_all_of_its_days() {
        let year = time(r#""start": "2024""#);
        assert_eq!(year.0, time(r#""start": "2024-01-01""#).0);
        assert_eq!(year.1, time(r#""start": "2024-12-31""#).1);
        assert!(time(r#""start": "2023-12""#).1 < year.0, "not the last month of the year before");
        assert!(time(r#""start": "2024-02-29""#).1 < time(r#""start": "2024-03""#).0);
    }

    #[test]
    fn nothing_begins_after_its_end() {
        assert_eq!(time(r#""start": "2024?", "end": "2024-11-20?""#).1, time(r#""start": "2024-11-20""#).1);
        let wrong = time(r#""start": "2024-05-02", "end": "2023-01-01""#);
        assert_eq!(wrong.0, wrong.1, "an end before the beginning says nothing");
    }
}
