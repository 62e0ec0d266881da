//! The keys of the field, as the Authoring Practices have them.

use super::Suggestions;
use super::options::id_of;
use crate::web::member::{call, get, set};
use js_sys::{Array, Function, JSON, Reflect};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// The way through the list, in a circle.
#[derive(Clone, Copy)]
pub(super) enum Way {
    Down,
    Up,
}

impl Way {
    /// The next option of so many.
    pub(super) fn from(self, active: Option<usize>, count: usize) -> usize {
        match self {
            Self::Down => active.map_or(0, |at| (at + 1) % count),
            Self::Up => (active.unwrap_or(count) + count - 1) % count,
        }
    }
}

fn is_combined(event: &Event) -> bool {
    ["ctrlKey", "shiftKey", "altKey", "metaKey"].iter().any(|held| get(event, held).is_truthy())
}

impl Suggestions {
    pub(super) fn pressed(self, event: &Event) {
        // A key may be part of a letter that is still being put together.
        if get(event, "isComposing").is_truthy() {
            return;
        }
        let key = get(event, "key").as_string().unwrap_or_default();
        let active = self.active.get_untracked();
        match (key.as_str(), active) {
            // With another key they are the field's own, or a screen reader's.
            ("ArrowDown" | "ArrowUp", _) if is_combined(event) => return,
            ("ArrowDown", _) => self.go(Way::Down),
            ("ArrowUp", _) => self.go(Way::Up),
            ("Enter", Some(at)) => self.choose(at),
            ("Escape", _) => self.escape(),
            // The field's own, which move within what is typed.
            ("ArrowLeft" | "ArrowRight" | "Home" | "End", _) => return self.active.set(None),
            _ => return,
        }
        event.prevent_default();
    }

    /// Goes to the next option; where there is no list, to the first or last of the one to come.
    fn go(self, way: Way) {
        match self.found.with_untracked(Vec::len) {
            0 => {
                self.pause.set_value(None);
                self.ahead.set_value(Some(way));
                self.open();
            }
            count => self.active.set(Some(way.from(self.active.get_untracked(), count))),
        }
    }

    /// Closes the list; where there is none, empties the field.
    fn escape(self) {
        if self.found.with_untracked(|found| !found.is_empty()) {
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
