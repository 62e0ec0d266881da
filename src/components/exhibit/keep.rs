//! A small button on a card, to keep an exhibit.

use crate::components::changing::changing;
use crate::components::collecting::{KEPT, load_toggled};
use crate::components::element::{button, div, nothing, p, path, svg, view};
use crate::languages::{say_with, texts};
use crate::lazy::NotLoaded;
use crate::site::Site;
use crate::web::storage::kept;
use catalogue::collection::{Record, holds};
use catalogue::model::Exhibit;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A button that puts an exhibit into the visitor's collection or takes it out, and where it is said what stands in the
/// way of that. What does so comes with the first press.
pub(super) fn keep_button(site: Site, exhibit: &Exhibit) -> AnyView {
    let record = Record { catalogue: site.catalogue_id(), id: exhibit.id.clone() };
    let text = kept(KEPT).ok().flatten().unwrap_or_default();
    let is_kept = RwSignal::new(holds(&text, &record));
    let pressed = RwSignal::new_local(None);
    let press = move |_| {
        let record = record.clone();
        spawn_local(async move {
            let toggled = load_toggled((record, is_kept)).await;
            // The card may be gone by now.
            let _ = pressed.try_set(Some(toggled));
        });
    };
    let said = changing(move || {
        pressed.track();
        match pressed.write_untracked().take() {
            None => nothing(),
            Some(Ok(said)) => said(),
            Some(Err(NotLoaded)) => view(p().class("status").child(site.say(&texts::PAGE_MISSING_PART))),
        }
    });
    let drawing = svg().attribute("aria-hidden", "true").attribute("viewBox", "0 0 16 16");
    let drawing = drawing.child(path().attribute("d", "M4 2h8v12l-4-3-4 3z"));
    let button = button()
        .class("keep")
        .attribute("type", "button")
        .attribute("aria-label", say_with(site.language, &texts::IN_COLLECTION, &site.plain(&exhibit.title)))
        .attribute_from("aria-pressed", move || if is_kept.get() { "true" } else { "false" })
        .on("click", press)
        .child(drawing);
    view((button, div().attribute("role", "status").child(said)))
}
