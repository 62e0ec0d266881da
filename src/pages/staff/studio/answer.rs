//! The answer beside the field that is to be filled from it.

use super::source::value;
use super::state::Studio;
use super::told::Put;
use super::tree::tree;
use crate::components::changing::changing;
use crate::components::element::{Element, code, div, label, nothing, option, p, select, view};
use crate::components::frame::section;
use crate::languages::texts;
use crate::pages::staff::fields::{choices, field_name};
use leptos::prelude::*;

pub(super) fn answer(studio: Studio) -> AnyView {
    let site = studio.site;
    changing(move || {
        let Some(whole) = studio.answer.with(|answer| answer.as_ref()?.tree.clone()) else {
            return nothing();
        };
        let parts = div().class("studio-answer").child((
            p().child(site.say(&texts::STUDIO_TREE_HINT)),
            field(studio),
            div().attribute("role", "status").child(changing(move || put(studio))),
            tree(studio, &whole),
        ));
        section(site.say(&texts::STUDIO_TREE), parts)
    })
}

/// The field that is filled next.
fn field(studio: Studio) -> Element {
    let site = studio.site;
    // In the languages of the portal, where its own names are known.
    let all = Memo::new(move |_| match studio.kind.get().as_str() {
        "exhibits" => {
            let mut all = choices(site);
            let more =
                studio.fields.get().into_iter().filter(|field| !all.contains(field)).collect::<Vec<_>>();
            all.extend(more);
            all
        }
        _ => studio.fields.get(),
    });
    let options = changing(move || {
        let chosen = studio.field.get_untracked();
        let option = |field: &String| {
            let selected = (*field == chosen).then_some("");
            option()
                .attribute("value", field.as_str())
                .attribute("selected", selected)
                .child(field_name(site, field))
        };
        view(all.get().iter().map(option).collect::<Vec<_>>())
    });
    div().class("studio-field").child((
        label().attribute("for", "studio-field").child(site.say(&texts::STUDIO_FIELD)),
        select()
            .id("studio-field")
            .on("change", move |event| studio.note("field", value(&event)))
            .child(options)
            .property("value", move || {
                all.track();
                studio.field.get()
            }),
    ))
}

fn put(studio: Studio) -> AnyView {
    let site = studio.site;
    match studio.put.get() {
        None => nothing(),
        Some(Put::Not) => view(p().class("status").child(site.say(&texts::STUDIO_UNPUT))),
        Some(Put::Written { field, path }) => {
            view(p().child((field_name(site, &field), " ← ", code().attribute("dir", "ltr").child(path))))
        }
    }
}
