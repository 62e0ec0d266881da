//! A scene's panorama to look around in, with the scene's hotspots in it.

use super::links::{SCENE, next_scene, scene_href, to_scene};
use crate::components::element::nothing;
use crate::components::frame::ask;
use crate::components::media::{LOOK, Panorama, Spot, fitting, panorama};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::model::{Hotspot, Scene, Tour};
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

/// Where in a tour the visitor stands.
#[derive(Clone)]
pub(super) struct Standing {
    pub(super) tour: Arc<Tour>,
    /// The scene's place among the tour's, from 0.
    pub(super) at: usize,
}

/// The panorama of the scene where the visitor stands, once its exhibits' titles are known.
pub(super) fn look_around(standing: Standing) -> AnyView {
    let site = Site::here();
    let asked = {
        let standing = standing.clone();
        ask(move || spots(site, standing.clone()).map(Ok).boxed_local())
    };
    asked.part(move |spots| {
        let scene = standing.tour.scenes.get(standing.at);
        scene.map_or_else(nothing, |scene| panorama(around(site, scene, spots.to_vec())))
    })
}

fn around(site: Site, scene: &Scene, spots: Vec<Spot>) -> Panorama {
    let now = site.navigation.now();
    let here = place(&now);
    let media = scene.media.as_ref();
    let name = media.and_then(|media| media.alternative.as_ref()).unwrap_or(&scene.title);
    Panorama {
        source: media.and_then(fitting).unwrap_or_default().to_owned(),
        name: site.plain(name),
        spots,
        look: LOOK.map(|name| now.params.get(name).map(str::to_owned)),
        looked: Box::new(move |degrees| looked(site, &here, degrees)),
    }
}

/// The hotspots that have a place in the panorama.
async fn spots(site: Site, Standing { tour, at }: Standing) -> Vec<Spot> {
    let mut spots = Vec::new();
    for hotspot in tour.scenes.get(at).iter().flat_map(|scene| &scene.hotspots) {
        if let (Some(yaw), Some(pitch)) = (hotspot.yaw, hotspot.pitch) {
            let (title, href) = way(site, &tour, hotspot).await;
            spots.push(Spot { title, href, yaw, pitch });
        }
    }
    spots
}

/// What a hotspot is called, and the address that it leads to; none where it only tells something,
/// or leads nowhere.
async fn way(site: Site, tour: &Tour, hotspot: &Hotspot) -> (String, Option<String>) {
    let title = hotspot.title.as_ref().map(|title| site.plain(title));
    match (&hotspot.exhibit, next_scene(tour, hotspot)) {
        (Some(id), _) => {
            let title = match title {
                Some(title) => title,
                None => exhibit_title(site, id).await,
            };
            (title, Some(site.href(Route::Exhibit(id.clone()))))
        }
        (None, Some(scene)) => {
            (to_scene(site, hotspot, scene), Some(scene_href(site, &tour.id, &scene.id, true)))
        }
        (None, None) => (title.unwrap_or_default(), None),
    }
}

/// An exhibit that is not there is known by its identifier.
async fn exhibit_title(site: Site, id: &str) -> String {
    match site.catalogue().exhibit(id, site.language).await {
        Ok(Some(exhibit)) => site.plain(&exhibit.title),
        _ => id.to_owned(),
    }
}

/// The scene of a location, wherever one looks in it.
fn place(location: &Location) -> Location {
    let params = Params::default().and(SCENE, location.params.get(SCENE).unwrap_or_default());
    Location { params, ..location.clone() }
}

/// Writes where the visitor looks into the address, so that it can be shared.
fn looked(site: Site, here: &Location, degrees: [f64; 3]) {
    let now = site.navigation.now();
    // The panorama stands a little longer than its scene is the one that is wanted.
    if place(&now) != *here {
        return;
    }
    let params = LOOK
        .iter()
        .zip(degrees)
        .fold(now.params, |params, (name, degrees)| params.with(name, &(degrees.round() as i32).to_string()));
    site.navigation.show(params, true);
}
