//! Printing: the page, or a label to stand beside the object.

use super::qr_code::qr_code;
use super::subject::Subject;
use crate::components::element::{button, div, p, strong, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::device;
use leptos::{ev, prelude::*};

const LABEL: &str = "object-label";

pub(super) fn printing(subject: &Subject) -> AnyView {
    let site = subject.site;
    let ended = window_event_listener(ev::afterprint, |_| device::end_print());
    on_cleanup(move || {
        ended.remove();
        device::end_print();
    });
    let buttons = div().class("copying-row").child((
        print_button(site, &texts::PRINT_LABEL, || device::print_alone(LABEL)),
        print_button(site, &texts::PRINT_PAGE, device::print),
    ));
    view(div().class("more-column").child((label(subject), buttons)))
}

fn print_button(site: Site, name: &'static Words, print: fn()) -> AnyView {
    view(button().attribute("type", "button").on("click", move |_| print()).child(site.say(name)))
}

fn label(subject: &Subject) -> AnyView {
    let site = subject.site;
    let number = subject.exhibit.inventory_number.as_ref();
    let number = number.map(|number| format!("{}: {number}", site.say(&texts::INVENTORY_NUMBER)));
    let lines = [Some(subject.makers().join(", ")), subject.date(), subject.museum_name(), number];
    let lines: Vec<_> =
        lines.into_iter().flatten().filter(|line| !line.is_empty()).map(|line| p().child(line)).collect();
    let words = div().child((p().child(strong().child(subject.title())), lines));
    let label = div().id(LABEL).class("object-label").attribute("role", "group");
    let label = label.attribute("aria-label", site.say(&texts::LABEL));
    view(label.child((words, qr_code(site, &subject.address))))
}
