//! The visitor's own collection, or that there is nothing in it.

use super::own::is;
use super::toggled::put_back_button;
use super::{load_filled, refresh, trouble};
use crate::components::changing::changing;
use crate::components::element::{a, div, h2, nothing, p, span, view};
use crate::components::frame::empty;
use crate::components::lazy_part::lazy_part;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use futures::FutureExt;
use leptos::prelude::*;

/// The visitor's own collection: its exhibits in order with notes, and ways to give it to others.
pub fn own_list(site: Site) -> AnyView {
    refresh();
    let is_empty = is(|own| own.collection.kept.is_empty());
    let list = changing(move || match is_empty.get() {
        true => nothing_kept(site),
        false => lazy_part(site, || load_filled().boxed_local()),
    });
    view((div().attribute("role", "status").child((trouble(site), taken(site))), list))
}

/// What was taken out last can be put back.
fn taken(site: Site) -> AnyView {
    let can_put_back = is(|own| own.taken.is_some());
    changing(move || match can_put_back.get() {
        false => nothing(),
        true => {
            let words = span().child(site.say(&texts::TAKEN_OUT));
            view(p().class("toolbar taken").child((words, put_back_button(site, "kept-list"))))
        }
    })
}

fn nothing_kept(site: Site) -> AnyView {
    let way = a().class("way").href(site.href(Route::Exhibits)).child(site.say(&texts::TO_EXHIBITS));
    view(empty((
        h2().child(site.say(&texts::COLLECTION_EMPTY_HEADING)),
        p().child(site.say(&texts::COLLECTION_EMPTY_HINT)),
        p().child(way),
    )))
}
