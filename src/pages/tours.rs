//! The list of tours.

use crate::components::frame::{ask, heading};
use crate::components::listed::Listed;
use crate::site::Site;
use catalogue::Query;
use catalogue::model::Tour;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(|texts| texts.tours);
    let asked =
        ask(move || Tour::ask(&*site.catalogue(), Query { language: site.language, ..Query::default() }));
    let tours = asked.part(move |listing| {
        let lost = listing.lost;
        let lost = (lost > 0)
            .then(|| view! { <p class="lost" role="note">{site.count(lost, |texts| texts.lost_count)}</p> });
        view! {
            <h2 class="visually-hidden">{site.say(|texts| texts.results)}</h2>
            <p class="found">{site.count(listing.total, |texts| texts.tour_count)}</p>
            <ul class="cards grid">{listing.items()}</ul>
            {lost}
        }
        .into_any()
    });
    view! { {heading(&title, title.clone().into_any())} {tours} }.into_any()
}
