//! An API as one of the portal's catalogues.

use super::connected::Connected;
use super::part::Part;
use super::record::Mapped;
use crate::language::Language;
use crate::model::{Exhibit, Museum, Region, Story, Term, Tour};
use crate::packed::Alike;
use crate::{Answer, Answers, Catalogue, Field, Listing, Offer, Offers, Query, Suggestion, Totals};
use futures_util::future::{ready, try_join4};
use futures_util::{FutureExt, StreamExt, TryStreamExt};
use std::sync::Arc;

impl Catalogue for Connected {
    fn offers(&self) -> Offers {
        Offers {
            museums: self.offer::<Museum>(),
            exhibits: self.offer::<Exhibit>(),
            tours: self.offer::<Tour>(),
            stories: self.offer::<Story>(),
            suggestions: self.connector().suggests(),
        }
    }

    fn totals(&self) -> Answer<Totals> {
        let own = self.clone();
        async move {
            let (museums, exhibits, tours, stories) = try_join4(
                own.total(Museum::kind),
                own.total(Exhibit::kind),
                own.total(Tour::kind),
                own.total(Story::kind),
            )
            .await?;
            Ok(Totals { museums, exhibits, tours, stories })
        }
        .boxed_local()
    }

    /// A connector reads no regions.
    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        ready(Ok(Vec::new())).boxed_local()
    }

    fn museums(&self, query: Query) -> Answers<Listing<Museum>> {
        self.listing(query)
    }

    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>> {
        self.listing(query)
    }

    fn tours(&self, query: Query) -> Answers<Listing<Tour>> {
        self.listing(query)
    }

    fn stories(&self, query: Query) -> Answers<Listing<Story>> {
        self.listing(query)
    }

    fn museum(&self, id: &str, language: Language) -> Answer<Option<Arc<Museum>>> {
        self.one(id, language)
    }

    fn exhibit(&self, id: &str, language: Language) -> Answer<Option<Arc<Exhibit>>> {
        self.one(id, language)
    }

    fn tour(&self, id: &str, language: Language) -> Answer<Option<Arc<Tour>>> {
        self.one(id, language)
    }

    fn story(&self, id: &str, language: Language) -> Answer<Option<Arc<Story>>> {
        self.one(id, language)
    }

    fn related(&self, id: &str, language: Language, most: usize, _: Alike) -> Answer<Vec<Arc<Exhibit>>> {
        let (own, id) = (self.clone(), id.to_owned());
        async move { Ok(own.alike(&id, language, most).await) }.boxed_local()
    }

    fn suggestions(&self, text: &str, language: Language, most: usize) -> Answer<Vec<Suggestion>> {
        let (own, text) = (self.clone(), text.to_owned());
        async move { own.suggested(&text, language, most).await }.boxed_local()
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

    fn listing<R: Mapped>(&self, query: Query) -> Answers<Listing<R>> {
        self.parts(query).map_ok(listing).boxed_local()
    }

    fn one<R: Mapped>(&self, id: &str, language: Language) -> Answer<Option<Arc<R>>> {
        let (own, id) = (self.clone(), id.to_owned());
        async move {
            let made = own.made_one::<R>(&id, language).await?;
            Ok(made.and_then(|made| made.record.ok()).map(Arc::new))
        }
        .boxed_local()
    }

    /// Exhibits of the same object type, culture or period, as far as the API can be asked for
    /// that. A page is good without them, so that they are not worth a message.
    async fn alike(&self, id: &str, language: Language, most: usize) -> Vec<Arc<Exhibit>> {
        let own = self.made_one::<Exhibit>(id, language).await.ok().flatten();
        let Some(own) = own.and_then(|made| made.record.ok()) else { return Vec::new() };
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
                return alike;
            }
        }
        Vec::new()
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
