//! Parts of a page that follow signals.

use super::element::nothing;
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

/// A part of a page that is built after all that stands around it, so that it may have a turn of its own
/// ([`turns`](crate::web::turns)).
pub fn later(part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let is_due = RwSignal::new(false);
    spawn_local(async move {
        // What it belongs to may be gone by now.
        let _ = is_due.try_set(true);
    });
    changing(move || match is_due.get() {
        true => part(),
        false => nothing(),
    })
}
