//! A link that holds all of the collection.

use super::own;
use crate::components::changing::changing;
use crate::components::element::{button, div, input, label, nothing, p, span, view};
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::device;
use crate::web::navigation::root;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The identifier of the field that shows the link.
const FIELD: &str = "collection-link";

/// The address of the collection as it is now; nothing if it is too large for a link.
fn address(site: Site) -> Option<String> {
    let link = own().with(|own| own.collection.to_link()).ok()?;
    Some(format!("{}{}#{link}", root(), site.href(Route::Shared)))
}

/// The link, if the collection is not too large for one.
pub(super) fn link(site: Site) -> AnyView {
    let fits = Derived::new(move |_| address(site).is_some());
    changing(move || match fits.get() {
        true => field(site),
        false => view(p().class("status").attribute("role", "alert").child(site.say(&texts::LINK_TOO_LONG))),
    })
}

fn field(site: Site) -> AnyView {
    let said = RwSignal::new(None);
    let copy = move |_| {
        let address = untrack(|| address(site)).unwrap_or_default();
        spawn_local(async move {
            let words = match device::copy(&address).await {
                true => &texts::LINK_COPIED,
                false => {
                    device::select(FIELD);
                    &texts::COPY_REFUSED
                }
            };
            // The visitor may have left meanwhile.
            let _ = said.try_set(Some(words));
        });
    };
    let field = input()
        .id(FIELD)
        .attribute("readonly", true)
        .property("value", move || address(site).unwrap_or_default());
    let name = span().child(site.say(&texts::COLLECTION_LINK));
    let copy = button().attribute("type", "button").on("click", copy).child(site.say(&texts::COPY));
    let said = changing(move || said.get().map_or_else(nothing, |words| view(site.say(words))));
    view((
        div().class("link-row").child((label().child((name, field)), copy)),
        p().attribute("role", "status").child(said),
        p().class("hint").child(site.say(&texts::LINK_HOLDS_ALL)),
    ))
}
