//! The buttons of a map.

use super::Chart;
use super::look::Look;
use crate::components::element::{Element, button, div, span, view};
use crate::languages::{Words, texts};
use catalogue::map::DEEPEST;
use leptos::prelude::*;

impl Chart {
    pub(super) fn buttons(self) -> AnyView {
        let whole = move || self.params.with(Look::read).zoom == 0;
        let middle = (0.5, 0.5);
        let group = div().class("map-buttons").attribute("role", "group").attribute("dir", "ltr");
        view(group.attribute("aria-label", self.site.say(&texts::MAP_BUTTONS)).child([
            self.button(
                &texts::ZOOM_IN,
                "+",
                move || self.zoom(1, middle),
                move || self.look().zoom == DEEPEST,
            ),
            self.button(&texts::ZOOM_OUT, "−", move || self.zoom(-1, middle), whole),
            self.button(&texts::MOVE_WEST, "←", move || self.shift((-0.25, 0.0)), whole),
            self.button(&texts::MOVE_NORTH, "↑", move || self.shift((0.0, -0.25)), whole),
            self.button(&texts::MOVE_SOUTH, "↓", move || self.shift((0.0, 0.25)), whole),
            self.button(&texts::MOVE_EAST, "→", move || self.shift((0.25, 0.0)), whole),
        ]))
    }

    /// One that can do nothing now says so, and keeps the focus.
    fn button(
        self,
        name: &'static Words,
        sign: &'static str,
        act: impl Fn() + Send + 'static,
        idle: impl Fn() -> bool + Send + 'static,
    ) -> Element {
        let name = self.site.say(name);
        button()
            .attribute("type", "button")
            .attribute("title", name.clone())
            .attribute_from("aria-disabled", move || idle().then_some("true"))
            .on("click", move |_| act())
            .child((
                span().attribute("aria-hidden", "true").child(sign),
                span().class("visually-hidden").child(name),
            ))
    }
}
