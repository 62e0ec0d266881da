//! The list of museums.

use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::search::{Options, listing};
use crate::site::Site;
use catalogue::Sort;
use catalogue::model::Museum;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let title = Site::here().say(|texts| texts.museums);
    let options = Options {
        label: |texts| texts.search_museums,
        counted: |texts| texts.museum_count,
        sorts: &[Sort::Title],
        layouts: false,
    };
    view((heading(&title, title.as_str()), listing::<Museum>(options)))
}
