//! A record's picture, or what stands in its place.

use crate::components::changing::changing;
use crate::components::element::{Element, div, element, figcaption, figure, img, p, svg, svg_use, view};
use crate::components::text::shown;
use crate::languages::texts;
use crate::site::Site;
use catalogue::model::{Media, Text};
use catalogue::picture::{Picture, Sizes};
use leptos::prelude::*;

/// How the first picture is to be fetched.
#[derive(Clone, Copy, PartialEq)]
pub enum Loading {
    /// At once: it is what the page is about.
    First,
    /// The same; and it is told when it is there, or does not come.
    Told(RwSignal<bool>),
    /// At once: it stands where the page begins.
    Early,
    /// When it comes near the window.
    Near,
}

impl Loading {
    fn is_first(self) -> bool {
        matches!(self, Self::First | Self::Told(_))
    }

    fn tell(self) {
        if let Self::Told(is_here) = self {
            is_here.set(true);
        }
    }
}

/// Whether a record has a picture; if not, an ornament stands in its place.
pub fn has_picture(media: &[Media]) -> bool {
    Picture::first(media).is_some()
}

/// A record's picture, the first plain one if there is any; an ornament if it has none. `seed`
/// chooses the ornament, so that the same record always has the same.
pub fn picture(media: &[Media], title: &Text, seed: &str, loading: Loading) -> AnyView {
    match Picture::first(media) {
        Some((media, found)) => loaded(media, found, title, seed.to_owned(), loading),
        None => ornament(seed, None),
    }
}

fn loaded(media: &Media, found: Picture, title: &Text, seed: String, loading: Loading) -> AnyView {
    let site = Site::here();
    let alternative = site.plain(media.alternative.as_ref().unwrap_or(title));
    let credit = media.credit.as_ref().filter(|_| loading.is_first());
    let credit = credit.map(|credit| figcaption().child(shown(credit)));
    let broken = RwSignal::new(false);
    let shown = changing(move || match broken.get() {
        true => ornament(&seed, Some(site.say(&texts::PICTURE_FAILED))),
        false => {
            let image = image(&found, &alternative, loading).on("load", move |_| loading.tell()).on(
                "error",
                move |_| {
                    broken.set(true);
                    loading.tell();
                },
            );
            view(element("picture").child((better(&found, loading), image)))
        }
    });
    view(figure().class("picture").child((shown, credit)))
}

fn image(found: &Picture, alternative: &str, loading: Loading) -> Element {
    let first = loading != Loading::Near;
    let image = img()
        .attribute("src", found.source.as_str())
        .attribute("alt", alternative)
        .attribute("width", found.width)
        .attribute("height", found.height)
        .attribute("loading", if first { "eager" } else { "lazy" })
        .attribute("fetchpriority", first.then_some("high"))
        .attribute("decoding", "async")
        .attribute("referrerpolicy", "no-referrer");
    match found.colour.clone().filter(|colour| is_colour(colour)) {
        Some(colour) => image.property("style", move || format!("background-color: {colour}")),
        None => image,
    }
}

/// `#8a7b66`: nothing else of a catalogue may get into a style.
fn is_colour(text: &str) -> bool {
    let digits = text.strip_prefix('#').unwrap_or_default();
    digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn better(found: &Picture, loading: Loading) -> Vec<Element> {
    let sizes = match loading {
        Loading::First | Loading::Told(_) => "(min-width: 60rem) 50vw, calc(100vw - 2rem)",
        Loading::Early | Loading::Near => {
            "(min-width: 60rem) 25vw, (min-width: 30rem) 50vw, calc(100vw - 2rem)"
        }
    };
    let source = |(format, set): &Sizes| {
        let made = element("source").attribute("type", format.as_deref());
        made.attribute("srcset", set.as_str()).attribute("sizes", sizes)
    };
    found.sets.iter().map(source).collect()
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
