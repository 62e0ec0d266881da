//! The version for low vision: sizes, spacings, colours, pictures, reading aloud.

mod aloud;
mod group;

use crate::components::changing::changing;
use crate::components::element::{
    Element, button, div, fieldset, h2, input, label, legend, nothing, p, section, view,
};
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::position::focus_on;
use crate::web::storage::Choice;
use crate::web::{head, member};
use group::{GROUPS, Group};
use leptos::prelude::*;
use web_sys::Event;

// With the suggestions, for the same reason.
lazy_pages! { viewers:
    pub(crate) load_panel(RwSignal<bool>) => panel;
}

/// The heading, which takes the focus when the panel comes.
const HEADING: &str = "low-vision-heading";

/// The panel, as long as `open` says so.
fn panel(open: RwSignal<bool>) -> AnyView {
    let site = Site::here();
    head::style_low_vision();
    focus_on(HEADING);
    // What is set, not what is kept: the browser may have refused to keep it.
    let appearance = RwSignal::new(head::appearance());
    let is_reset = RwSignal::new(false);
    let choose = move |chosen: String| {
        head::set_appearance(&chosen);
        Choice::Appearance.set(&chosen);
        appearance.set(chosen);
        is_reset.set(false);
    };
    let groups: Vec<_> = GROUPS.iter().map(|group| choices(site, group, appearance, choose)).collect();
    let aloud = group_of(site, &texts::READ_ALOUD).child(aloud::read_aloud(site));
    let reset = action(site, &texts::APPEARANCE_RESET, move || {
        choose(String::new());
        is_reset.set(true);
    });
    let told = changing(move || match is_reset.get() {
        true => view(site.say(&texts::APPEARANCE_IS_USUAL)),
        false => nothing(),
    });
    let close = move || {
        open.set(false);
        focus_on("low-vision-button");
    };
    let closes = action(site, &texts::LOW_VISION_CLOSE, close);
    let by_key = move |event: Event| {
        if member::get(&event, "key").as_string().as_deref() == Some("Escape") {
            close();
        }
    };
    let heading = h2().id(HEADING).attribute("tabindex", "-1").child(site.say(&texts::LOW_VISION));
    let end = div().class("panel-end").child((reset, closes, p().attribute("role", "status").child(told)));
    let panel = section().class("low-vision").attribute("aria-labelledby", HEADING).on("keydown", by_key);
    view(panel.child((
        heading,
        p().child(site.say(&texts::APPEARANCE_REACH)),
        div().class("choices").child((groups, aloud)),
        end,
    )))
}

fn group_of(site: Site, title: &Words) -> Element {
    fieldset().child(legend().child(site.say(title)))
}

/// The things of a group, of which one is chosen.
fn choices(
    site: Site,
    group: &'static Group,
    appearance: RwSignal<String>,
    choose: impl Fn(String) + Copy + Send + 'static,
) -> Element {
    let options: Vec<_> = group
        .options
        .iter()
        .map(|&(word, name)| {
            let checked = move || appearance.with(|appearance| group.chosen(appearance) == word);
            let chosen = move |_| choose(appearance.with_untracked(|own| group.choose(own, word)));
            let radio = input()
                .attribute("type", "radio")
                .attribute("name", group.name)
                .attribute("data-word", word)
                .property("checked", checked)
                .on("change", chosen);
            label().child((radio, site.say(name)))
        })
        .collect();
    group_of(site, group.title).child(options)
}

fn action(site: Site, name: &Words, act: impl Fn() + Send + 'static) -> Element {
    button().attribute("type", "button").on("click", move |_| act()).child(site.say(name))
}
