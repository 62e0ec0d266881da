//! Records of every kind: of some words more than a term keeps, so that there is all that a packed
//! catalogue may have.

/// More than a list of places has that stands in its term.
const MANY: usize = 2100;

pub const TAKEN: [(&str, &str); 3] = [("exhibits", "r5"), ("exhibits", "dombyra"), ("museums", "m2")];

pub fn first() -> Vec<(&'static str, String)> {
    let mut records: Vec<_> = KINDS.map(|(kind, json)| (kind, json.to_owned())).into();
    records.extend((0..MANY).map(|number| {
        let year = number as i64 * 2 - 2200;
        let rest = match number % 3 {
            0 => format!(r#", "museum": "m1", "materials": ["wood"], "date": {{"from": {year}}}"#),
            1 => r#", "museum": "m1""#.to_owned(),
            _ => String::new(),
        };
        ("exhibits", format!(r#"{{"id": "r{number}", "title": {{"kk": "Тас т{number}"}}{rest}}}"#))
    }));
    records
}

pub fn added() -> Vec<(&'static str, String)> {
    ADDED.map(|json| ("exhibits", json.to_owned())).into()
}

const KINDS: [(&str, &str); 9] = [
    (
        "exhibits",
        r#"{"id": "qobyz", "title": {"kk": "Қобыз", "ru": "Кобыз"}, "museum": "m1", "object_type": "instrument",
            "culture": "Kazakh", "date": {"from": 1800, "to": 1850}, "materials": ["wood", "horsehair"],
            "description": {"en": "A stone's voice"}}"#,
    ),
    (
        "exhibits",
        r#"{"id": "dombyra", "title": {"kk": "Домбыра"}, "culture": "Kazakh", "date": "1880", "materials": ["wood"]}"#,
    ),
    ("museums", r#"{"id": "m1", "name": {"kk": "Ұлттық мұражай"}, "region": "KZ-71"}"#),
    ("museums", r#"{"id": "m2", "name": {"kk": "Мұрағат"}, "region": "KZ-75"}"#),
    (
        "tours",
        r#"{"id": "t1", "title": {"kk": "Тас жолы"}, "museums": ["m1"], "kind": "online", "address": "https://t.example/"}"#,
    ),
    (
        "stories",
        r#"{"id": "s1", "title": {"kk": "Көрме"}, "kind": "exhibition", "museums": ["m1"], "start": "2026-03-01"}"#,
    ),
    ("stories", r#"{"id": "s2", "title": {"kk": "Жаңалық"}, "kind": "news", "start": "2025-12-31"}"#),
    ("regions", r#"{"id": "KZ-71", "name": {"kk": "Астана"}}"#),
    ("regions", r#"{"id": "KZ-75", "name": {"kk": "Алматы"}}"#),
];

const ADDED: [&str; 3] = [
    r#"{"id": "new", "title": {"kk": "Жаңа тас"}, "museum": "m1", "materials": ["wood"], "date": "1790"}"#,
    r#"{"id": "qobyz", "title": {"kk": "Қобыз", "en": "Kobyz"}, "culture": "Kazakh"}"#,
    r#"{"id": "r7", "title": {"kk": "Тас жетінші"}}"#,
];
