//! The list of news, events and exhibitions.

use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::search::{Options, listing};
use crate::languages::texts;
use crate::site::Site;
use catalogue::Sort;
use catalogue::model::Story;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let title = Site::here().say(&texts::STORIES_HEADING);
    let options = Options {
        label: &texts::SEARCH_STORIES,
        counted: &texts::STORY_COUNT,
        sorts: &[Sort::Newest, Sort::Oldest, Sort::Title],
        layouts: false,
        suggests: false,
    };
    view((heading(&title, title.as_str()), listing::<Story>(options)))
}
