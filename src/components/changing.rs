//! Parts of a page that follow signals.

use leptos::prelude::*;

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
