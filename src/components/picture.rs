//! A record's picture, or what stands in its place.

use crate::components::changing::changing;
use crate::components::element::{Element, div, element, figcaption, figure, img, p, svg, svg_use, view};
use crate::components::text::shown;
use crate::languages::texts;
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
    let credit = media.credit.as_ref().filter(|_| loading == Loading::First);
    let credit = credit.map(|credit| figcaption().child(shown(credit)));
    let broken = RwSignal::new(false);
    let media = media.clone();
    let shown = changing(move || match broken.get() {
        true => ornament(&seed, Some(site.say(&texts::PICTURE_FAILED))),
        false => {
            let image = image(&media, &source, &alternative, loading).on("error", move |_| broken.set(true));
            view(element("picture").child((better(&media, loading), image)))
        }
    });
    view(figure().class("picture").child((shown, credit)))
}

fn image(media: &Media, source: &str, alternative: &str, loading: Loading) -> Element {
    let first = loading == Loading::First;
    let colour = media.colour.clone().filter(|colour| is_colour(colour));
    let image = img()
        .attribute("src", source)
        .attribute("alt", alternative)
        .attribute("width", media.width)
        .attribute("height", media.height)
        .attribute("loading", if first { "eager" } else { "lazy" })
        .attribute("fetchpriority", first.then_some("high"))
        .attribute("decoding", "async")
        .attribute("referrerpolicy", "no-referrer");
    match colour {
        Some(colour) => image.property("style", move || format!("background-color: {colour}")),
        None => image,
    }
}

/// `#8a7b66`: nothing else of a catalogue may get into a style.
fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The same picture in better formats and fitting sizes, the best format first as it stands in the
/// record (HTML, section 4.8.4).
fn better(media: &Media, loading: Loading) -> Vec<Element> {
    let mut formats: Vec<Option<&str>> = Vec::new();
    for rendition in &media.renditions {
        let format = rendition.format.as_deref();
        if !formats.contains(&format) {
            formats.push(format);
        }
    }
    let sizes = match loading {
        Loading::First => "(min-width: 60rem) 50vw, 100vw",
        Loading::Near => "(min-width: 60rem) 25vw, (min-width: 30rem) 50vw, 100vw",
    };
    let source = |format: Option<&str>| {
        let own = media.renditions.iter().filter(|rendition| rendition.format.as_deref() == format);
        let set = own.filter_map(|one| Some(format!("{} {}w", one.url.href()?, one.width)));
        let set = set.collect::<Vec<_>>().join(", ");
        element("source").attribute("type", format).attribute("srcset", set).attribute("sizes", sizes)
    };
    formats.into_iter().map(source).collect()
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

#[cfg(test)]
mod tests {
    use super::is_colour;

    #[test]
    fn nothing_but_a_colour_gets_into_a_style() {
        assert!(is_colour("#8a7B66"));
        for text in ["", "#", "red", "#8a7b6", "#8a7b66;", "8a7b66", "#8a7b66 url(x)", "#8a7bёж"] {
            assert!(!is_colour(text), "{text}");
        }
    }
}
