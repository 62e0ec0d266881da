//! Tours.

use crate::components::text::{outside_link, shown_briefly};
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Tour;
use leptos::prelude::*;

mod scene;

pub use scene::{scene_href, scene_view};

/// A tour in a list: its title, what it is, and whether it leads elsewhere.
pub fn tour_card(tour: &Tour) -> AnyView {
    let site = Site::here();
    let kind = tour.kind.as_ref().map(|kind| view! { <span>{shown_briefly(&kind.label)}</span> });
    let scenes = (!tour.scenes.is_empty()).then(|| site.count(tour.scenes.len(), |texts| texts.scene_count));
    let elsewhere = tour.url.as_ref().filter(|_| tour.scenes.is_empty()).and_then(outside_link);
    view! {
        <article class="card tour-card">
            <h3><a href=site.href(Route::Tour(tour.id.clone()))>{shown_briefly(&tour.title)}</a></h3>
            <p class="card-facts">{kind}{scenes.map(|scenes| view! { <span>{scenes}</span> })}</p>
            <p class="card-text">{tour.summary.as_ref().map(shown_briefly)}</p>
            {elsewhere.map(|link| view! { <p>{link}</p> })}
        </article>
    }
    .into_any()
}
