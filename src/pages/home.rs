//! The start page.

use crate::components::element::{a, div, input, li, nothing, p, ul, view};
use crate::components::frame::{ask, heading, section};
use crate::components::listed::{Listed, Shelf};
use crate::components::museum::region_link;
use crate::components::search::{search_form, submitted_words};
use crate::components::text::shown;
use crate::languages::{Plural, Texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::model::{Exhibit, Museum, Story, Tour};
use catalogue::{Sort, Totals};
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let settings = site.settings();
    let description = settings.description.as_ref().map(|text| p().class("lead").child(shown(text)));
    // The portal's own name is in every title already, so the start page adds nothing to it.
    let title = heading("", shown(&settings.title));
    let shelf = |title, most, sort| Shelf { title, most, sort, museum: None };
    view((
        div().class("hero").child((title, description, search(site), totals(site))),
        shelf(|texts| texts.look_into, 4, Sort::Relevance).of::<Exhibit>(),
        shelf(|texts| texts.tours, 3, Sort::Relevance).of::<Tour>(),
        shelf(|texts| texts.latest_stories, 3, Sort::Newest).of::<Story>(),
        regions(site),
    ))
}

/// A search that is answered on the page of exhibits.
fn search(site: Site) -> AnyView {
    let submitted = move |event: web_sys::Event| {
        let params = Params::default().and("q", submitted_words(&event).trim());
        site.navigation.open(Location { params, ..Location::new(site.language, Route::Exhibits) });
    };
    let field = input().attribute("placeholder", site.say(|texts| texts.search_example));
    view(search_form(site, |texts| texts.search_exhibits, field).on("submit", submitted))
}

/// How many records the catalogue has; what cannot be counted is left out.
fn totals(site: Site) -> AnyView {
    let asked = ask(move || site.catalogue().totals());
    asked.part(move |totals| {
        let Totals { museums, exhibits, tours, stories, regions: _ } = *totals;
        let name = site.say(|texts| texts.catalogue_in_numbers);
        view(ul().class("totals").attribute("aria-label", name).child([
            total::<Museum>(site, museums, |texts| texts.museum_count),
            total::<Exhibit>(site, exhibits, |texts| texts.exhibit_count),
            total::<Tour>(site, tours, |texts| texts.tour_count),
            total::<Story>(site, stories, |texts| texts.story_count),
        ]))
    })
}

fn total<R: Listed>(site: Site, amount: Option<usize>, word: fn(&Texts) -> Plural) -> Option<AnyView> {
    let amount = amount.filter(|amount| *amount > 0)?;
    Some(view(li().child(a().href(site.href(R::PAGE)).child(site.count(amount, word)))))
}

fn regions(site: Site) -> AnyView {
    let asked = ask(move || site.catalogue().regions());
    asked.part(move |regions| {
        if regions.is_empty() {
            return nothing();
        }
        let links: Vec<_> = regions.iter().map(|region| li().child(region_link(site, region))).collect();
        section(site.say(|texts| texts.regions), ul().class("regions").child(links))
    })
}
