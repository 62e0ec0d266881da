//! Where the answer comes from: an address that is asked, a text, a file.

use super::state::{Asking, Studio};
use super::told::Answer;
use crate::components::changing::changing;
use crate::components::element::option;
use crate::components::element::{
    Element, button, details, div, element, form, input, label, nothing, p, select, summary, view,
};
use crate::components::frame::section;
use crate::languages::{Words, texts};
use crate::pages::staff::file_field::{FileField, file_field};
use crate::web::member;
use leptos::prelude::*;
use std::sync::Arc;
use web_sys::Event;

/// The kinds of record that a connector can make.
const KINDS: [(&str, &Words); 4] = [
    ("exhibits", &texts::EXHIBITS),
    ("museums", &texts::MUSEUMS),
    ("tours", &texts::TOURS),
    ("stories", &texts::STORIES),
];

/// What a field holds that has changed.
pub(super) fn value(event: &Event) -> String {
    member::get(&member::get(event, "target"), "value").as_string().unwrap_or_default()
}

pub(super) fn source(studio: Studio) -> AnyView {
    let site = studio.site;
    let ask = form()
        .class("studio-ask")
        .on("submit", move |event: Event| {
            event.prevent_default();
            studio.ask("fetch", &[]);
        })
        .child((
            label().attribute("for", "studio-address").child(site.say(&texts::STUDIO_ADDRESS)),
            input()
                .id("studio-address")
                .attribute("type", "text")
                .attribute("inputmode", "url")
                .attribute("autocomplete", "off")
                .attribute("spellcheck", "false")
                .attribute("placeholder", "https://")
                .property("value", move || studio.address.get())
                .on("input", move |event| studio.note("address", value(&event))),
            button().attribute("type", "submit").child(site.say(&texts::STUDIO_ASK)),
        ));
    let own = FileField {
        id: "studio-file",
        name: &texts::STUDIO_FILE,
        kinds: ".json,application/json",
        several: false,
    };
    let file = file_field(site, own, None::<AnyView>, move |files| studio.ask("file", &[("files", files)]));
    let parts = div().class("studio-source").child((ask, pasted(studio), file, kind(studio)));
    section(site.say(&texts::STUDIO_ANSWER), (parts, said(studio)))
}

fn pasted(studio: Studio) -> Element {
    let site = studio.site;
    let open = button().attribute("type", "button").on("click", move |_| studio.ask("paste", &[]));
    details().attribute("open", (!studio.pasted.get_untracked().is_empty()).then_some("")).child((
        summary().child(site.say(&texts::STUDIO_PASTE)),
        element("textarea")
            .id("studio-pasted")
            .attribute("aria-label", site.say(&texts::STUDIO_PASTE))
            .attribute("rows", "6")
            .attribute("spellcheck", "false")
            .property("value", move || studio.pasted.get())
            .on("input", move |event| studio.note("pasted", value(&event))),
        open.child(site.say(&texts::STUDIO_OPEN)),
    ))
}

fn kind(studio: Studio) -> Element {
    let site = studio.site;
    let options = KINDS.map(|(kind, words)| option().attribute("value", kind).child(site.say(words)));
    div().class("studio-kind").child((
        label().attribute("for", "studio-kind").child(site.say(&texts::STUDIO_KIND)),
        select()
            .id("studio-kind")
            .on("change", move |event| studio.choose_kind(value(&event)))
            .child(options)
            .property("value", move || studio.kind.get()),
    ))
}

/// How it fares, in one place that stays.
fn said(studio: Studio) -> AnyView {
    let site = studio.site;
    let part = changing(move || match studio.asking.get() {
        Asking::Waiting => view(p().child(site.say(&texts::STUDIO_ASKING))),
        Asking::Unanswered(own) => view(p().class("status").child(own.said(site))),
        Asking::Nothing => {
            let wrong_in = |answer: &Option<Arc<Answer>>| answer.as_ref()?.wrong.clone();
            let wrong = studio.answer.with(wrong_in).or_else(|| studio.one.with(wrong_in));
            let Some((code, wrong)) = wrong else { return nothing() };
            let said = match code.as_str() {
                "html" => site.say(&texts::ASKING_HTML),
                "empty" => site.say(&texts::ASKING_EMPTY),
                _ => [wrong.line, wrong.column]
                    .iter()
                    .fold(site.say(&texts::STUDIO_NOT_JSON), |said, place| {
                        said.replacen("{}", &place.to_string(), 1)
                    }),
            };
            view(p().class("status").child(said))
        }
    });
    view(div().attribute("role", "status").child(part))
}
