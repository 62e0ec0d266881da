//! What comes of a button that keeps an exhibit.

use super::own;
use super::own::{put, put_back, refresh, take, trouble};
use crate::components::changing::changing;
use crate::components::element::{a, button, nothing, p, view};
use crate::derived::Derived;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::navigation::keep_focus;
use crate::web::position::focus_on;
use catalogue::collection::Record;
use leptos::prelude::*;

/// What a button is to do.
#[derive(Clone)]
pub(crate) struct Toggling {
    pub(super) record: Record,
    /// Whether the exhibit is in the collection.
    pub(super) is_kept: RwSignal<bool>,
    /// Whether all is said that comes of the button, or only what stands in the way.
    pub(super) says_all: bool,
    /// Whether the exhibit was in the collection when the button was pressed; if it was not, nothing is done but to look.
    pub(super) pressed: Option<bool>,
}

/// Puts an exhibit into the collection or takes it out, tells from then on whether it is in it, and says what has come of it.
pub(super) fn toggled(toggling: Toggling) -> AnyView {
    let site = Site::here();
    let Toggling { record, is_kept, says_all, pressed } = toggling;
    // What the button says is what is done.
    match pressed {
        None => refresh(),
        Some(true) => take(&record),
        Some(false) => put(&record),
    }
    let is_in = Derived::new(move |_| own().with(|own| own.collection.place(&record).is_some()));
    Effect::new(move |_| {
        // The button may be gone by now.
        let _ = is_kept.try_set(is_in.get());
    });
    let said =
        changing(move || if says_all && pressed.is_some() { said(site, is_in.get()) } else { nothing() });
    view((said, pressed.map(|_| trouble(site))))
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
