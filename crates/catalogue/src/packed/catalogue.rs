//! Answering a portal's questions from a packed catalogue.

use super::block::{Blocks, Lack, Reading, all};
use super::card::{Shown, known, read};
use super::evaluate::candidates;
use super::find::{Finder, scored, term};
use super::listing::{Anything, Shelf};
use super::lookup::value_key;
use super::manifest::{Kind, Manifest};
use super::{Files, Packable};
use crate::file::{self, FileError};
use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Text, Tour};
use crate::search::{Searchable, related};
use crate::{
    Answer, Answers, Catalogue, Facet, Failure, Field, Listing, Offers, Query, Reason, Suggestion, Totals,
};
use futures_util::future::{LocalBoxFuture, Shared, join};
use futures_util::{FutureExt, StreamExt, stream};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// A packed catalogue.
#[derive(Clone)]
pub struct Packed {
    blocks: Blocks,
    finder: fn() -> Answer<Finder>,
    offers: Offers,
    manifest: Rc<RefCell<Option<Shared<Coming>>>>,
}

type Coming = LocalBoxFuture<'static, Result<Rc<Manifest>, Failure>>;

/// From how many exhibits suggestions are taken.
const SUGGESTING: usize = 60;

const MANIFEST: &str = "manifest.json";

/// One kind of record, and what reads it.
#[derive(Clone, Copy)]
struct Of {
    kind: fn(&Manifest) -> &Kind,
    read: super::card::Read,
}

const MUSEUMS: Of = Of { kind: |manifest| &manifest.museums, read: read::<Museum> };
const EXHIBITS: Of = Of { kind: |manifest| &manifest.exhibits, read: read::<Exhibit> };
const TOURS: Of = Of { kind: |manifest| &manifest.tours, read: read::<Tour> };
const STORIES: Of = Of { kind: |manifest| &manifest.stories, read: read::<Story> };

/// A question: it keeps its answer itself. It is asked until nothing is missing that it needs.
type Question<'a> = &'a mut dyn FnMut(&Reading, &Manifest) -> Result<(), Lack>;

impl Packed {
    /// The catalogue in these files, once it is known what it has. What finds words is asked for when
    /// the first are looked for, and may come from elsewhere.
    pub fn open(files: Rc<dyn Files>, finder: fn() -> Answer<Finder>) -> Answer<Self> {
        async move {
            let manifest = fetch(files.clone()).await?;
            let packed = Self::of(files, finder, manifest.offers());
            *packed.manifest.borrow_mut() = Some(std::future::ready(Ok(manifest)).boxed_local().shared());
            Ok(packed)
        }
        .boxed_local()
    }

    fn of(files: Rc<dyn Files>, finder: fn() -> Answer<Finder>, offers: Offers) -> Self {
        Self { blocks: Blocks::new(files), finder, offers, manifest: Rc::default() }
    }

    /// What the catalogue has; fetched once.
    async fn manifest(&self) -> Result<Rc<Manifest>, Failure> {
        let held = self.manifest.borrow().clone();
        let coming = held.unwrap_or_else(|| {
            let coming = fetch(self.blocks.files.clone()).boxed_local().shared();
            *self.manifest.borrow_mut() = Some(coming.clone());
            coming
        });
        let manifest = coming.await;
        if manifest.is_err() {
            *self.manifest.borrow_mut() = None;
        }
        manifest
    }

    /// Asks with what the manifest tells. While somebody reads, another catalogue may take the place
    /// of this one: if a block is missing then, the new one is asked.
    async fn ask(&self, question: Question<'_>) -> Result<(), Failure> {
        let manifest = self.manifest().await?;
        let Err(failure) = self.answer(question, &manifest).await else { return Ok(()) };
        if !matches!(failure.reason, Reason::Status(404 | 410) | Reason::Unreadable(_)) {
            return Err(failure);
        }
        *self.manifest.borrow_mut() = None;
        let new = self.manifest().await?;
        if new == manifest { Err(failure) } else { self.answer(question, &new).await }
    }

    async fn answer(&self, question: Question<'_>, manifest: &Manifest) -> Result<(), Failure> {
        let mut reading = Reading::default();
        loop {
            match question(&reading, manifest).map_err(Lack::failure) {
                Ok(()) => return Ok(()),
                Err(Some(failure)) => return Err(failure),
                Err(None) => reading.fetch(&self.blocks).await?,
            }
        }
    }

    fn list<R: Packable>(&self, query: Query, of: Of) -> Answers<Listing<R>> {
        let records = |listing: Anything| Listing {
            total: listing.total,
            exact: listing.exact,
            records: listing.records.into_iter().filter_map(known).collect(),
            coming: listing.coming,
            facets: listing.facets,
            lost: listing.lost,
        };
        self.anything(query, of).map(move |listing| listing.map(records)).boxed_local()
    }

