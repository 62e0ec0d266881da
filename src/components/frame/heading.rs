//! Headings.

use crate::components::element::{self, Content, h1, h2, view};
use crate::site::Site;
use leptos::prelude::*;

/// The heading of a page, which takes the focus when the page comes, and its title in the browser.
pub fn heading(title: &str, shown: impl Content) -> AnyView {
    Site::here().set_title(title);
    view(h1().attribute("tabindex", "-1").child(shown))
}

/// A part of a page under a heading of its own.
pub fn section(title: String, content: impl Content) -> AnyView {
    view(element::section().class("section").child((h2().child(title), content)))
}
