//! A packed catalogue, and how it is asked.

use super::answering::Answering;
use super::block::Blocks;
use super::bytes::Bytes;
use super::card::{Shown, known};
use super::code::{Anything, Code, Packed};
use super::listing::{Of, list};
use super::lookup::value_key;
use super::manifest::Manifest;
use super::reading::{Lack, Reading};
use super::{Files, Packable};
use crate::file::FileError;
use crate::json::{FromJson, parse};
use crate::model::Text;
use crate::{Answer, Answers, Facet, FacetValue, Failure, Field, Listing, Offers, Query, Reason};
use futures_util::{FutureExt, StreamExt, stream};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

const MANIFEST: &str = "manifest.txt";

/// A question: it keeps its answer itself. It is asked until nothing is missing that it needs.
pub(super) type Question<'a> = &'a mut dyn FnMut(&Answering, &Manifest) -> Result<(), Lack>;

impl Packed {
    /// The catalogue in these files, once it is known what it has.
    pub fn open(files: Rc<dyn Files>, code: Code) -> Answer<Self> {
        async move {
            let manifest = fetch(files.clone()).await?;
            let offers = manifest.offers();
            Ok(Self { blocks: Blocks::new(files), code, offers, manifest: Rc::new(RefCell::new(manifest)) })
        }
        .boxed_local()
    }

    /// A catalogue of nothing: it stands where another is on its way or cannot be had. None of the
    /// files is asked for.
    pub fn nothing(files: Rc<dyn Files>, code: Code) -> Self {
        Self { blocks: Blocks::new(files), code, offers: Offers::default(), manifest: Rc::default() }
    }

    /// Asks with what the manifest tells. While somebody reads, another catalogue may take the place
    /// of this one: if a block is missing then, the new one is asked.
    pub(super) async fn ask(&self, question: Question<'_>) -> Result<(), Failure> {
        let mut manifest = self.manifest.borrow().clone();
        let mut answering = Answering::default();
        loop {
            answering.reading.begin();
            let Err(lack) = question(&answering, &manifest) else { return Ok(()) };
            let failure = match lack.failure() {
                Some(failure) => failure,
                None => match answering.fetch(&self.blocks, self.code).await {
                    Ok(()) => continue,
                    Err(failure) => failure,
                },
            };
            if !matches!(failure.reason, Reason::Status(404 | 410) | Reason::Unreadable(_)) {
                return Err(failure);
            }
            let new = fetch(self.blocks.files.clone()).await?;
            if new == manifest {
                return Err(failure);
            }
            self.manifest.replace(new.clone());
            (manifest, answering) = (new, Answering::default());
        }
    }

    pub(super) fn list<R: Packable>(&self, query: Query, of: Of) -> Answers<Listing<R>> {
        let records = |listing: Anything| Listing {
            total: listing.total,
            exact: listing.exact,
            within: listing.within,
            records: listing.records.into_iter().filter_map(known).collect(),
            coming: listing.coming,
            facets: listing.facets,
            histogram: listing.histogram,
            lost: listing.lost,
            understood: listing.understood,
        };
        self.anything(query, of).map(move |listing| listing.map(records)).boxed_local()
    }

    fn anything(&self, query: Query, of: Of) -> Answers<Anything> {
        // Where there are choices, their counts take more looking and come later.
        let counted: &[bool] = if query.is_narrowed() && query.counts { &[false, true] } else { &[false] };
        let (packed, query) = (self.clone(), Rc::new(query));
        let listed = move |&counted: &bool| {
            let (packed, query) = (packed.clone(), query.clone());
            async move { packed.listed(&query, of, counted).await }
        };
        stream::iter(counted).then(listed).boxed_local()
    }

    pub(super) async fn listed(&self, query: &Query, of: Of, counted: bool) -> Result<Anything, Failure> {
        let mut found = Anything::default();
        let mut question = |answering: &Answering, manifest: &Manifest| {
            found = list(answering, manifest, of, query, counted)?;
            Ok(())
        };
        self.ask(&mut question).await?;
        self.name(&mut found.facets).await;
        Ok(found)
    }

    /// Gives museums and regions in facets their names. If those cannot be had, their identifiers
    /// stand in, so that the listing is not lost with them.
    async fn name(&self, facets: &mut [Facet]) {
        let mut unnamed: Vec<(String, &mut FacetValue)> = Vec::new();
        for facet in facets.iter_mut().filter(|facet| matches!(facet.field, Field::Museum | Field::Region)) {
            let field = facet.field;
            unnamed.extend(facet.values.iter_mut().map(|value| (value_key(field, &value.key), value)));
        }
        if unnamed.is_empty() {
            return;
        }
        let mut question = |answering: &Answering, manifest: &Manifest| {
            let Some(block) = manifest.names else { return Ok(()) };
            let mut names = Bytes(answering.reading.block(block)?);
            while let (Some(key), Some(name)) = (names.text(), names.counted()) {
                let name = || parse(name).ok().and_then(|name| Text::from_json(name).ok());
                let value = unnamed.iter_mut().find(|(own, _)| own == key);
                if let Some(((_, value), name)) = value.and_then(|value| Some((value, name()?))) {
                    value.label = name;
                }
            }
            Ok(())
        };
        let _ = self.ask(&mut question).await;
    }

    fn record(&self, id: &str, of: Of) -> Answer<Option<Arc<dyn Shown>>> {
        let (packed, id) = (self.clone(), id.to_owned());
        async move {
            let mut found = None;
            let mut question = |answering: &Answering, manifest: &Manifest| {
                found = record(&answering.reading, manifest, of, &id)?;
                Ok(())
            };
            packed.ask(&mut question).await?;
            Ok(found)
        }
        .boxed_local()
    }

    pub(super) fn one<R: Packable>(&self, id: &str, of: Of) -> Answer<Option<Arc<R>>> {
        let record = self.record(id, of);
        async move { Ok(record.await?.and_then(known)) }.boxed_local()
    }
}

pub(super) fn record(
    reading: &Reading,
    manifest: &Manifest,
    of: Of,
    id: &str,
) -> Result<Option<Arc<dyn Shown>>, Lack> {
    let Some((records, numbered)) = (of.kind)(manifest).record(reading, id)? else { return Ok(None) };
    let mut bytes = Bytes(&numbered);
    let read = bytes.number().and_then(|_| (of.read)(bytes.0).ok());
    read.map(Some).ok_or(Lack::Damaged(records.0))
}

async fn fetch(files: Rc<dyn Files>) -> Result<Rc<Manifest>, Failure> {
    let bytes = files.file(MANIFEST, true).await?;
    let text = std::str::from_utf8(&bytes).map_err(|error| error.to_string());
    let read = text.and_then(Manifest::read).map(Rc::new);
    read.map_err(|why| unreadable(MANIFEST, FileError { line: 1, column: 1, why }))
}

fn unreadable(path: &str, error: FileError) -> Failure {
    Failure { address: path.to_owned(), reason: Reason::Unreadable(error) }
}
