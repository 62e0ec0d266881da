//! The Image API: one picture on a server that gives it out in sizes and tiles.

use super::field::{TYPE, address, contexts, size, text, texts};
use super::{field, words};
use crate::json::{Value, Wrong};
use crate::model::{Rights, Text};

/// What a server says of a picture: its `info.json` (Image API 3.0, section 5; 2.1, section 5).
#[derive(Clone, Debug, PartialEq)]
pub struct ImageService {
    /// The base address, without a slash at its end. It is one that may be followed.
    pub id: String,
    /// The picture's full width in pixels.
    pub width: u32,
    /// The picture's full height in pixels.
    pub height: u32,
    /// What the server can do, 0, 1 or 2 (Image API 3.0, section 6). One that does not say can do
    /// the least.
    pub level: u8,
    /// The version of the Image API, 2 or 3.
    pub version: u8,
    /// A licence or a statement of rights (Image API 3.0, section 5.6).
    pub rights: Rights,
    /// What must be shown with the picture (Image API 2.1, section 5.4; 3.0 has no such field).
    pub attribution: Option<Text>,
}

/// The address of a whole picture, `width` pixels wide, at a server of level 1 or more, which gives
/// it out in any width (Image API 3.0, section 4.2, `w,`; 2.1, likewise).
pub fn scaled(service: &str, width: u32) -> String {
    format!("{}/full/{width},/0/default.jpg", base(service))
}

/// The base address of a service that is known by it or by its `info.json` (Image API 3.0, section 2).
pub fn base(service: &str) -> &str {
    service.strip_suffix("/info.json").unwrap_or(service).trim_end_matches('/')
}

/// The version of the Image API that a service is of, if it is one that is read here. It may say
/// so by its type, its context or its profile (Presentation API 3.0, section 3.3, `service`).
pub(super) fn version(service: &Value) -> Option<u8> {
    match text(service, TYPE) {
        Some("ImageService3") => return Some(3),
        Some("ImageService2") => return Some(2),
        _ => {}
    }
    let said = |part: &str| contexts(service).chain(texts(service, PROFILE)).any(|said| said.contains(part));
    if said("iiif.io/api/image/3/") { Some(3) } else { said("iiif.io/api/image/2/").then_some(2) }
}

const PROFILE: field::Names = &["profile"];

impl ImageService {
    pub(super) fn read(value: &Value, version: u8) -> Result<Self, Wrong> {
        let Some(id) = address(value) else {
            return Err(Wrong::new("expected an address with https:// or http://").inside("id"));
        };
        let (width, height) = size(value)?;
        Ok(Self {
            id: id.href().unwrap_or_default().trim_end_matches('/').to_owned(),
            width,
            height,
            level: level(value),
            version,
            rights: field::rights(value),
            attribution: words::attribution(value).map(|(_, words)| words),
        })
    }
}

/// The level of a profile: `level2`, `http://iiif.io/api/image/2/level2.json`, or a list that
/// starts with either.
fn level(value: &Value) -> u8 {
    let profile = text(value, PROFILE).unwrap_or_default();
    let name = profile.rsplit(['/', '#']).next().unwrap_or_default();
    match name.trim_end_matches(".json") {
        "level2" => 2,
        "level1" => 1,
        _ => 0,
    }
}
