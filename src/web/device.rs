//! What a device may be asked to do with a page: copy, share, print. Not every one can.

use super::member::{call, get, set};
use js_sys::{Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

fn navigator() -> JsValue {
    get(&js_sys::global(), "navigator")
}

/// What comes of a promise; an error where there is none.
async fn settled(promise: JsValue) -> Result<JsValue, JsValue> {
    match promise.is_undefined() {
        true => Err(promise),
        false => JsFuture::from(promise.unchecked_into::<Promise>()).await,
    }
}

/// Copies a text; tells whether the browser let it.
pub async fn copy(text: &str) -> bool {
    let clipboard = get(&navigator(), "clipboard");
    settled(call(&clipboard, "writeText", &text.into())).await.is_ok()
}

/// Whether the device has a sheet to share by.
pub fn can_share() -> bool {
    get(&navigator(), "share").is_function()
}

/// Opens the device's sheet to share a page by; tells whether it could be opened. A visitor who closes it has
/// seen it.
pub async fn share(title: &str, address: &str) -> bool {
    let page = Object::new();
    set(&page, "title", &title.into());
    set(&page, "url", &address.into());
    match settled(call(&navigator(), "share", &page)).await {
        Ok(_) => true,
        Err(why) => get(&why, "name").as_string().as_deref() == Some("AbortError"),
    }
}

/// Selects the text of a field.
pub fn select(id: &str) {
    call(&by_id(id), "select", &JsValue::UNDEFINED);
}

/// Writes a text into an element, which says it if it is a status.
pub fn tell(id: &str, text: &str) {
    set(&by_id(id), "textContent", &text.into());
}

/// Gives the visitor a file.
pub fn save(name: &str, address: &str) {
    let link = call(&get(&js_sys::global(), "document"), "createElement", &"a".into());
    set(&link, "download", &name.into());
    set(&link, "href", &address.into());
    call(&link, "click", &JsValue::UNDEFINED);
}

/// Whether the device wants pages to be dark.
pub fn is_dark() -> bool {
    let query = call(&js_sys::global(), "matchMedia", &"(prefers-color-scheme: dark)".into());
    get(&query, "matches").is_truthy()
}

/// Prints the page.
pub fn print() {
    call(&js_sys::global(), "print", &JsValue::UNDEFINED);
}

/// Prints one element of the page alone: a copy of it stands before the portal, until [`end_print`].
pub fn print_alone(id: &str) {
    end_print();
    let copy = call(&by_id(id), "cloneNode", &true.into());
    set(&copy, "id", &PRINTED.into());
    call(&get(&get(&js_sys::global(), "document"), "body"), "prepend", &copy);
    print();
}

/// Takes away what was printed alone.
pub fn end_print() {
    call(&by_id(PRINTED), "remove", &JsValue::UNDEFINED);
}

/// What stands alone on paper; the style sheet knows it.
const PRINTED: &str = "printed";

fn by_id(id: &str) -> JsValue {
    call(&get(&js_sys::global(), "document"), "getElementById", &id.into())
}
