//! Parts of a page that follow signals.

use super::element::nothing;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;

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
    due(part, |is_due| spawn_local(async move { is_due() }))
}

/// A part of a page that is built when all that stands around it has been drawn, so that no picture of the screen takes long.
/// In a tab that is not seen it waits until it is.
pub fn when_drawn(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    // What a frame calls comes before it is drawn.
    due(part, |is_due| request_animation_frame(|| set_timeout(is_due, Duration::ZERO)))
}

/// A part of a page that is built when it is called for.
fn due(part: impl Fn() -> AnyView + Send + 'static, call_later: fn(Box<dyn FnOnce()>)) -> AnyView {
    let is_due = RwSignal::new(false);
    call_later(Box::new(move || {
        // What it belongs to may be gone by now.
        let _ = is_due.try_set(true);
    }));
    changing(move || match is_due.get() {
        true => part(),
        false => nothing(),
    })
}
