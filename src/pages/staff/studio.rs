//! The connector studio: an answer of an API as a tree, the connector for it as text, and the records that become of the two.

mod answer;
mod editor;
mod fields;
mod records;
mod source;
mod state;
mod told;
mod tree;

use crate::components::element::{a, div, element, p, view};
use crate::components::frame::heading;
use crate::components::lazy_part::lazy_part;
use crate::components::styled::styled;
use crate::languages::{alphabets, texts};
use crate::lazy::Page;
use crate::site::Site;
use crate::viewers;
use crate::web::address::{Location, Params, Route};
use futures::FutureExt;
use leptos::prelude::*;
use state::Studio;

/// The tag of the element that does the work (`src/staff/studio.js`).
const ELEMENT: &str = "museum-staff-studio";

/// Whether the address is that of the studio: the room's own, with a state.
pub(super) fn is_open(params: &Params) -> bool {
    params.get("open") == Some("connector")
}

/// The way to the studio.
pub(super) fn link(site: Site) -> AnyView {
    let params = Params::default().with("open", "connector");
    let href = Location { params, ..site.location(Route::Staff) }.href();
    view(p().child(a().href(href).child(site.say(&texts::STUDIO_LINK))))
}

pub(super) fn page(site: Site) -> AnyView {
    let title = site.say(&texts::STUDIO);
    let lead = p().class("lead").child(site.say(&texts::STUDIO_LEAD));
    let back = p().child(a().href(site.href(Route::Staff)).child(site.say(&texts::STUDIO_BACK)));
    let studio = Studio::new(site);
    let content = move || {
        view(
            div().class("staff studio").child((
                element(ELEMENT)
                    .on("state", move |event| studio.hear(event))
                    .property("task", move || studio.task()),
                source::source(studio),
                div().class("studio-beside").child((answer::answer(studio), records::records(studio))),
                div().class("studio-beside").child((editor::editor(studio), fields::fields(studio))),
            )),
        )
    };
    let content = move || styled("style/staff-studio.css", content);
    let part = move || {
        async move {
            viewers::load(ELEMENT).await?;
            // Records have texts in every alphabet.
            alphabets::load().await?;
            let part: Page = Box::new(move || styled("style/staff.css", content));
            Ok(part)
        }
        .boxed_local()
    };
    view((heading(&title, title.as_str()), lead, back, lazy_part(site, part)))
}
