//! The start page.

mod today;

use crate::components::changing::{changing, when_drawn};
use crate::components::element::{a, div, h2, input, li, nav, nothing, p, span, ul, view};
use crate::components::frame::{ask, heading, waiting};
use crate::components::listed::Listed;
use crate::components::search::{search_form, submitted_words};
use crate::components::shelf::{Shelf, regions};
use crate::components::text::shown;
use crate::languages::{Counted, Words, texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::model::{Exhibit, Museum, Story, Tour};
use catalogue::{Sort, Totals};
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let settings = site.settings();
    let description = settings.description.as_ref().filter(|_| site.catalogue_id().is_none());
    let description = description.map(|text| p().class("lead").child(shown(text)));
    // The catalogue's own name is in every title already, so the start page adds nothing to it.
    let title = heading("", shown(&site.catalogue_name()));
    let offers = site.catalogue().offers();
    let suggests = offers.suggestions;
    let searches = offers.exhibits.as_ref().is_some_and(|offer| offer.search);
    let has_map = offers.museums.is_some();
    let has_years = offers.exhibits.is_some_and(|offer| offer.years);
    let (today, is_known) = today::today(site);
    view((
        div().class("hero start").child((
            div().class("start-words").child((
                title,
                description,
                searches.then(|| search(site, suggests)),
                totals(site),
            )),
            today,
        )),
        when_drawn(move || {
            // What is further down does not hold up the picture of the day.
            let others = changing(move || if is_known.get() { others(site) } else { waiting() });
            view((ways(site, has_map, has_years), others))
        }),
    ))
}

fn others(site: Site) -> AnyView {
    let shelf = |title, most, sort| Shelf { title, most, sort, museum: None };
    view((
        shelf(&texts::TOURS, 3, Sort::Relevance).of::<Tour>(),
        shelf(&texts::LOOK_INTO, 4, Sort::Relevance).of::<Exhibit>(),
        shelf(&texts::LATEST_STORIES, 3, Sort::Newest).of::<Story>(),
        regions(site),
    ))
}

/// The ways to the map and the time line; nothing where the catalogue has neither.
fn ways(site: Site, has_map: bool, has_years: bool) -> AnyView {
    let way = |class: &'static str, route: Route, name: &Words, about: &Words| {
        let name = span().class("way-name").child(site.say(name));
        let about = span().class("way-about").child(site.say(about));
        li().child(a().class(class).href(site.href(route)).child((name, about)))
    };
    if !has_map && !has_years {
        return nothing();
    }
    let links = ul().class("ways-in").child((
        has_map.then(|| way("to-map", Route::Map, &texts::MAP_HEADING, &texts::MAP_ABOUT)),
        has_years.then(|| way("to-time-line", Route::TimeLine, &texts::TIME_LINE, &texts::TIME_LINE_ABOUT)),
    ));
    let name = site.say(&texts::WAYS_IN);
    view(nav().class("section").attribute("aria-label", name.clone()).child((h2().child(name), links)))
}

/// A search that is answered on the page of exhibits.
fn search(site: Site, suggests: bool) -> AnyView {
    let submitted = move |event: web_sys::Event| {
        let params = Params::default().and("q", submitted_words(&event).trim());
        site.navigation.open(Location { params, ..site.location(Route::Exhibits) });
    };
    let field = input().attribute("placeholder", site.say(&texts::SEARCH_EXAMPLE));
    view(search_form(site, &texts::SEARCH_EXHIBITS, field, suggests).on("submit", submitted))
}

/// How many records the catalogue has; what cannot be counted is left out.
fn totals(site: Site) -> AnyView {
    let asked = ask(move || site.catalogue().totals());
    asked.part(move |totals| {
        let Totals { museums, exhibits, tours, stories } = *totals;
        let name = site.say(&texts::CATALOGUE_IN_NUMBERS);
        view(ul().class("totals").attribute("aria-label", name).child([
            total::<Museum>(site, museums, &texts::MUSEUM_COUNT),
            total::<Exhibit>(site, exhibits, &texts::EXHIBIT_COUNT),
            total::<Tour>(site, tours, &texts::TOUR_COUNT),
            total::<Story>(site, stories, &texts::STORY_COUNT),
        ]))
    })
}

fn total<R: Listed>(site: Site, amount: Option<usize>, word: &'static Counted) -> Option<AnyView> {
    let amount = amount.filter(|amount| *amount > 0)?;
    Some(view(li().child(a().href(site.href(R::PAGE)).child(site.count(amount, word)))))
}
