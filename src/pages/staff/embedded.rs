//! A record as the elements for other sites show it: their own code (`src/embed`), which is given the record.

use super::told::Record;
use crate::components::element::{Element, a, div, element, p, view};
use crate::components::linked_data::full;
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::address::Route;
use crate::web::member;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsValue;

/// The script of the elements, as it is called in a portal.
pub(super) const SCRIPT: &str = "embed/v1/museum.js";

/// The sizes that an element has, by the words of its attribute.
const SIZES: [(&str, &Words); 3] =
    [("", &texts::STAFF_CARD), ("small", &texts::STAFF_EMBED_ROW), ("large", &texts::STAFF_EMBED_WIDE)];

pub(super) fn embedded(site: Site, record: &Arc<Record>, look: &str) -> AnyView {
    let theme = if look == "dark" { "dark" } else { "light" };
    let id = member::get(&parsed(record), "id").as_string().unwrap_or_default();
    let (tag, route) = match record.list.as_str() {
        "exhibits" => ("museum-exhibit", Route::Exhibit(id)),
        "museums" => ("museum-card", Route::Museum(id)),
        "tours" => ("museum-tour", Route::Tour(id)),
        _ => return view(p().class("status").child(site.say(&texts::STAFF_EMBED_NONE))),
    };
    let address = full(site, route);
    let sized = SIZES.map(|(size, words)| {
        let record = record.clone();
        let own = element(tag)
            .attribute("language", site.language.tag())
            .attribute("theme", theme)
            .attribute("size", size)
            .property("given", move || given(&record))
            .child(way(&address));
        div().child((p().child(site.say(words)), own))
    });
    view(div().class("embedded").child((
        sized.into_iter().collect::<Vec<_>>(),
        p().class("embedded-note").child(site.say(&texts::STAFF_EMBED_NOTE)),
    )))
}

/// What a site has inside the element, for where that cannot show the record.
fn way(address: &str) -> Element {
    a().href(address).child(address)
}

fn parsed(record: &Record) -> JsValue {
    let json = member::get(&js_sys::global(), "JSON");
    member::call(&json, "parse", &record.json.as_deref().unwrap_or_default().into())
}

/// The record, and the pictures that the browser holds of it.
fn given(record: &Record) -> JsValue {
    let given: JsValue = js_sys::Object::new().into();
    member::set(&given, "record", &parsed(record));
    let pictures = js_sys::Array::new();
    for own in &record.pictures {
        let picture: JsValue = js_sys::Object::new().into();
        member::set(&picture, "written", &own.written.as_str().into());
        member::set(&picture, "held", &own.held.as_str().into());
        pictures.push(&picture);
    }
    member::set(&given, "pictures", &pictures);
    given
}
