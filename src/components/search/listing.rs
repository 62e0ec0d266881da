//! A list of records with all that one can do to it.

use super::choices::choices;
use super::facets::filters;
use super::finding::{Finding, Ways, finding};
use super::pager::pager;
use super::query::{has_filters, query};
use super::search_box::search_box;
use super::toolbar::{layout_choice, sort_choice, wants_list};
use crate::components::changing::{changing, later};
use crate::components::element::{div, h2, nothing, p, strong, ul, view};
use crate::components::frame::{Asked, empty, watch};
use crate::components::listed::{Card, Found, Listed, Question};
use crate::components::picture::Loading;
use crate::languages::{Counted, Words, say_with, texts};
use crate::site::Site;
use catalogue::{Offer, Sort};
use leptos::prelude::*;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

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

impl Options {
    /// Those of the list of exhibits.
    pub const EXHIBITS: Self = Self {
        label: &texts::SEARCH_EXHIBITS,
        counted: &texts::EXHIBIT_COUNT,
        sorts: &Sort::ALL,
        layouts: true,
        suggests: true,
    };
}

/// A list that can be searched, narrowed down, sorted and paged through; all of its state stands in
/// the address.
pub fn listing<R: Listed>(options: Options) -> AnyView {
    let site = Site::here();
    let offers = site.catalogue().offers();
    let options = Options { suggests: options.suggests && offers.suggestions, ..options };
    let offer = R::offer(offers).unwrap_or_default();
    later(move || show(site, R::ask, R::card, options, &offer))
}

fn show(site: Site, question: Question, card: Card, options: Options, offer: &Offer) -> AnyView {
    let params = site.navigation.params();
    let offered = |sort: &Sort| *sort == Sort::Relevance || offer.sorts.contains(sort);
    let sorts: Vec<Sort> = options.sorts.iter().copied().filter(offered).collect();
    let usual = sorts.first().copied().unwrap_or_default();
    let asked = watch(move || {
        question(&*site.catalogue(), params.with(|params| query(params, site.language, usual)))
    });
    let choices = choices(asked);
    let ways = Ways { question, counted: options.counted, usual, choices };
    let results = later(move || results(site, ways, card, options, &sorts, asked));
    let search = offer.search.then(|| search_box(options.label, options.suggests));
    let filters = (!offer.filters.is_empty()).then(|| filters(choices, offer));
    view((search, div().class("listing").child((filters, results))))
}

/// What was found, how much that is, and what can be done with it.
fn results(
    site: Site,
    ways: Ways,
    card: Card,
    options: Options,
    sorts: &[Sort],
    asked: Asked<Found>,
) -> AnyView {
    let params = site.navigation.params();
    // A list that grows is built anew with all that the visitor may be looking at.
    let grows = AtomicBool::new(false);
    let list = asked.part(move |found| {
        let items = if grows.swap(found.coming > 0, Relaxed) { Found::all_items } else { Found::items };
        list(site, ways, &found, items(&found, card, Loading::Early))
    });
    let chosen = changing(move || match params.with(has_filters) {
        true => finding(site, Finding::Chosen(ways)),
        false => nothing(),
    });
    let toolbar = (sorts.len() > 1).then(|| sort_choice(site, sorts, ways.usual));
    let toolbar = div().class("toolbar").child((toolbar, options.layouts.then(|| layout_choice(site))));
    let heading = h2().class("visually-hidden").child(site.say(&texts::RESULTS));
    let status = changing(move || view(asked.answer().map(|found| status(site, options.counted, &found))));
    let status = div()
        .class("found-status")
        .attribute("role", "status")
        .attribute("tabindex", "-1")
        .attribute("data-changed", true)
        .child(status);
    let chosen = div().class("chosen-room").child(chosen);
    view(div().class("results").child((toolbar, chosen, heading, status, list)))
}

/// What was found, whatever it is.
fn list(site: Site, ways: Ways, found: &Found, items: AnyView) -> AnyView {
    let Found { total, within, lost, coming, .. } = *found;
    let params = site.navigation.params();
    let class = move || if params.with(wants_list) { "cards list" } else { "cards grid" };
    let busy = (coming > 0).then_some("true");
    let list = match total {
        0 => nothing_found(site, ways),
        _ => view(ul().attribute_from("class", class).attribute("aria-busy", busy).child(items)),
    };
    view((list, lost_note(site, lost), pager(site, &params.get_untracked(), within)))
}

/// How much was found, and what was taken for what was typed.
fn status(site: Site, word: &'static Counted, found: &Found) -> AnyView {
    let understood =
        (!found.understood.is_empty()).then(|| finding(site, Finding::Understood(found.understood.clone())));
    view((p().class("found").child(counted(site, found, word)), understood))
}

/// «5 exhibits», or «at least 5 exhibits».
pub(super) fn counted(site: Site, found: &Found, word: &'static Counted) -> String {
    let count = site.count(found.total, word);
    if found.exact { count } else { say_with(site.language, &texts::AT_LEAST, &count) }
}

/// How many records could not be read; nothing if all could.
pub fn lost_note(site: Site, lost: usize) -> Option<AnyView> {
    let words = || site.count(lost, &texts::LOST_COUNT);
    (lost > 0).then(|| view(p().class("lost").attribute("role", "note").child(words())))
}

fn nothing_found(site: Site, ways: Ways) -> AnyView {
    let words = p().child(strong().child(site.say(&texts::NOTHING_FOUND)));
    let hint = p().child(site.say(&texts::NOTHING_FOUND_HINT));
    view(empty((words, hint, finding(site, Finding::Ways(ways)))))
}
