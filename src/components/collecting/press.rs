//! A button that keeps an exhibit, before the code that does so has come.

use super::KEPT;
use super::own::is_here;
use super::toggled::{self, Toggling};
use crate::components::changing::changing;
use crate::components::element::{Handler, nothing, p, view};
use crate::languages::texts;
use crate::lazy::NotLoaded;
use crate::lazy_pages;
use crate::site::Site;
use crate::web::storage::kept;
use catalogue::collection::{Record, holds};
use leptos::prelude::*;
use leptos::task::spawn_local;

// What a button does costs its page nothing until one is pressed.
lazy_pages! { toggled:
    load_toggled(Toggling) => toggled::toggled;
}

/// A button's press, whether its exhibit is in the visitor's collection, and a place for what comes of the press. What puts
/// exhibits in and takes them out comes with the first press; with the page, where the collection may be another than what is
/// kept on the device.
pub(crate) fn press(site: Site, record: Record, says_all: bool) -> (Handler, RwSignal<bool>, AnyView) {
    let text = kept(KEPT);
    let looks = says_all && (is_here() || text.is_err());
    let is_kept = RwSignal::new(text.is_ok_and(|text| holds(&text.unwrap_or_default(), &record)));
    let said = RwSignal::new_local(None);
    let toggle = move |pressed| {
        let toggling = Toggling { record: record.clone(), is_kept, says_all, pressed };
        spawn_local(async move {
            let toggled = load_toggled(toggling).await;
            if let Some(Some(Ok(toggled))) = said.try_set(Some(toggled)) {
                // The visitor has gone on by now, and what they pressed is done all the same.
                Owner::new().with(|| {
                    provide_context(site);
                    toggled();
                });
            }
        });
    };
    if looks {
        toggle(None);
    }
    let place = changing(move || {
        said.track();
        match said.write_untracked().take() {
            None => nothing(),
            Some(Ok(said)) => said(),
            Some(Err(NotLoaded)) => view(p().class("status").child(site.say(&texts::PAGE_MISSING_PART))),
        }
    });
    (Box::new(move |_| toggle(Some(is_kept.get_untracked()))), is_kept, place)
}
