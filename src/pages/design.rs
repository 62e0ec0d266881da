//! Every part of the portal in every state: for whoever designs or changes it. It stands in no menu.

mod cards;
mod collection;
mod contrast;
mod controls;
mod finding;
mod record;
mod records;
mod specimens;
mod states;
mod tokens;
mod ways;

use crate::components::changing::changing;
use crate::components::element::{Content, Element, a, div, li, nav, p, ul, view};
use crate::components::frame::{heading, section};
use crate::components::styled::styled;
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::head;
use crate::web::member::call;
use leptos::prelude::*;
use specimens::Specimens;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// A section: what it is called in the address, its heading, and what it shows.
type Section = (&'static str, &'static Words, fn(Site) -> AnyView);

static SECTIONS: [Section; 8] = [
    ("tokens", &texts::DESIGN_TOKENS, tokens::tokens),
    ("controls", &texts::DESIGN_CONTROLS, controls::controls),
    ("cards", &texts::DESIGN_CARDS, cards::cards),
    ("record", &texts::DESIGN_RECORD, record::record),
    ("finding", &texts::DESIGN_FINDING, finding::finding),
    ("ways", &texts::DESIGN_WAYS, ways::ways),
    ("collection", &texts::DESIGN_COLLECTION, collection::collection),
    ("states", &texts::DESIGN_STATES, states::states),
];

pub(super) fn page() -> AnyView {
    // In a place of its own, so that the next page does not find the made-up catalogue.
    changing(|| shown(Site::here()))
}

fn shown(own: Site) -> AnyView {
    let site = own.showing(Rc::new(Specimens::new(own.catalogue())));
    provide_context(site);
    head::hide_from_search_engines();
    let title = site.say(&texts::DESIGN);
    let contents: Vec<_> = SECTIONS.iter().map(|(id, name, _)| li().child(way(site, id, name))).collect();
    let contents = nav()
        .class("design-contents")
        .attribute("aria-label", site.say(&texts::DESIGN_SECTIONS))
        .child(ul().child(contents));
    let lead = p().class("lead").child(site.say(&texts::DESIGN_LEAD));
    let sections = move || {
        let shown = |(id, name, content): &Section| {
            div().id(*id).attribute("tabindex", "-1").child(section(site.say(name), content(site)))
        };
        view(div().class("design").child(SECTIONS.iter().map(shown).collect::<Vec<_>>()))
    };
    view((heading(&title, title.as_str()), lead, contents, styled("style/design.css", sections)))
}

/// A way to a section. The portal takes no notice of fragments, so that the section itself is asked to be seen.
fn way(site: Site, id: &'static str, name: &Words) -> Element {
    let go = move |event: Event| {
        event.prevent_default();
        let section = call(&document(), "getElementById", &id.into());
        call(&section, "scrollIntoView", &JsValue::TRUE);
        call(&section, "focus", &JsValue::UNDEFINED);
    };
    a().href(format!("{}#{id}", site.navigation.now().href())).on("click", go).child(site.say(name))
}

/// A part under the name of what is shown of it.
fn specimen(site: Site, name: &Words, content: impl Content) -> Element {
    let name = p().class("specimen-name").child(site.say(name));
    div().class("specimen").child((name, content))
}
