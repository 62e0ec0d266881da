//! A window within the page, as wide as a telephone or a desk, that shows a part of the portal in a look of its own.

use crate::components::element::{element, listen, view};
use crate::languages::Language;
use crate::web::head::LOW_VISION;
use crate::web::member::{call, get, set};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlElement};

/// What a window is like.
pub(super) struct Frame {
    /// The language of what it shows.
    pub(super) language: Language,
    /// Its width and height in CSS pixels.
    pub(super) size: (u32, u32),
    /// How it looks: `light`, `dark`, a look for low vision, or as the device says, where it is blank.
    pub(super) look: String,
    /// A module that it runs, by its address in the portal.
    pub(super) script: Option<&'static str>,
    /// What it is called for who does not see it.
    pub(super) name: String,
}

/// Shows a part in a window of its own. Its links lead nowhere.
pub(super) fn framed(frame: Frame, part: impl Fn() -> AnyView + Clone + Send + 'static) -> AnyView {
    let Frame { language, size: (width, height), look, script, name } = frame;
    // What is mounted there lives as long as the window.
    let mounted = StoredValue::new_local(None::<Box<dyn Any>>);
    let loaded = move |event: Event| {
        let document = get(&get(&event, "currentTarget"), "contentDocument");
        dress(&document, language, &look);
        let body = get(&document, "body");
        if body.is_undefined() {
            return;
        }
        // An element of another window is no instance of this one's classes.
        let body: HtmlElement = body.unchecked_into();
        listen(&body, "click", Box::new(|event: Event| event.prevent_default()));
        let part = part.clone();
        mounted.set_value(Some(Box::new(mount_to(body, part))));
        if let Some(script) = script {
            run(&document, script);
        }
        // What is not published cannot be kept.
        for keep in js_sys::Array::from(&call(&document, "querySelectorAll", &".keep".into())).iter() {
            set(&keep, "disabled", &JsValue::TRUE);
        }
    };
    let window = element("iframe").attribute("title", name).attribute("width", width.to_string());
    view(window.attribute("height", height.to_string()).on("load", loaded))
}

/// Gives a window the portal's style sheets, a language and a look.
fn dress(document: &JsValue, language: Language, look: &str) {
    let root = get(document, "documentElement");
    set(&root, "lang", &language.tag().into());
    set(&root, "dir", &language.direction().into());
    set(&get(&root, "dataset"), "appearance", &look.into());
    let head = get(document, "head");
    let sheets = call(&leptos::prelude::document(), "querySelectorAll", &"link[rel=stylesheet]".into());
    for sheet in js_sys::Array::from(&sheets).iter() {
        let copy = call(&sheet, "cloneNode", &JsValue::TRUE);
        let is_wanted = match get(&copy, "id").as_string().as_deref() {
            Some("low-vision") => look.starts_with(LOW_VISION),
            Some("rtl") => language.direction() == "rtl",
            _ => true,
        };
        set(&copy, "disabled", &(!is_wanted).into());
        call(&head, "append", &copy);
    }
}

/// Runs a module in a window: what it defines is defined there alone.
fn run(document: &JsValue, address: &str) {
    let script = call(document, "createElement", &"script".into());
    set(&script, "type", &"module".into());
    set(&script, "src", &address.into());
    call(&get(document, "head"), "append", &script);
}
