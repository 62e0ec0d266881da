//! When a museum is open.

use crate::components::text::shown;
use crate::languages::open_state;
use crate::site::Site;
use crate::web::clock::now_in;
use catalogue::model::{Hours, Museum, Schedule, State};
use leptos::prelude::*;

/// The hours in words, and whether the museum is open now where that can be told.
pub(super) fn hours_view(museum: &Museum) -> AnyView {
    let site = Site::here();
    let Some(hours) = &museum.hours else { return site.say(|texts| texts.hours_unknown).into_any() };
    // A museum with a notice may be closed whatever its hours say.
    let state = state(site, hours).filter(|_| museum.status.is_none());
    let now = state.map(|state| {
        let open = matches!(state, State::Open(_));
        view! { <p class="open-state" data-open=open.to_string()>{open_state(site.language, state)}</p> }
    });
    let words = match (&hours.text, &hours.osm) {
        (Some(text), _) => shown(text),
        (None, Some(osm)) => osm.clone().into_any(),
        (None, None) => site.say(|texts| texts.hours_unknown).into_any(),
    };
    view! { {now} {words} }.into_any()
}

fn state(site: Site, hours: &Hours) -> Option<State> {
    let schedule: Schedule = hours.osm.as_ref()?.parse().ok()?;
    let (weekday, minute) = now_in(site.settings().time_zone.as_deref()?)?;
    Some(schedule.at(weekday, minute))
}
