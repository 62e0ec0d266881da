//! A door to a viewer on another site: nothing of it is loaded until the visitor opens it.

use crate::components::changing::changing;
use crate::components::element::{button, div, element, nothing, p, view};
use crate::components::frame::ask;
use crate::components::text::outside_link;
use crate::languages::{say_with, texts};
use crate::site::Site;
use crate::web::fetch::Network;
use catalogue::Fetch;
use catalogue::model::{Address, Media};
use catalogue::outside::{find, read};
use leptos::prelude::*;

/// Which viewers can be opened inside a page. The Content-Security-Policy allows these only.
const VIEWERS: &str = "outside-viewers.json";

/// Words and a link; for a viewer that is known, a button that opens it here.
pub(super) fn door(site: Site, media: &Media, name: String) -> AnyView {
    let address = media.url.clone();
    let known = ask(move || Network.fetch(&Address::new(VIEWERS)));
    let inside = RwSignal::new(None);
    let link = address.clone();
    changing(move || match inside.get() {
        Some(embed) => view((frame(embed, &name), link_out(&link))),
        None => view(div().class("door").child((
            p().child(site.say(&texts::MEDIA_IS_ELSEWHERE)),
            way_in(site, known.answer().as_deref(), &address, inside),
            link_out(&link),
        ))),
    })
}

/// The button, if the viewer is known. Without the list, or with a wrong one, the link is enough.
fn way_in(
    site: Site,
    viewers: Option<&Vec<u8>>,
    address: &Address,
    inside: RwSignal<Option<String>>,
) -> AnyView {
    let viewers = viewers.and_then(|bytes| read(bytes).ok()).unwrap_or_default();
    let Some((viewer, embed)) = address.href().and_then(|address| find(&viewers, address)) else {
        return nothing();
    };
    let name = say_with(site.language, &texts::OPEN_FROM, &viewer.name);
    let open = move |_| inside.set(Some(embed.clone()));
    view(p().child(button().attribute("type", "button").on("click", open).child(name)))
}

fn link_out(address: &Address) -> AnyView {
    view(p().class("door-link").child(outside_link(address)))
}

/// The other site's page: it runs its scripts, but cannot lead this page away, and of this portal
/// it learns the host only, which some viewers ask for.
fn frame(embed: String, name: &str) -> AnyView {
    let frame = element("iframe").class("outside-frame").attribute("title", name);
    let frame = frame
        .attribute("sandbox", "allow-scripts allow-same-origin allow-popups")
        .attribute("allow", "fullscreen; xr-spatial-tracking; gyroscope; accelerometer")
        .attribute("referrerpolicy", "strict-origin");
    view(frame.attribute("src", embed))
}
