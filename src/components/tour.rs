//! Tours.

use crate::components::element::{a, article, h3, p, span, view};
use crate::components::picture::{Loading, picture};
use crate::components::text::{outside_link, shown_briefly};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Tour;
use leptos::prelude::*;

mod around;
mod links;
mod look_around;
mod plan;
mod scene;

pub use links::scene_link;
pub use plan::plan_view;
pub use scene::scene_view;

/// A tour in a list: where it begins, or an ornament where that is elsewhere, its title, and what it is.
pub fn tour_card(tour: &Tour) -> AnyView {
    let site = Site::here();
    let link = a().href(site.href(Route::Tour(tour.id.clone()))).child(shown_briefly(&tour.title));
    let kind = tour.kind.as_ref().map(|kind| span().child(shown_briefly(&kind.label)));
    let scenes = tour.scenes.len();
    let counted = (scenes > 0).then(|| span().child(site.count(scenes, &texts::SCENE_COUNT)));
    let elsewhere = tour.url.as_ref().filter(|_| scenes == 0).and_then(outside_link);
    let first = tour.scenes.first().map(|scene| (scene.media.as_slice(), &scene.title, &scene.id));
    let (media, title, seed) = first.unwrap_or((&[], &tour.title, &tour.id));
    view(article().class("card tour-card").child((
        picture(media, title, seed, Loading::Near),
        h3().child(link),
        p().class("card-facts").child((kind, counted)),
        p().class("card-text").child(tour.summary.as_ref().map(shown_briefly)),
        elsewhere.map(|link| p().child(link)),
    )))
}
