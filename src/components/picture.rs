//! A record's picture, or what stands in its place.

use crate::components::changing::changing;
use crate::components::element::{div, figcaption, figure, img, p, svg, svg_use, view};
use crate::components::text::shown;
use crate::site::Site;
use catalogue::model::{Media, MediaKind, Text};
use leptos::prelude::*;

/// How the first picture is to be fetched.
#[derive(Clone, Copy, PartialEq)]
pub enum Loading {
    /// At once: it is what the page is about.
    First,
    /// When it comes near the window.
    Near,
}

/// The first plain picture of a record; an ornament if it has none. `seed` chooses the ornament,
/// so that the same record always has the same.
pub fn picture(media: &[Media], title: &Text, seed: &str, loading: Loading) -> AnyView {
    let first = media.iter().find(|media| media.kind == MediaKind::Image);
    let found = first.and_then(|media| Some((media, media.url.href()?.to_owned())));
    match found {
        Some((media, source)) => loaded(media, source, title, seed.to_owned(), loading),
        None => ornament(seed, None),
    }
}

fn loaded(media: &Media, source: String, title: &Text, seed: String, loading: Loading) -> AnyView {
    let site = Site::here();
    let alternative = site.plain(media.alternative.as_ref().unwrap_or(title));
    let (width, height) = (media.width, media.height);
    let broken = RwSignal::new(false);
    let picture = changing(move || match broken.get() {
        true => ornament(&seed, Some(site.say(|texts| texts.picture_failed))),
        false => view(
            img()
                .attribute("src", source.clone())
                .attribute("alt", alternative.clone())
                .attribute("width", width)
                .attribute("height", height)
                .attribute("loading", if loading == Loading::Near { "lazy" } else { "eager" })
                .attribute("decoding", "async")
                .attribute("referrerpolicy", "no-referrer")
                .on("error", move |_| broken.set(true)),
        ),
    });
    let credit = media.credit.as_ref().filter(|_| loading == Loading::First);
    let credit = credit.map(|credit| figcaption().child(shown(credit)));
    view(figure().class("picture").child((picture, credit)))
}

/// How many ornaments `public/ornament.svg` has.
const ORNAMENTS: u32 = 6;

fn ornament(seed: &str, why: Option<String>) -> AnyView {
    let number =
        seed.bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte))) % ORNAMENTS;
    let drawing = svg().attribute("aria-hidden", "true").attribute("viewBox", "0 0 100 100");
    let drawing = drawing.child(svg_use().href(format!("ornament.svg#o{number}")));
    let why = why.map(|why| p().child(why));
    view(div().class("ornament").attribute("data-ornament", number).child((drawing, why)))
}
