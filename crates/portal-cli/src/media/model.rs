//! Models.

use super::Files;
use super::missing;
use crate::fault::Finding;
use crate::place::Path;
use serde_json::Value;

/// More than this is slow to come on a telephone, in bytes.
const LARGE: usize = 8 * 1024 * 1024;

/// What is wrong with the files of a model, the large one and the small one.
pub(super) fn faults(files: &Files, path: &Path, media: &Value) -> Vec<Finding> {
    let finding = |name: &str| {
        let (at, address) = (path.name(name), media[name].as_str()?);
        match files.read(address)? {
            Ok(bytes) => file_fault(at, address, &bytes),
            Err(why) => Some(missing(at, address, &why)),
        }
    };
    ["url", "small"].into_iter().filter_map(finding).collect()
}

/// A model's file: whole, with something to show, and not too large (glTF 2.0, section 4.4).
fn file_fault(at: Path, address: &str, bytes: &[u8]) -> Option<Finding> {
    let number = |from: usize| {
        let four: [u8; 4] = bytes.get(from..from + 4)?.try_into().ok()?;
        Some(u32::from_le_bytes(four) as usize)
    };
    let json = if bytes.starts_with(b"glTF") {
        if number(8).is_none_or(|length| length > bytes.len()) {
            let wrong = format!("{address} is cut short");
            return Some(Finding::new(at, wrong, "the whole file"));
        }
        number(12).and_then(|length| bytes.get(20..20 + length)).unwrap_or_default()
    } else {
        bytes
    };
    let Ok(model) = serde_json::from_slice::<Value>(json) else {
        return Some(Finding::new(at, format!("{address} is not a glTF model"), "a .glb or .gltf file"));
    };
    if model["meshes"].as_array().is_none_or(Vec::is_empty) {
        return Some(Finding::new(at, format!("{address} has no mesh"), "a model with something to show"));
    }
    (bytes.len() > LARGE).then(|| {
        let wrong = format!("{address} is a model of {} MB", bytes.len() / (1024 * 1024));
        Finding::new(at, wrong, "under 8 MB: compress its meshes and its textures")
    })
}
