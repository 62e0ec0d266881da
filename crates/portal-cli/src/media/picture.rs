//! Pictures and panoramas.

use super::Files;
use super::missing;
use crate::fault::Finding;
use crate::place::Path;
use serde_json::Value;

/// More than this is slow to come on a telephone, in bytes.
const LARGE: usize = 3 * 1024 * 1024;

/// The first thing that is wrong with a picture's file.
pub(super) fn faults(files: &Files, path: &Path, kind: &str, media: &Value) -> Option<Finding> {
    let address = media["url"].as_str()?;
    let at = path.name("url");
    let bytes = match files.read(address)? {
        Ok(bytes) => bytes,
        Err(why) => return Some(missing(at, address, &why)),
    };
    let Ok(size) = imagesize::blob_size(&bytes) else {
        let wrong = format!("{address} is not a picture of a known kind");
        return Some(Finding::new(at, wrong, "a picture: AVIF, WebP, JPEG or PNG"));
    };
    if kind == "panorama" && size.width != 2 * size.height {
        let wrong = format!("{address} is {} × {} pixels, no full panorama", size.width, size.height);
        return Some(Finding::new(at, wrong, "an equirectangular picture, twice as wide as high"));
    }
    of_another_size(path, media, address, (size.width, size.height)).or_else(|| {
        let plain = media["renditions"].as_array().is_none_or(Vec::is_empty);
        (plain && kind == "image" && bytes.len() > LARGE).then(|| {
            let wrong = format!("{address} is a picture of {} MB", bytes.len() / (1024 * 1024));
            Finding::new(at, wrong, "smaller sizes of it in `renditions`, for telephones")
        })
    })
}

/// Says that a picture is not as large as its record tells.
pub(super) fn of_another_size(
    path: &Path,
    media: &Value,
    address: &str,
    (width, height): (usize, usize),
) -> Option<Finding> {
    let differs = |name: &str, real: usize| media[name].as_u64().is_some_and(|told| told != real as u64);
    (differs("width", width) || differs("height", height)).then(|| {
        let right = format!("`width` {width} and `height` {height}");
        Finding::new(path.name("width"), format!("{address} is of another size"), right)
    })
}
