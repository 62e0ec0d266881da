//! About the portal.

use crate::components::frame::{contact, heading, section};
use crate::components::text::shown;
use crate::site::Site;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(|texts| texts.about);
    let settings = site.settings();
    let paragraphs = settings.about.iter().map(|text| view! { <p>{shown(text)}</p> }).collect_view();
    view! {
        {heading(&title, title.clone().into_any())}
        <div class="prose">{paragraphs}</div>
        {section(site.say(|texts| texts.contact), contact(site))}
    }
    .into_any()
}
