//! The list of tours.

use crate::components::element::{h2, p, ul, view};
use crate::components::frame::{heading, watch};
use crate::components::listed::Listed;
use crate::components::picture::Loading;
use crate::components::search::lost_note;
use crate::languages::texts;
use crate::site::Site;
use catalogue::Query;
use catalogue::model::Tour;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::TOURS);
    let asked =
        watch(move || Tour::ask(&*site.catalogue(), Query { language: site.language, ..Query::default() }));
    let tours = asked.part(move |listing| {
        view((
            h2().class("visually-hidden").child(site.say(&texts::RESULTS)),
            p().class("found").child(site.count(listing.total, &texts::TOUR_COUNT)),
            ul().class("cards grid").child(listing.items(Tour::card, Loading::Near)),
            lost_note(site, listing.lost),
        ))
    });
    view((heading(&title, title.as_str()), tours))
}
