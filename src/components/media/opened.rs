//! Something of a record that was opened: the right tool for it, and in words what the tool shows.

use super::commands::CLOSE_LOOK;
use super::door::door;
use super::iiif::iiif;
use super::panorama::{Panorama, panorama};
use super::sound::{audio, video};
use super::stage::{Tool, stage};
use super::zoom::zoom;
use super::{Beside, Opened, fitting};
use crate::components::element::{button, h3, li, nothing, ol, p, view};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use crate::viewers::{OPEN_TOOL, act};
use crate::web::member::{json, set};
use catalogue::iiif::base;
use catalogue::model::{Media, MediaKind, Spot};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// The tag of the element that shows models.
const MODEL: &str = "museum-model";

/// The viewer of something, by what it is.
pub(super) fn opened(opened: Opened) -> AnyView {
    let site = Site::here();
    let Some(media) = opened.media() else { return nothing() };
    let name = site.plain(media.alternative.as_ref().unwrap_or(&opened.exhibit.title));
    let credit = media.credit.as_ref().map(|credit| p().class("credit").child(shown(credit)));
    let shown = match (media.kind, fitting(media)) {
        (_, None) => view(p().child(site.say(&texts::ADDRESS_FORBIDDEN))),
        (MediaKind::Image, Some(source)) => zoom("image", source, name),
        // Only a picture has a size; what else is at the address has to be asked.
        (MediaKind::Iiif, Some(source)) if media.width.is_some() => zoom("iiif", base(source), name),
        (MediaKind::Iiif, Some(_)) => iiif(site, media.url.clone(), name),
        (MediaKind::Model, Some(source)) => model(site, media, source, name),
        (MediaKind::Panorama, Some(source)) => panorama(Panorama::alone(source, name)),
        (MediaKind::Audio, Some(source)) => audio(site, media, source),
        (MediaKind::Video, Some(source)) => video(site, media, source),
        (MediaKind::External, Some(_)) => door(site, media, name),
    };
    view((shown, credit))
}

/// A model, and the points on it as a list: each tells its words, and turns the model to itself.
fn model(site: Site, media: &Media, source: &str, name: String) -> AnyView {
    let spots = spots_json(site, &media.spots);
    let settings = vec![("source", source.to_owned()), ("name", name), ("spots", spots)];
    let chosen = RwSignal::new(None);
    let tool = Tool { tag: MODEL, id: OPEN_TOOL, settings, commands: CLOSE_LOOK, poster: poster(media) };
    let shown = stage(tool, move |report| {
        if let Some(at) = report.number("spot") {
            chosen.set(Some(at as usize));
        }
    });
    view((shown, (!media.spots.is_empty()).then(|| spot_list(site, &media.spots, chosen))))
}

/// A model among others that turn with it, without buttons of its own; nothing if the exhibit has none.
pub(super) fn beside(Beside { exhibit, id }: Beside) -> AnyView {
    let model = exhibit.media.iter().find(|media| media.kind == MediaKind::Model);
    let Some((media, source)) = model.and_then(|media| Some((media, fitting(media)?))) else {
        return nothing();
    };
    let name = Site::here().plain(media.alternative.as_ref().unwrap_or(&exhibit.title));
    let settings = vec![("source", source.to_owned()), ("name", name), ("together", String::new())];
    stage(Tool { tag: MODEL, id, settings, commands: &[], poster: poster(media) }, |_| {})
}

/// What is seen of a model until it is there.
fn poster(media: &Media) -> Option<String> {
    media.poster.as_ref().and_then(|poster| poster.href()).map(str::to_owned)
}

fn spot_list(site: Site, spots: &[Spot], chosen: RwSignal<Option<usize>>) -> AnyView {
    let items = spots.iter().enumerate().map(|(at, spot)| {
        let show = move |_| {
            chosen.set(Some(at));
            act(OPEN_TOOL, &format!("spot-{at}"));
        };
        let pressed = move || if chosen.get() == Some(at) { "true" } else { "false" };
        let title = button().attribute("type", "button").attribute_from("aria-pressed", pressed);
        let title = title.on("click", show).child(site.plain(&spot.title));
        li().child((title, spot.text.as_ref().map(|text| p().child(shown(text)))))
    });
    let list = ol().class("spots").child(items.collect::<Vec<_>>());
    view((h3().child(site.say(&texts::SPOTS)), list))
}

/// The points as the tool takes them.
fn spots_json(site: Site, spots: &[Spot]) -> String {
    let spots: js_sys::Array = spots
        .iter()
        .map(|spot| {
            let made = js_sys::Object::new();
            set(&made, "title", &site.plain(&spot.title).into());
            set(&made, "position", &vector(&spot.position));
            set(&made, "normal", &vector(&spot.normal));
            made
        })
        .collect();
    json(&spots)
}

/// Three numbers; `undefined` for any other list, which is nowhere in space.
fn vector(numbers: &[f64]) -> JsValue {
    match numbers {
        [_, _, _] => numbers.iter().map(|&number| JsValue::from(number)).collect::<js_sys::Array>().into(),
        _ => JsValue::UNDEFINED,
    }
}
