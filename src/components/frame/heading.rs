//! Headings.

use crate::site::Site;
use leptos::prelude::*;

/// The heading of a page, which takes the focus when the page comes, and its title in the browser.
pub fn heading(title: &str, shown: AnyView) -> AnyView {
    Site::here().set_title(title);
    view! { <h1 tabindex="-1">{shown}</h1> }.into_any()
}

/// A part of a page under a heading of its own.
pub fn section(title: String, content: AnyView) -> AnyView {
    view! {
        <section class="section">
            <h2>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}
