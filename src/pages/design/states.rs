//! What stands where something is on its way, is not there, or went wrong.

use super::specimen;
use crate::components::element::{h3, li, nothing, p, ul, view};
use crate::components::frame::{ask, empty, waiting, ways};
use crate::components::search::lost_note;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::{Answer, Failure, Reason};
use futures::FutureExt;
use futures::future::ready;
use leptos::prelude::*;

pub(super) fn states(site: Site) -> AnyView {
    let nowhere = empty((
        h3().child(site.say(&texts::PAGE_NOT_FOUND)),
        p().child(site.say(&texts::NOT_FOUND_HINT)),
        ways(site, [(Route::Home, &texts::HOME), (Route::Museums, &texts::MUSEUMS)]),
    ));
    let messages = (
        p().class("status").child(site.say(&texts::COMPARE_HOW_MANY)),
        lost_note(site, 3),
        p().class("hint").child(site.say(&texts::TIME_LINE_NOTE)),
    );
    view((
        specimen(site, &texts::DESIGN_WAITING, waiting()),
        specimen(site, &texts::DESIGN_COMING, ul().class("cards grid").child(li().class("coming"))),
        specimen(site, &texts::DESIGN_EMPTY, nowhere),
        specimen(site, &texts::DESIGN_FAILED, failing(Reason::NoConnection)),
        specimen(site, &texts::DESIGN_FAILED_FOR_GOOD, failing(Reason::Status(404))),
        specimen(site, &texts::DESIGN_MESSAGES, messages),
    ))
}

/// A question that always fails, as a part of a page.
fn failing(reason: Reason) -> AnyView {
    let failure = Failure { address: "specimens/exhibits.json".to_owned(), reason };
    let asked = ask(move || -> Answer<()> { ready(Err(failure.clone())).boxed_local() });
    asked.part(|_| nothing())
}
