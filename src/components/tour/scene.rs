//! A scene of a tour.

use crate::components::changing::changing;
use crate::components::element::{a, article, div, h2, h3, li, nothing, p, ul, view};
use crate::components::frame::ask;
use crate::components::picture::{Loading, picture};
use crate::components::text::{shown, shown_briefly};
use crate::site::Site;
use crate::web::address::{Location, Params, Route};
use catalogue::model::{Hotspot, Scene, Text, Tour};
use leptos::prelude::*;

/// One scene: what there is to see, what can be opened in it, and the way to the next.
pub fn scene_view(tour: &Tour, at: usize) -> AnyView {
    let site = Site::here();
    let Some(scene) = tour.scenes.get(at) else { return nothing() };
    let image = scene
        .media
        .as_ref()
        .map(|media| picture(std::slice::from_ref(media), &scene.title, &scene.id, Loading::First));
    let hotspots: Vec<_> =
        scene.hotspots.iter().map(|hotspot| li().child(hotspot_view(site, tour, hotspot))).collect();
    let step = |at: Option<usize>, name: String| {
        let scene = tour.scenes.get(at?)?;
        let words = (name, ": ", shown_briefly(&scene.title));
        Some(a().href(scene_href(site, tour, scene)).child(words))
    };
    let heading = h2().attribute("tabindex", "-1").attribute("data-changed", true).child(shown(&scene.title));
    let steps = [
        step(at.checked_sub(1), site.say(|texts| texts.previous_scene)),
        step(Some(at + 1), site.say(|texts| texts.next_scene)),
    ];
    view(article().class("scene").child((
        heading,
        image,
        scene.text.as_ref().map(|text| p().child(shown(text))),
        h3().child(site.say(|texts| texts.in_this_scene)),
        ul().class("hotspots").child(hotspots),
        div().class("steps").child(steps),
    )))
}

/// The address of a scene.
pub fn scene_href(site: Site, tour: &Tour, scene: &Scene) -> String {
    let params = Params::default().and("scene", &scene.id);
    Location { params, ..Location::new(site.language, Route::Tour(tour.id.clone())) }.href()
}

fn hotspot_view(site: Site, tour: &Tour, hotspot: &Hotspot) -> AnyView {
    let scene = tour.scenes.iter().find(|scene| hotspot.scene.as_ref() == Some(&scene.id));
    let own = hotspot.title.as_ref();
    let title = match (&hotspot.exhibit, scene) {
        (Some(exhibit), _) => Some(exhibit_link(site, exhibit.clone(), own.cloned())),
        (None, Some(scene)) => {
            let title = site.plain(own.unwrap_or(&scene.title));
            let words = crate::languages::say_with(site.language, |texts| texts.to_scene, &title);
            Some(view(a().href(scene_href(site, tour, scene)).child(words)))
        }
        (None, None) => own.map(shown),
    };
    view((title, hotspot.text.as_ref().map(|text| p().child(shown(text)))))
}

fn exhibit_link(site: Site, id: String, title: Option<Text>) -> AnyView {
    let href = site.href(Route::Exhibit(id.clone()));
    let asked = {
        let id = id.clone();
        ask(move || site.catalogue().exhibit(&id))
    };
    let name = changing(move || match (&title, asked.answer().as_deref()) {
        (Some(title), _) => shown_briefly(title),
        (None, Some(Some(exhibit))) => shown_briefly(&exhibit.title),
        (None, _) => view(id.clone()),
    });
    view(a().href(href).child(name))
}
