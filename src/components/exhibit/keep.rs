//! A small button on a card, to keep an exhibit.

use crate::components::collecting::press;
use crate::components::element::{button, div, path, svg, view};
use crate::languages::{say_with, texts};
use crate::site::Site;
use catalogue::collection::Record;
use catalogue::model::Exhibit;
use leptos::prelude::*;

/// A button that puts an exhibit into the visitor's collection or takes it out, and where it is said what stands in the
/// way of that.
pub(super) fn keep_button(site: Site, exhibit: &Exhibit) -> AnyView {
    let record = Record { catalogue: site.catalogue_id(), id: exhibit.id.clone() };
    let (press, is_kept, said) = press(site, record, false);
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
