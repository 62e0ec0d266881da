//! How files are read and checked: the profile, and a connector that was saved.

use super::file_field::{FileField, file_field};
use super::room::Room;
use super::told::{Own, Settled};
use crate::components::changing::changing;
use crate::components::element::{button, div, label, nothing, option, p, select, span, view};
use crate::components::frame::section;
use crate::languages::{say_with, texts};
use crate::web::member;
use leptos::prelude::*;
use web_sys::Event;

pub(super) fn settling(room: Room) -> AnyView {
    let one = |what: &'static str, id, name| {
        let own = FileField { id, name, kinds: ".json,application/json", several: false };
        file_field(room.site, own, None::<AnyView>, move |files| room.settle(what, files))
    };
    let parts = div().class("staff-settled").child((
        profile(room),
        one("profile", "staff-own-profile", &texts::STAFF_OWN_PROFILE),
        one("connector", "staff-own-connector", &texts::STAFF_CONNECTOR),
    ));
    section(room.site.say(&texts::STAFF_SETTLED), (parts, told(room)))
}

/// The profiles that are shipped, and the person's own if there is one.
fn profile(room: Room) -> AnyView {
    let site = room.site;
    let chosen = move |event: Event| {
        let name = member::get(&member::get(&event, "target"), "value").as_string().unwrap_or_default();
        if !name.is_empty() {
            room.choose_profile(name);
        }
    };
    let options = changing(move || {
        let Some(settled) = room.settled.get() else { return nothing() };
        let option = |name: &str, called: &str, is_chosen: bool| {
            let selected = is_chosen.then_some("");
            option().attribute("value", name).attribute("selected", selected).child(called)
        };
        let own = settled.is_own.then(|| option("", &settled.profile.name, true));
        let shipped = settled
            .profiles
            .iter()
            .map(|(name, called)| option(name, called, !settled.is_own && *name == settled.profile.name));
        view((shipped.collect::<Vec<_>>(), own))
    });
    let field = select().id("staff-profile").on("change", chosen).child(options);
    view(
        div()
            .child((label().attribute("for", "staff-profile").child(site.say(&texts::STAFF_PROFILE)), field)),
    )
}

/// What is wrong with them, and which connector is used.
fn told(room: Room) -> AnyView {
    let part = changing(move || room.settled.get().map_or_else(nothing, |settled| of(room, &settled)));
    view(div().attribute("role", "status").child(part))
}

fn of(room: Room, settled: &Settled) -> AnyView {
    let language = room.site.language;
    let wrong = |own: &Own, words| {
        own.wrong.as_ref().map(|why| {
            let why = format!("{}: {}.", own.name, why.trim_end_matches('.'));
            p().class("status").child(say_with(language, words, &why))
        })
    };
    let profile = wrong(&settled.profile, &texts::STAFF_PROFILE_WRONG);
    let connector = settled.connector.as_ref().map(|own| {
        let used = own
            .wrong
            .is_none()
            .then(|| span().child(say_with(language, &texts::STAFF_CONNECTOR_USED, &own.name)));
        let leave = button().attribute("type", "button").on("click", move |_| room.leave_connector());
        let leave = leave.child(room.site.say(&texts::STAFF_CONNECTOR_LEAVE));
        view((wrong(own, &texts::STAFF_CONNECTOR_WRONG), div().class("toolbar").child((used, leave))))
    });
    view((profile, connector))
}
