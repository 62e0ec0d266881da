//! A button that keeps an exhibit, before the code that does so has come.

use super::own::is_here;
use super::{KEPT, load_toggled};
use crate::components::changing::changing;
use crate::components::element::{Handler, nothing, p, view};
use crate::languages::texts;
use crate::lazy::NotLoaded;
use crate::site::Site;
use crate::web::storage::kept;
use catalogue::collection::{Record, holds};
use leptos::prelude::*;
use leptos::task::spawn_local;

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
