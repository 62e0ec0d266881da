//! The picture that stands for a record.

use crate::iiif::scaled;
use crate::model::{Media, MediaKind, Rendition};

/// The widths that a server of pictures is asked for.
const WIDTHS: [u32; 3] = [480, 960, 1600];

/// A picture's sizes in one format, where it is known (a MIME type), as `srcset` (HTML, section 4.8.4).
pub type Sizes = (Option<String>, String);

/// A picture to show: its address, and the same in better formats and fitting sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The address for who takes none of the others.
    pub source: String,
    /// The others, the best format first.
    pub sets: Vec<Sizes>,
    /// Pixels.
    pub width: Option<u32>,
    /// Pixels.
    pub height: Option<u32>,
    /// What fills its place until it is there, as the record has it.
    pub colour: Option<String>,
}

impl Picture {
    /// The picture of a record, the first plain one if there is any, with what it is a picture of.
    pub fn first(media: &[Media]) -> Option<(&Media, Self)> {
        let plain = media.iter().find(|media| media.kind == MediaKind::Image);
        plain.into_iter().chain(media).find_map(|media| Some((media, Self::of(media)?)))
    }

    /// What stands for something as a picture: itself, its poster, or what its server makes of it.
    fn of(media: &Media) -> Option<Self> {
        let (source, sets) = match (media.kind, &media.poster) {
            (MediaKind::Image, _) => (media.url.href()?.to_owned(), sets(&media.renditions)),
            (MediaKind::Iiif, None) => {
                let (service, width) = (media.url.href()?, media.width?);
                let sets = if media.renditions.is_empty() {
                    served(service, width)
                } else {
                    sets(&media.renditions)
                };
                (scaled(service, width.min(WIDTHS[1])), sets)
            }
            (MediaKind::Iiif, Some(poster)) => (poster.href()?.to_owned(), sets(&media.renditions)),
            // The other sizes are those of the thing, and not of its poster.
            (_, Some(poster)) => (poster.href()?.to_owned(), Vec::new()),
            (_, None) => return None,
        };
        let (width, height) = match media.kind {
            MediaKind::Image | MediaKind::Iiif => (media.width, media.height),
            _ => (None, None),
        };
        Some(Self { source, sets, width, height, colour: media.colour.clone() })
    }
}

/// The best format first, as it stands in the record (HTML, section 4.8.4).
fn sets(renditions: &[Rendition]) -> Vec<Sizes> {
    let mut sets: Vec<Sizes> = Vec::new();
    for rendition in renditions {
        let Some(href) = rendition.url.href() else { continue };
        let one = format!("{href} {}w", rendition.width);
        match sets.iter_mut().find(|(format, _)| *format == rendition.format) {
            Some((_, set)) => set.push_str(&format!(", {one}")),
            None => sets.push((rendition.format.clone(), one)),
        }
    }
    sets
}

/// The sizes of a server that scales its pictures.
fn served(service: &str, width: u32) -> Vec<Sizes> {
    let fitting = WIDTHS.iter().filter(|&&fitting| fitting < width);
    let mut set = String::new();
    for &width in fitting {
        let between = if set.is_empty() { "" } else { ", " };
        set += &format!("{between}{} {width}w", scaled(service, width));
    }
    if set.is_empty() { Vec::new() } else { vec![(None, set)] }
}
