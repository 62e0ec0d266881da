//! Media with and without their files.

use super::*;
use catalogue::language::Language;
use catalogue::model::Exhibit;
use inspection::{Inspection, Known};
use serde_json::json;
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

const GLB_OF_NOTHING: &[u8] = b"glTF\x02\0\0\0\x16\0\0\0\x02\0\0\0JSON{}";

fn found(media: Value, files: &[(&str, &[u8])]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    let looked = Media { files: Files::new(Some(folder.path().to_owned()), false) };
    looked_at(&looked, &media)
}

/// What the rules find with what is known of the files, and what is found inside of models and documents.
fn looked_at(looked: &Media, media: &Value) -> Vec<String> {
    let record = json!({"id": "a", "title": "A", "media": [media]});
    let exhibit: Exhibit = catalogue::file::read_one(record.to_string().as_bytes()).unwrap();
    let mut known = inspection::Files::default();
    exhibit.media.iter().for_each(|shown| looked.know(shown, &mut known));
    let mut inspection = Inspection::new(crate::inspect::profile("portal").unwrap(), Known::default());
    inspection.add(&exhibit, &known);
    let report = inspection.end();
    let wrong = report.faults.iter().map(|fault| fault.wrong(&report.names, Language::English));
    let path = Path::default().name("exhibits").number(0).name("media").number(0);
    wrong.chain(looked.faults(&path, media).into_iter().map(|finding| finding.wrong)).collect()
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
    for (url, words) in [("b.png", "of another size"), ("c.png", "not a picture"), ("d.png", "no such file")]
    {
        assert!(found(picture(url), &files)[0].contains(words), "{url}");
    }
}

/// The head of a JPEG that is to be turned: its EXIF (big-endian, one entry), and its frame.
fn turned_jpeg(orientation: u8) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1, 0, 34];
    bytes.extend(b"Exif\0\0MM\0\x2a\0\0\0\x08");
    bytes.extend([0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
    // 4 high and 6 wide, of one component.
    bytes.extend([0xff, 0xc0, 0, 11, 8, 0, 4, 0, 6, 1, 1, 0x11, 0, 0xff, 0xd9]);
    bytes
}

#[test]
fn a_picture_is_turned_as_its_mark_says() {
    // On its side it is 4 wide and 6 high.
    let picture = json!({"url": "a.jpg", "alternative": "a", "width": 4, "height": 6});
    let wrong = found(picture.clone(), &[("a.jpg", &turned_jpeg(6))]);
    assert_eq!(wrong, ["a.jpg is kept turned (EXIF orientation 6): here and there it will lie on its side"]);
    assert_eq!(found(picture, &[("a.jpg", &turned_jpeg(1))]), ["a.jpg is of another size"]);
}

#[test]
fn other_sizes_posters_and_subtitles_are_there() {
    let film = |beside: &str| {
        json!({"kind": "video", "url": "https://a.kz/a.mp4", "alternative": "a", "poster": beside,
            "renditions": [{"url": beside, "width": 4}], "subtitles": [{"language": "kk", "url": beside}]})
    };
    assert!(found(film("a.png"), &[("a.png", &png(4, 2))]).is_empty());
    assert_eq!(found(film("b.png"), &[]), ["there is nothing at b.png: no such file"; 3]);
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
    assert!(found(model("d.glb"), &files)[0].contains("no such file"));
}

#[test]
fn a_picture_of_ready_tiles_is_there_and_names_its_sizes() {
    let info = br#"{"type": "ImageService3", "id": "https://a.kz/t", "profile": "level0", "width": 40, "height": 30}"#;
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("t")).unwrap();
    fs::write(folder.path().join("t/info.json"), info).unwrap();
    let looked = Media { files: Files::new(Some(folder.path().to_owned()), false) };
    let tiles = |more: Value| {
        let mut media = json!({"kind": "iiif", "url": "t", "alternative": "a", "width": 40, "height": 30});
        media.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        looked_at(&looked, &media)
    };
    let sizes = json!({"renditions": [{"url": "t/info.json", "width": 20}]});
    assert!(tiles(sizes.clone()).is_empty());
    assert!(tiles(json!({}))[0].contains("ready sizes only"));
    assert!(tiles(json!({"width": 41}))[0].contains("another size"));
    assert!(tiles(json!({"url": "s"}))[0].contains("nothing at s/info.json: no such file"));
}

#[test]
fn a_manifest_keeps_to_the_standard_and_has_pages() {
    let wrong = |manifest: &str| {
        let media = json!({"kind": "iiif", "url": "m.json", "alternative": "a"});
        found(media, &[("m.json", manifest.as_bytes())])
    };
    let canvas = r#"{"type": "Canvas", "width": 4, "height": 3, "items": [{"items": [{"motivation": "painting",
        "body": {"type": "Image", "id": "https://a.kz/a.jpg"}}]}]}"#;
    let manifest = |items: &str| {
        format!(
            r#"{{"@context": "http://iiif.io/api/presentation/3/context.json", "type": "Manifest", "items": [{items}]}}"#
        )
    };
    assert!(wrong(&manifest(canvas)).is_empty());
    assert!(wrong(&manifest(&format!("{canvas}, 5")))[0].contains("1 page that cannot be shown"));
    assert!(wrong(&manifest(""))[0].contains("no page that can be shown"));
    assert!(wrong("{}")[0].contains("breaks the standard"));
    assert!(wrong(&manifest("").replace("items", "parts"))[0].contains("items: the field is missing"));
}

/// A host that has one picture and nothing else, for as many questions as are asked.
fn host(picture: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.unwrap();
            let mut asked = [0; 2000];
            let length = connection.read(&mut asked).unwrap();
            let asked = String::from_utf8_lossy(&asked[..length]).into_owned();
            let there = asked.contains("/there.png");
            let status = if there { "200 OK" } else { "404 Not Found" };
            let body = if there { &picture[..] } else { b"" };
            write!(
                connection,
                "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
                body.len()
            )
            .unwrap();
            if asked.starts_with("GET") {
                connection.write_all(body).unwrap();
            }
        }
    });
    format!("http://{address}")
}

#[test]
fn other_hosts_are_asked_only_if_that_is_wanted() {
    let host = host(png(4, 2));
    let picture = |name: &str| {
        json!({"url": format!("{host}/{name}"), "alternative": "a", "width": 4, "height": 2,
            "renditions": [{"url": format!("{host}/{name}"), "width": 4}]})
    };
    let online = Media { files: Files::new(None, true) };
    assert!(looked_at(&online, &picture("there.png")).is_empty());
    let wrong = looked_at(&online, &picture("gone.png"));
    assert_eq!(wrong.len(), 2);
    assert!(wrong.iter().all(|wrong| wrong.ends_with("its host answers with the status 404")), "{wrong:?}");
    assert!(looked_at(&Media::default(), &picture("gone.png")).is_empty());
}
