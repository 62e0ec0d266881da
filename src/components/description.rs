//! What a record is and why it matters: in full, or in plain language where the record has it.

use crate::components::element::{self, button, p, view};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use crate::web::storage::Choice;
use catalogue::model::Text;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// What asks in the address for plain language.
const PLAIN: &str = "plain";

/// The text, with a switch to the one in plain language if there is one that its reader can read as well as the
/// full one. What is chosen is kept for other records, and stands in the address for whom it is given to.
pub fn description(full: Option<&Text>, plain: Option<&Text>) -> AnyView {
    let site = Site::here();
    let Some(plain) = plain.filter(|plain| offered(site, plain, full)) else {
        return view(full.map(lead));
    };
    let is_asked = site.navigation.now().params.get(PLAIN).is_some();
    let is_plain = is_asked || Choice::PlainLanguage.get().is_some_and(|kept| !kept.is_empty());
    let switch = button()
        .class("plain")
        .attribute("type", "button")
        .attribute(PRESSED, word(is_plain))
        .on("click", move |event| press(site, &event))
        .child(site.say(&texts::PLAIN_LANGUAGE));
    // Both stand there, and the style sheet shows the one that is wanted.
    view((switch, full.map_or_else(p, lead), lead(plain)))
}

const PRESSED: &str = "aria-pressed";

fn word(is_plain: bool) -> &'static str {
    if is_plain { "true" } else { "false" }
}

/// The switch is what it says: no signal stands behind it.
fn press(site: Site, event: &Event) {
    let Some(switch) = event.current_target() else { return };
    let switch: Element = switch.unchecked_into();
    let is_plain = switch.get_attribute(PRESSED).is_some_and(|pressed| pressed != word(true));
    // Fails only for a name that no attribute can have.
    let _ = switch.set_attribute(PRESSED, word(is_plain));
    let kept = if is_plain { "1" } else { "" };
    Choice::PlainLanguage.set(kept);
    site.navigation.show(site.navigation.now().params.with(PLAIN, kept), true);
}

fn lead(text: &Text) -> element::Element {
    p().class("lead").child(shown(text))
}

/// Plain words in another language are no help to whoever has the full ones in their own.
fn offered(site: Site, plain: &Text, full: Option<&Text>) -> bool {
    let Some(plain) = language(site, plain) else { return false };
    plain == site.language.tag() || full.is_some_and(|full| language(site, full) == Some(plain))
}

fn language(site: Site, text: &Text) -> Option<&str> {
    site.language.read(text).map(|reading| reading.language)
}
