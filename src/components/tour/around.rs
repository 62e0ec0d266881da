//! The panorama of a scene: a picture of it, and when it is opened, the scene itself to look around in.

use super::scene::{hotspot_href, hotspot_title};
use crate::components::changing::changing;
use crate::components::element::{a, div, p, view};
use crate::components::media::{LOOK, OPEN, Panorama, Spot, panorama_part};
use crate::components::picture::{Loading, picture};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Location;
use catalogue::model::{Media, MediaKind, Scene, Tour};
use leptos::prelude::*;
use std::sync::Arc;

/// The media of the scene at a place in its tour: a plain picture, or a panorama with the way into it.
pub(super) fn scene_media(site: Site, tour: &Arc<Tour>, at: usize, scene: &Scene, media: &Media) -> AnyView {
    let address = media.url.href().map(str::to_owned);
    let (MediaKind::Panorama, Some(source)) = (media.kind, address) else {
        return picture(std::slice::from_ref(media), &scene.title, &scene.id, Loading::First);
    };
    let params = site.navigation.params();
    let open = Memo::new(move |_| params.with(|params| params.get(OPEN).is_some()));
    let (tour, title, id) = (tour.clone(), scene.title.clone(), scene.id.clone());
    let preview = preview(media);
    changing(move || match open.get() {
        true => {
            let (tour, source) = (tour.clone(), source.clone());
            let around = panorama_part(site, move || around(site, &tour, at, &source));
            view(div().class("around").child((around, way(site, "", site.say(&texts::CLOSE)))))
        }
        false => view(div().class("around").child((
            picture(preview.as_slice(), &title, &id, Loading::First),
            way(site, "1", site.say(&texts::LOOK_AROUND)),
        ))),
    })
}

/// A plain picture of a panorama, if the record has one.
fn preview(media: &Media) -> Option<Media> {
    let poster = media.poster.clone()?;
    Some(Media {
        kind: MediaKind::Image,
        url: poster,
        renditions: Vec::new(),
        width: None,
        height: None,
        ..media.clone()
    })
}

/// A link to the same scene with its panorama opened or closed.
fn way(site: Site, open: &str, words: String) -> AnyView {
    let now = site.navigation.now();
    let params = LOOK.iter().fold(now.params.with(OPEN, open), |params, name| params.with(name, ""));
    let href = Location { params, ..now }.href();
    view(p().class("door-link").child(a().class("button").href(href).child(words)))
}

fn around(site: Site, tour: &Tour, at: usize, source: &str) -> Panorama {
    let now = site.navigation.now();
    let scene = tour.scenes.get(at);
    let alternative = scene.and_then(|scene| scene.media.as_ref()?.alternative.as_ref());
    let name = alternative.or(scene.map(|scene| &scene.title)).map(|name| site.plain(name));
    let spots = scene.iter().flat_map(|scene| &scene.hotspots).filter_map(|hotspot| {
        let (yaw, pitch) = (hotspot.yaw?, hotspot.pitch?);
        let href = hotspot_href(site, tour, hotspot);
        Some(Spot { title: hotspot_title(site, tour, hotspot), href, yaw, pitch })
    });
    Panorama {
        source: source.to_owned(),
        name: name.unwrap_or_default(),
        spots: spots.collect(),
        look: LOOK.map(|name| now.params.get(name).map(str::to_owned)),
        looked: Box::new(move |degrees| looked(site, degrees)),
    }
}

/// Writes where the visitor looks into the address, so that it can be shared.
fn looked(site: Site, degrees: [f64; 3]) {
    let now = site.navigation.now();
    let params = LOOK
        .iter()
        .zip(degrees)
        .fold(now.params, |params, (name, degrees)| params.with(name, &(degrees.round() as i32).to_string()));
    site.navigation.show(params, true);
}
