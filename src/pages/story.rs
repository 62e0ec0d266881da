//! A piece of news, an event or an exhibition.

use super::record_missing;
use crate::components::element::{p, view};
use crate::components::facts::Facts;
use crate::components::frame::{ask, heading, section};
use crate::components::linked_data::{linked_data, page as linked_page};
use crate::components::museum::museum_links;
use crate::components::picture::{Loading, picture};
use crate::components::sources::{notes, sources};
use crate::components::story::{kind_name, story_days};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use catalogue::model::Story;
use leptos::prelude::*;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let Route::Story(id) = site.navigation.now().route else { return record_missing() };
    let asked = ask(move || site.catalogue().story(&id, site.language));
    asked.part(move |found| found.as_deref().map_or_else(record_missing, |story| content(site, story)))
}

fn content(site: Site, story: &Story) -> AnyView {
    let image =
        (!story.media.is_empty()).then(|| picture(&story.media, &story.title, &story.id, Loading::First));
    let summary = story.summary.as_ref().map(|text| p().class("lead").child(shown(text)));
    let facts = Facts::default()
        .add(&texts::STORY_DATE, story_days(site, story).map(view))
        .text(&texts::PLACE, story.place.as_ref())
        .list(&texts::MUSEUMS, museum_links(&story.museums))
        .list(&texts::PARTNERS, story.partners.iter().map(shown).collect());
    let event = catalogue::linked::event(&linked_page(site), story);
    linked_data(site, &story.title, &texts::STORIES, event);
    view((
        p().class("kind").child(site.say(kind_name(story.kind))),
        heading(&site.plain(&story.title), shown(&story.title)),
        image,
        summary,
        section(site.say(&texts::FACTS), facts.view()),
        notes(&story.notes),
        sources(&story.sources),
    ))
}
