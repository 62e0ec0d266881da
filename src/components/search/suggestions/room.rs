//! Room for the list, above a phone's keyboard.

use super::{LIST, Suggestions};
use crate::web::member::{call, get, number};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The room below which the field goes to the top of the window, in pixels.
const LEAST: i32 = 240;

/// What stays free between the field, the list and the edge, in pixels.
const EDGE: i32 = 12;

impl Suggestions {
    /// Makes the list as high as the part of the window below the field that is seen; where that is
    /// too little, the field goes to the top.
    pub(super) fn make_room(self) {
        let field = self.field.get_value();
        if room_below(&field) < LEAST {
            field.scroll_into_view();
        }
        if let Some(list) = document().get_element_by_id(LIST) {
            let list: HtmlElement = list.unchecked_into();
            let _ = list.style().set_property("--room", &format!("{}px", room_below(&field)));
        }
    }
}

fn room_below(field: &JsValue) -> i32 {
    let seen = get(&window(), "visualViewport");
    let end = number(&seen, "offsetTop") + number(&seen, "height");
    let field = call(field, "getBoundingClientRect", &JsValue::UNDEFINED);
    (end - number(&field, "bottom")) as i32 - EDGE
}
