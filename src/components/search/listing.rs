//! A list of records with all that one can do to it.

use super::facets::facets;
use super::pager::pager;
use super::query::{has_filters, query, without_filters};
use super::search_box::search_box;
use super::toolbar::{layout_choice, sort_choice, wants_list};
use crate::components::element::{button, div, h2, p, strong, ul, view};
use crate::components::frame::ask;
use crate::components::listed::{Found, Listed};
use crate::languages::{Counted, Words, texts};
use crate::site::Site;
use catalogue::{Answer, Catalogue, Query, Sort};
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
    let results = asked.part(move |found| results(site, options, &found));
    let toolbar = (options.sorts.len() > 1).then(|| sort_choice(site, options.sorts, usual));
    let toolbar = div().class("toolbar").child((toolbar, options.layouts.then(|| layout_choice(site))));
    let results = div().class("results").child((toolbar, results));
    view((search_box(options.label), div().class("listing").child((facets(asked), results))))
}

/// What was found, whatever it is.
fn results(site: Site, options: Options, found: &Found) -> AnyView {
    let Found { total, lost, .. } = *found;
    let params = site.navigation.params();
    let class = move || if params.with(wants_list) { "cards list" } else { "cards grid" };
    let list = match total {
        0 => nothing_found(site),
        _ => view(ul().attribute_from("class", class).child(found.items())),
    };
    let counted = p()
        .class("found")
        .attribute("role", "status")
        .attribute("tabindex", "-1")
        .attribute("data-changed", true)
        .child(site.count(total, options.counted));
    view((
        h2().class("visually-hidden").child(site.say(&texts::RESULTS)),
        counted,
        list,
        lost_note(site, lost),
        pager(site, &params.get_untracked(), total),
    ))
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
