//! The page's head, and what else stands outside the app's own element.

use super::member::{call, get, set};
use crate::languages::Language;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets the data for search engines (JSON-LD), in the place of what was there; `None` leaves none. A browser
/// does not run it, so that the Content-Security-Policy lets it stand.
pub fn set_data(json: Option<&str>) {
    let document = get(&js_sys::global(), "document");
    let old = call(&document, "querySelector", &"script[type='application/ld+json']".into());
    call(&old, "remove", &JsValue::UNDEFINED);
    let Some(json) = json else { return };
    let script = call(&document, "createElement", &"script".into());
    set(&script, "type", &"application/ld+json".into());
    set(&script, "textContent", &json.into());
    call(&get(&document, "head"), "append", &script);
}

/// Asks search engines to leave out the page that is shown, until it is left.
pub fn hide_from_search_engines() {
    let document = get(&js_sys::global(), "document");
    let asked = call(&document, "createElement", &"meta".into());
    set(&asked, "name", &"robots".into());
    set(&asked, "content", &"noindex".into());
    call(&get(&document, "head"), "append", &asked);
    leptos::prelude::on_cleanup(|| {
        let document = get(&js_sys::global(), "document");
        let asked = call(&document, "querySelector", &"meta[name=robots]".into());
        call(&asked, "remove", &JsValue::UNDEFINED);
    });
}

/// Sets the language of the whole page, and where its lines begin.
pub fn set_language(language: Language) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting an attribute fails only for a bad name.
        let _ = root.set_attribute("lang", language.tag());
        let _ = root.set_attribute("dir", language.direction());
    }
    if language.direction() == RIGHT_TO_LEFT {
        style(RIGHT_TO_LEFT);
    }
}

/// The direction that has a style sheet of its own.
const RIGHT_TO_LEFT: &str = "rtl";

/// The first word of an appearance that is more than light or dark.
pub const LOW_VISION: &str = "low-vision";

/// Sets an appearance: words that the style sheets know (`dark`, or `low-vision text-2 brown`); none is what
/// the device says. At the start `src/boot/boot.js` sets the one that was chosen before.
pub fn set_appearance(appearance: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute("data-appearance", appearance);
    }
    if appearance.starts_with(LOW_VISION) {
        style_low_vision();
    }
}

/// Lets the style sheet of the version for low vision come.
pub fn style_low_vision() {
    style(LOW_VISION);
}

/// Lets a style sheet come that few visitors need.
fn style(id: &str) {
    if let Some(style) = document().and_then(|document| document.get_element_by_id(id)) {
        let _ = style.remove_attribute("disabled");
    }
}

/// The appearance that is set.
pub fn appearance() -> String {
    let root = document().and_then(|document| document.document_element());
    root.and_then(|root| root.get_attribute("data-appearance")).unwrap_or_default()
}

/// Sets the hue of the accent colour, in degrees.
pub fn set_accent_hue(hue: u32) {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        let _ = root.style().set_property("--accent-hue", &hue.to_string());
    }
}

/// The languages that the browser says its person reads, the best first.
pub fn preferred_languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.iter().flat_map(|list| list.iter()).filter_map(|tag| tag.as_string()).collect()
}

/// Whether the visitor would rather load less: on a small screen, or saving data.
pub fn wants_less() -> bool {
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    let saves = web_sys::window()
        .and_then(|window| get(&window.navigator(), "connection"))
        .and_then(|connection| get(&connection, "saveData"));
    saves.is_some_and(|saves| saves.is_truthy()) || !matches_media("(min-width: 48rem)")
}

/// Loads the page anew as a kiosk, which `src/boot/boot.js` makes it; false if it is one already.
pub fn enter_kiosk() -> bool {
    let root = document().and_then(|document| document.document_element());
    let is_kiosk = root.is_some_and(|root| root.get_attribute("data-kiosk").is_some());
    let Some(location) = web_sys::window().map(|window| window.location()) else { return false };
    let search = location.search().unwrap_or_default();
    !is_kiosk && location.set_search(&format!("{search}&kiosk")).is_ok()
}

/// Whether the window is wide enough for two columns; of large letters it has no more than one.
pub fn is_wide() -> bool {
    matches_media("(min-width: 60rem)") && !appearance().contains("text-")
}

fn matches_media(query: &str) -> bool {
    let query = web_sys::window().and_then(|window| window.match_media(query).ok()?);
    query.is_some_and(|query| query.matches())
}
