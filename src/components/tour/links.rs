//! Where a tour's scenes are, and what leads to them.

use crate::components::element::{Element, a};
use crate::components::media::OPEN;
use crate::languages::{say_with, texts};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::model::{Hotspot, Scene, Tour};

/// The name of the scene in the address.
pub(super) const SCENE: &str = "scene";

/// A link to a scene. Whoever stands in an open panorama comes into the next one.
pub fn scene_link(site: Site, tour: &Tour, scene: &Scene) -> Element {
    let params = site.navigation.params();
    let (tour, scene) = (tour.id.clone(), scene.id.clone());
    a().attribute_from("href", move || {
        let open = params.with(|params| params.get(OPEN).is_some());
        scene_href(site, &tour, &scene, open)
    })
}

/// The address of a scene, with its panorama open or not.
pub(super) fn scene_href(site: Site, tour: &str, scene: &str, open: bool) -> String {
    let params = Params::default().and(SCENE, scene).and(OPEN, if open { "1" } else { "" });
    Location { params, ..site.location(Route::Tour(tour.to_owned())) }.href()
}

/// What a hotspot is called that leads to a scene.
pub(super) fn to_scene(site: Site, hotspot: &Hotspot, scene: &Scene) -> String {
    let title = site.plain(hotspot.title.as_ref().unwrap_or(&scene.title));
    say_with(site.language, &texts::TO_SCENE, &title)
}

/// The scene that a hotspot leads to.
pub(super) fn next_scene<'tour>(tour: &'tour Tour, hotspot: &Hotspot) -> Option<&'tour Scene> {
    tour.scenes.iter().find(|scene| hotspot.scene.as_ref() == Some(&scene.id))
}
