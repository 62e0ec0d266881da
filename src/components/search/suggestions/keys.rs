//! The keys of the field, as the Authoring Practices have them.

use super::Suggestions;
use super::options::id_of;
use crate::web::member::{call, get, set};
use js_sys::{Array, Function, JSON, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

impl Suggestions {
    pub(super) fn pressed(self, event: &Event) {
        // A key may be part of a letter that is still being put together.
        if get(event, "isComposing").is_truthy() {
            return;
        }
        let key = get(event, "key").as_string().unwrap_or_default();
        let count = self.found.with_untracked(Vec::len);
        let active = self.active.get_untracked();
        let to = match (key.as_str(), active) {
            ("ArrowDown" | "ArrowUp", _) if count == 0 => return self.open(),
            ("ArrowDown", active) => active.map_or(0, |at| (at + 1) % count),
            ("ArrowUp", active) => (active.unwrap_or(count) + count - 1) % count,
            ("Enter", Some(at)) => {
                event.prevent_default();
                return self.choose(at);
            }
            ("Escape", _) => {
                event.prevent_default();
                return self.escape(count > 0);
            }
            // Home, End and the rest are the field's own.
            _ => return self.active.set(None),
        };
        event.prevent_default();
        self.active.set(Some(to));
    }

    /// Closes the list; where there is none, empties the field.
    fn escape(self, is_open: bool) {
        if is_open {
            return self.close();
        }
        if !self.field.with_value(HtmlInputElement::value).is_empty() {
            let field = self.field.get_value();
            set(&field, "value", &"".into());
            let event = get(&window(), "Event").unchecked_into::<Function>();
            if let Ok(input) = Reflect::construct(&event, &Array::of1(&"input".into())) {
                call(&field, "dispatchEvent", &input);
            }
        }
    }

    /// Tells the field which option the keys have reached, and shows it.
    pub(super) fn tell_active(self) {
        let field = self.field.get_value();
        let Some(id) = self.active.get().map(id_of) else {
            let _ = field.remove_attribute("aria-activedescendant");
            return;
        };
        let _ = field.set_attribute("aria-activedescendant", &id);
        if let Some(option) = document().get_element_by_id(&id) {
            let nearest = JSON::parse(r#"{"block": "nearest"}"#).unwrap_or_default();
            call(&option, "scrollIntoView", &nearest);
        }
    }
}
