//! How a record is shown: as what, how wide, and in which look.

use crate::components::element::{Element, fieldset, input, label, legend, span};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::{device, head};
use leptos::prelude::*;

/// A choice of how a record is shown: its name in the page, its words, and what there is to choose, by a value each.
pub(super) type Choice = (&'static str, &'static Words, &'static [(&'static str, &'static Words)]);

pub(super) const PARTS: Choice = (
    "staff-part",
    &texts::STAFF_PART,
    &[
        ("card", &texts::STAFF_CARD),
        ("list", &texts::STAFF_LIST),
        ("page", &texts::STAFF_PAGE),
        ("link", &texts::STAFF_LINK),
        ("embed", &texts::STAFF_EMBED),
    ],
);
pub(super) const WIDTHS: Choice =
    ("staff-width", &texts::STAFF_WIDTH, &[("390", &texts::STAFF_PHONE), ("1280", &texts::STAFF_DESK)]);
pub(super) const LOOKS: Choice = (
    "staff-look",
    &texts::STAFF_LOOK,
    &[
        ("light", &texts::COLOURS_LIGHT),
        ("dark", &texts::COLOURS_DARK),
        ("low-vision text-2 black-on-white", &texts::LOW_VISION),
    ],
);

/// How a record is shown at first: the part, the width, the look, which is that of the page.
pub(super) fn usual() -> [RwSignal<&'static str>; 3] {
    let first =
        |(_, _, values): Choice, at: usize| RwSignal::new(values.get(at).map_or("", |(value, _)| value));
    let look = match head::appearance() {
        own if own.starts_with(head::LOW_VISION) => 2,
        own if own == "dark" || (own.is_empty() && device::is_dark()) => 1,
        _ => 0,
    };
    [first(PARTS, 0), first(WIDTHS, 0), first(LOOKS, look)]
}

/// A choice to make.
pub(super) fn chosen_by(
    site: Site,
    &(name, words, values): &'static Choice,
    chosen: RwSignal<&'static str>,
) -> Element {
    let values = values.iter().map(|&(value, words)| {
        let id = format!("{name}-{value}");
        let field = input()
            .id(id.clone())
            .attribute("type", "radio")
            .attribute("name", name)
            .property("checked", move || chosen.get() == value)
            .on("change", move |_| chosen.set(value));
        label().attribute("for", id).child((field, span().child(site.say(words))))
    });
    fieldset().child((legend().child(site.say(words)), values.collect::<Vec<_>>()))
}
