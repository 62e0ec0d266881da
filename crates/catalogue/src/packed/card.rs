//! Cards: the parts of records that lists show.

use crate::Field;
use crate::file::{Record, read_one};
use crate::json::FromJson;
use crate::model::{Agent, Exhibit, Media, MediaKind, Museum, Story, Tour};
use crate::search::Searchable;
use std::any::Any;
use std::sync::Arc;

/// A record whose kind does not matter: what lists them is compiled once.
pub(super) trait Shown: Searchable + Any + Send + Sync {}

impl<R: Packable> Shown for R {}

/// Reads a record of some kind.
pub(super) type Read = fn(&[u8]) -> Result<Arc<dyn Shown>, String>;

/// What reads records of a kind.
pub(super) fn read<R: Packable>(json: &[u8]) -> Result<Arc<dyn Shown>, String> {
    read_one::<R>(json).map(|record| Arc::new(record) as Arc<dyn Shown>)
}

/// The record as what it is.
pub(super) fn known<R: Packable>(record: Arc<dyn Shown>) -> Option<Arc<R>> {
    let record: Arc<dyn Any + Send + Sync> = record;
    record.downcast().ok()
}

/// A kind of record that can be packed.
pub trait Packable: Record + Searchable + Send + Sync {
    /// The field whose values are records of this kind, so that their names are its labels.
    const FIELD: Option<Field> = None;

    /// The record with only what a list shows, and what it is sorted, counted and compared by.
    fn card(&self) -> Self;

    /// What records are listed by where nothing else is asked for: the greater the earlier. Records
    /// with much to show come first.
    fn quality(&self) -> u8 {
        0
    }
}

/// A card shows one picture.
fn first(media: &[Media]) -> Vec<Media> {
    let picture = media.iter().find(|media| media.kind == MediaKind::Image).or(media.first());
    let shown = |media: &Media| Media {
        spots: Vec::new(),
        transcript: None,
        subtitles: Vec::new(),
        small: None,
        ..media.clone()
    };
    picture.map(shown).into_iter().collect()
}

/// How many subjects a card keeps, to suggest them.
const SUBJECTS: usize = 2;

impl Packable for Exhibit {
    fn card(&self) -> Self {
        Self {
            id: self.id.clone(),
            title: self.title.clone(),
            museum: self.museum.clone(),
            object_type: self.object_type.clone(),
            makers: self.makers.iter().map(|maker| Agent { role: None, ..maker.clone() }).collect(),
            date: self.date.clone(),
            period: self.period.clone(),
            culture: self.culture.clone(),
            materials: self.materials.clone(),
            findspot: self.findspot.clone(),
            subjects: self.subjects.iter().take(SUBJECTS).cloned().collect(),
            media: first(&self.media),
            ..Self::blank()
        }
    }

    fn quality(&self) -> u8 {
        let has = [
            (!self.media.is_empty(), 8),
            (self.description.is_some(), 4),
            (self.date.is_some(), 2),
            (self.object_type.is_some(), 1),
        ];
        has.into_iter().filter_map(|(has, weight)| has.then_some(weight)).sum()
    }
}

impl Packable for Museum {
    const FIELD: Option<Field> = Some(Field::Museum);

    fn card(&self) -> Self {
        Self {
            media: first(&self.media),
            notes: Vec::new(),
            sources: Vec::new(),
            plain_summary: None,
            ..self.clone()
        }
    }
}

impl Packable for Tour {
    fn card(&self) -> Self {
        Self { notes: Vec::new(), sources: Vec::new(), plain_summary: None, ..self.clone() }
    }
}

impl Packable for Story {
    fn card(&self) -> Self {
        Self { media: first(&self.media), notes: Vec::new(), sources: Vec::new(), ..self.clone() }
    }
}
