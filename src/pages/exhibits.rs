//! The list of exhibits.

use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::search::{Options, listing};
use crate::site::Site;
use catalogue::Sort;
use catalogue::model::Exhibit;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let title = Site::here().say(|texts| texts.exhibits);
    let options = Options {
        label: |texts| texts.search_exhibits,
        counted: |texts| texts.exhibit_count,
        sorts: &Sort::ALL,
        layouts: true,
    };
    view((heading(&title, title.as_str()), listing::<Exhibit>(options)))
}
