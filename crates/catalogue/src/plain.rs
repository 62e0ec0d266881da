//! A catalogue of plain JSON files, read whole.

mod list;
mod search;

use crate::language::Language;
use crate::model::{Address, Exhibit, Museum, Region, Story, Tour};
use crate::portal::Source;
use crate::search::Worded;
use crate::{
    Answer, Answers, Catalogue, Failure, Field, Listing, Offer, Offers, Query, Sort, Suggestion, Totals,
    file::Record,
};
use futures_util::{FutureExt, StreamExt, future::join5};
use list::{List, Records};
use std::{rc::Rc, sync::Arc};

/// Where bytes come from: the browser's `fetch`, or a folder in a test.
pub trait Fetch {
    /// The bytes at an address. Dropping the answer cancels the request.
    fn fetch(&self, address: &Address) -> Answer<Vec<u8>>;
}

/// A catalogue of plain JSON files. Each list is fetched when it is first asked for, once.
pub struct Plain(Rc<Lists>);

struct Lists {
    museums: List<Museum>,
    exhibits: List<Exhibit>,
    tours: List<Tour>,
    stories: List<Story>,
    regions: List<Region>,
}

impl Plain {
    /// The catalogue of the files that `source` names.
    pub fn new(fetch: Rc<dyn Fetch>, source: &Source) -> Self {
        Self(Rc::new(Lists {
            museums: List::new(fetch.clone(), source.museums.clone()),
            exhibits: List::new(fetch.clone(), source.exhibits.clone()),
            tours: List::new(fetch.clone(), source.tours.clone()),
            stories: List::new(fetch.clone(), source.stories.clone()),
            regions: List::new(fetch, source.regions.clone()),
        }))
    }
}

impl Lists {
    /// What a query finds in a list.
    async fn search<R: Worded + Record>(&self, list: &List<R>, query: &Query) -> Result<Listing<R>, Failure> {
        let records = list.get().await?;
        let mut listing = search::search(&records, query);
        self.name_facets(&mut listing.facets).await;
        Ok(listing)
    }

    /// Gives museums and regions in facets their names. If those cannot be had, their
    /// identifiers stand in, so that the listing is not lost with them.
    async fn name_facets(&self, facets: &mut [crate::Facet]) {
        for facet in facets {
            match facet.field {
                Field::Museum => name(facet, self.museums.get().await.ok(), |museum| &museum.name),
                Field::Region => name(facet, self.regions.get().await.ok(), |region| &region.name),
                _ => {}
            }
        }
    }
}

fn name<R: Record>(
    facet: &mut crate::Facet,
    records: Option<Rc<Records<R>>>,
    name: fn(&R) -> &crate::model::Text,
) {
    let Some(records) = records else { return };
    for value in &mut facet.values {
        if let Some(record) = records.find(&value.key) {
            value.label = name(record).clone();
        }
    }
}

/// An answer from a list: `Lists` is kept alive by the answer, not by the asker.
macro_rules! answer {
    ($self:ident, |$lists:ident| $body:expr) => {{
        let $lists = $self.0.clone();
        async move { $body }.boxed_local()
    }};
}

impl Catalogue for Plain {
    fn offers(&self) -> Offers {
        let all = Offer {
            search: true,
            sorts: Sort::ALL.to_vec(),
            filters: Field::ALL.to_vec(),
            counts: true,
            years: false,
        };
        let of = |empty: bool| (!empty).then(|| all.clone());
        let lists = &self.0;
        Offers {
            museums: of(lists.museums.is_empty()),
            exhibits: of(lists.exhibits.is_empty()).map(|offer| Offer { years: true, ..offer }),
            tours: of(lists.tours.is_empty()),
            stories: of(lists.stories.is_empty()),
            suggestions: !(lists.exhibits.is_empty() && lists.museums.is_empty()),
        }
    }

    fn totals(&self) -> Answer<Totals> {
        answer!(self, |lists| {
            let (museums, exhibits, tours, stories, regions) = join5(
                lists.museums.get(),
                lists.exhibits.get(),
                lists.tours.get(),
                lists.stories.get(),
                lists.regions.get(),
            )
            .await;
            fn count<R: Record>(
                records: Result<Rc<Records<R>>, Failure>,
                failure: &mut Option<Failure>,
            ) -> Option<usize> {
                records.map(|records| records.len()).map_err(|error| *failure = Some(error)).ok()
            }
            let mut failure = None;
            let totals = Totals {
                museums: count(museums, &mut failure),
                exhibits: count(exhibits, &mut failure),
                tours: count(tours, &mut failure),
                stories: count(stories, &mut failure),
                regions: count(regions, &mut failure),
            };
            match failure {
                Some(failure) if totals == Totals::default() => Err(failure),
                _ => Ok(totals),
            }
        })
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        answer!(self, |lists| Ok(lists.regions.get().await?.all().to_vec()))
    }

    fn museums(&self, query: Query) -> Answers<Listing<Museum>> {
        answer!(self, |lists| lists.search(&lists.museums, &query).await).into_stream().boxed_local()
    }

    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>> {
        answer!(self, |lists| lists.search(&lists.exhibits, &query).await).into_stream().boxed_local()
    }

    fn tours(&self, query: Query) -> Answers<Listing<Tour>> {
        answer!(self, |lists| lists.search(&lists.tours, &query).await).into_stream().boxed_local()
    }

    fn stories(&self, query: Query) -> Answers<Listing<Story>> {
        answer!(self, |lists| lists.search(&lists.stories, &query).await).into_stream().boxed_local()
    }

    fn museum(&self, id: &str, _: Language) -> Answer<Option<Arc<Museum>>> {
        let id = id.to_owned();
        answer!(self, |lists| Ok(lists.museums.get().await?.find(&id).cloned()))
    }

    fn exhibit(&self, id: &str, _: Language) -> Answer<Option<Arc<Exhibit>>> {
        let id = id.to_owned();
        answer!(self, |lists| Ok(lists.exhibits.get().await?.find(&id).cloned()))
    }

    fn tour(&self, id: &str, _: Language) -> Answer<Option<Arc<Tour>>> {
        let id = id.to_owned();
        answer!(self, |lists| Ok(lists.tours.get().await?.find(&id).cloned()))
    }

    fn story(&self, id: &str, _: Language) -> Answer<Option<Arc<Story>>> {
        let id = id.to_owned();
        answer!(self, |lists| Ok(lists.stories.get().await?.find(&id).cloned()))
    }

    fn related(&self, id: &str, _: Language, most: usize) -> Answer<Vec<Arc<Exhibit>>> {
        let id = id.to_owned();
        answer!(self, |lists| {
            let exhibits = lists.exhibits.get().await?;
            Ok(exhibits
                .find(&id)
                .map_or_else(Vec::new, |one| crate::search::related(one, exhibits.all(), most)))
        })
    }

    fn suggestions(&self, text: &str, language: Language, most: usize) -> Answer<Vec<Suggestion>> {
        let text = text.to_owned();
        answer!(self, |lists| {
            let exhibits = lists.exhibits.get().await?;
            let museums = lists.museums.get().await?;
            Ok(crate::search::suggestions(exhibits.all(), museums.all(), &text, language, most))
        })
    }
}

#[cfg(test)]
mod tests;
