//! A scene of a tour.

use super::around::scene_media;
use super::links::{next_scene, scene_link, to_scene};
use crate::components::changing::changing;
use crate::components::element::{a, article, div, h2, h3, li, nothing, p, ul, view};
use crate::components::frame::ask;
use crate::components::text::{shown, shown_briefly};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::{Hotspot, Text, Tour};
use leptos::prelude::*;
use std::sync::Arc;

/// One scene: what there is to see, what can be opened in it, and the way to the next.
pub fn scene_view(tour: &Arc<Tour>, at: usize) -> AnyView {
    let site = Site::here();
    let Some(scene) = tour.scenes.get(at) else { return nothing() };
    let media = scene.media.as_ref().map(|media| scene_media(site, tour, at, scene, media));
    let hotspots: Vec<_> =
        scene.hotspots.iter().map(|hotspot| li().child(hotspot_view(site, tour, hotspot))).collect();
    let step = |at: Option<usize>, name: String| {
        let scene = tour.scenes.get(at?)?;
        Some(scene_link(site, tour, scene).child((name, ": ", shown_briefly(&scene.title))))
    };
    let heading = h2().attribute("tabindex", "-1").attribute("data-changed", true).child(shown(&scene.title));
    let steps = [
        step(at.checked_sub(1), site.say(&texts::PREVIOUS_SCENE)),
        step(Some(at + 1), site.say(&texts::NEXT_SCENE)),
    ];
    view(article().class("scene").child((
        heading,
        media,
        scene.text.as_ref().map(|text| p().child(shown(text))),
        h3().child(site.say(&texts::IN_THIS_SCENE)),
        ul().class("hotspots").child(hotspots),
        div().class("steps").child(steps),
    )))
}

fn hotspot_view(site: Site, tour: &Tour, hotspot: &Hotspot) -> AnyView {
    let title = match (&hotspot.exhibit, next_scene(tour, hotspot)) {
        (Some(exhibit), _) => Some(exhibit_link(site, exhibit.clone(), hotspot.title.clone())),
        (None, Some(scene)) => {
            Some(view(scene_link(site, tour, scene).child(to_scene(site, hotspot, scene))))
        }
        (None, None) => hotspot.title.as_ref().map(shown),
    };
    view((title, hotspot.text.as_ref().map(|text| p().child(shown(text)))))
}

fn exhibit_link(site: Site, id: String, title: Option<Text>) -> AnyView {
    let href = site.href(Route::Exhibit(id.clone()));
    let asked = {
        let id = id.clone();
        ask(move || site.catalogue().exhibit(&id, site.language))
    };
    let name = changing(move || match (&title, asked.answer().as_deref()) {
        (Some(title), _) => shown_briefly(title),
        (None, Some(Some(exhibit))) => shown_briefly(&exhibit.title),
        (None, _) => view(id.clone()),
    });
    view(a().href(href).child(name))
}
