//! Kinds of records that stand in lists, and the first few of a list on another page.

use crate::components::changing::when_drawn;
use crate::components::element::{a, li, nothing, p, ul, view};
use crate::components::exhibit::exhibit_card;
use crate::components::frame::{section, watch};
use crate::components::museum::museum_card;
use crate::components::picture::Loading;
use crate::components::story::story_card;
use crate::components::tour::tour_card;
use crate::languages::{Words, number, texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::model::{Exhibit, Museum, Story, Tour};
use catalogue::years::Histogram;
use catalogue::{Answers, Catalogue, Facet, Field, Listing, Offer, Offers, Query, Sort, Understood};
use futures::{StreamExt, TryStreamExt};
use leptos::prelude::*;
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
    cards: Vec<Box<dyn Fn(Loading) -> AnyView + Send + Sync>>,
}

impl Found {
    fn new<R: Send + Sync + 'static>(listing: Listing<R>, card: fn(&R, Loading) -> AnyView) -> Self {
        let Listing { total, exact, within, lost, facets, histogram, understood, records, coming } = listing;
        let cards =
            records.into_iter().map(|record| Box::new(move |loading| card(&record, loading)) as _).collect();
        Self { total, exact, within, coming, lost, facets, histogram, understood, cards }
    }

    /// The records that were asked for, as items of a list: so many at once, and when these are drawn the next ones. The
    /// pictures of the first are fetched by `loading`.
    pub fn items(self: &Arc<Self>, at_once: usize, loading: Loading) -> AnyView {
        items_from(self.clone(), 0, at_once, loading)
    }
}

/// How many pictures at the beginning of a list are seen before anybody scrolls, on a telephone.
const EARLY: usize = 2;

fn items_from(found: Arc<Found>, first: usize, at_once: usize, early: Loading) -> AnyView {
    let end = found.cards.len().min(first.saturating_add(at_once));
    let cards = found.cards.get(first..end).unwrap_or_default();
    let loading = |at: usize| if first + at < EARLY { early } else { Loading::Near };
    let items: Vec<_> = cards.iter().enumerate().map(|(at, card)| li().child(card(loading(at)))).collect();
    if end == found.cards.len() {
        let coming: Vec<_> = (0..found.coming).map(|_| li().class("coming")).collect();
        return view((items, coming));
    }
    view((items, when_drawn(move || items_from(found.clone(), end, at_once, early))))
}

/// How many records of a list are built, and drawn, at once: a phone's first window.
pub const AT_ONCE: usize = 4;

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
}

macro_rules! listed {
    ($($record:ident $page:ident $ask:ident $card:expr),*) => {$(
        impl Listed for $record {
            const PAGE: Route = Route::$page;

            fn offer(offers: Offers) -> Option<Offer> {
                offers.$ask
            }

            fn ask(catalogue: &dyn Catalogue, query: Query) -> Answers<Found> {
                catalogue.$ask(query).map_ok(|listing| Found::new(listing, $card)).boxed_local()
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

/// The first few records of a list, with a way to all of them.
pub struct Shelf {
    /// What stands above it.
    pub title: &'static Words,
    /// How many there are at most.
    pub most: usize,
    /// The order.
    pub sort: Sort,
    /// Only what belongs to this museum, if any.
    pub museum: Option<String>,
}

impl Shelf {
    /// The shelf of one kind of record; nothing if there are none.
    pub fn of<R: Listed>(self) -> AnyView {
        let site = Site::here();
        let offer = R::offer(site.catalogue().offers());
        let wanted = |offer: &Offer| self.museum.is_none() || offer.filters.contains(&Field::Museum);
        match offer.filter(wanted) {
            Some(_) => self.show(site, R::ask, R::PAGE),
            None => nothing(),
        }
    }

    fn show(self, site: Site, question: Question, page: Route) -> AnyView {
        let filters = self.museum.iter().map(|id| (Field::Museum, id.clone())).collect();
        let query = Query {
            filters,
            sort: self.sort,
            language: site.language,
            take: Some(self.most),
            ..Query::default()
        };
        let params =
            self.museum.iter().fold(Params::default(), |params, id| params.and(Field::Museum.name(), id));
        let all = Location { params, ..site.location(page) }.href();
        let asked = watch(move || question(&*site.catalogue(), query.clone()));
        asked.part(move |found| {
            let more = (found.total > self.most).then(|| {
                let mut words = site.say(&texts::SEE_ALL);
                if found.exact {
                    words = format!("{words} ({})", number(site.language, found.total));
                }
                p().class("see-all").child(a().href(all.clone()).child(words))
            });
            match found.total {
                0 => nothing(),
                _ => section(
                    site.say(self.title),
                    view((ul().class("cards grid").child(found.items(AT_ONCE, Loading::Near)), more)),
                ),
            }
        })
    }
}
