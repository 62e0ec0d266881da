//! The pages of a manifest.

use super::field::{TYPE, address, field, several, size, text, texts};
use super::{image, words};
use crate::json::Value;
use crate::model::{Address, Text};

/// A page, a side or a view of a thing: a canvas (Presentation API 3.0, section 5.3; 2.1, section
/// 5.3). Of several pictures on one canvas it is the first.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// What it is called: «12 verso».
    pub label: Option<Text>,
    /// What it is, in a few sentences: `summary`, and `description` until 3.0.
    pub description: Option<Text>,
    /// The canvas's width; only its relation to the height has a meaning.
    pub width: u32,
    /// The canvas's height.
    pub height: u32,
    /// Its picture.
    pub image: PageImage,
}

/// The picture of a page. Its address is one that may be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageImage {
    /// A picture that a server gives out in sizes and tiles; `info.json` under this address says
    /// in which (Image API 3.0, section 5).
    Service {
        /// The base address.
        id: Address,
        /// The version of the Image API, 2 or 3.
        version: u8,
    },
    /// A picture in one size.
    Plain {
        /// Where it is.
        url: Address,
        /// Its width in pixels, or its canvas's if it does not say.
        width: u32,
        /// Its height in pixels, likewise.
        height: u32,
    },
}

impl Page {
    /// Reads a canvas of 3.0: the body of the first annotation that paints a picture on it
    /// (sections 3.5 and 5.6).
    pub(super) fn third(canvas: &Value) -> Option<Self> {
        let pages = several(canvas, &["items"]).iter();
        let paints = |annotation: &&Value| texts(annotation, &["motivation"]).any(|word| word == "painting");
        let mut bodies = pages
            .flat_map(|page| several(page, &["items"]).iter().filter(paints))
            .flat_map(|annotation| several(annotation, &["body"]));
        Self::read(canvas, |canvas_size| bodies.find_map(|body| picture(body, canvas_size)))
    }

    /// Reads a canvas of 2.1, whose images paint by definition (section 5.4).
    pub(super) fn second(canvas: &Value) -> Option<Self> {
        let images = several(canvas, &["images"]).iter();
        let mut resources = images.flat_map(|image| several(image, &["resource"]));
        Self::read(canvas, |canvas_size| resources.find_map(|resource| picture(resource, canvas_size)))
    }

    fn read(canvas: &Value, image: impl FnOnce((u32, u32)) -> Option<PageImage>) -> Option<Self> {
        let (width, height) = size(canvas).ok()?;
        Some(Self {
            label: words::label(canvas),
            description: words::description(canvas),
            width,
            height,
            image: image((width, height))?,
        })
    }
}

/// The picture of an annotation. Of a choice it is the first that can be shown, which is the one
/// that its maker wants shown (Presentation API 3.0, section 5.6, «Choice»; 2.1, section 6.3,
/// `oa:Choice`); of a part of a picture, the whole.
fn picture(body: &Value, canvas: (u32, u32)) -> Option<PageImage> {
    match text(body, TYPE) {
        Some("Choice") => several(body, &["items"]).iter().find_map(|item| picture(item, canvas)),
        Some("oa:Choice") => {
            let choices = several(body, &["default"]).iter().chain(several(body, &["item"]));
            choices.into_iter().find_map(|item| picture(item, canvas))
        }
        Some("SpecificResource" | "oa:SpecificResource") => {
            picture(field(body, &["source", "full"])?, canvas)
        }
        // «Image», «dctypes:Image», and from some libraries «dcTypes:Image».
        Some(kind) if !kind.ends_with("Image") => None,
        _ => service(body).or_else(|| plain(body, canvas)),
    }
}

fn service(body: &Value) -> Option<PageImage> {
    several(body, &["service"]).iter().find_map(|service| {
        Some(PageImage::Service { version: image::version(service)?, id: address(service)? })
    })
}

fn plain(body: &Value, canvas: (u32, u32)) -> Option<PageImage> {
    let (width, height) = size(body).unwrap_or(canvas);
    Some(PageImage::Plain { url: address(body)?, width, height })
}
