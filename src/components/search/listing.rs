//! A list of records with all that one can do to it.

use super::facets::facets;
use super::pager::pager;
use super::query::{has_filters, query, without_filters};
use super::search_box::search_box;
use super::toolbar::{layout_choice, sort_choice, wants_list};
use crate::components::element::{button, div, h2, p, strong, ul, view};
use crate::components::frame::watch;
use crate::components::listed::{Found, Listed, Question};
use crate::languages::{Counted, Words, say_with, texts};
use crate::site::Site;
use catalogue::{Offer, Sort};
use leptos::prelude::*;

/// How a list differs from others.
#[derive(Clone, Copy)]
pub struct Options {
    /// What the search field is called.
    pub label: &'static Words,
    /// What is counted.
    pub counted: &'static Counted,
    /// The orders to choose from; the first is the usual one.
    pub sorts: &'static [Sort],
    /// Whether one can choose between grid and list.
    pub layouts: bool,
    /// Whether the catalogue's suggestions stand under the search field.
    pub suggests: bool,
}

/// A list that can be searched, narrowed down, sorted and paged through; all of its state stands in
/// the address.
pub fn listing<R: Listed>(options: Options) -> AnyView {
    let site = Site::here();
    let offers = site.catalogue().offers();
    let suggests = options.suggests && offers.suggestions;
    show(site, R::ask, Options { suggests, ..options }, &R::offer(offers).unwrap_or_default())
}

fn show(site: Site, question: Question, options: Options, offer: &Offer) -> AnyView {
    let params = site.navigation.params();
    let offered = |sort: &Sort| *sort == Sort::Relevance || offer.sorts.contains(sort);
    let sorts: Vec<Sort> = options.sorts.iter().copied().filter(offered).collect();
    let usual = sorts.first().copied().unwrap_or_default();
    let asked = watch(move || {
        question(&*site.catalogue(), params.with(|params| query(params, site.language, usual)))
    });
    let results = asked.part(move |found| results(site, options, &found));
    let toolbar = (sorts.len() > 1).then(|| sort_choice(site, &sorts, usual));
    let toolbar = div().class("toolbar").child((toolbar, options.layouts.then(|| layout_choice(site))));
    let results = div().class("results").child((toolbar, results));
    let search = offer.search.then(|| search_box(options.label, options.suggests));
    let facets = (!offer.filters.is_empty()).then(|| facets(asked, offer.counts));
    view((search, div().class("listing").child((facets, results))))
}

/// What was found, whatever it is.
fn results(site: Site, options: Options, found: &Found) -> AnyView {
    let Found { total, within, lost, coming, .. } = *found;
    let params = site.navigation.params();
    let class = move || if params.with(wants_list) { "cards list" } else { "cards grid" };
    let busy = (coming > 0).then_some("true");
    let list = match total {
        0 => nothing_found(site),
        _ => view(ul().attribute_from("class", class).attribute("aria-busy", busy).child(found.items())),
    };
    let counted = p()
        .class("found")
        .attribute("role", "status")
        .attribute("tabindex", "-1")
        .attribute("data-changed", true)
        .child(counted(site, found, options.counted));
    view((
        h2().class("visually-hidden").child(site.say(&texts::RESULTS)),
        counted,
        list,
        lost_note(site, lost),
        pager(site, &params.get_untracked(), within),
    ))
}

/// «5 exhibits», or «at least 5 exhibits».
fn counted(site: Site, found: &Found, word: &'static Counted) -> String {
    let count = site.count(found.total, word);
    if found.exact { count } else { say_with(site.language, &texts::AT_LEAST, &count) }
}

/// How many records could not be read; nothing if all could.
pub fn lost_note(site: Site, lost: usize) -> Option<AnyView> {
    let words = || site.count(lost, &texts::LOST_COUNT);
    (lost > 0).then(|| view(p().class("lost").attribute("role", "note").child(words())))
}

fn nothing_found(site: Site) -> AnyView {
    let params = site.navigation.params();
    let clear = params.with_untracked(has_filters).then(|| {
        let clear = move |_| site.navigation.show(without_filters(&params.get_untracked()), false);
        let button = button().attribute("type", "button").on("click", clear);
        button.child(site.say(&texts::CLEAR_FILTERS))
    });
    let words = strong().child(site.say(&texts::NOTHING_FOUND));
    let hint = p().child(site.say(&texts::NOTHING_FOUND_HINT));
    view(div().class("nothing").child((p().child(words), hint, clear)))
}
