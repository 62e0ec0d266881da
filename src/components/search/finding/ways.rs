//! Ways on from where nothing is found.

use super::super::listing::counted;
use super::super::query::{query, without_filters};
use super::Ways;
use super::chosen::{Filter, filters, href};
use crate::components::changing::changing;
use crate::components::element::{Element, a, li, span, ul, view};
use crate::components::frame::watch;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::{Params, Route};
use catalogue::{Field, Query, around};
use leptos::prelude::*;

/// Each filter may be taken away, and is told what there would be without it; or all of it.
pub(super) fn ways(site: Site, ways: Ways) -> AnyView {
    let params = site.navigation.params().get_untracked();
    let filters = filters(site, &params, ways);
    let several = filters.len() > 1;
    let mut links: Vec<Element> = filters.into_iter().map(|filter| without(site, ways, filter)).collect();
    if several {
        let name = view(site.say(&texts::WITHOUT_FILTERS));
        links.push(way(site, ways, without_filters(&params), name));
    }
    if params.get("q").is_some() || several || !links.is_empty() {
        links.push(way(site, ways, Params::default(), view(site.say(&texts::CLEAR_EVERYTHING))));
    }
    let is_museums = site.navigation.now().route == Route::Museums;
    if site.catalogue().offers().museums.is_some() && !is_museums {
        let museums = a().href(site.href(Route::Museums)).child(site.say(&texts::TO_ALL_MUSEUMS));
        links.push(li().child(museums));
    }
    view(ul().class("ways-on").child(links))
}

fn without(site: Site, ways: Ways, filter: Filter) -> Element {
    let words = match filter.field {
        Some(Field::Museum) => {
            return way(site, ways, filter.without, view(site.say(&texts::IN_ALL_MUSEUMS)));
        }
        _ => site.say(&texts::WITHOUT_FILTER),
    };
    let (before, after) = around(&words, "{}").unwrap_or((&words, ""));
    way(site, ways, filter.without, view((before, filter.name, after)))
}

/// A link to another state of the list, with how much is found there.
fn way(site: Site, ways: Ways, params: Params, name: AnyView) -> Element {
    let link = a().href(href(site, params.clone())).child(name);
    let query = Query { take: Some(1), counts: false, ..query(&params, site.language, ways.usual) };
    let asked = watch(move || (ways.question)(&*site.catalogue(), query.clone()));
    let count = changing(move || view(asked.answer().map(|found| counted(site, &found, ways.counted))));
    li().child((link, span().class("way-count").child(count)))
}
