//! What an exhibit's page offers: to keep it, and to compare it.

use super::own::{put, put_back, refresh, take};
use super::{comparison, own, seen, trouble};
use crate::components::changing::changing;
use crate::components::element::{a, button, div, nothing, p, view};
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::navigation::keep_focus;
use crate::web::position::focus_on;
use catalogue::collection::Record;
use leptos::prelude::*;

/// A button to keep an exhibit or take it out, and a way to compare it; and where what has come of the button is
/// said. Whoever sees this has seen the exhibit.
pub fn collecting_bar(site: Site, id: &str) -> (AnyView, AnyView) {
    let record = Record { catalogue: site.catalogue_id(), id: id.to_owned() };
    seen::note(&record);
    refresh();
    let own = own();
    let compare = a().href(comparison(site, [&record])).child(site.say(&texts::COMPARE));
    let is_kept = {
        let (own, record) = (own.clone(), record.clone());
        Derived::new(move |_| own.with(|own| own.collection.place(&record).is_some()))
    };
    let name =
        changing(move || view(site.say(if is_kept.get() { &texts::TAKE_OUT } else { &texts::COLLECT })));
    let is_pressed = RwSignal::new(false);
    let press = move |_| {
        is_pressed.set(true);
        match is_kept.get_untracked() {
            true => take(&record),
            false => put(&record),
        }
    };
    let keep = button().id("keep").attribute("type", "button").on("click", press).child(name);
    let said = changing(move || match is_pressed.get() {
        true => view((said(site, is_kept.get()), trouble(site))),
        false => nothing(),
    });
    (view((keep, compare)), view(div().attribute("role", "status").child(said)))
}

/// Puts an exhibit into the collection or takes it out, and tells whether it is in it now. It shows what stands in the way.
pub(super) fn toggled((record, is_kept): (Record, RwSignal<bool>)) -> AnyView {
    let has = || own().with_untracked(|own| own.collection.place(&record).is_some());
    match has() {
        true => take(&record),
        false => put(&record),
    }
    // The card may be gone by now.
    let _ = is_kept.try_set(has());
    trouble(Site::here())
}

/// What has come of the button.
fn said(site: Site, is_kept: bool) -> AnyView {
    if is_kept {
        let way = a().href(site.href(Route::Collection)).child(site.say(&texts::MY_COLLECTION));
        return view(p().child((site.say(&texts::COLLECTED), " ", way)));
    }
    // Nothing is taken out where there was no room to put it in.
    match own().with_untracked(|own| own.taken.is_some()) {
        true => {
            view(p().class("toolbar").child((site.say(&texts::TAKEN_OUT), put_back_button(site, "keep"))))
        }
        false => nothing(),
    }
}

/// A button that puts back what was taken out last; the focus goes on to `then`.
pub(super) fn put_back_button(site: Site, then: &'static str) -> AnyView {
    let press = move |_| {
        keep_focus();
        put_back();
        focus_on(then);
    };
    view(
        button()
            .id("put-back")
            .attribute("type", "button")
            .on("click", press)
            .child(site.say(&texts::PUT_BACK)),
    )
}
