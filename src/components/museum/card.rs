//! A museum in a list.

use crate::components::element::{a, article, h3, p, span, view};
use crate::components::text::shown_briefly;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Museum;
use leptos::prelude::*;

/// A museum in a list: its name, what it is, and where.
pub fn museum_card(museum: &Museum) -> AnyView {
    let site = Site::here();
    let link = a().href(site.href(Route::Museum(museum.id.clone()))).child(shown_briefly(&museum.name));
    let settlement = museum.settlement.as_ref().map(|place| span().child(shown_briefly(place)));
    let kind = museum.kind.as_ref().map(|kind| span().child(shown_briefly(&kind.label)));
    let status = museum.status.as_ref().map(|status| p().class("status").child(shown_briefly(status)));
    view(article().class("card museum-card").child((
        h3().child(link),
        p().class("card-facts").child((settlement, kind)),
        status,
        p().class("card-text").child(museum.summary.as_ref().map(shown_briefly)),
    )))
}
