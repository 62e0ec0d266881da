//! The visitor's own collection, one that somebody has sent, and exhibits side by side.

mod compare;
mod mine;
mod shared;

use crate::components::styled::styled;
use crate::site::Site;
use leptos::prelude::*;

/// The visitor's own.
pub(super) fn mine() -> AnyView {
    shown(mine::page)
}

/// One that somebody has sent.
pub(super) fn shared() -> AnyView {
    shown(shared::page)
}

/// Exhibits side by side.
pub(super) fn compare() -> AnyView {
    shown(compare::page)
}

/// With the style sheet of all of them.
fn shown(page: fn(Site) -> AnyView) -> AnyView {
    let site = Site::here();
    styled("style/collection.css", move || page(site))
}
