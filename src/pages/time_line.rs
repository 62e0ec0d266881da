//! The exhibits by their periods, from the Stone Age to now.

use crate::components::element::{p, view};
use crate::components::frame::heading;
use crate::components::styled::styled;
use crate::components::time_line::{PERIODS, time_line};
use crate::languages::texts;
use crate::site::Site;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::TIME_LINE);
    let about = p().class("lead").child(site.say(&texts::TIME_LINE_ABOUT));
    let heading = heading(&title, title.as_str());
    if !site.catalogue().offers().exhibits.is_some_and(|offer| offer.years) {
        return view((heading, p().child(site.say(&texts::NOTHING_FOUND))));
    }
    let note = p().class("hint").child(site.say(&texts::TIME_LINE_NOTE));
    let list = styled("style/time-line.css", move || time_line(site, &PERIODS));
    view((heading, about, list, note))
}