    fn anything(&self, query: Query, of: Of) -> Answers<Anything> {
        let (packed, query) = (self.clone(), Rc::new(query));
        let asked = |counted: bool| {
            let (packed, query) = (packed.clone(), query.clone());
            stream::once(async move { packed.listed(&query, of, counted).await }.boxed_local())
        };
        // Where there are choices, their counts take more looking and come later.
        match query.filters.is_empty() {
            true => asked(false).boxed_local(),
            false => asked(false).chain(asked(true)).boxed_local(),
        }
    }

    async fn listed(&self, query: &Query, of: Of, counted: bool) -> Result<Anything, Failure> {
        let finder =
            if query.text.contains(char::is_alphanumeric) { Some((self.finder)().await?) } else { None };
        let mut found = None;
        let mut question = |reading: &Reading, manifest: &Manifest| {
            let shelf = Shelf { reading, kind: (of.kind)(manifest), read: of.read, finder };
            let mut listing = shelf.list(query)?;
            for field in Field::ALL {
                if counted
                    && query.chosen(field).next().is_some()
                    && let Some(facet) = shelf.without_own_choice(query, field)?
                {
                    listing.facets.retain(|other| other.field != field);
                    listing.facets.push(facet);
                }
            }
            found = Some(listing);
            Ok(())
        };
        self.ask(&mut question).await?;
        let mut found = found.ok_or_else(unanswered)?;
        self.name(&mut found.facets).await;
        Ok(found)
    }

    /// Gives museums and regions in facets their names. If those cannot be had, their identifiers
    /// stand in, so that the listing is not lost with them.
    async fn name(&self, facets: &mut [Facet]) {
        for facet in facets.iter_mut().filter(|facet| !facet.values.is_empty()) {
            let names: Vec<(String, Text)> = match facet.field {
                Field::Museum => self.museum_names().await.unwrap_or_default(),
                Field::Region => {
                    let regions = self.regions_read().await.unwrap_or_default();
                    regions.iter().map(|region| (region.id.clone(), region.name.clone())).collect()
                }
                _ => continue,
            };
            for value in &mut facet.values {
                if let Some((_, name)) = names.iter().find(|(id, _)| *id == value.key) {
                    value.label = name.clone();
                }
            }
        }
    }

    async fn museum_names(&self) -> Result<Vec<(String, Text)>, Failure> {
        let mut names = Vec::new();
        let mut question = |reading: &Reading, manifest: &Manifest| {
            let shelf = Shelf { reading, kind: &manifest.museums, read: MUSEUMS.read, finder: None };
            for museum in shelf.list(&Query::default())?.records.into_iter().filter_map(known::<Museum>) {
                names.push((museum.id.clone(), museum.name.clone()));
            }
            Ok(())
        };
        self.ask(&mut question).await?;
        Ok(names)
    }

    async fn regions_read(&self) -> Result<Vec<Arc<Region>>, Failure> {
        let mut regions = Vec::new();
        let mut question = |reading: &Reading, manifest: &Manifest| {
            let Some(name) = manifest.regions else { return Ok(()) };
            let read = file::read::<Region>(reading.block(name)?).map_err(|_| Lack::Damaged(name))?;
            regions = read.records.into_iter().map(Arc::new).collect();
            Ok(())
        };
        self.ask(&mut question).await?;
        Ok(regions)
    }

    async fn record(&self, id: &str, of: Of) -> Result<Option<Arc<dyn Shown>>, Failure> {
        let mut found = None;
        let mut question = |reading: &Reading, manifest: &Manifest| {
            let Some(maps) = (of.kind)(manifest).maps else { return Ok(()) };
            if let Some(json) = maps.records.get(reading, id)? {
                found = Some((of.read)(&json).map_err(|_| Lack::Damaged(maps.records.0))?);
            }
            Ok(())
        };
        self.ask(&mut question).await?;
        Ok(found)
    }

    fn one<R: Packable>(&self, id: &str, of: Of) -> Answer<Option<Arc<R>>> {
        let (packed, id) = (self.clone(), id.to_owned());
        let record = async move { packed.record(&id, of).await }.boxed_local();
        record.map(|record| record.map(|record| record.and_then(known))).boxed_local()
    }

