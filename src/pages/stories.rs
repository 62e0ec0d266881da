//! The list of news, events and exhibitions.

use crate::components::element::view;
use crate::components::frame::heading;
use crate::components::search::{Options, listing};
use crate::site::Site;
use catalogue::Sort;
use catalogue::model::Story;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let title = Site::here().say(|texts| texts.stories_heading);
    let options = Options {
        label: |texts| texts.search_stories,
        counted: |texts| texts.story_count,
        sorts: &[Sort::Newest, Sort::Oldest, Sort::Title],
        layouts: false,
    };
    view((heading(&title, title.as_str()), listing::<Story>(options)))
}
