//! Fetching a tool's script.

use crate::lazy::NotLoaded;
use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlScriptElement};

/// Fetches and runs the module that defines a custom element, once: that of `museum-zoom` is
/// `viewers/zoom.js`. What did not arrive is fetched anew.
///
/// # Errors
/// If it did not arrive.
pub async fn load(tag: &str) -> Result<(), NotLoaded> {
    let document = web_sys::window().and_then(|window| window.document()).ok_or(NotLoaded)?;
    if defined(tag) {
        return Ok(());
    }
    let name = tag.strip_prefix("museum-").unwrap_or(tag);
    // Several places may want it at once, and a second copy would define the same elements.
    let coming = document.query_selector(&format!("script[data-tool={name}]")).ok().flatten();
    let script = match coming {
        Some(script) => script.unchecked_into(),
        None => insert(&document, name).ok_or(NotLoaded)?,
    };
    let mut settle = |resolve: Function, reject: Function| {
        for (event, heard) in [("load", &resolve), ("error", &reject)] {
            // Fails never for these.
            let _ = script.add_event_listener_with_callback(event, heard);
        }
    };
    JsFuture::from(Promise::new(&mut settle)).await.map(|_| ()).map_err(|_| NotLoaded)
}

fn insert(document: &Document, name: &str) -> Option<HtmlScriptElement> {
    let script: HtmlScriptElement = document.create_element("script").ok()?.dyn_into().ok()?;
    script.set_type("module");
    // A browser runs a module of one address but once, and remembers that it did not arrive.
    let attempt = (js_sys::Math::random() * 1e9) as u32;
    script.set_attribute("data-tool", name).ok()?;
    script.set_src(&format!("viewers/{name}.js?{attempt}"));
    // It goes by itself: whoever waits for it may leave before it has come.
    let own = script.clone();
    let settled = Closure::once_into_js(move || own.remove());
    for event in ["load", "error"] {
        script.add_event_listener_with_callback(event, settled.unchecked_ref()).ok()?;
    }
    document.head()?.append_child(&script).ok()?;
    Some(script)
}

/// Whether the script of a custom element has run.
fn defined(element: &str) -> bool {
    let get = |of: &JsValue, name: &str| js_sys::Reflect::get(of, &name.into()).ok();
    let registry = get(&js_sys::global(), "customElements");
    let defined = registry.as_ref().and_then(|registry| {
        let get: Function = get(registry, "get")?.dyn_into().ok()?;
        get.call1(registry, &element.into()).ok()
    });
    defined.is_some_and(|class| class.is_function())
}
