//! Opening files: chosen, or dropped on the page.

use super::file_field::{FileField, file_field, folder_field};
use super::folder::folder;
use super::room::{Room, State};
use crate::components::changing::changing;
use crate::components::element::{button, div, element, li, nothing, p, span, ul, view};
use crate::components::frame::failed;
use crate::derived::Derived;
use crate::languages::{number, say_with, texts};
use leptos::prelude::*;

/// What a museum's computer may have records in.
const KINDS: &str = ".json,.ndjson,.jsonl,.csv,.tsv,.txt,.xlsx";

pub(super) fn opening(room: Room) -> AnyView {
    let site = room.site;
    let own = FileField { id: "staff-files", name: &texts::STAFF_OPEN, kinds: KINDS, several: true };
    let hint = p().child(site.say(&texts::STAFF_DROP));
    let about = p().child(site.say(&texts::STAFF_FOLDER_HINT));
    let field = div().class("staff-drop").child((
        file_field(site, own, hint, move |files| room.open(files)),
        folder_field(site, about, move |files| room.open(files)),
    ));
    // One place to hear it in, that stays.
    let said = changing(move || match room.state.get() {
        State::Nothing => nothing(),
        State::Stopped => view(p().child(site.say(&texts::STAFF_STOPPED))),
        State::Failed(words) => failed(site.language, site.say(words), None, None),
        State::Reading { step, .. } => view(p().child(site.say(step))),
        State::Opened(summary) => view(p().child(say_with(
            site.language,
            &texts::STAFF_READ,
            &number(site.language, summary.records),
        ))),
    });
    let is_reading = Derived::new(move |_| matches!(room.state.get(), State::Reading { .. }));
    let progress = changing(move || if is_reading.get() { reading(room) } else { nothing() });
    view((field, div().attribute("role", "status").child(said), progress, files(room)))
}

/// How far it has come, and a way to stop.
fn reading(room: Room) -> AnyView {
    let site = room.site;
    let part = move || match room.state.get() {
        State::Reading { bytes, of, .. } if of > 0.0 => (bytes / of * 100.0).floor(),
        _ => 0.0,
    };
    let bar = element("progress")
        .attribute("max", "100")
        .attribute("aria-label", site.say(&texts::STAFF_READING))
        .property("value", part);
    let records = changing(move || match room.state.get() {
        State::Reading { records, .. } => view(number(site.language, records)),
        _ => nothing(),
    });
    let stop = button().attribute("type", "button").on("click", move |_| room.stop());
    view(div().class("staff-progress").child((
        bar,
        span().child(records),
        stop.child(site.say(&texts::STAFF_STOP)),
    )))
}

/// What was opened, and what is to be known of each file.
fn files(room: Room) -> AnyView {
    let site = room.site;
    changing(move || {
        let State::Opened(read) = room.state.get() else { return nothing() };
        let files = read.files.iter().map(|file| {
            let amount = number(site.language, file.records);
            let in_part = file.in_part.then(|| p().class("status").child(site.say(&texts::STAFF_IN_PART)));
            let told: Vec<_> = file.told.iter().map(|words| li().child(words.as_str())).collect();
            let told = (!told.is_empty()).then(|| ul().class("staff-told").child(told));
            let name = span().class("staff-file").child(format!("{}: {amount}", file.name));
            let by_given = file.is_by_given.then(|| p().child(site.say(&texts::STAFF_BY_CONNECTOR)));
            li().child((name, in_part, by_given, told))
        });
        let beside = read.folder.as_ref().map(|own| folder(room, own));
        view((ul().class("staff-files").child(files.collect::<Vec<_>>()), beside))
    })
}
