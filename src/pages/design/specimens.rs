//! A catalogue of made-up records, so that components show them as they show any others.

use super::records::{FIELDS, facet, fits, histogram, is_titled, records};
use catalogue::file::Record;
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use catalogue::packed::Alike;
use catalogue::{
    Answer, Answers, Catalogue, Facet, Listing, Offer, Offers, Query, Suggested, Suggestion, Totals,
};
use futures::future::ready;
use futures::{FutureExt, StreamExt, stream};
use std::rc::Rc;
use std::sync::Arc;

/// How many exhibits there are, the same ones again and again: enough for several pages of a list.
const EXHIBITS: usize = 200;

/// Made-up records of every kind. The regions are those of the portal's own catalogue.
pub(super) struct Specimens {
    regions: Rc<dyn Catalogue>,
    exhibits: Vec<Arc<Exhibit>>,
}

impl Specimens {
    pub(super) fn new(regions: Rc<dyn Catalogue>) -> Self {
        let first = records::<Exhibit>();
        let again = first.iter().cycle().take(EXHIBITS).enumerate().map(|(at, own)| match first.len() > at {
            true => own.clone(),
            false => Arc::new(Exhibit { id: format!("specimen-{at}"), ..(**own).clone() }),
        });
        Self { regions, exhibits: again.collect() }
    }
}

fn listing<R: Send + Sync + 'static>(found: Vec<Arc<R>>, query: &Query, facets: Vec<Facet>) -> Listing<R> {
    let total = found.len();
    let records = found.into_iter().skip(query.skip).take(query.take.unwrap_or(usize::MAX)).collect();
    let (within, histogram, understood) = (total, None, Vec::new());
    Listing { total, exact: true, within, records, coming: 0, facets, histogram, lost: 0, understood }
}

fn answers<T: 'static>(answer: T) -> Answers<T> {
    stream::once(ready(Ok(answer))).boxed_local()
}

fn answer<T: 'static>(answer: T) -> Answer<T> {
    ready(Ok(answer)).boxed_local()
}

fn one<R: Record>(id: &str) -> Answer<Option<Arc<R>>> {
    answer(records::<R>().into_iter().find(|own| own.id() == id))
}

impl Catalogue for Specimens {
    fn offers(&self) -> Offers {
        let all =
            Offer { search: true, filters: FIELDS.to_vec(), counts: true, years: true, ..Offer::default() };
        let listed = Some(Offer::default());
        let (museums, tours, stories) = (listed.clone(), listed.clone(), listed);
        Offers { museums, exhibits: Some(all), tours, stories, suggestions: true }
    }

    fn totals(&self) -> Answer<Totals> {
        answer(Totals::default())
    }

    fn regions(&self) -> Answer<Vec<Arc<Region>>> {
        self.regions.regions()
    }

    fn museums(&self, query: Query) -> Answers<Listing<Museum>> {
        answers(listing(records(), &query, Vec::new()))
    }

    fn exhibits(&self, query: Query) -> Answers<Listing<Exhibit>> {
        let of_years = |own: &Exhibit| query.years.meet(own.date.as_ref().and_then(|date| date.span()));
        let all: Vec<_> = self.exhibits.iter().filter(|own| fits(own, &query, None)).cloned().collect();
        let histogram = histogram(&all);
        let found = all.into_iter().filter(|own| of_years(own)).collect();
        let facets = FIELDS.map(|field| facet(&self.exhibits, &query, field)).into();
        answers(Listing { histogram: Some(histogram), ..listing(found, &query, facets) })
    }

    fn tours(&self, query: Query) -> Answers<Listing<Tour>> {
        answers(listing(records(), &query, Vec::new()))
    }

    fn stories(&self, query: Query) -> Answers<Listing<Story>> {
        answers(listing(records(), &query, Vec::new()))
    }

    fn museum(&self, id: &str, _: Language) -> Answer<Option<Arc<Museum>>> {
        one(id)
    }

    fn exhibit(&self, id: &str, _: Language) -> Answer<Option<Arc<Exhibit>>> {
        one(id)
    }

    fn tour(&self, id: &str, _: Language) -> Answer<Option<Arc<Tour>>> {
        one(id)
    }

    fn story(&self, id: &str, _: Language) -> Answer<Option<Arc<Story>>> {
        one(id)
    }

    fn related(&self, _: &str, _: Language, most: usize, _: Alike) -> Answer<Vec<Arc<Exhibit>>> {
        answer(self.exhibits.iter().take(most).cloned().collect())
    }

    fn suggestions(&self, text: &str, _: Language, most: usize) -> Answer<Vec<Suggestion>> {
        let named = records::<Exhibit>().into_iter().filter(|own| is_titled(own, text)).take(most);
        let suggestion = |own: Arc<Exhibit>| Suggestion {
            of: Suggested::Exhibit,
            label: own.title.clone(),
            id: Some(own.id.clone()),
        };
        answer(named.map(suggestion).collect())
    }
}
