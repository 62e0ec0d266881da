//! What is wrong with the media of a record, and with the files that they name.

use crate::fault::Finding;
use crate::place::Path;
use serde_json::Value;
use std::{fs, path::PathBuf};

/// More than this is slow to come on a telephone, in bytes.
const LARGE_MODEL: u64 = 8 * 1024 * 1024;
const LARGE_PICTURE: u64 = 3 * 1024 * 1024;

/// Looks at media; at their files too, if it is known where the site's own files are.
#[derive(Default)]
pub struct Media {
    /// The folder that addresses without a host are relative to.
    pub folder: Option<PathBuf>,
}

impl Media {
    /// What is wrong with a value, if it stands where media do.
    pub fn faults(&self, path: &Path, value: &Value) -> Vec<Finding> {
        let field = path.names();
        let stands = value.is_object() && (field.ends_with(".media") || field.ends_with(".plan"));
        if !stands {
            return Vec::new();
        }
        let kind = value["kind"].as_str().unwrap_or("image");
        let mut findings: Vec<Finding> = self.picture_file(path, kind, value).into_iter().collect();
        findings.extend(self.model_files(path, kind, value));
        findings.extend(self.files_beside(path, value));
        findings.extend(alternative(path, kind, value));
        findings.extend(size(path, kind, value));
        findings
    }

    /// The file that an address names, if it is one of the site's own.
    fn file(&self, address: &Value) -> Option<(String, PathBuf)> {
        let address = address.as_str().filter(|address| !address.contains("://"))?;
        let bare = address.split(['?', '#']).next().unwrap_or(address);
        Some((address.to_owned(), self.folder.as_ref()?.join(bare.trim_start_matches('/'))))
    }

    fn picture_file(&self, path: &Path, kind: &str, media: &Value) -> Option<Finding> {
        let (address, file) =
            matches!(kind, "image" | "panorama").then(|| self.file(&media["url"])).flatten()?;
        let at = path.name("url");
        let Ok(bytes) = fs::read(&file) else { return Some(missing(at, &address)) };
        let Ok(size) = imagesize::blob_size(&bytes) else {
            let wrong = format!("{address} is not a picture of a known kind");
            return Some(Finding::new(at, wrong, "a picture: AVIF, WebP, JPEG or PNG"));
        };
        if kind == "panorama" && size.width != 2 * size.height {
            let wrong = format!("{address} is {} × {} pixels, no full panorama", size.width, size.height);
            return Some(Finding::new(at, wrong, "an equirectangular picture, twice as wide as high"));
        }
        let stated = |name: &str| media[name].as_u64();
        let differs = |stated: Option<u64>, real: usize| stated.is_some_and(|stated| stated != real as u64);
        if differs(stated("width"), size.width) || differs(stated("height"), size.height) {
            let right = format!("`width` {} and `height` {}", size.width, size.height);
            return Some(Finding::new(path.name("width"), format!("{address} is of another size"), right));
        }
        let plain = media["renditions"].as_array().is_none_or(Vec::is_empty);
        (plain && bytes.len() as u64 > LARGE_PICTURE).then(|| {
            let wrong = format!("{address} is a picture of {} MB", bytes.len() / (1024 * 1024));
            Finding::new(at, wrong, "smaller sizes of it in `renditions`, for telephones")
        })
    }

    /// What belongs to a thing: its other sizes, its poster, its subtitles. They need only be there.
    fn files_beside(&self, path: &Path, media: &Value) -> Vec<Finding> {
        let lists = ["renditions", "subtitles"].into_iter().flat_map(|list| {
            let items = media[list].as_array().into_iter().flatten().enumerate();
            items.map(move |(at, item)| (path.name(list).number(at).name("url"), &item["url"]))
        });
        let finding = |(at, address): (Path, &Value)| {
            let (address, file) = self.file(address)?;
            (!file.is_file()).then(|| missing(at, &address))
        };
        lists.chain([(path.name("poster"), &media["poster"])]).filter_map(finding).collect()
    }

    fn model_files(&self, path: &Path, kind: &str, media: &Value) -> Vec<Finding> {
        let names = if kind == "model" { ["url", "small"].as_slice() } else { &[] };
        let finding = |name: &&str| {
            let (address, file) = self.file(&media[*name])?;
            model_file(path.name(name), &address, &file)
        };
        names.iter().filter_map(finding).collect()
    }
}

fn missing(at: Path, address: &str) -> Finding {
    Finding::new(at, format!("there is no file {address}"), "the address of a file that is there")
}

