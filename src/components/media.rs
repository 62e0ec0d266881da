//! Pictures, models, panoramas, sound and film of a record: which there are, and the one that is open.

mod commands;
mod door;
mod iiif;
mod opened;
mod panorama;
mod sound;
mod stage;
mod zoom;

use crate::components::changing::changing;
use crate::components::element::{Content, a, div, h2, li, section, span, ul, view};
use crate::components::lazy_part::lazy_part;
use crate::components::picture::{Loading, picture};
use crate::components::text::shown_briefly;
use crate::derived::Derived;
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use crate::web::address::Location;
use crate::web::head;
use catalogue::model::{Exhibit, Media, MediaKind};
use futures::FutureExt;
use leptos::prelude::*;
use std::sync::Arc;

pub use panorama::{LOOK, Panorama, Spot, panorama};

// The viewers cost a page nothing until one of them is opened.
lazy_pages! { viewers:
    load_opened(Opened) => opened::opened;
    pub(crate) load_beside(Beside) => opened::beside;
}

/// Something of an exhibit that is open.
#[derive(Clone)]
pub struct Opened {
    exhibit: Arc<Exhibit>,
    /// Its place among the exhibit's media, from 0.
    at: usize,
}

impl Opened {
    fn media(&self) -> Option<&Media> {
        self.exhibit.media.get(self.at)
    }
}

/// An exhibit's model among others that turn with it.
#[derive(Clone)]
pub struct Beside {
    /// The exhibit.
    pub exhibit: Arc<Exhibit>,
    /// The identifier of the model's element.
    pub id: &'static str,
}

/// The name in the address of what is open: its place among the record's media, from 1.
pub const OPEN: &str = "open";

/// The name in the address of which item of a IIIF collection is open: the places on the way to it.
const INSIDE: &str = "in";

/// The name in the address of which page of a IIIF manifest is open, from 1.
const OPEN_PAGE: &str = "page";

/// Where a model or a panorama is, the smaller one where that is the better; `None` if its address
/// is not followed.
pub fn fitting(media: &Media) -> Option<&str> {
    let small = media.small.as_ref().and_then(|small| small.href());
    small.filter(|_| head::wants_less()).or_else(|| media.url.href())
}

/// The media of an exhibit: the picture or what is open in its place, and links to open all of them.
pub fn media_part(exhibit: &Arc<Exhibit>, seed: &str) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let open = Derived::new(move |_| params.with(|params| params.get(OPEN)?.parse::<usize>().ok()));
    let links: Vec<_> =
        (1..).zip(&exhibit.media).map(|(at, media)| li().child(open_link(site, at, media, open))).collect();
    let list = (!exhibit.media.is_empty()).then(|| {
        let name = site.say(&texts::MEDIA);
        ul().class("media").attribute("aria-label", name).child(links)
    });
    let (exhibit, seed) = (exhibit.clone(), seed.to_owned());
    let shown = changing(move || {
        let at = open.get().and_then(|at| at.checked_sub(1)).filter(|&at| at < exhibit.media.len());
        match at {
            Some(at) => opened_part(site, Opened { exhibit: exhibit.clone(), at }),
            None => picture(&exhibit.media, &exhibit.title, &seed, Loading::First),
        }
    });
    view(div().class("media-part").child((shown, list)))
}

fn open_link(site: Site, at: usize, media: &Media, open: Derived<Option<usize>>) -> AnyView {
    let own = move || (open.get() == Some(at)).then_some("true");
    let link = a().href(open_href(site, &at.to_string())).attribute_from("aria-current", own);
    view(link.child(media_name(site, media)))
}

fn open_href(site: Site, open: &str) -> String {
    let now = site.navigation.now();
    let params =
        [INSIDE, OPEN_PAGE].iter().fold(now.params.with(OPEN, open), |params, name| params.with(name, ""));
    Location { params, ..now }.href()
}

/// What a thing is, and what it is called: «3D model: to turn». That a picture with a name is one is seen.
fn media_name(site: Site, media: &Media) -> impl Content + use<> {
    let is_seen = media.kind == MediaKind::Image && media.title.is_some();
    let class = if is_seen { "visually-hidden" } else { "media-kind" };
    // A space that no box swallows at its end, and after it a line may be broken.
    let between = media.title.as_ref().map(|_| ":\u{a0}\u{200b}");
    let kind = span().class(class).child((site.say(kind_name(media)), between.filter(|_| is_seen)));
    (kind, between.filter(|_| !is_seen), media.title.as_ref().map(shown_briefly))
}

fn kind_name(media: &Media) -> &'static Words {
    match media.kind {
        MediaKind::Iiif if media.width.is_none() => &texts::MEDIA_PICTURES,
        MediaKind::Image | MediaKind::Iiif => &texts::MEDIA_IMAGE,
        MediaKind::Model => &texts::MEDIA_MODEL,
        MediaKind::Panorama => &texts::MEDIA_PANORAMA,
        MediaKind::Audio => &texts::MEDIA_AUDIO,
        MediaKind::Video => &texts::MEDIA_VIDEO,
        MediaKind::External => &texts::MEDIA_EXTERNAL,
    }
}

/// What is open, under its name, with the way back to the picture.
fn opened_part(site: Site, opened: Opened) -> AnyView {
    let heading = h2().attribute("tabindex", "-1").attribute("data-changed", true);
    let heading = heading.child(opened.media().map(|media| media_name(site, media)));
    let close = a().class("close").href(open_href(site, "")).child(site.say(&texts::CLOSE));
    let load = move || load_opened(opened.clone()).boxed_local();
    let bar = div().class("opened-bar").child((heading, close));
    view(section().class("opened").child((bar, lazy_part(site, load))))
}
