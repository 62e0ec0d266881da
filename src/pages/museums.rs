//! The list of museums.

use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::search::{Options, listing};
use crate::languages::texts;
use crate::site::Site;
use catalogue::Sort;
use catalogue::model::Museum;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let title = Site::here().say(&texts::MUSEUMS);
    let options = Options {
        label: &texts::SEARCH_MUSEUMS,
        counted: &texts::MUSEUM_COUNT,
        sorts: &[Sort::Title],
        layouts: false,
        suggests: false,
    };
    view((heading(&title, title.as_str()), listing::<Museum>(options)))
}
