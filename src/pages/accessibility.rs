//! The accessibility statement: who can use the portal how, and what is still wanting.

use crate::components::element::{div, li, p, ul, view};
use crate::components::frame::{contact_section, heading, section};
use crate::languages::{Words, texts};
use crate::site::Site;
use leptos::prelude::*;

static HELPS: [&Words; 6] = [
    &texts::ACCESSIBILITY_HELPS_LOW_VISION,
    &texts::ACCESSIBILITY_HELPS_KEYBOARD,
    &texts::ACCESSIBILITY_HELPS_READER,
    &texts::ACCESSIBILITY_HELPS_DEVICE,
    &texts::ACCESSIBILITY_HELPS_ALPHABETS,
    &texts::ACCESSIBILITY_HELPS_PLAIN,
];

static LIMITS: [&Words; 4] = [
    &texts::ACCESSIBILITY_LIMIT_VISUAL,
    &texts::ACCESSIBILITY_LIMIT_RECORDS,
    &texts::ACCESSIBILITY_LIMIT_VOICE,
    &texts::ACCESSIBILITY_LIMIT_OUTSIDE,
];

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::ACCESSIBILITY);
    let checked = p().child(site.say(&texts::ACCESSIBILITY_CHECKED_HOW));
    view((
        heading(&title, title.as_str()),
        div().class("prose").child(p().child(site.say(&texts::ACCESSIBILITY_LEAD))),
        section(site.say(&texts::ACCESSIBILITY_HELPS), list(site, &HELPS)),
        section(site.say(&texts::ACCESSIBILITY_LIMITS), list(site, &LIMITS)),
        section(site.say(&texts::ACCESSIBILITY_CHECKED), checked),
        contact_section(site, site.say(&texts::ACCESSIBILITY_WRITE)),
    ))
}

fn list(site: Site, words: &[&Words]) -> AnyView {
    let items: Vec<_> = words.iter().map(|words| li().child(site.say(words))).collect();
    view(ul().class("points").child(items))
}
