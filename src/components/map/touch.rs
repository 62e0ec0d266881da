//! Moving a map by keys, mouse and fingers.

use super::Chart;
use crate::components::element::Element;
use crate::web::member;
use catalogue::map::apart;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// How far a pointer goes, in pixels, before that is dragging and no pressing.
const SLIP: f64 = 5.0;

/// The pointers that are down.
#[derive(Default)]
pub(super) struct Hands {
    down: Vec<Pointer>,
    /// Whether the map has been moved since the first came down: then no link is followed.
    moved: bool,
}

#[derive(Clone, Copy)]
struct Pointer {
    id: f64,
    from: (f64, f64),
    at: (f64, f64),
}

/// What pointers ask for.
enum Pull {
    /// So many steps, and around what.
    Zoom(i32, (f64, f64)),
    /// So far, in pixels.
    Drag((f64, f64)),
}

impl Hands {
    fn put_down(&mut self, event: &Event) {
        if self.down.is_empty() {
            self.moved = false;
        }
        let at = place(event);
        self.down.push(Pointer { id: member::number(event, "pointerId"), from: at, at });
        self.begin_anew();
    }

    fn pull(&mut self, event: &Event) -> Option<Pull> {
        let (id, at) = (member::number(event, "pointerId"), place(event));
        self.down.iter_mut().find(|own| own.id == id)?.at = at;
        if let Some((wider, middle)) = self.pinched() {
            let steps = if wider > 1.5 { 1 } else { -i32::from(wider < 0.67) };
            if steps == 0 {
                return None;
            }
            self.moved = true;
            self.begin_anew();
            return Some(Pull::Zoom(steps, middle));
        }
        let [only] = self.down[..] else { return None };
        if !self.moved {
            if apart(only.at, only.from) < SLIP {
                return None;
            }
            self.moved = true;
            member::call(&map(event), "setPointerCapture", &JsValue::from(id));
        }
        Some(Pull::Drag((only.at.0 - only.from.0, only.at.1 - only.from.1)))
    }

    fn let_go(&mut self, event: &Event) {
        let id = member::number(event, "pointerId");
        self.down.retain(|own| own.id != id);
        self.begin_anew();
    }

    /// How far two pointers are from each other now, by how far they were, and what is in their middle.
    fn pinched(&self) -> Option<(f64, (f64, f64))> {
        let [one, other] = self.down[..] else { return None };
        let middle = ((one.at.0 + other.at.0) / 2.0, (one.at.1 + other.at.1) / 2.0);
        Some((apart(one.at, other.at).max(1.0) / apart(one.from, other.from).max(1.0), middle))
    }

    fn begin_anew(&mut self) {
        for pointer in &mut self.down {
            pointer.from = pointer.at;
        }
    }
}

impl Chart {
    /// The same element, which can be moved.
    pub(super) fn moved_by_hand(self, map: Element) -> Element {
        let let_go = move |event: Event| self.let_go(&event);
        map.on("keydown", move |event| self.pressed(&event))
            .on("wheel", move |event| self.turned(&event))
            .on("pointerdown", move |event| self.hands.update_value(|hands| hands.put_down(&event)))
            .on("pointermove", move |event| self.pulled(&event))
            .on("pointerup", let_go)
            .on("pointercancel", let_go)
            .on("dragstart", |event| event.prevent_default())
            .on("click", move |event| {
                if self.is_dragged() {
                    event.prevent_default();
                }
            })
    }

    /// Whether what ends now was dragging, and no pressing of what lies under the pointer.
    pub(super) fn is_dragged(self) -> bool {
        self.hands.with_value(|hands| hands.moved)
    }

    fn pressed(self, event: &Event) {
        if ["ctrlKey", "metaKey", "altKey"].iter().any(|key| member::get(event, key).is_truthy()) {
            return;
        }
        match member::get(event, "key").as_string().unwrap_or_default().as_str() {
            "ArrowLeft" => self.shift((-0.25, 0.0)),
            "ArrowRight" => self.shift((0.25, 0.0)),
            "ArrowUp" => self.shift((0.0, -0.25)),
            "ArrowDown" => self.shift((0.0, 0.25)),
            "+" | "=" => self.zoom(1, (0.5, 0.5)),
            "-" => self.zoom(-1, (0.5, 0.5)),
            _ => return,
        }
        event.prevent_default();
    }

    /// The page's own scrolling is left alone: only with Ctrl does the wheel zoom.
    fn turned(self, event: &Event) {
        if member::get(event, "ctrlKey").is_truthy() {
            event.prevent_default();
            let step = if member::number(event, "deltaY") < 0.0 { 1 } else { -1 };
            self.zoom(step, share(event));
        }
    }

    fn pulled(self, event: &Event) {
        match self.hands.try_update_value(|hands| hands.pull(event)).flatten() {
            Some(Pull::Zoom(steps, middle)) => self.zoom(steps, share_of(event, middle)),
            Some(Pull::Drag((x, y))) => {
                let (width, height) = size(event);
                self.dragged.set((x / width, y / height));
            }
            None => {}
        }
    }

    fn let_go(self, event: &Event) {
        self.hands.update_value(|hands| hands.let_go(event));
        let (x, y) = self.dragged.get_untracked();
        if (x, y) != (0.0, 0.0) {
            self.shift((-x, -y));
        }
    }
}

fn map(event: &Event) -> JsValue {
    event.current_target().map_or(JsValue::UNDEFINED, JsValue::from)
}

/// How large the map is, in pixels.
fn size(event: &Event) -> (f64, f64) {
    let map = map(event);
    (member::number(&map, "clientWidth").max(1.0), member::number(&map, "clientHeight").max(1.0))
}

/// Where a pointer is in the window.
fn place(event: &Event) -> (f64, f64) {
    (member::number(event, "clientX"), member::number(event, "clientY"))
}

/// Where it is on the map, as shares of its width and height.
fn share(event: &Event) -> (f64, f64) {
    share_of(event, place(event))
}

fn share_of(event: &Event, (x, y): (f64, f64)) -> (f64, f64) {
    let (width, height) = size(event);
    let edge = member::call(&map(event), "getBoundingClientRect", &JsValue::UNDEFINED);
    ((x - member::number(&edge, "left")) / width, (y - member::number(&edge, "top")) / height)
}
