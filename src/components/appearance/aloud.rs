//! Reading the page aloud, as `src/viewers/speech.js` can.

use crate::components::changing::changing;
use crate::components::element::{button, div, element, p, view};
use crate::components::lazy_part::tool_part;
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::viewers::{self, Report};
use leptos::prelude::*;

/// The tag of the element that reads.
const SPEECH: &str = "museum-speech";

/// A button to hear the page, or words that it cannot be heard.
pub(super) fn read_aloud(site: Site) -> AnyView {
    tool_part(site, SPEECH, move || speech(site))
}

fn speech(site: Site) -> AnyView {
    let state = RwSignal::new(String::new());
    let told = move |event| state.set(Report::of(event).state());
    let speech = element(SPEECH).id(SPEECH).attribute("lang", site.language.tag()).on("state", told);
    let offered = Derived::new(move |_| state.with(|state| !state.is_empty() && state != "silent"));
    let reads = |state: &String| state == "reading";
    let words = changing(move || {
        if !offered.get() {
            return view(p().attribute("role", "status").child(site.say(&texts::READ_NO_VOICE)));
        }
        let name = changing(move || {
            let name = if state.with(reads) { &texts::READ_STOP } else { &texts::READ_PAGE };
            view(site.say(name))
        });
        let act = move |_| viewers::act(SPEECH, if state.with_untracked(reads) { "stop" } else { "read" });
        view(button().attribute("type", "button").on("click", act).child(name))
    });
    view(div().child((speech, words)))
}
