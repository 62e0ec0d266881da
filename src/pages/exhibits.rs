//! The list of exhibits.

use crate::components::changing::later;
use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::search::{Options, listing};
use crate::languages::texts;
use crate::site::Site;
use catalogue::model::Exhibit;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let title = Site::here().say(&texts::EXHIBITS);
    view((heading(&title, title.as_str()), later(move || listing::<Exhibit>(Options::EXHIBITS))))
}
