//! What stands under the heading of a shelf.

use super::Shelved;
use crate::components::element::{a, li, p, ul, view};
use crate::components::frame::Asked;
use crate::components::listed::{Card, Found, Listed};
use crate::components::museum::region_link;
use crate::components::picture::Loading;
use crate::languages::{number, texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::Field;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use leptos::prelude::*;
use std::sync::Arc;

pub(super) fn shelved(shelved: Shelved) -> AnyView {
    let site = Site::here();
    let card: Card = match shelved.page {
        Route::Museums => Museum::card,
        Route::Tours => Tour::card,
        Route::Stories => Story::card,
        _ => Exhibit::card,
    };
    shelved.asked.part(move |found| {
        let more = (found.total > shelved.shelf.most).then(|| see_all(site, &shelved, &found));
        view((ul().class("cards grid").child(found.items(card, Loading::Near)), more))
    })
}

fn see_all(site: Site, shelved: &Shelved, found: &Found) -> AnyView {
    let museum = shelved.shelf.museum.iter();
    let params = museum.fold(Params::default(), |params, id| params.and(Field::Museum.name(), id));
    let mut words = site.say(&texts::SEE_ALL);
    if found.exact {
        words = format!("{words} ({})", number(site.language, found.total));
    }
    let all = Location { params, ..site.location(shelved.page.clone()) };
    view(p().class("see-all").child(a().href(all.href()).child(words)))
}

pub(super) fn related(asked: Asked<Found>) -> AnyView {
    asked.part(|found| view(ul().class("cards grid").child(found.items(Exhibit::card, Loading::Near))))
}

pub(super) fn regions(asked: Asked<Vec<Arc<Region>>>) -> AnyView {
    let site = Site::here();
    asked.part(move |regions| {
        let regions = site.in_order(&regions);
        let links: Vec<_> = regions.iter().map(|region| li().child(region_link(site, region))).collect();
        view(ul().class("regions").child(links))
    })
}
