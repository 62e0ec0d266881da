//! The map and the time line.

use crate::components::element::view;
use crate::components::map::map;
use crate::components::styled::styled;
use crate::components::time_line::{PERIODS, time_line};
use crate::site::Site;
use leptos::prelude::*;

pub(super) fn ways(site: Site) -> AnyView {
    // Of the early iron age there is something, of the others there may be nothing.
    let periods = styled("style/time-line.css", move || time_line(site, &PERIODS[4..7]));
    view((styled("style/map.css", map), periods))
}