    /// What the best of the records that a text finds suggest.
    async fn suggested(
        &self,
        text: &str,
        language: Language,
        most: usize,
    ) -> Result<Vec<Suggestion>, Failure> {
        if text.trim().chars().nth(1).is_none() {
            return Ok(Vec::new());
        }
        let finder = (self.finder)().await?;
        let query = |take| Query { text: text.to_owned(), language, take: Some(take), ..Query::default() };
        let (exhibits, museums) = (query(SUGGESTING), query(most));
        let exhibits = self.listed(&exhibits, EXHIBITS, false);
        let (exhibits, museums) = join(exhibits, self.listed(&museums, MUSEUMS, false)).await;
        let exhibits: Vec<Arc<Exhibit>> = exhibits?.records.into_iter().filter_map(known).collect();
        let museums: Vec<Arc<Museum>> = museums?.records.into_iter().filter_map(known).collect();
        Ok((finder.suggestions)(&exhibits, &museums, text, most))
    }

    /// The exhibits most like one, among those that share the rarest thing with it.
    async fn alike(&self, id: &str, most: usize) -> Result<Vec<Arc<Exhibit>>, Failure> {
        let record = self.record(id, EXHIBITS).await?;
        let Some(one) = record.and_then(known::<Exhibit>) else { return Ok(Vec::new()) };
        let mut alike = Vec::new();
        let mut question = |reading: &Reading, manifest: &Manifest| {
            let shelf = Shelf { reading, kind: &manifest.exhibits, read: EXHIBITS.read, finder: None };
            let Some(maps) = shelf.kind.maps else { return Ok(()) };
            let mut keys = Vec::new();
            for field in [Field::ObjectType, Field::Culture, Field::Period] {
                keys.extend(one.values(field).into_iter().map(|(value, _)| value_key(field, value)));
            }
            let shared = all(keys.iter().map(|key| term(reading, maps.terms, key)))?;
            let shared = shared.into_iter().flatten().filter(|term| term.total > 1);
            let Some(rarest) = shared.min_by_key(|term| term.total) else { return Ok(()) };
            let found = candidates(reading, &[vec![scored(rarest, 0)]], None)?;
            let others = found.all.iter().filter_map(|card| known(shelf.card(card).ok()?));
            alike = related(&one, &others.collect::<Vec<_>>(), most);
            Ok(())
        };
        self.ask(&mut question).await?;
        Ok(alike)
    }
}

/// A question that was answered has its answer; this is never told.
fn unanswered() -> Failure {
    Failure { address: MANIFEST.to_owned(), reason: Reason::NoConnection }
}

async fn fetch(files: Rc<dyn Files>) -> Result<Rc<Manifest>, Failure> {
    let bytes = files.file(MANIFEST, true).await?;
    let read = Manifest::read(&bytes).map(Rc::new);
    read.map_err(|wrong| unreadable(MANIFEST, FileError { line: 1, column: 1, why: wrong.to_string() }))
}

fn unreadable(path: &str, error: FileError) -> Failure {
    Failure { address: path.to_owned(), reason: Reason::Unreadable(error) }
}

impl Catalogue for Packed {
    fn offers(&self) -> Offers {
        self.offers.clone()
    }

    fn totals(&self) -> Answer<Totals> {
        let packed = self.clone();
        async move {
            let manifest = packed.manifest().await?;
            let total = |kind: &Kind| Some(kind.total as usize);
            Ok(Totals {
                museums: total(&manifest.museums),
                exhibits: total(&manifest.exhibits),
                tours: total(&manifest.tours),
                stories: total(&manifest.stories),
                regions: None,
            })
        }
        .boxed_local()
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        let packed = self.clone();
        async move { packed.regions_read().await }.boxed_local()
    }

    fn museums(&self, query: Query) -> Answers<Listing<Museum>> {
        self.list(query, MUSEUMS)
    }

    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>> {
        self.list(query, EXHIBITS)
    }

    fn tours(&self, query: Query) -> Answers<Listing<Tour>> {
        self.list(query, TOURS)
    }

    fn stories(&self, query: Query) -> Answers<Listing<Story>> {
        self.list(query, STORIES)
    }

    fn museum(&self, id: &str, _: Language) -> Answer<Option<Arc<Museum>>> {
        self.one(id, MUSEUMS)
    }

    fn exhibit(&self, id: &str, _: Language) -> Answer<Option<Arc<Exhibit>>> {
        self.one(id, EXHIBITS)
    }

    fn tour(&self, id: &str, _: Language) -> Answer<Option<Arc<Tour>>> {
        self.one(id, TOURS)
    }

    fn story(&self, id: &str, _: Language) -> Answer<Option<Arc<Story>>> {
        self.one(id, STORIES)
    }

    fn suggestions(&self, text: &str, language: Language, most: usize) -> Answer<Vec<Suggestion>> {
        let (packed, text) = (self.clone(), text.to_owned());
        async move { packed.suggested(&text, language, most).await }.boxed_local()
    }

    fn related(&self, id: &str, _: Language, most: usize) -> Answer<Vec<Arc<Exhibit>>> {
        let (packed, id) = (self.clone(), id.to_owned());
        async move { packed.alike(&id, most).await }.boxed_local()
    }
}
