//! A folder with its pictures: which a record names, how large they are, and what is wrong with them.

mod opening;

use opening::of;
use serde_json::{Value, json};
use staff::Room;

/// The head of a PNG: enough to know its size.
fn png(width: u16, height: u16) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend([0, 0]);
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 2, 0, 0, 0]);
    bytes
}

/// A room in which a file of records was opened, with files beside it.
fn room(records: &str, text: &str, beside: &[(&str, Vec<u8>)]) -> Room {
    let mut room = Room::new(r#"{"language": "en", "profile": {"name": "kazakhstan"}}"#);
    let paths: Vec<_> = beside.iter().map(|(path, _)| path).collect();
    room.beside(&json!(paths).to_string());
    room.begin(records);
    room.push(text.as_bytes());
    room.end();
    for at in room.wanted() {
        let bytes = &beside[at as usize].1;
        room.measure_by(at, bytes.len() as u64, |from, most| {
            let rest = bytes.get(from as usize..).unwrap_or_default();
            Ok(rest[..rest.len().min(most)].to_vec())
        });
    }
    room
}

fn exhibit(media: Value) -> String {
    json!({"exhibits": [{"id": "a", "title": "A", "media": media}]}).to_string()
}

/// The fields in which a rule finds something.
fn found(room: &mut Room, rule: &str) -> Vec<String> {
    room.summary();
    let list = of(&room.list("", 0, 100));
    let faults =
        list["records"].as_array().unwrap().iter().flat_map(|record| record["faults"].as_array().unwrap());
    let own =
        faults.filter(|fault| fault["rule"] == rule).map(|fault| fault["field"].as_str().unwrap().to_owned());
    own.collect()
}

#[test]
fn pictures_break_the_rules_as_on_the_command_line() {
    let picture = |url: &str| json!({"url": url, "alternative": "A", "width": 1600, "height": 900});
    let panorama = |url: &str| json!({"kind": "panorama", "url": url, "alternative": "A"});
    let mut heavy = png(1600, 900);
    heavy.resize(4 << 20, 0);
    let beside = [
        ("m/fine.png", png(1600, 900)),
        ("m/small.png", png(40, 30)),
        ("m/heavy.png", heavy),
        ("m/words.png", b"words, words, words".to_vec()),
        ("m/round.png", png(1800, 900)),
        ("m/film.mp4", Vec::new()),
    ];
    for (rule, broken, kept) in [
        ("file-missing", picture("gone.png"), picture("fine.png")),
        (
            "file-missing",
            json!({"kind": "video", "url": "gone.mp4"}),
            json!({"kind": "video", "url": "film.mp4"}),
        ),
        ("picture-unreadable", picture("words.png"), picture("fine.png")),
        ("picture-small", picture("small.png"), picture("fine.png")),
        ("picture-huge", picture("heavy.png"), picture("fine.png")),
        ("picture-other-size", picture("small.png"), picture("fine.png")),
        ("panorama-shape", panorama("fine.png"), panorama("round.png")),
    ] {
        let mut own = room("m/a.json", &exhibit(json!([broken])), &beside);
        assert_eq!(found(&mut own, rule).len(), 1, "{rule} {broken}");
        let mut own = room("m/a.json", &exhibit(json!([kept])), &beside);
        assert_eq!(found(&mut own, rule), [""; 0], "{rule} {kept}");
    }
}

#[test]
fn a_file_is_found_however_a_computer_writes_its_path() {
    // The last has its й in two letters, as macOS writes it.
    let beside = ["m/img/a.png", "m/img/КП 1.PNG", "m/b#1.png", "m/img/чаи\u{306}ник.png"];
    let beside = beside.map(|path| (path, png(1600, 900)));
    for (records, url, expected) in [
        ("m/a.json", "img/a.png", Some(0)),
        ("m/a.json", "./img/a.png?v=2", Some(0)),
        ("m/lists/a.json", "../img/a.png", Some(0)),
        ("m/lists/a.json", "img/a.png", Some(0)),
        ("m/a.json", "/img/a.png", Some(0)),
        ("m/img/a.json", "/a.png", Some(0)),
        ("m/a.json", r"img\a.png", Some(0)),
        ("m/a.json", "IMG/A.PNG", Some(0)),
        ("m/a.json", "img/%D0%9A%D0%9F%201.png", Some(1)),
        ("m/a.json", "b#1.png", Some(2)),
        ("m/a.json", "img/чайник.png", Some(3)),
        ("a.json", "a.png", None),
        ("m/a.json", "../../img/a.png", None),
    ] {
        let mut own = room(records, &exhibit(json!([{"url": url}])), &beside);
        assert_eq!(own.wanted(), [0_u32; 0], "they are measured by now");
        own.summary();
        let list = of(&own.list("", 0, 1));
        let shown = &list["records"][0]["pictures"][0];
        assert_eq!(shown["file"].as_u64(), expected, "{records} {url}");
        assert_eq!(shown["address"], url);
    }
}

#[test]
fn what_leads_elsewhere_is_no_file_of_the_folder() {
    let beside = [("m/a.png", png(1600, 900))];
    let mut own = room("m/a.json", &exhibit(json!([{"url": "https://a.kz/a.png"}])), &beside);
    assert_eq!(found(&mut own, "file-missing"), [""; 0]);
    let list = of(&own.list("", 0, 1));
    assert_eq!(list["records"][0]["pictures"], json!([]));
    // A picture of tiles is not looked into, but nobody else is asked for it.
    let mut own = room("m/a.json", &exhibit(json!([{"kind": "iiif", "url": "tiles"}])), &beside);
    own.summary();
    let list = of(&own.list("", 0, 1));
    assert_eq!(list["records"][0]["pictures"], json!([{"address": "tiles", "file": null}]));
    // Without a folder nothing is said of files.
    let mut own = room("a.json", &exhibit(json!([{"url": "gone.png"}])), &[]);
    assert_eq!(found(&mut own, "file-missing"), [""; 0]);
    assert_eq!(of(&own.list("", 0, 1))["records"][0]["pictures"], Value::Null);
}

#[test]
fn a_table_names_its_pictures_from_where_it_stands_on() {
    let beside = [("m/lists/img/a.png", png(1600, 900))];
    let mut own = room("m/lists/list.csv", "Инв. №;Название;Фото\nКП-1;Чаша;img\\a.png\n", &beside);
    own.summary();
    assert_eq!(of(&own.list("", 0, 1))["records"][0]["pictures"][0]["file"], 0);
}

#[test]
fn pictures_are_counted_and_those_left_over_are_named() {
    let beside = ["m/a.png", "m/b.png", "m/c.jpg", "m/notes.docx"].map(|path| (path, png(1600, 900)));
    let mut own = room("m/a.json", &exhibit(json!([{"url": "A.png"}])), &beside);
    let folder = of(&own.summary())["folder"].clone();
    assert_eq!(folder, json!({"pictures": 3, "named": 1, "names": ["m/b.png", "m/c.jpg"], "otherwise": 1}));
}

#[test]
fn a_row_without_pictures_has_those_that_are_called_by_its_number() {
    let beside =
        ["m/КП-1_2.jpg", "m/kp-2.jpg", "m/КП-1.jpg", "m/КП-3.jpg"].map(|path| (path, png(1600, 900)));
    let table = "Инв. №;Название;Фото\nКП-1;Чаша;\nКП-2;Кувшин;\nКП-3;Нож;other.jpg\n";
    let mut own = room("m/list.csv", table, &beside);
    let summary = of(&own.summary());
    assert_eq!(summary["folder"]["named"], 2, "{summary}");
    let list = of(&own.list("", 0, 9));
    let records = list["records"].as_array().unwrap();
    let files = |title: &str| {
        let own = records.iter().find(|own| own["title"] == title).unwrap();
        own["pictures"].as_array().unwrap().iter().map(|own| own["file"].as_u64()).collect::<Vec<_>>()
    };
    assert_eq!(files("Чаша"), [Some(2), Some(0)]);
    assert_eq!(files("Нож"), [None], "a record that names its own has no others");
}

#[test]
fn a_picture_whose_address_has_spaces_is_looked_at_too() {
    let beside = [("m/КП 1.png", png(40, 30))];
    let mut own = room("m/a.json", &exhibit(json!([{"url": "КП 1.png"}])), &beside);
    assert_eq!(found(&mut own, "address-unfit"), ["media[0].url"]);
    assert_eq!(found(&mut own, "picture-small"), ["media[0].url"]);
}
