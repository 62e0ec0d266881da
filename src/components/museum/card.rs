//! A museum in a list.

use crate::components::text::shown_briefly;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Museum;
use leptos::prelude::*;

/// A museum in a list: its name, what it is, and where.
pub fn museum_card(museum: &Museum) -> AnyView {
    let site = Site::here();
    let kind = museum.kind.as_ref().map(|kind| view! { <span>{shown_briefly(&kind.label)}</span> });
    let settlement = museum.settlement.as_ref().map(|place| view! { <span>{shown_briefly(place)}</span> });
    let status = museum.status.as_ref().map(|status| view! { <p class="status">{shown_briefly(status)}</p> });
    view! {
        <article class="card museum-card">
            <h3><a href=site.href(Route::Museum(museum.id.clone()))>{shown_briefly(&museum.name)}</a></h3>
            <p class="card-facts">{settlement}{kind}</p>
            {status}
            <p class="card-text">{museum.summary.as_ref().map(shown_briefly)}</p>
        </article>
    }
    .into_any()
}
