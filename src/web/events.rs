//! Listening to events.

use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Event, EventTarget};

/// What runs when an event happens.
pub type Handler = Box<dyn FnMut(Event) + Send>;

/// Runs a handler when an event happens. The browser owns the listener from here on, and lets it go
/// with the element.
pub fn listen(target: &EventTarget, event: &str, mut handler: Handler) {
    let owner = Owner::current().unwrap_or_default();
    let listener: Box<dyn FnMut(Event)> = Box::new(move |event| owner.with(|| handler(event)));
    let listener = Closure::wrap(listener).into_js_value();
    // Fails only for a listener that is no function.
    let _ = target.add_event_listener_with_callback(event, listener.unchecked_ref());
}
