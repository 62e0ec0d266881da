//! A small button on a card, to keep an exhibit.

use crate::components::collecting::{KEPT, load_toggled};
use crate::components::element::{Element, button, path, svg};
use crate::languages::{say_with, texts};
use crate::site::Site;
use crate::web::storage::kept;
use catalogue::collection::{Record, holds};
use catalogue::model::Exhibit;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button that puts an exhibit into the visitor's collection or takes it out. What does so comes with the first press.
pub(super) fn keep_button(site: Site, exhibit: &Exhibit) -> Element {
    let record = Record { catalogue: site.catalogue_id(), id: exhibit.id.clone() };
    let text = kept(KEPT).ok().flatten().unwrap_or_default();
    let is_kept = RwSignal::new(holds(&text, &record));
    let press = move |_| {
        let record = record.clone();
        spawn_local(async move {
            if let Ok(toggle) = load_toggled((record, is_kept)).await {
                toggle();
            }
        });
    };
    let drawing = svg().attribute("aria-hidden", "true").attribute("viewBox", "0 0 16 16");
    let drawing = drawing.child(path().attribute("d", "M4 2h8v12l-4-3-4 3z"));
    button()
        .class("keep")
        .attribute("type", "button")
        .attribute("aria-label", say_with(site.language, &texts::IN_COLLECTION, &site.plain(&exhibit.title)))
        .attribute_from("aria-pressed", move || if is_kept.get() { "true" } else { "false" })
        .on("click", press)
        .child(drawing)
}
