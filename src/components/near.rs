//! Parts of a page that stand below what is seen at first: their code comes when somebody comes near them.

use crate::components::changing::changing;
use crate::components::element::{div, nothing, view};
use crate::components::lazy_part::{Code, lazy_part};
use crate::site::Site;
use crate::web::nearness::tell_when_near;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// When all of a page comes that somebody stays on. By then the service worker fetches all that the portal has
/// (`src/boot/boot.js`), and what is not there is neither found in the page nor read aloud nor printed.
const AT_LAST: Duration = Duration::from_secs(3);

/// A place for a part that is loaded when it comes near the window, when the page is about to be printed, after a while, and at
/// once where somebody comes back to the page, whom [`position`](crate::web::position) puts where they were. Its heading is to stand
/// before it from the start.
///
/// Until then the browser's own search in the page does not find what is in it, and a printer waits for nothing that is still on its way.
pub fn near(site: Site, load: Arc<dyn Fn() -> Code + Send + Sync>) -> AnyView {
    let returns = site.navigation.is_returning();
    let is_near = RwSignal::new(returns);
    let part = changing(move || match is_near.get() {
        true => {
            let load = load.clone();
            lazy_part(site, move || load())
        }
        false => nothing(),
    });
    if returns {
        // Room that is kept for the part would be taken for it, and the visitor put there too early.
        return part;
    }
    let come = move || {
        // The place may be gone by now, or the part be there.
        if is_near.try_get_untracked() == Some(false) {
            is_near.set(true);
        }
    };
    let printed = window_event_listener_untyped("beforeprint", move |_| come());
    on_cleanup(move || printed.remove());
    set_timeout(come, AT_LAST);
    view(div().class("near").made(move |place| tell_when_near(place, come)).child(part))
}
