//! The floor plan of a tour: where its scenes are, where the visitor stands, and which way they look.

use super::links::scene_link;
use crate::components::element::{Element, figure, img, li, ol, span, view};
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::decimal::percent;
use catalogue::model::{Media, PlanPlace, Scene, Tour};
use leptos::prelude::*;

/// The plan with a mark for each scene that has a place on it; nothing for a tour without a plan.
pub fn plan_view(site: Site, tour: &Tour, current: Derived<usize>) -> Option<AnyView> {
    let plan = tour.plan.as_ref()?;
    let placed = tour.scenes.iter().enumerate().filter_map(|(at, scene)| Some((at, scene, scene.place?)));
    let marks = placed.map(|(at, scene, place)| mark(site, tour, scene, place, at, current));
    let marks = ol().attribute("aria-label", site.say(&texts::PLAN)).child(marks.collect::<Vec<_>>());
    Some(view(figure().class("plan").attribute("dir", "ltr").child((drawing(site, plan)?, marks))))
}

fn drawing(site: Site, plan: &Media) -> Option<Element> {
    let words = plan.alternative.as_ref().map(|words| site.plain(words));
    let drawing = img().attribute("src", plan.url.href()?).attribute("alt", words.unwrap_or_default());
    Some(drawing.attribute("width", plan.width).attribute("height", plan.height))
}

fn mark(
    site: Site,
    tour: &Tour,
    scene: &Scene,
    place: PlanPlace,
    at: usize,
    current: Derived<usize>,
) -> Element {
    let here = move || current.get() == at;
    let within = |share: f64| percent(share.clamp(0.0, 1.0));
    let stands = format!("left: {}; top: {}", within(place.x), within(place.y));
    let name = span().class("visually-hidden").child(site.plain(&scene.title));
    let link = scene_link(site, tour, scene)
        .attribute_from("aria-current", move || here().then_some("step"))
        .child(((at + 1).to_string(), name, place.facing.map(|facing| direction(site, facing, here))));
    li().property("style", move || stands.clone()).child(link)
}

/// Points where the visitor looks, on the mark of the scene that they are in.
fn direction(site: Site, facing: f64, here: impl Fn() -> bool + Send + 'static) -> Element {
    let params = site.navigation.params();
    let looks = move || {
        let yaw: f64 =
            params.with(|params| params.get("yaw")?.parse::<i32>().ok()).unwrap_or_default().into();
        let shown = if here() { "block" } else { "none" };
        format!("display: {shown}; rotate: {}deg", (facing + yaw).round() as i32)
    };
    span().class("direction").attribute("aria-hidden", "true").property("style", looks)
}
