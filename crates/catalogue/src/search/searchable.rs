//! What of each kind of record is searched, filtered and sorted by.

use crate::Field;
use crate::model::{Exhibit, Museum, Story, StoryKind, Term, Text, Tour};

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
        let start = self.start.filter(|day| day.year.is_some())?;
        let (year, month, day) = start.order();
        let moment = (i64::from(year) * 12 + i64::from(month)) * 31 + i64::from(day);
        Some((moment, moment))
    }
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
