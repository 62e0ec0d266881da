//! A list of records with all that one can do to it.

use super::facets::Facets;
use super::pager::pager;
use super::query::{has_filters, query, without_filters};
use super::search_box::SearchBox;
use super::toolbar::{layout_choice, sort_choice, wants_list};
use crate::components::frame::ask;
use crate::components::listed::{Found, Listed};
use crate::languages::{Plural, Texts};
use crate::site::Site;
use catalogue::{Answer, Catalogue, Query, Sort};
use leptos::prelude::*;

/// How a list differs from others.
#[derive(Clone, Copy)]
pub struct Options {
    /// What the search field is called.
    pub label: fn(&Texts) -> &'static str,
    /// What is counted.
    pub counted: fn(&Texts) -> Plural,
    /// The orders to choose from; the first is the usual one.
    pub sorts: &'static [Sort],
    /// Whether one can choose between grid and list.
    pub layouts: bool,
}

/// A list that can be searched, narrowed down, sorted and paged through; all of its state stands in
/// the address.
pub fn listing<R: Listed>(options: Options) -> AnyView {
    show(R::ask, options)
}

fn show(question: fn(&dyn Catalogue, Query) -> Answer<Found>, options: Options) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let usual = options.sorts.first().copied().unwrap_or_default();
    let asked =
        ask(move || question(&*site.catalogue(), params.with(|params| query(params, site.language, usual))));
    let facets = Memo::new(move |before: Option<&Vec<_>>| {
        let facets = asked.answer().map(|listing| listing.facets.clone());
        facets.or_else(|| before.cloned()).unwrap_or_default()
    });
    let results = asked.part(move |found| results(site, options, &found));
    let toolbar = (options.sorts.len() > 1).then(|| sort_choice(site, options.sorts, usual));
    view! {
        <SearchBox label=options.label/>
        <div class="listing">
            <Facets facets/>
            <div class="results">
                <div class="toolbar">{toolbar}{options.layouts.then(|| layout_choice(site))}</div>
                {results}
            </div>
        </div>
    }
    .into_any()
}

/// What was found, whatever it is.
fn results(site: Site, options: Options, found: &Found) -> AnyView {
    let Found { total, lost, .. } = *found;
    let params = site.navigation.params();
    let class = move || if params.with(wants_list) { "cards list" } else { "cards grid" };
    let lost = (lost > 0)
        .then(|| view! { <p class="lost" role="note">{site.count(lost, |texts| texts.lost_count)}</p> });
    let list = match total {
        0 => nothing_found(site),
        _ => view! { <ul class=class>{found.items()}</ul> }.into_any(),
    };
    view! {
        <h2 class="visually-hidden">{site.say(|texts| texts.results)}</h2>
        <p class="found" role="status" tabindex="-1" data-changed>{site.count(total, options.counted)}</p>
        {list}
        {lost}
        {pager(site, &params.get_untracked(), total)}
    }
    .into_any()
}

fn nothing_found(site: Site) -> AnyView {
    let params = site.navigation.params();
    let clear = params.with_untracked(has_filters).then(|| {
        let clear = move |_| site.navigation.show(without_filters(&params.get_untracked()), false);
        view! { <button type="button" on:click=clear>{site.say(|texts| texts.clear_filters)}</button> }
    });
    view! {
        <div class="nothing">
            <p><strong>{site.say(|texts| texts.nothing_found)}</strong></p>
            <p>{site.say(|texts| texts.nothing_found_hint)}</p>
            {clear}
        </div>
    }
    .into_any()
}
