//! The records, the worst first, and the one that is looked at.

use super::changes::changed;
use super::preview::preview;
use super::room::{CHOSEN, PAGE, Room};
use super::told::{Fault, Listed, Record};
use crate::components::changing::changing;
use crate::components::element::{self, Element, button, code, div, h2, li, nothing, ol, p, span, ul, view};
use crate::components::frame::section;
use crate::derived::Derived;
use crate::languages::{number, say_with, texts};
use crate::web::member;
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::Event;

pub(super) fn records(room: Room) -> AnyView {
    let list = changing(move || room.listed.get().map_or_else(nothing, |listed| shown(room, &listed)));
    // The part stays while another record comes into it, and the focus with it.
    let is_chosen = Derived::new(move |_| room.chosen.with(Option::is_some));
    let one = changing(move || if is_chosen.get() { looked_at(room) } else { nothing() });
    view((list, one))
}

fn shown(room: Room, listed: &Arc<Listed>) -> AnyView {
    let site = room.site;
    let items: Vec<_> = listed.records.iter().map(|record| li().child(row(room, record))).collect();
    let list = ol().class("staff-records").attribute("start", (listed.from + 1).to_string()).child(items);
    section(
        say_with(site.language, &texts::STAFF_RECORDS, &number(site.language, listed.total)),
        (list, pages(room, listed)),
    )
}

/// A record in the list: pressed, it is looked at.
fn row(room: Room, record: &Arc<Record>) -> AnyView {
    let own = record.clone();
    let at = record.at;
    let is_chosen = move || room.chosen.with(|chosen| chosen.as_ref().is_some_and(|chosen| chosen.at == at));
    let score = number(room.site.language, record.score);
    let worst = record.faults.first().map_or("", |fault| fault.severity.as_str()).to_owned();
    view(
        button()
            .class("staff-record")
            .attribute("type", "button")
            .attribute("data-severity", worst)
            .attribute_from("aria-pressed", move || if is_chosen() { "true" } else { "false" })
            .on("click", move |_| room.choose(own.clone()))
            .child((
                span().class("staff-record-name").child(called(record)),
                span().class("staff-record-score").child(score),
            )),
    )
}

/// On to the next ones, and back.
fn pages(room: Room, listed: &Listed) -> AnyView {
    let site = room.site;
    let (from, total) = (listed.from, listed.total);
    let turn = |words, to: Option<usize>| {
        let turn = button().attribute("type", "button").attribute("disabled", to.is_none().then_some(""));
        turn.on("click", move |_| to.into_iter().for_each(|to| room.list(to))).child(site.say(words))
    };
    if total <= PAGE {
        return nothing();
    }
    let next = Some(from + PAGE).filter(|next| *next < total);
    view(
        div()
            .class("toolbar")
            .child((turn(&texts::STAFF_BEFORE, from.checked_sub(PAGE)), turn(&texts::STAFF_NEXT, next))),
    )
}

/// A record with what is wrong with it, and how visitors will see it. Left and right go on to the next.
fn looked_at(room: Room) -> AnyView {
    let by_key = move |event: Event| match member::get(&event, "key").as_string().as_deref() {
        Some("ArrowRight") => go(room, 1),
        Some("ArrowLeft") => go(room, -1),
        _ => {}
    };
    let step = |words, by| {
        let step = button().attribute("type", "button").on("click", move |_| go(room, by));
        step.child(room.site.say(words))
    };
    let name = move || room.chosen.with(|chosen| chosen.as_ref().map(|record| called(record)));
    let content = changing(move || room.chosen.get().map_or_else(nothing, |record| content(room, &record)));
    view(
        element::section()
            .id(CHOSEN)
            .class("section staff-one")
            .attribute("tabindex", "-1")
            .attribute_from("aria-label", name)
            .on("keydown", by_key)
            .child((
                div()
                    .class("toolbar")
                    .child((step(&texts::STAFF_PREVIOUS_RECORD, -1), step(&texts::STAFF_NEXT_RECORD, 1))),
                content,
            )),
    )
}

fn content(room: Room, record: &Arc<Record>) -> AnyView {
    let faults: Vec<_> = record.faults.iter().map(fault).collect();
    let faults = match faults.is_empty() {
        true => view(p().child(room.site.say(&texts::STAFF_NO_FAULTS))),
        false => view(ul().class("staff-faults").child(faults)),
    };
    let changes = record.json.as_ref().map(|_| changed(room, record));
    view((h2().child(called(record)), faults, preview(room, record), changes))
}

/// What a record is called, and its identifier.
fn called(record: &Record) -> String {
    match &record.title {
        Some(title) => format!("{title} · {}", record.name),
        None => record.name.clone(),
    }
}

fn fault(fault: &Fault) -> Element {
    let field = (!fault.field.is_empty()).then(|| (code().child(fault.field.as_str()), " "));
    li().attribute("data-severity", fault.severity.as_str()).child((
        field.map(view_of),
        fault.wrong.as_str(),
        " ",
        span().class("staff-right").child(fault.right.as_str()),
    ))
}

fn view_of((field, space): (Element, &'static str)) -> AnyView {
    view((field, space))
}

/// Looks at the next record of the list, or the one before.
fn go(room: Room, by: isize) {
    let next = room.listed.with_untracked(|listed| {
        let records = &listed.as_ref()?.records;
        let at = room.chosen.with_untracked(|chosen| chosen.as_ref().map(|own| own.at))?;
        let place = records.iter().position(|record| record.at == at)?;
        records.get(place.checked_add_signed(by)?).cloned()
    });
    if let Some(next) = next {
        room.choose(next);
    }
}
