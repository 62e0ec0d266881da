//! The visitor's own collection, one that somebody has sent, and exhibits side by side.

mod compare;
mod mine;
mod shared;

use crate::components::styled::styled;
use crate::site::Site;
use crate::web::address::Route;
use leptos::prelude::*;

/// Whichever of them the address names.
pub(super) fn page() -> AnyView {
    let site = Site::here();
    let page = match site.navigation.now().route {
        Route::Shared => shared::page,
        Route::Compare => compare::page,
        _ => mine::page,
    };
    styled("style/collection.css", move || page(site))
}
