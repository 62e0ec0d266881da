//! What is near the window.

use super::head::is_wide;
use super::member::{call, get, set};
use js_sys::Object;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// How near is near: a part of the window's height. A wide window shows much of a page at once, and what begins soon below it would come
/// with the page; in a narrow one pages are long, and what comes while somebody looks would move what stands below.
const MARGINS: [&str; 2] = ["100%", "25%"];

#[wasm_bindgen]
extern "C" {
    type IntersectionObserver;

    #[wasm_bindgen(constructor, catch)]
    fn new(callback: &JsValue, options: &JsValue) -> Result<IntersectionObserver, JsValue>;
}

/// Tells, once or more, that an element is near the window; at once, if the browser cannot tell.
pub fn tell_when_near(element: &Element, told: impl Fn() + 'static) {
    let told = std::rc::Rc::new(told);
    let tell = told.clone();
    let callback = Closure::<dyn FnMut(JsValue)>::new(move |entries: JsValue| {
        let latest = call(&entries, "at", &(-1).into());
        if get(&latest, "isIntersecting").is_truthy() {
            tell();
        }
    });
    let options: JsValue = Object::new().into();
    set(&options, "rootMargin", &MARGINS[usize::from(is_wide())].into());
    match IntersectionObserver::new(&callback.into_js_value(), &options) {
        Ok(observer) => drop(call(&observer, "observe", element)),
        Err(_) => told(),
    }
}
