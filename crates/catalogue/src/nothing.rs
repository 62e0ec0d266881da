//! A catalogue of nothing.

use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Tour};
use crate::{Answer, Answers, Catalogue, Failure, Listing, Offers, Query, Suggestion, Totals};
use futures_util::{FutureExt, StreamExt, stream};
use std::sync::Arc;

/// A catalogue of nothing: it stands where another is on its way or cannot be had. It offers nothing,
/// so that nothing is asked of it.
pub struct Nothing;

fn none<T: Default + 'static>() -> Answer<T> {
    std::future::ready(Ok::<_, Failure>(T::default())).boxed_local()
}

impl Catalogue for Nothing {
    fn offers(&self) -> Offers {
        Offers::default()
    }

    fn totals(&self) -> Answer<Totals> {
        none()
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        none()
    }

    fn museums(&self, _: Query) -> Answers<Listing<Museum>> {
        stream::empty().boxed_local()
    }

    fn exhibits(&self, _: Query) -> Answers<Listing<Exhibit>> {
        stream::empty().boxed_local()
    }

    fn tours(&self, _: Query) -> Answers<Listing<Tour>> {
        stream::empty().boxed_local()
    }

    fn stories(&self, _: Query) -> Answers<Listing<Story>> {
        stream::empty().boxed_local()
    }

    fn museum(&self, _: &str, _: Language) -> Answer<Option<Arc<Museum>>> {
        none()
    }

    fn exhibit(&self, _: &str, _: Language) -> Answer<Option<Arc<Exhibit>>> {
        none()
    }

    fn tour(&self, _: &str, _: Language) -> Answer<Option<Arc<Tour>>> {
        none()
    }

    fn story(&self, _: &str, _: Language) -> Answer<Option<Arc<Story>>> {
        none()
    }

    fn suggestions(&self, _: &str, _: Language, _: usize) -> Answer<Vec<Suggestion>> {
        none()
    }

    fn related(&self, _: &str, _: Language, _: usize) -> Answer<Vec<Arc<Exhibit>>> {
        none()
    }
}
