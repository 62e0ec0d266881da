//! The panorama of a scene: a picture of it, and when it is opened, the scene itself to look around in.

use super::look_around::{Standing, look_around};
use crate::components::changing::changing;
use crate::components::element::{a, div, p, view};
use crate::components::lazy_part::lazy_part;
use crate::components::media::{LOOK, OPEN};
use crate::components::picture::{Loading, picture};
use crate::derived::Derived;
use crate::languages::texts;
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Location;
use catalogue::model::{Media, MediaKind, Scene, Tour};
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

// What looks around costs a page nothing until it is opened.
lazy_pages! { viewers:
    load_look_around(Standing) => look_around;
}

/// The media of the scene at a place in its tour: a plain picture, or a panorama with the way into it.
pub(super) fn scene_media(site: Site, tour: &Arc<Tour>, at: usize, scene: &Scene, media: &Media) -> AnyView {
    if media.kind != MediaKind::Panorama || media.url.href().is_none() {
        return scene_picture(scene);
    }
    let params = site.navigation.params();
    let open = Derived::new(move |_| params.with(|params| params.get(OPEN).is_some()));
    let tour = tour.clone();
    changing(move || match open.get() {
        true => {
            let standing = Standing { tour: tour.clone(), at };
            let around = lazy_part(site, move || load_look_around(standing.clone()).boxed_local());
            view(div().class("around").child((around, way(site, "", site.say(&texts::CLOSE)))))
        }
        false => {
            view(div().class("around").child((
                tour.scenes.get(at).map(scene_picture),
                way(site, "1", site.say(&texts::LOOK_AROUND)),
            )))
        }
    })
}

fn scene_picture(scene: &Scene) -> AnyView {
    picture(scene.media.as_slice(), &scene.title, &scene.id, Loading::First)
}

/// A link to the same scene with its panorama opened or closed.
fn way(site: Site, open: &str, words: String) -> AnyView {
    let now = site.navigation.now();
    let params = LOOK.iter().fold(now.params.with(OPEN, open), |params, name| params.with(name, ""));
    let href = Location { params, ..now }.href();
    view(p().class("door-link").child(a().class("button").href(href).child(words)))
}
