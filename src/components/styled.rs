//! What has a style sheet of its own, so that no first page weighs more for it.

use crate::components::changing::changing;
use crate::components::element::{element, view};
use crate::components::frame::waiting;
use leptos::prelude::*;

/// A part that is shown when its style sheet has come. One that does not come is no reason to show nothing.
pub fn styled(sheet: &'static str, part: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let is_here = RwSignal::new(false);
    let link = element("link").attribute("rel", "stylesheet").href(sheet);
    let link = link.on("load", move |_| is_here.set(true)).on("error", move |_| is_here.set(true));
    view((link, changing(move || if is_here.get() { part() } else { waiting() })))
}
