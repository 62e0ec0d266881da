//! Parts of a page that follow signals.

use super::element::nothing;
use crate::web::drawing;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A part of a page that is built anew when a signal changes that it reads.
///
/// Leptos compiles its machinery once for every closure in a view; through this one type it does
/// so once for all of them.
pub fn changing(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    boxed(Box::new(part))
}

fn boxed(part: Box<dyn Fn() -> AnyView + Send>) -> AnyView {
    (move || part()).into_any()
}

/// Runs something when what stands around it has been built, and whenever a signal changes that it reads; compiled once, too.
pub fn following(run: impl Fn() + 'static) {
    effect(Box::new(run));
}

fn effect(run: Box<dyn Fn()>) {
    Effect::new(move |_| run());
}

/// A part of a page that is built after all that stands around it, so that it may have a turn of its own
/// ([`turns`](crate::web::turns)).
pub fn later(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    due(part, |is_due| {
        spawn_local(async move {
            // What it belongs to may be gone by now.
            let _ = is_due.try_set(true);
        });
    })
}

/// A part of a page that is built when all that stands around it has been drawn, so that no picture of the screen takes long
/// ([`drawing`]).
pub fn when_drawn(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    due(part, drawing::when_drawn)
}

/// A part of a page that is built when a signal is set.
fn due(part: impl Fn() -> AnyView + Send + 'static, set_later: fn(RwSignal<bool>)) -> AnyView {
    let is_due = RwSignal::new(false);
    set_later(is_due);
    changing(move || match is_due.get() {
        true => part(),
        false => nothing(),
    })
}
