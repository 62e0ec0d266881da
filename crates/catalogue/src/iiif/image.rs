//! The Image API: one picture on a server that gives it out in sizes and tiles.

use super::field::{TYPE, address, contexts, length, several, size, text, texts};
use super::{field, words};
use crate::json::{FromJson, Value, Wrong};
use crate::model::Text;

/// What a server says of a picture: its `info.json` (Image API 3.0, section 5; 2.1, section 5).
#[derive(Clone, Debug, PartialEq)]
pub struct ImageService {
    /// The base address, without a slash at its end. It is one that may be followed.
    pub id: String,
    /// The picture's full width in pixels.
    pub width: u32,
    /// The picture's full height in pixels.
    pub height: u32,
    /// The largest width and height that the server gives the whole picture out in (Image API 3.0,
    /// section 5.2, `maxWidth`, `maxHeight`, `maxArea`).
    pub largest: (u32, u32),
    /// What the server can do, 0, 1 or 2 (Image API 3.0, section 6). One that does not say can do
    /// the least.
    pub level: u8,
    /// The version of the Image API, 2 or 3.
    pub version: u8,
    /// Widths and heights in which the whole picture is ready (Image API 3.0, section 5.3).
    pub sizes: Vec<(u32, u32)>,
    /// Tiles in which parts of it are ready (Image API 3.0, section 5.4).
    pub tiles: Vec<Tiles>,
    /// The address of a licence or a statement of rights (Image API 3.0, section 5.6).
    pub rights: Option<String>,
    /// What must be shown with the picture (Image API 2.1, section 5.4; 3.0 has no such field).
    pub attribution: Option<Text>,
}

/// Tiles of one size (Image API 3.0, section 5.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tiles {
    /// Their width in pixels.
    pub width: u32,
    /// Their height in pixels.
    pub height: u32,
    /// What the picture is divided by before it is cut into tiles: 1, 2, 4.
    pub scale_factors: Vec<u32>,
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
            largest: largest(value, width, height),
            level: level(value),
            version,
            sizes: several(value, &["sizes"]).iter().filter_map(|item| size(item).ok()).collect(),
            tiles: several(value, &["tiles"]).iter().filter_map(tiles).collect(),
            rights: field::rights(value),
            attribution: words::attribution(value).map(|(_, words)| words),
        })
    }

    /// The address of the whole picture, about `width` pixels wide, in its canonical form (Image
    /// API 3.0, section 4.8; 2.1, section 4.7), so that caches know it again.
    ///
    /// A server of level 0 need only have the sizes that it lists: the smallest that is as wide,
    /// else the largest of them; `None` if it lists none.
    pub fn size_url(&self, width: u32) -> Option<String> {
        let size = if self.level == 0 { self.listed(width)? } else { self.scaled(width) };
        let id = &self.id;
        let (wide, high) = size;
        Some(match self.version {
            2 if size == (self.width, self.height) => format!("{id}/full/full/0/default.jpg"),
            2 => format!("{id}/full/{wide},/0/default.jpg"),
            _ if size == self.largest => format!("{id}/full/max/0/default.jpg"),
            _ => format!("{id}/full/{wide},{high}/0/default.jpg"),
        })
    }

    /// The widths that the whole picture may be asked for in, the smallest first: for `srcset`.
    /// Those that the server lists; else, from level 1 on, its largest and that halved and halved.
    pub fn widths(&self) -> Vec<u32> {
        // Smaller than any place that a picture is shown in.
        const SMALLEST: u32 = 100;
        let mut widths: Vec<u32> = match self.level {
            0 => Vec::new(),
            _ => (0..32)
                .map(|halved| self.largest.0 >> halved)
                .take_while(|&width| width >= SMALLEST)
                .collect(),
        };
        if !self.sizes.is_empty() {
            widths = self.sizes.iter().map(|size| size.0).collect();
        }
        widths.sort_unstable();
        widths.dedup();
        widths
    }

    fn listed(&self, width: u32) -> Option<(u32, u32)> {
        let fitting = self.sizes.iter().filter(|size| size.0 >= width).min();
        fitting.or_else(|| self.sizes.iter().max()).copied()
    }

    fn scaled(&self, width: u32) -> (u32, u32) {
        let width = width.clamp(1, self.largest.0);
        // The server's own rounding of the height, where it is known.
        let ready = [self.largest].into_iter().chain(self.sizes.iter().copied()).find(|size| size.0 == width);
        ready.unwrap_or_else(|| (width, share(width, self.height, self.width)))
    }
}

/// `length · part / whole`, rounded, but never nothing.
fn share(length: u32, part: u32, whole: u32) -> u32 {
    let whole = u64::from(whole.max(1));
    let share = (u64::from(length) * u64::from(part) + whole / 2) / whole;
    u32::try_from(share).unwrap_or(u32::MAX).max(1)
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

fn tiles(value: &Value) -> Option<Tiles> {
    let width = length(value, "width").ok()?;
    let height = length(value, "height").unwrap_or(width);
    let factors =
        several(value, &["scaleFactors"]).iter().filter_map(|factor| u32::from_json(factor.clone()).ok());
    let scale_factors: Vec<u32> = factors.filter(|&factor| factor > 0).collect();
    (!scale_factors.is_empty()).then_some(Tiles { width, height, scale_factors })
}

/// The picture's size within the limits of its server, which stand in the document itself, and
/// until 3.0 in the list of its profile.
fn largest(value: &Value, width: u32, height: u32) -> (u32, u32) {
    let places = || [value].into_iter().chain(several(value, PROFILE));
    let limit = |name| places().filter_map(|place| length(place, name).ok()).min();
    let most_wide = limit("maxWidth");
    // A width alone limits both.
    let most_high = limit("maxHeight").or(most_wide);
    let (whole, part) = (u64::from(width), u64::from(height));
    let by_height = most_high.map(|most| u64::from(most) * whole / part.max(1));
    let by_area = limit("maxArea").map(|most| (u64::from(most) * whole / part.max(1)).isqrt());
    let limits = [most_wide.map(u64::from), by_height, by_area].into_iter().flatten();
    let wide = limits.fold(whole, u64::min).max(1);
    if wide == whole {
        return (width, height);
    }
    let wide = u32::try_from(wide).unwrap_or(width);
    (wide, share(wide, height, width))
}
