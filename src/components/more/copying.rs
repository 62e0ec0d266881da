//! A text to copy, by a button or by hand.

use crate::components::changing::changing;
use crate::components::element::{button, div, element, label, output, span, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::device;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A text under its name, with a button that copies it and says so. Where the browser does not let it, the text
/// is selected for the visitor to copy.
pub(super) fn copying(id: &'static str, name: String, text: String, copy: &'static Words) -> AnyView {
    let site = Site::here();
    let said = RwSignal::new(String::new());
    let own = text.clone();
    let copied = move |_| {
        let text = own.clone();
        spawn_local(async move {
            let words = match device::copy(&text).await {
                true => &texts::COPIED,
                false => {
                    device::select(id);
                    &texts::COPY_REFUSED
                }
            };
            // It may be closed by now.
            let _ = said.try_set(site.say(words));
        });
    };
    let rows = u32::try_from(text.lines().count()).unwrap_or(1);
    let field = element("textarea")
        .id(id)
        .attribute("dir", "auto")
        .attribute("readonly", true)
        .attribute("rows", rows.max(2))
        .child(text);
    let button = button().attribute("type", "button").on("click", copied).child(site.say(copy));
    let status = output().child(changing(move || view(said.get())));
    let named = label().child((span().child(name), field));
    view(div().class("copying").child((named, div().class("copying-row").child((button, status)))))
}
