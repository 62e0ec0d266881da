//! An API as one of the portal's catalogues.

use super::connected::Connected;
use super::part::Part;
use super::record::Mapped;
use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Term, Tour};
use crate::plain::Plain;
use crate::{Answer, Answers, Catalogue, Failure, Field, Listing, Offer, Offers, Query, Suggestion, Totals};
use futures_util::future::join4;
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use std::rc::Rc;
use std::sync::Arc;

/// An API, and files that go with it: what the files have comes from them, all else from the API.
pub struct ConnectedCatalogue {
    files: Rc<Plain>,
    api: Connected,
    offers: Offers,
}

impl ConnectedCatalogue {
    /// The catalogue of an API and files.
    pub fn new(files: Plain, api: Connected) -> Self {
        let own = files.offers();
        let offers = Offers {
            museums: own.museums.or_else(|| api.offer::<Museum>()),
            exhibits: own.exhibits.or_else(|| api.offer::<Exhibit>()),
            tours: own.tours.or_else(|| api.offer::<Tour>()),
            stories: own.stories.or_else(|| api.offer::<Story>()),
            suggestions: own.suggestions || api.connector().suggests(),
        };
        Self { files: Rc::new(files), api, offers }
    }
}

/// The answer of the files, if they have such records, else that of the API.
macro_rules! either {
    ($self:ident.$kind:ident, $files:expr, $api:expr) => {
        match $self.files.offers().$kind {
            Some(_) => $files,
            None => $api,
        }
    };
}

macro_rules! one {
    ($self:ident.$kind:ident.$one:ident, $id:ident, $language:ident) => {
        either!(
            $self.$kind,
            $self.files.$one($id, $language),
            $self.api.clone().one($id.to_owned(), $language)
        )
    };
}

impl Catalogue for ConnectedCatalogue {
    fn offers(&self) -> Offers {
        self.offers.clone()
    }

    fn totals(&self) -> Answer<Totals> {
        let (files, api) = (self.files.clone(), self.api.clone());
        async move {
            let own = files.totals().await?;
            let (museums, exhibits, tours, stories) = join4(
                api.total::<Museum>(),
                api.total::<Exhibit>(),
                api.total::<Tour>(),
                api.total::<Story>(),
            )
            .await;
            let of_files = files.offers();
            let either = |has: Option<Offer>, own, of_api| if has.is_some() { Ok(own) } else { of_api };
            Ok(Totals {
                museums: either(of_files.museums, own.museums, museums)?,
                exhibits: either(of_files.exhibits, own.exhibits, exhibits)?,
                tours: either(of_files.tours, own.tours, tours)?,
                stories: either(of_files.stories, own.stories, stories)?,
                regions: own.regions,
            })
        }
        .boxed_local()
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        self.files.regions()
    }

    fn museums(&self, query: Query) -> Answers<Listing<Museum>> {
        either!(self.museums, self.files.museums(query), self.api.listing(query))
    }

    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>> {
        either!(self.exhibits, self.files.exhibits(query), self.api.listing(query))
    }

    fn tours(&self, query: Query) -> Answers<Listing<Tour>> {
        either!(self.tours, self.files.tours(query), self.api.listing(query))
    }

    fn stories(&self, query: Query) -> Answers<Listing<Story>> {
        either!(self.stories, self.files.stories(query), self.api.listing(query))
    }

    fn museum(&self, id: &str, language: Language) -> Answer<Option<Arc<Museum>>> {
        one!(self.museums.museum, id, language)
    }

    fn exhibit(&self, id: &str, language: Language) -> Answer<Option<Arc<Exhibit>>> {
        one!(self.exhibits.exhibit, id, language)
    }

    fn tour(&self, id: &str, language: Language) -> Answer<Option<Arc<Tour>>> {
        one!(self.tours.tour, id, language)
    }

    fn story(&self, id: &str, language: Language) -> Answer<Option<Arc<Story>>> {
        one!(self.stories.story, id, language)
    }

