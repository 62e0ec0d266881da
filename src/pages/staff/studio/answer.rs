//! The answer beside the field that is to be filled from it.

use super::source::value;
use super::state::Studio;
use super::told::{Answer, Put};
use super::tree::tree;
use crate::components::changing::changing;
use crate::components::element::{
    Element, code, div, fieldset, input, label, legend, nothing, option, p, select, span, view,
};
use crate::components::frame::section;
use crate::derived::Derived;
use crate::languages::{Words, texts};
use crate::pages::staff::fields::{choices, field_name};
use leptos::prelude::*;
use std::sync::Arc;

/// The answer with one record.
const ONE: &str = "one";

/// The answers that a connector is made for.
const PARTS: [(&str, &Words); 2] = [("list", &texts::STUDIO_PART_LIST), (ONE, &texts::STUDIO_PART_ONE)];

pub(super) fn answer(studio: Studio) -> AnyView {
    let site = studio.site;
    changing(move || {
        if studio.answer.with(|answer| answer.as_ref().is_none_or(|own| own.tree.is_none())) {
            return nothing();
        }
        let whole = changing(move || match opened(studio).and_then(|own| own.tree.clone()) {
            Some(whole) => view((p().child(site.say(&texts::STUDIO_TREE_HINT)), tree(studio, &whole))),
            None => view(p().child(site.say(&texts::STUDIO_ONE_MISSING))),
        });
        let parts = div().class("studio-answer").child((
            parts(studio),
            field(studio),
            div().attribute("role", "status").child(changing(move || put(studio))),
            whole,
        ));
        section(site.say(&texts::STUDIO_TREE), parts)
    })
}

/// The answer that is looked at.
fn opened(studio: Studio) -> Option<Arc<Answer>> {
    if studio.part.get() == ONE { studio.one.get() } else { studio.answer.get() }
}

/// Which answer is looked at, and opened next.
fn parts(studio: Studio) -> Element {
    let site = studio.site;
    let parts = PARTS.map(|(part, words)| {
        let id = format!("studio-part-{part}");
        let field = input()
            .id(id.clone())
            .attribute("type", "radio")
            .attribute("name", "studio-part")
            .property("checked", move || studio.part.with(|chosen| chosen == part))
            .on("change", move |_| studio.note("part", part.to_owned()));
        label().attribute("for", id).child((field, span().child(site.say(words))))
    });
    fieldset().class("studio-parts").child((legend().child(site.say(&texts::STUDIO_PART)), parts))
}

/// The field that is filled next.
fn field(studio: Studio) -> Element {
    let site = studio.site;
    // In the languages of the portal, where its own names are known.
    let all = Derived::new(move |_| match studio.kind.get().as_str() {
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
