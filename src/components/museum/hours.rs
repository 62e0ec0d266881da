//! When a museum is open.

use crate::components::element::{p, view};
use crate::components::text::shown;
use crate::languages::{open_state, texts};
use crate::site::Site;
use crate::web::clock::now_in;
use catalogue::model::{Hours, Museum, Schedule, State};
use leptos::prelude::*;

/// The hours in words, and whether the museum is open now where that can be told.
pub(super) fn hours_view(museum: &Museum) -> AnyView {
    let site = Site::here();
    let Some(hours) = &museum.hours else { return view(site.say(&texts::HOURS_UNKNOWN)) };
    // A museum with a notice may be closed whatever its hours say.
    let state = state(site, hours).filter(|_| museum.status.is_none());
    let now = state.map(|state| {
        let open = if matches!(state, State::Open(_)) { "true" } else { "false" };
        p().class("open-state").attribute("data-open", open).child(open_state(site.language, state))
    });
    let words = match (&hours.text, &hours.osm) {
        (Some(text), _) => shown(text),
        (None, Some(osm)) => view(osm.clone()),
        (None, None) => view(site.say(&texts::HOURS_UNKNOWN)),
    };
    view((now, words))
}

fn state(site: Site, hours: &Hours) -> Option<State> {
    let schedule: Schedule = hours.osm.as_ref()?.parse().ok()?;
    let (weekday, minute) = now_in(site.settings().time_zone.as_deref()?)?;
    Some(schedule.at(weekday, minute))
}
