//! Pictures, models, panoramas, sound and film of a record: which there are, and the one that is open.

mod commands;
mod opened;
mod panorama;
mod sound;
mod stage;

use crate::components::changing::changing;
use crate::components::element::{Content, a, div, h2, li, section, span, ul, view};
use crate::components::lazy_part::lazy_part;
use crate::components::picture::{Loading, picture};
use crate::components::text::shown_briefly;
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Location;
use catalogue::model::{Media, MediaKind, Text};
use futures::FutureExt;
use leptos::prelude::*;

pub use panorama::{LOOK, Panorama, Spot};

// The viewers cost a page nothing until one of them is opened.
lazy_pages! { viewers:
    load_opened(Opened) => opened::opened;
    load_panorama(Panorama) => panorama::panorama;
}

/// Something of a record that is open.
pub struct Opened {
    /// What is open.
    pub media: Media,
    /// The record's title.
    pub title: Text,
}

/// The name in the address of what is open: its place among the record's media, from 1.
pub const OPEN: &str = "open";

/// A panorama to look around in, when its code has come.
pub fn panorama_part(site: Site, panorama: impl Fn() -> Panorama + 'static) -> AnyView {
    lazy_part(site, move || load_panorama(panorama()).boxed_local())
}

/// The media of a record: the picture or what is open in its place, and links to open all of them.
pub fn media_part(media: &[Media], title: &Text, seed: &str) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let open = Memo::new(move |_| params.with(|params| params.get(OPEN)?.parse::<usize>().ok()));
    let links: Vec<_> =
        (1..).zip(media).map(|(at, media)| li().child(open_link(site, at, media, open))).collect();
    let list = (!media.is_empty()).then(|| {
        let name = site.say(&texts::MEDIA);
        ul().class("media").attribute("aria-label", name).child(links)
    });
    let (media, title, seed) = (media.to_vec(), title.clone(), seed.to_owned());
    let shown = changing(move || {
        let opened = open.get().and_then(|at| media.get(at.checked_sub(1)?));
        match opened {
            Some(opened) => opened_part(site, opened.clone(), title.clone()),
            None => picture(&media, &title, &seed, Loading::First),
        }
    });
    view(div().class("media-part").child((shown, list)))
}

fn open_link(site: Site, at: usize, media: &Media, open: Memo<Option<usize>>) -> AnyView {
    let own = move || (open.get() == Some(at)).then_some("true");
    let link = a().href(open_href(site, &at.to_string())).attribute_from("aria-current", own);
    view(link.child(media_name(site, media)))
}

fn open_href(site: Site, open: &str) -> String {
    let now = site.navigation.now();
    Location { params: now.params.with(OPEN, open), ..now }.href()
}

/// What a thing is, and what it is called: «Photograph: the back».
fn media_name(site: Site, media: &Media) -> impl Content + use<> {
    let kind = span().class("media-kind").child(site.say(kind_name(media.kind)));
    (kind, media.title.as_ref().map(|title| (": ", shown_briefly(title))))
}

fn kind_name(kind: MediaKind) -> &'static Words {
    match kind {
        MediaKind::Image | MediaKind::Iiif => &texts::MEDIA_IMAGE,
        MediaKind::Model => &texts::MEDIA_MODEL,
        MediaKind::Panorama => &texts::MEDIA_PANORAMA,
        MediaKind::Audio => &texts::MEDIA_AUDIO,
        MediaKind::Video => &texts::MEDIA_VIDEO,
        MediaKind::External => &texts::MEDIA_EXTERNAL,
    }
}

/// What is open, under its name, with the way back to the picture.
fn opened_part(site: Site, media: Media, title: Text) -> AnyView {
    let heading = h2().attribute("tabindex", "-1").attribute("data-changed", true);
    let heading = heading.child(media_name(site, &media));
    let close = a().class("close").href(open_href(site, "")).child(site.say(&texts::CLOSE));
    let load = move || load_opened(Opened { media: media.clone(), title: title.clone() }).boxed_local();
    let bar = div().class("opened-bar").child((heading, close));
    view(section().class("opened").child((bar, lazy_part(site, load))))
}
