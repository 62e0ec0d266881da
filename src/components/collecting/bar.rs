//! What an exhibit's page offers: to keep it, and to compare it.

use super::own::{is_here, write_in_menu};
use super::{comparison, press, seen};
use crate::components::changing::changing;
use crate::components::element::{a, button, div, view};
use crate::languages::texts;
use crate::site::Site;
use crate::web::storage::Choice;
use catalogue::collection::Record;
use leptos::prelude::*;

/// A button to keep an exhibit or take it out, and a way to compare it; and where what has come of the button is
/// said. Whoever sees this has seen the exhibit.
pub fn collecting_bar(site: Site, id: &str) -> (AnyView, AnyView) {
    let record = Record { catalogue: site.catalogue_id(), id: id.to_owned() };
    seen::note(&record);
    if !is_here() {
        // Another window may have changed it.
        write_in_menu(&Choice::Kept.get().unwrap_or_default());
    }
    let compare = a().href(comparison(site, [&record])).child(site.say(&texts::COMPARE));
    let (press, is_kept, said) = press(site, record, true);
    let name =
        changing(move || view(site.say(if is_kept.get() { &texts::TAKE_OUT } else { &texts::COLLECT })));
    let keep = button().id("keep").attribute("type", "button").on("click", press).child(name);
    (view((keep, compare)), view(div().attribute("role", "status").child(said)))
}
