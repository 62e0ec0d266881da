//! What a record is and why it matters: in full, or in plain language where the record has it.

use crate::components::changing::changing;
use crate::components::element::{button, p, view};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use crate::web::storage::Choice;
use catalogue::model::Text;
use leptos::prelude::*;

/// What asks in the address for plain language.
const PLAIN: &str = "plain";

/// The text, with a switch to the one in plain language if there is one that its reader can read as well as the
/// full one. What is chosen is kept for other records, and stands in the address for whom it is given to.
pub fn description(full: Option<&Text>, plain: Option<&Text>) -> AnyView {
    let site = Site::here();
    let Some(plain) = plain.filter(|plain| offered(site, plain, full)).cloned() else {
        return lead(full);
    };
    let full = full.cloned();
    let params = site.navigation.params();
    let kept = RwSignal::new(Choice::PlainLanguage.get().is_some_and(|kept| kept == YES));
    let is_plain = Memo::new(move |_| kept.get() || params.with(|params| params.get(PLAIN).is_some()));
    let press = move |_| {
        let wanted = !is_plain.get_untracked();
        let word = if wanted { YES } else { "" };
        Choice::PlainLanguage.set(word);
        kept.set(wanted);
        site.navigation.show(params.get_untracked().with(PLAIN, word), true);
    };
    let switch = button()
        .class("plain")
        .attribute("type", "button")
        .attribute_from("aria-pressed", move || if is_plain.get() { "true" } else { "false" })
        .on("click", press)
        .child(site.say(&texts::PLAIN_LANGUAGE));
    view((switch, changing(move || lead(if is_plain.get() { Some(&plain) } else { full.as_ref() }))))
}

const YES: &str = "1";

fn lead(text: Option<&Text>) -> AnyView {
    view(text.map(|text| p().class("lead").child(shown(text))))
}

/// Plain words in another language are no help to whoever has the full ones in their own.
fn offered(site: Site, plain: &Text, full: Option<&Text>) -> bool {
    let language = |text: &Text| site.language.read(text).map(|reading| reading.language.to_owned());
    let plain = language(plain);
    plain.is_some() && (plain.as_deref() == Some(site.language.tag()) || plain == full.and_then(language))
}
