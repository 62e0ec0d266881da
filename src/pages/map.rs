//! The museums on a map.

use crate::components::element::{p, view};
use crate::components::frame::heading;
use crate::components::map::map;
use crate::components::styled::styled;
use crate::languages::texts;
use crate::site::Site;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::MAP_HEADING);
    let about = p().class("lead").child(site.say(&texts::MAP_ABOUT));
    view((heading(&title, title.as_str()), about, styled("style/map.css", map)))
}