/// A model's file: whole, with something to show, and not too large (glTF 2.0, section 4.4).
fn model_file(at: Path, address: &str, file: &std::path::Path) -> Option<Finding> {
    let Ok(bytes) = fs::read(file) else { return Some(missing(at, address)) };
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
        &bytes
    };
    let Ok(model) = serde_json::from_slice::<Value>(json) else {
        return Some(Finding::new(at, format!("{address} is not a glTF model"), "a .glb or .gltf file"));
    };
    if model["meshes"].as_array().is_none_or(Vec::is_empty) {
        return Some(Finding::new(at, format!("{address} has no mesh"), "a model with something to show"));
    }
    (bytes.len() as u64 > LARGE_MODEL).then(|| {
        let wrong = format!("{address} is a model of {} MB", bytes.len() / (1024 * 1024));
        Finding::new(at, wrong, "under 8 MB: compress its meshes and its textures")
    })
}

/// Whoever does not see a thing must be told what it shows (WCAG 2.2, 1.1.1).
fn alternative(path: &Path, kind: &str, media: &Value) -> Option<Finding> {
    let seen = matches!(kind, "image" | "iiif" | "model" | "panorama" | "video");
    let right = "`alternative` with what is to be seen, in the record's languages";
    (seen && media.get("alternative").is_none()).then(|| {
        Finding::new(
            path.name("alternative"),
            "nothing tells what this shows to somebody who does not see it",
            right,
        )
    })
}

/// Without its size a picture moves the page when it comes.
fn size(path: &Path, kind: &str, media: &Value) -> Option<Finding> {
    let lacks = ["width", "height"].into_iter().find(|name| media.get(name).is_none())?;
    let right = "`width` and `height` in pixels, so that its place is kept while it loads";
    (kind == "image").then(|| Finding::new(path.name(lacks), "the picture has no size", right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const GLB_OF_NOTHING: &[u8] = b"glTF\x02\0\0\0\x16\0\0\0\x02\0\0\0JSON{}";

    fn found(media: Value, files: &[(&str, &[u8])]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
        let looked = Media { folder: Some(folder.path().to_owned()) };
        let path = Path::default().name("exhibits").number(0).name("media").number(0);
        looked.faults(&path, &media).into_iter().map(|finding| finding.wrong).collect()
    }

    /// The head of a PNG: enough to know its size.
    fn png(width: u8, height: u8) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend([0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0]);
        bytes
    }

    #[test]
    fn words_and_sizes_are_asked_for() {
        let wrong = found(json!({"url": "https://a.kz/a.jpg"}), &[]);
        assert_eq!(wrong.len(), 2);
        assert!(wrong[0].contains("does not see") && wrong[1].contains("no size"));
        assert!(found(json!({"kind": "audio", "url": "https://a.kz/a.mp3"}), &[]).is_empty());
    }

    #[test]
    fn pictures_are_there_and_of_their_size() {
        let picture = |url: &str| json!({"url": url, "alternative": "a", "width": 4, "height": 2});
        let files = [("a.png", &*png(4, 2)), ("b.png", &png(8, 2)), ("c.png", b"words")];
        assert!(found(picture("a.png?v=1"), &files).is_empty());
        for (url, words) in
            [("b.png", "of another size"), ("c.png", "not a picture"), ("d.png", "no file d.png")]
        {
            assert!(found(picture(url), &files)[0].contains(words), "{url}");
        }
    }

    #[test]
    fn other_sizes_posters_and_subtitles_are_there() {
        let film = |beside: &str| {
            json!({"kind": "video", "url": "https://a.kz/a.mp4", "alternative": "a", "poster": beside,
                "renditions": [{"url": beside, "width": 4}], "subtitles": [{"language": "kk", "url": beside}]})
        };
        assert!(found(film("a.png"), &[("a.png", &png(4, 2))]).is_empty());
        assert_eq!(found(film("b.png"), &[]), ["there is no file b.png"; 3]);
    }

    #[test]
    fn panoramas_are_twice_as_wide_as_high() {
        let panorama = |url: &str| json!({"kind": "panorama", "url": url, "alternative": "a"});
        let files = [("a.png", &*png(8, 4)), ("b.png", &png(8, 5))];
        assert!(found(panorama("a.png"), &files).is_empty());
        assert!(found(panorama("b.png"), &files)[0].contains("8 × 5 pixels"));
    }

    #[test]
    fn models_are_whole_and_have_something_to_show() {
        let model = |url: &str| json!({"kind": "model", "url": url, "alternative": "a"});
        let whole = br#"{"asset": {"version": "2.0"}, "meshes": [{}]}"#;
        let files: [(&str, &[u8]); 3] =
            [("a.gltf", whole), ("b.glb", GLB_OF_NOTHING), ("c.glb", &GLB_OF_NOTHING[..20])];
        assert!(found(model("a.gltf"), &files).is_empty());
        assert!(found(model("b.glb"), &files)[0].contains("no mesh"));
        assert!(found(model("c.glb"), &files)[0].contains("cut short"));
        assert!(found(model("d.glb"), &files)[0].contains("no file"));
    }
}
