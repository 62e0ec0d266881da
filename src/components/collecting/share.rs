//! Giving the collection to others: a link that holds all of it.

use super::own;
use crate::components::changing::changing;
use crate::components::element::{button, div, input, label, nothing, p, span, view};
use crate::components::frame::section;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::device;
use crate::web::navigation::root;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The identifier of the field that shows the link.
const FIELD: &str = "collection-link";

/// A section with the link, when it is asked for, and the files.
pub fn share(site: Site, files: AnyView) -> AnyView {
    let is_open = RwSignal::new(false);
    let make = button().attribute("type", "button").on("click", move |_| is_open.set(true));
    let tools = div().class("toolbar").child((make.child(site.say(&texts::MAKE_LINK)), files));
    let link = changing(move || match is_open.get() {
        true => link(site),
        false => nothing(),
    });
    let private = p().class("hint").child(site.say(&texts::ONLY_ON_DEVICE));
    view(div().class("share").child(section(site.say(&texts::SHARE_AND_SAVE), (tools, link, private))))
}

/// The address of the collection as it is now; nothing if it is too large for a link.
fn address(site: Site) -> Option<String> {
    let link = own().with(|own| own.collection.to_link()).ok()?;
    Some(format!("{}{}#{link}", root(), site.href(Route::Shared)))
}

fn link(site: Site) -> AnyView {
    let fits = Memo::new(move |_| address(site).is_some());
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
