//! Sound and film, with their words.

use crate::components::element::{Element, details, div, element, summary, view};
use crate::components::text::shown;
use crate::languages::{Language, own_name, texts};
use crate::site::Site;
use catalogue::model::{Media, Text};
use leptos::prelude::*;

/// Sound, with the browser's own buttons, and its words under it.
pub(super) fn audio(site: Site, media: &Media, source: &str) -> AnyView {
    let player = element("audio").attribute("controls", true).attribute("preload", "metadata");
    view((player.attribute("src", source), transcript(site, media.transcript.as_ref())))
}

/// Film, with subtitles in the languages that it has.
pub(super) fn video(site: Site, media: &Media, source: &str) -> AnyView {
    let poster = media.poster.as_ref().and_then(|poster| poster.href());
    let player = element("video")
        .class("film")
        .attribute("controls", true)
        .attribute("preload", "metadata")
        .attribute("playsinline", true)
        .attribute("width", media.width)
        .attribute("height", media.height)
        .attribute("poster", poster)
        .attribute("src", source)
        .child(tracks(site, media));
    view((div().class("film-frame").child(player), transcript(site, media.transcript.as_ref())))
}

/// The reader's own language is shown at once; without it the visitor chooses.
fn tracks(site: Site, media: &Media) -> Vec<Element> {
    let track = |subtitles: &catalogue::model::Subtitles| {
        let language = Language::tagged(&subtitles.language);
        let name = language.map_or_else(|| subtitles.language.clone(), |own| own_name(own).to_owned());
        let own = language == Some(site.language);
        let made =
            element("track").attribute("kind", "subtitles").attribute("srclang", subtitles.language.as_str());
        Some(made.attribute("src", subtitles.url.href()?).attribute("label", name).attribute("default", own))
    };
    media.subtitles.iter().filter_map(track).collect()
}

fn transcript(site: Site, text: Option<&Text>) -> Option<AnyView> {
    let words = summary().child(site.say(&texts::TRANSCRIPT));
    text.map(|text| view(details().class("transcript").attribute("open", true).child((words, shown(text)))))
}
