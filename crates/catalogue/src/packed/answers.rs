//! A portal's questions, answered from a packed catalogue.

use super::answering::Answering;
use super::bytes::Bytes;
use super::code::Packed;
use super::listing::{EXHIBITS, MUSEUMS, STORIES, TOURS};
use super::manifest::{Kind, Manifest};
use super::reading::Lack;
use super::related::Alike;
use crate::file::read_one;
use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Tour};
use crate::{Answer, Answers, Catalogue, Listing, Offers, Query, Suggestion, Totals};
use futures_util::FutureExt;
use std::sync::Arc;

impl Catalogue for Packed {
    fn offers(&self) -> Offers {
        self.offers.clone()
    }

    fn totals(&self) -> Answer<Totals> {
        let manifest = self.manifest.borrow().clone();
        let total = |kind: &Kind| Some(kind.total);
        let totals = Totals {
            museums: total(&manifest.museums),
            exhibits: total(&manifest.exhibits),
            tours: total(&manifest.tours),
            stories: total(&manifest.stories),
        };
        std::future::ready(Ok(totals)).boxed_local()
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        let packed = self.clone();
        async move {
            let mut found = Vec::new();
            let mut question = |answering: &Answering, manifest: &Manifest| {
                let Some(block) = manifest.regions else { return Ok(()) };
                let mut regions = Bytes(answering.reading.block(block)?);
                while let Some(json) = regions.counted() {
                    found.push(read_one(json).map(Arc::new).map_err(|_| Lack::Damaged(block))?);
                }
                Ok(())
            };
            packed.ask(&mut question).await?;
            Ok(found)
        }
        .boxed_local()
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
        async move { ((packed.code.finder)().await?.suggestions)(packed, text, language, most).await }
            .boxed_local()
    }

    fn related(&self, id: &str, _: Language, most: usize, alike: Alike) -> Answer<Vec<Arc<Exhibit>>> {
        let (packed, id) = (self.clone(), id.to_owned());
        async move {
            let mut found = Vec::new();
            let mut question = |answering: &Answering, manifest: &Manifest| {
                found = (alike.find)(answering, manifest, &id, most)?;
                Ok(())
            };
            packed.ask(&mut question).await?;
            Ok(found)
        }
        .boxed_local()
    }
}
