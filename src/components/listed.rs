//! Kinds of records that stand in lists.

use crate::components::changing::when_drawn;
use crate::components::element::{li, nothing, view};
use crate::components::exhibit::exhibit_card;
use crate::components::museum::museum_card;
use crate::components::picture::Loading;
use crate::components::story::story_card;
use crate::components::tour::tour_card;
use crate::web::address::Route;
use crate::web::drawing::pace;
use catalogue::model::{Exhibit, Museum, Story, Tour};
use catalogue::years::Histogram;
use catalogue::{Answers, Catalogue, Facet, Listing, Offer, Offers, Query, Understood};
use futures::{StreamExt, TryStreamExt};
use leptos::prelude::*;
use std::any::Any;
use std::ops::Range;
use std::sync::Arc;

/// What a query has found, whatever kind of record it is: what shows lists is compiled once.
pub struct Found {
    /// How many there are in all.
    pub total: usize,
    /// Whether that is the number; if not, there are at least so many.
    pub exact: bool,
    /// How many of them, from the first on, can be paged through.
    pub within: usize,
    /// How many more of those asked for are on their way.
    pub coming: usize,
    /// How many could not be read.
    pub lost: usize,
    /// What they can be narrowed down by.
    pub facets: Vec<Facet>,
    /// How many of them are of which century.
    pub histogram: Option<Histogram>,
    /// What was looked for in the place of what was typed.
    pub understood: Vec<Understood>,
    records: Vec<AnyRecord>,
}

/// A record whose kind is forgotten.
type AnyRecord = Arc<dyn Any + Send + Sync>;

/// How a record of a kind stands in a list.
pub type Card = fn(&(dyn Any + Send + Sync), Loading) -> AnyView;

impl Found {
    fn new<R: Send + Sync + 'static>(listing: Listing<R>) -> Self {
        let Listing { total, exact, within, lost, facets, histogram, understood, records, coming } = listing;
        let records = records.into_iter().map(|record| record as AnyRecord).collect();
        Self { total, exact, within, coming, lost, facets, histogram, understood, records }
    }

    /// Some records that are all there are.
    pub fn of<R: Send + Sync + 'static>(records: Vec<Arc<R>>) -> Self {
        Self::new(Listing { total: records.len(), records, ..Listing::default() })
    }

    /// The records that were asked for, as items of a list: a few, and when these are drawn the next ones. The pictures of
    /// the first are fetched by `loading`.
    pub fn items(self: &Arc<Self>, card: Card, loading: Loading) -> AnyView {
        items_of(self.clone(), card, 0..pace(), loading)
    }

    /// The same, all of them at once.
    pub fn all_items(self: &Arc<Self>, card: Card, loading: Loading) -> AnyView {
        items_of(self.clone(), card, 0..self.records.len(), loading)
    }
}

/// How many pictures at the beginning of a list are seen before anybody scrolls, on a telephone.
const EARLY: usize = 2;

/// Some of the records as items, and when they are drawn the next ones.
fn items_of(found: Arc<Found>, card: Card, some: Range<usize>, early: Loading) -> AnyView {
    let end = some.end.min(found.records.len());
    let records = found.records.get(some.start..end).unwrap_or_default();
    let loading = |at: usize| if at < EARLY { early } else { Loading::Near };
    let items: Vec<_> =
        (some.start..).zip(records).map(|(at, record)| li().child(card(&**record, loading(at)))).collect();
    if end == found.records.len() {
        let coming: Vec<_> = (0..found.coming).map(|_| li().class("coming")).collect();
        return view((items, coming));
    }
    view((items, when_drawn(move || items_of(found.clone(), card, end..end + pace(), early))))
}

/// How a catalogue is asked for records of some kind.
pub type Question = fn(&dyn Catalogue, Query) -> Answers<Found>;

/// A kind of record that stands in lists.
pub trait Listed {
    /// The page that lists all of them.
    const PAGE: Route;

    /// What a catalogue offers of them; nothing if it has none.
    fn offer(offers: Offers) -> Option<Offer>;

    /// Asks a catalogue for them.
    fn ask(catalogue: &dyn Catalogue, query: Query) -> Answers<Found>;

    /// One of them in a list. It is no part of the answer, which many a page has before it has the code of cards.
    fn card(record: &(dyn Any + Send + Sync), loading: Loading) -> AnyView;
}

macro_rules! listed {
    ($($record:ident $page:ident $ask:ident $card:expr),*) => {$(
        impl Listed for $record {
            const PAGE: Route = Route::$page;

            fn offer(offers: Offers) -> Option<Offer> {
                offers.$ask
            }

            fn ask(catalogue: &dyn Catalogue, query: Query) -> Answers<Found> {
                catalogue.$ask(query).map_ok(Found::new).boxed_local()
            }

            fn card(record: &(dyn Any + Send + Sync), loading: Loading) -> AnyView {
                let card: fn(&$record, Loading) -> AnyView = $card;
                record.downcast_ref().map_or_else(nothing, |record| card(record, loading))
            }
        }
    )*};
}
listed!(
    Museum Museums museums |own, _| museum_card(own),
    Exhibit Exhibits exhibits exhibit_card,
    Tour Tours tours |own, _| tour_card(own),
    Story Stories stories |own, _| story_card(own)
);