    fn related(&self, id: &str, language: Language, most: usize) -> Answer<Vec<Arc<Exhibit>>> {
        either!(
            self.exhibits,
            self.files.related(id, language, most),
            self.api.clone().related(id.to_owned(), language, most)
        )
    }

    /// Those of the API, if it has any: it knows more than files beside it.
    fn suggestions(&self, text: &str, language: Language, most: usize) -> Answer<Vec<Suggestion>> {
        let (api, text) = (self.api.clone(), text.to_owned());
        match api.connector().suggests() {
            true => async move { api.suggested(&text, language, most).await }.boxed_local(),
            false => self.files.suggestions(&text, language, most),
        }
    }
}

impl Connected {
    fn offer<R: Mapped>(&self) -> Option<Offer> {
        let connector = self.connector();
        let list = R::kind(connector)?.list.as_ref()?;
        let search = list.search.is_some() || list.ask.searches(&connector.reader);
        Some(Offer {
            search,
            sorts: list.sorts.iter().map(|(sort, _)| *sort).collect(),
            filters: list.facets.iter().map(|(field, _)| *field).collect(),
            counts: list.facets.iter().any(|(_, source)| source.is_counted()),
            years: false,
        })
    }

    /// How many records of a kind there are; nothing if the API does not say.
    async fn total<R: Mapped>(&self) -> Result<Option<usize>, Failure> {
        let part = self.begin::<R>(&Query { take: Some(1), ..Query::default() }).await?.part;
        Ok(Some(part.total).filter(|_| part.exact))
    }

    fn listing<R: Mapped>(&self, query: Query) -> Answers<Listing<R>> {
        self.parts(query).map_ok(listing).boxed_local()
    }

    fn one<R: Mapped>(self, id: String, language: Language) -> Answer<Option<Arc<R>>> {
        async move {
            let made = self.made_one::<R>(&id, language).await?;
            Ok(made.and_then(|made| made.record.ok()).map(Arc::new))
        }
        .boxed_local()
    }

    /// Exhibits of the same object type, culture or period, as far as the API can be asked for
    /// that. A page is good without them, so that they are not worth a message.
    fn related(self, id: String, language: Language, most: usize) -> Answer<Vec<Arc<Exhibit>>> {
        async move {
            let own = self.made_one::<Exhibit>(&id, language).await.ok().flatten();
            let Some(own) = own.and_then(|made| made.record.ok()) else { return Ok(Vec::new()) };
            let terms: [(Field, &Option<Term>); 3] = [
                (Field::ObjectType, &own.object_type),
                (Field::Culture, &own.culture),
                (Field::Period, &own.period),
            ];
            let filters = self.offer::<Exhibit>().unwrap_or_default().filters;
            for (field, term) in terms {
                let Some(term) = term.as_ref().filter(|_| filters.contains(&field)) else { continue };
                let filters = vec![(field, term.key().to_owned())];
                let query = Query { filters, language, take: Some(most + 1), ..Query::default() };
                let Ok(part) = self.made::<Exhibit>(&query).await else { continue };
                let mut alike = listing(part).records;
                alike.retain(|exhibit| exhibit.id != own.id);
                alike.truncate(most);
                if !alike.is_empty() {
                    return Ok(alike);
                }
            }
            Ok(Vec::new())
        }
        .boxed_local()
    }
}

/// What a page shows of a part.
fn listing<R: Mapped>(part: Part<R>) -> Listing<R> {
    let Part { made, total, exact, coming, failed, facets } = part;
    let (records, lost): (Vec<_>, Vec<_>) = made.into_iter().map(|made| made.record).partition(Result::is_ok);
    let records = records.into_iter().flatten().map(Arc::new).collect();
    let (lost, understood, histogram) = (lost.len() + failed, Vec::new(), None);
    Listing { total, exact, within: total, records, coming, facets, histogram, lost, understood }
}

#[cfg(test)]
mod tests;
