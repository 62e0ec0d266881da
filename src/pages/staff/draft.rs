//! A catalogue as it will be with a record that is not published yet.

use catalogue::file::read_one;
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use catalogue::{Answer, Answers, Catalogue, Listing, Offers, Query, Suggestion, Totals};
use futures::FutureExt;
use futures::future::ready;
use std::rc::Rc;
use std::sync::Arc;

/// The published catalogue with one more exhibit.
pub(super) struct Draft {
    published: Rc<dyn Catalogue>,
    exhibit: Option<Arc<Exhibit>>,
}

impl Draft {
    /// A catalogue with what this JSON is, if it is an exhibit.
    pub(super) fn new(published: Rc<dyn Catalogue>, json: &str) -> Self {
        Self { published, exhibit: read_one(json.as_bytes()).ok().map(Arc::new) }
    }
}

impl Catalogue for Draft {
    fn offers(&self) -> Offers {
        self.published.offers()
    }

    fn totals(&self) -> Answer<Totals> {
        self.published.totals()
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        self.published.regions()
    }

    fn museums(&self, query: Query) -> Answers<Listing<Museum>> {
        self.published.museums(query)
    }

    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>> {
        self.published.exhibits(query)
    }

    fn tours(&self, query: Query) -> Answers<Listing<Tour>> {
        self.published.tours(query)
    }

    fn stories(&self, query: Query) -> Answers<Listing<Story>> {
        self.published.stories(query)
    }

    fn museum(&self, id: &str, language: Language) -> Answer<Option<Arc<Museum>>> {
        self.published.museum(id, language)
    }

    fn exhibit(&self, id: &str, language: Language) -> Answer<Option<Arc<Exhibit>>> {
        match &self.exhibit {
            Some(own) if own.id == id => ready(Ok(Some(own.clone()))).boxed_local(),
            _ => self.published.exhibit(id, language),
        }
    }

    fn tour(&self, id: &str, language: Language) -> Answer<Option<Arc<Tour>>> {
        self.published.tour(id, language)
    }

    fn story(&self, id: &str, language: Language) -> Answer<Option<Arc<Story>>> {
        self.published.story(id, language)
    }

    fn related(&self, id: &str, language: Language, most: usize) -> Answer<Vec<Arc<Exhibit>>> {
        self.published.related(id, language, most)
    }

    fn suggestions(&self, text: &str, language: Language, most: usize) -> Answer<Vec<Suggestion>> {
        self.published.suggestions(text, language, most)
    }
}
