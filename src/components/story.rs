//! News, events and exhibitions.

use crate::components::element::{a, article, h3, p, span, view};
use crate::components::text::shown_briefly;
use crate::languages::{Words, days, texts};
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::{Story, StoryKind};
use leptos::prelude::*;

/// What a story is.
pub fn kind_name(kind: StoryKind) -> &'static Words {
    match kind {
        StoryKind::News => &texts::NEWS,
        StoryKind::Event => &texts::EVENT,
        StoryKind::Exhibition => &texts::EXHIBITION,
        StoryKind::Conference => &texts::CONFERENCE,
    }
}

/// When a story happens, in words.
pub fn story_days(site: Site, story: &Story) -> Option<String> {
    story.start.as_ref().map(|start| days(site.language, start, story.end.as_ref()))
}

/// A story in a list: what it is, when, and what about.
pub fn story_card(story: &Story) -> AnyView {
    let site = Site::here();
    let kind = span().class("kind").child(site.say(kind_name(story.kind)));
    let days = story_days(site, story).map(|days| span().child(days));
    let link = a().href(site.href(Route::Story(story.id.clone()))).child(shown_briefly(&story.title));
    view(article().class("card story-card").child((
        p().class("card-facts").child((kind, days)),
        h3().child(link),
        p().class("card-text").child(story.summary.as_ref().map(shown_briefly)),
    )))
}
