//! Members of the browser's objects by their names, for code that comes late: an import of its own
//! stands in the main script, where each costs every first page some sixty bytes.

use js_sys::{Function, JSON, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A member of an object; `undefined` if there is none.
pub fn get(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// A member that is a number; 0 if there is none.
pub fn number(object: &JsValue, name: &str) -> f64 {
    get(object, name).as_f64().unwrap_or_default()
}

/// Sets a member.
pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    // Fails only for what is no object.
    let _ = Reflect::set(object, &name.into(), value);
}

/// Calls a function of an object; `undefined` if there is none, or it fails.
pub fn call(object: &JsValue, name: &str, argument: &JsValue) -> JsValue {
    let function = get(object, name).dyn_into::<Function>();
    function.ok().and_then(|function| function.call1(object, argument).ok()).unwrap_or_default()
}

/// The JSON of a value; blank where it has none.
pub fn json(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
