//! The parts of a tour and of a story.

use super::{Part, Walk};
use crate::place::Here;
use catalogue::model::{Scene, Story, Tour};

pub(super) const TOUR: &[&str] =
    &["title", "kind", "summary", "plain_summary", "museums", "url", "plan", "scenes", "notes", "sources"];

pub(super) const STORY: &[&str] =
    &["title", "start", "end", "summary", "museums", "place", "partners", "media", "notes", "sources"];

pub(super) fn tour(walk: &mut Walk, here: &Here, tour: &Tour) {
    walk.text(&here.name("title"), &tour.title);
    walk.term(&here.name("kind"), tour.kind.as_ref());
    walk.text(&here.name("summary"), tour.summary.as_ref());
    walk.text(&here.name("plain_summary"), tour.plain_summary.as_ref());
    walk.references(&here.name("museums"), "museums", &tour.museums);
    walk.address(&here.name("url"), &tour.url);
    if let Some(plan) = &tour.plan {
        walk.media(&here.name("plan"), plan);
    }
    for (at, scene) in tour.scenes.iter().enumerate() {
        self::scene(walk, &here.name("scenes").number(at), scene);
    }
    walk.texts(&here.name("notes"), &tour.notes);
    walk.sources(&here.name("sources"), &tour.sources);
}

fn scene(walk: &mut Walk, here: &Here, scene: &Scene) {
    walk.show(here, Part::Other);
    walk.text(&here.name("title"), &scene.title);
    walk.text(&here.name("text"), scene.text.as_ref());
    if let Some(media) = &scene.media {
        walk.media(&here.name("media"), media);
    }
    for (at, hotspot) in scene.hotspots.iter().enumerate() {
        let hotspots = here.name("hotspots");
        let here = hotspots.number(at);
        walk.text(&here.name("title"), hotspot.title.as_ref());
        walk.text(&here.name("text"), hotspot.text.as_ref());
        walk.reference(&here.name("exhibit"), "exhibits", &hotspot.exhibit);
    }
}

pub(super) fn story(walk: &mut Walk, here: &Here, story: &Story) {
    walk.text(&here.name("title"), &story.title);
    if story.start.is_some() {
        walk.show(&here.name("start"), Part::Other);
    }
    if story.end.is_some() {
        walk.show(&here.name("end"), Part::Other);
    }
    walk.text(&here.name("summary"), story.summary.as_ref());
    walk.references(&here.name("museums"), "museums", &story.museums);
    walk.text(&here.name("place"), story.place.as_ref());
    walk.texts(&here.name("partners"), &story.partners);
    walk.all_media(&here.name("media"), &story.media);
    walk.texts(&here.name("notes"), &story.notes);
    walk.sources(&here.name("sources"), &story.sources);
}
