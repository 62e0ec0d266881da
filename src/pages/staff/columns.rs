//! The columns of tables, and the places in JSON: which fields they were taken for, and which they are.

use super::fields::{choices, field_name};
use super::room::Room;
use super::told::{Column, File};
use crate::components::changing::changing;
use crate::components::element::{Element, a, details, div, element, nothing, option, select, summary, view};
use crate::derived::Derived;
use crate::languages::{number, say_with, texts};
use crate::web::member;
use leptos::prelude::*;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// More columns than these are shown when they are asked for.
const AT_ONCE: usize = 40;

/// What columns there are, whatever they are taken for: who changes that keeps the place where they are.
type Shape = Vec<(String, Vec<(String, String)>)>;

pub(super) fn columns(room: Room) -> AnyView {
    let shape = Derived::new(move |_| {
        let shape = |file: &File| {
            let columns = file.columns.iter().map(|own| (own.key.clone(), own.example.clone()));
            (file.name.clone(), columns.collect())
        };
        room.opened.with(|opened| {
            opened.as_ref().map_or_else(Shape::new, |opened| opened.files.iter().map(shape).collect())
        })
    });
    changing(move || {
        // A memo that nobody reads is never made.
        if shape.with(Vec::is_empty) {
            return nothing();
        }
        let Some(opened) = room.opened.get_untracked() else { return nothing() };
        let files = opened.files.iter().enumerate().filter(|(_, file)| !file.columns.is_empty());
        view(files.map(|(at, file)| of_file(room, at, file)).collect::<Vec<_>>())
    })
}

fn of_file(room: Room, at: usize, file: &File) -> AnyView {
    let site = room.site;
    let heading = |words| element("th").attribute("scope", "col").child(site.say(words));
    let head = [&texts::STAFF_COLUMN, &texts::STAFF_EXAMPLE, &texts::STAFF_FIELD, &texts::STAFF_SURE];
    let head = element("thead").child(element("tr").child(head.map(heading)));
    let choices = choices(site);
    let rows =
        file.columns.iter().enumerate().map(|(column, own)| row(room, (at, column), file, own, &choices));
    let table = element("table").child((head, element("tbody").child(rows.collect::<Vec<_>>())));
    let open = (file.columns.len() <= AT_ONCE).then_some("");
    let name = format!("{}: {}", site.say(&texts::STAFF_COLUMNS), file.name);
    // It may be wider than a telephone, and is scrolled by keys too.
    let scrolled = div().class("staff-columns").attribute("tabindex", "0").attribute("role", "region");
    let table = scrolled.attribute("aria-label", name.clone()).child(table);
    view(details().class("staff-matched").attribute("open", open).child((
        summary().child(name),
        table,
        save(room, at),
    )))
}

fn row(room: Room, (at, column): (usize, usize), file: &File, own: &Column, choices: &[String]) -> Element {
    let site = room.site;
    let (name, key) = (file.name.clone(), own.key.clone());
    let chosen = move |event: web_sys::Event| {
        let field = member::get(&member::get(&event, "target"), "value").as_string().unwrap_or_default();
        room.say_column(&name, &key, &field);
    };
    let current = own.field.clone().unwrap_or_default();
    // What was taken for something that is not in the list stays so.
    let other = Some(current.clone()).filter(|field| !choices.contains(field) && !field.is_empty());
    let not_used = option().attribute("value", "").child(site.say(&texts::STAFF_LEFT_OUT));
    let options = choices.iter().chain(&other).map(|field| {
        let selected = (*field == current).then_some("");
        let option = option().attribute("value", field.as_str()).attribute("selected", selected);
        option.child(field_name(site, field))
    });
    let select = select()
        .id(format!("staff-column-{at}-{column}"))
        .attribute("aria-label", say_with(site.language, &texts::STAFF_FIELD_OF, &own.name))
        .on("change", chosen)
        .child((not_used, options.collect::<Vec<_>>()));
    let sure = move || {
        let certainty = room.opened.with(|opened| {
            let own = opened.as_ref()?.files.get(at)?.columns.get(column)?;
            own.field.as_ref().map(|_| own.certainty)
        });
        certainty.map_or_else(nothing, |certainty| view(format!("{} %", number(site.language, certainty))))
    };
    element("tr").child((
        element("th").attribute("scope", "row").child(own.name.as_str()),
        element("td").child(own.example.as_str()),
        element("td").child(select),
        element("td").child(changing(sure)),
    ))
}

/// The match as a connector, which reads the next such file, too.
fn save(room: Room, at: usize) -> AnyView {
    let site = room.site;
    changing(move || {
        let written = room.opened.with(|opened| {
            let file = opened.as_ref()?.files.get(at)?;
            Some((file.name.clone(), file.connector.clone()?))
        });
        let Some((name, connector)) = written else { return nothing() };
        let address = format!(
            "data:application/json;charset=utf-8,{}",
            utf8_percent_encode(&connector, NON_ALPHANUMERIC)
        );
        let link = a().class("button").attribute("download", format!("{name}.connector.json")).href(address);
        view(div().class("toolbar").child(link.child(site.say(&texts::STAFF_SAVE_CONNECTOR))))
    })
}
