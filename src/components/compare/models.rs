//! Models in the place of pictures: what is turned in one is turned in the others.

use crate::components::collecting::{Found, What};
use crate::components::element::{Element, button};
use crate::components::lazy_part::lazy_part;
use crate::components::media::{Beside, load_beside};
use crate::languages::texts;
use crate::site::Site;
use crate::viewers::act;
use catalogue::model::{Exhibit, MediaKind};
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

/// The identifiers of the models' elements, by their columns.
const IDS: [&str; 4] = ["model-1", "model-2", "model-3", "model-4"];

/// Whether two exhibits at least have a model.
pub fn have_models(found: &[Found]) -> bool {
    let models = found.iter().filter(|found| match &found.what {
        What::Here(here) => has_model(&here.exhibit),
        _ => false,
    });
    models.count() > 1
}

fn has_model(exhibit: &Exhibit) -> bool {
    exhibit.media.iter().any(|media| media.kind == MediaKind::Model)
}

/// Shows the models, or the pictures again.
pub fn models_button(site: Site, models: RwSignal<bool>) -> Element {
    let pressed = move || if models.get() { "true" } else { "false" };
    let made = button().attribute("type", "button").class("models").attribute_from("aria-pressed", pressed);
    made.on("click", move |_| models.update(|models| *models = !*models))
        .child(site.say(&texts::COMPARE_MODELS))
}

/// The model of a column, when the viewer's code has come; nothing if its exhibit has none.
pub(super) fn model(site: Site, exhibit: &Arc<Exhibit>, column: usize) -> Option<AnyView> {
    let beside = Beside { exhibit: exhibit.clone(), id: IDS.get(column)? };
    has_model(exhibit).then(|| lazy_part(site, move || load_beside(beside.clone()).boxed_local()))
}

/// Asks all models for what a key of the pictures means.
pub(super) fn turn(key: &str) {
    let command = match key {
        "ArrowLeft" => "left",
        "ArrowRight" => "right",
        "ArrowUp" => "up",
        "ArrowDown" => "down",
        "+" | "=" => "nearer",
        "-" => "farther",
        "0" => "reset",
        _ => return,
    };
    for id in IDS {
        act(id, command);
    }
}
