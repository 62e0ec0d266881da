//! The start page.

use crate::components::frame::{ask, heading, section};
use crate::components::listed::{Listed, Shelf};
use crate::components::museum::region_link;
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
    let description = settings.description.as_ref().map(|text| view! { <p class="lead">{shown(text)}</p> });
    // The portal's own name is in every title already, so the start page adds nothing to it.
    let title = heading("", shown(&settings.title));
    let shelf = |title, most, sort| Shelf { title, most, sort, museum: None };
    view! {
        <div class="hero">
            {title}
            {description}
            {search(site)}
            {totals(site)}
        </div>
        {shelf(|texts| texts.look_into, 4, Sort::Relevance).of::<Exhibit>()}
        {shelf(|texts| texts.tours, 3, Sort::Relevance).of::<Tour>()}
        {shelf(|texts| texts.latest_stories, 3, Sort::Newest).of::<Story>()}
        {regions(site)}
    }
    .into_any()
}

/// A search that is answered on the page of exhibits.
fn search(site: Site) -> AnyView {
    let field = NodeRef::<leptos::html::Input>::new();
    let submitted = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let words = field.get_untracked().map(|field| field.value()).unwrap_or_default();
        let params = Params::default().and("q", words.trim());
        site.navigation.open(Location { params, ..Location::new(site.language, Route::Exhibits) });
    };
    view! {
        <form role="search" class="search-box" on:submit=submitted>
            <label for="words">{site.say(|texts| texts.search_exhibits)}</label>
            <div class="search-row">
                <input id="words" type="search" autocomplete="off" placeholder=site.say(|texts| texts.search_example) node_ref=field/>
                <button type="submit">{site.say(|texts| texts.search)}</button>
            </div>
        </form>
    }
    .into_any()
}

/// How many records the catalogue has; what cannot be counted is left out.
fn totals(site: Site) -> AnyView {
    let asked = ask(move || site.catalogue().totals());
    asked.part(move |totals| {
        let Totals { museums, exhibits, tours, stories, regions: _ } = *totals;
        view! {
            <ul class="totals" aria-label=site.say(|texts| texts.catalogue_in_numbers)>
                {total::<Museum>(site, museums, |texts| texts.museum_count)}
                {total::<Exhibit>(site, exhibits, |texts| texts.exhibit_count)}
                {total::<Tour>(site, tours, |texts| texts.tour_count)}
                {total::<Story>(site, stories, |texts| texts.story_count)}
            </ul>
        }
        .into_any()
    })
}

fn total<R: Listed>(site: Site, amount: Option<usize>, word: fn(&Texts) -> Plural) -> Option<AnyView> {
    let amount = amount.filter(|amount| *amount > 0)?;
    Some(view! { <li><a href=site.href(R::PAGE)>{site.count(amount, word)}</a></li> }.into_any())
}

fn regions(site: Site) -> AnyView {
    let asked = ask(move || site.catalogue().regions());
    asked.part(move |regions| {
        let links =
            regions.iter().map(|region| view! { <li>{region_link(site, region)}</li> }).collect_view();
        let list = view! { <ul class="regions">{links}</ul> }.into_any();
        (!regions.is_empty()).then(|| section(site.say(|texts| texts.regions), list)).into_any()
    })
}
