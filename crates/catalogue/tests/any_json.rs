//! Whatever a file holds, reading it ends in records and reasons, never in a panic.

use catalogue::file::{self, Record};
use catalogue::language::{kazakh_to_arabic, kazakh_to_latin, sort_key};
use catalogue::model::{Address, Day, Exhibit, Museum, Region, Rights, Schedule, Story, Text, Tour, years};
use catalogue::portal::Portal;
use catalogue::search::{fold, words};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};
use std::fmt::Debug;

/// Names that the reader knows; others it would pass over.
const FIELDS: [&str; 60] = [
    "$schema",
    "about",
    "accent_hue",
    "address",
    "also_known_as",
    "alternative",
    "belongs_to",
    "catalogues",
    "centre",
    "contact",
    "credit",
    "culture",
    "date",
    "description",
    "dimensions",
    "end",
    "exhibit",
    "exhibits",
    "findspot",
    "founded",
    "from",
    "height",
    "hotspots",
    "hours",
    "id",
    "kind",
    "kk",
    "label",
    "languages",
    "latitude",
    "location",
    "longitude",
    "made_by",
    "makers",
    "materials",
    "media",
    "museum",
    "museums",
    "name",
    "notes",
    "object_type",
    "osm",
    "pitch",
    "precision",
    "region",
    "regions",
    "rights",
    "scenes",
    "sources",
    "start",
    "stories",
    "subjects",
    "text",
    "theme",
    "title",
    "to",
    "tours",
    "und",
    "url",
    "yaw",
];

/// Words that mean something in one field or another.
const WORDS: [&str; 14] = [
    "",
    " ",
    "..",
    "kk",
    "image",
    "translation",
    "1969–1971",
    "400 BCE",
    "-400",
    "2019-12-18?",
    "XXXX-02-29",
    "Tu-Su 10:00-18:00; Mo off",
    "javascript:alert(1)",
    "https://example.org/а?б",
];

fn name() -> impl Strategy<Value = String> {
    prop_oneof![8 => prop::sample::select(&FIELDS[..]).prop_map(str::to_owned), 1 => any::<String>()]
}

/// Numbers that are written as they were read. Of those with more than fifteen digits the last may
/// be read wrong, which is nothing to a museum; whole numbers are among them, since they may stand
/// where a fraction is read.
fn number() -> impl Strategy<Value = Value> {
    const LONGEST: i64 = 999_999_999_999_999;
    prop_oneof![
        (-LONGEST..=LONGEST).prop_map(Value::from),
        prop::sample::select(vec![
            json!(i64::MIN),
            json!(i64::MAX),
            json!(u64::MAX),
            json!(1e22),
            json!(1e-9)
        ]),
        (-200_000..200_000_i32).prop_map(|number| json!(f64::from(number) / 1000.0)),
        (-3..400_i64).prop_map(Value::from),
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number(),
        any::<String>().prop_map(Value::from),
        prop::sample::select(&WORDS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(name(), inner, 0..6).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// Reads bytes in every way there is.
fn read_all(bytes: &[u8]) {
    let _ = file::read::<Museum>(bytes);
    let _ = file::read::<Exhibit>(bytes);
    let _ = file::read::<Tour>(bytes);
    let _ = file::read::<Story>(bytes);
    let _ = file::read::<Region>(bytes);
    let _ = Portal::read(bytes);
}

fn text() -> Value {
    json!({"kk": "Қобыз", "ru": null, "en": {"text": "Kobyz", "made_by": "translation"}})
}

fn media() -> Value {
    json!([{"kind": "iiif", "url": "https://example.org/a", "alternative": text(), "width": 640, "height": 480, "credit": "B", "rights": "unknown"}])
}

fn sources() -> Value {
    json!(["https://example.org", "A book", {"title": text(), "url": "a.html"}])
}

/// A record of each kind with every field in it.
fn full_record(list: &str) -> Value {
    let term = json!({"id": "t", "label": text()});
    let date = json!({"text": text(), "from": -400, "to": -301});
    let place =
        json!({"name": text(), "location": {"latitude": 43.25, "longitude": 76.9, "precision": "town"}});
    match list {
        "museums" => json!({
            "id": "full", "name": text(), "kind": term, "region": "KZ-10", "settlement": text(), "address": text(),
            "location": place["location"], "location_note": "N", "founded": date, "website": "https://example.org",
            "telephone": "+7", "email": "a@b.kz", "hours": {"text": text(), "osm": "Tu-Su 10:00-18:00; Mo off"}, "free_days": text(),
            "free_for": text(), "status": text(), "belongs_to": {"name": text(), "museum": "m"}, "summary": text(), "plain_summary": text(),
            "media": media(), "notes": [text()], "sources": sources(),
        }),
        "exhibits" => json!({
            "id": "full", "title": text(), "museum": "m", "object_type": term, "makers": [{"name": text(), "role": "R"}],
            "date": date, "period": "P", "culture": term, "materials": ["M", term], "techniques": [term],
            "dimensions": text(), "inventory_number": "5", "credit_line": text(), "provenance": text(),
            "findspot": place, "description": text(), "plain_description": text(), "physical_description": text(), "subjects": [term],
            "rights": "unknown", "media": media(), "notes": [text()], "sources": sources(),
        }),
        "tours" => json!({
            "id": "full", "title": text(), "kind": term, "summary": text(), "plain_summary": text(), "museums": ["m"], "url": "https://example.org",
            "scenes": [{"id": "s", "title": text(), "text": text(), "media": media()[0], "hotspots": [
                {"title": text(), "text": text(), "exhibit": "e", "scene": "s", "yaw": 5.5, "pitch": -5},
            ]}],
            "notes": [text()], "sources": sources(),
        }),
        "stories" => json!({
            "id": "full", "title": text(), "kind": "exhibition", "start": "2019-12-18", "end": "XXXX-12-19?",
            "summary": text(), "museums": ["m"], "place": text(), "partners": [text()], "media": media(),
            "notes": [text()], "sources": sources(),
        }),
        _ => json!({
            "id": "full", "name": text(), "kind": "city", "also_known_as": ["A"], "centre": place, "sources": sources(),
        }),
    }
}

/// The places of all values within a value.
fn pointers(value: &Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, &format!("{here}/{index}"), all))
        }
        Value::Object(fields) => {
            fields.iter().for_each(|(name, field)| pointers(field, &format!("{here}/{name}"), all))
        }
        _ => {}
    }
}

fn spoilt_record(list: &'static str) -> impl Strategy<Value = Value> {
    let record = full_record(list);
    let mut all = Vec::new();
    pointers(&record, "", &mut all);
    (prop::sample::select(all), any_json()).prop_map(move |(pointer, value)| {
        let mut record = record.clone();
        *record.pointer_mut(&pointer).unwrap() = value;
        record
    })
}

/// Reads a spoilt record between two good ones: those must be there still, and what was read must
/// be the same once it is written and read again.
fn spoilt_among_good<R: Record + Serialize + PartialEq + Debug>(spoilt: &Value) -> Result<(), TestCaseError> {
    let mut good = [full_record(R::LIST), full_record(R::LIST)];
    good[0]["id"] = json!("good one");
    good[1]["id"] = json!("good two");
    let read = read_list::<R>(&[&good[0], spoilt, &good[1]])?;
    prop_assert_eq!(read.records.len() + read.lost.len(), 3);
    for good in &good {
        prop_assert!(read.records.iter().any(|record| good["id"] == record.id()), "{:?}", read.lost);
    }
    let written: Vec<_> = read.records.iter().map(|record| serde_json::to_value(record).unwrap()).collect();
    let again = read_list::<R>(&written.iter().collect::<Vec<_>>())?;
    prop_assert_eq!(again.lost, []);
    prop_assert_eq!(again.records, read.records);
    Ok(())
}

fn read_list<R: Record>(records: &[&Value]) -> Result<file::Read<R>, TestCaseError> {
    let file = json!({ R::LIST: records }).to_string();
    file::read::<R>(file.as_bytes()).map_err(|error| TestCaseError::fail(error.to_string()))
}

/// Texts out of the characters that the readers look for, and any others.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::sample::select(&WORDS[..]).prop_map(str::to_owned),
        "[-0-9–—−XBCE.? ]{0,14}",
        "[MoTuWeSaSu0-9:;,+/ -]{0,24}",
        "(https?|HTTP|javascript)?:?/{0,3}[@a-zа-я:.?#\\\\%]{0,20}",
        "(https?://)?(www\\.)?(creativecommons\\.org|rightsstatements\\.org)(/[a-z0-9.]{0,10}){0,4}",
        "[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіЁёЪъ ́ß-]{0,20}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_json_is_read_without_a_panic(value in any_json()) {
        read_all(value.to_string().as_bytes());
        for list in ["museums", "exhibits", "tours", "stories", "regions"] {
            read_all(json!({ list: [&value] }).to_string().as_bytes());
        }
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), cut in 0..2000_usize) {
        read_all(&bytes);
        let whole = json!({"museums": [full_record("museums")], "title": text(), "catalogues": [{"packed": "a"}]}).to_string();
        let mut broken = whole.into_bytes();
        broken.truncate(cut);
        broken.extend(bytes);
        read_all(&broken);
    }

    #[test]
    fn a_spoilt_museum_costs_no_other(spoilt in spoilt_record("museums")) {
        spoilt_among_good::<Museum>(&spoilt)?;
    }

    #[test]
    fn a_spoilt_exhibit_costs_no_other(spoilt in spoilt_record("exhibits")) {
        spoilt_among_good::<Exhibit>(&spoilt)?;
    }

    #[test]
    fn a_spoilt_tour_costs_no_other(spoilt in spoilt_record("tours")) {
        spoilt_among_good::<Tour>(&spoilt)?;
    }

    #[test]
    fn a_spoilt_story_costs_no_other(spoilt in spoilt_record("stories")) {
        spoilt_among_good::<Story>(&spoilt)?;
    }

    #[test]
    fn a_spoilt_region_costs_no_other(spoilt in spoilt_record("regions")) {
        spoilt_among_good::<Region>(&spoilt)?;
    }

    #[test]
    fn a_portal_is_the_same_once_written(title in any_json(), theme in any_json(), contact in any_json()) {
        let portal = json!({"title": title, "catalogues": [{"museums": ["a.json"]}], "theme": theme, "contact": contact});
        if let Ok(portal) = Portal::read(portal.to_string().as_bytes()) {
            prop_assert_eq!(Portal::read(&serde_json::to_vec(&portal).unwrap()), Ok(portal));
        }
    }

    #[test]
    fn any_text_is_looked_into_without_a_panic(text in any_text(), language in any_text()) {
        let _ = (years(&text), fold(&text), words(&text).count(), kazakh_to_latin(&text), kazakh_to_arabic(&text), Rights::new(&text).statement());
        let _ = (sort_key(&language, &text), sort_key("kk", &text), sort_key("ru", &text), sort_key("en", &text));
        let address = Address::new(&text);
        let _ = (address.href(), address.host(), address.is_outside());
        let _ = Text::new(&language, &text).choose(&["kk"]);
        if let Ok(day) = text.parse::<Day>() {
            prop_assert_eq!(day.to_string().parse(), Ok(day));
            let _ = day.order();
        }
        if let Some((from, to)) = years(&text) {
            prop_assert!(from <= to && from != 0 && to != 0);
        }
    }

    #[test]
    fn any_hours_can_be_asked_at_any_minute(
        text in prop_oneof![any_text(), "((Mo|Tu|Sa|Su)(-(We|Fr|Su))?(,(Mo|Th))? )?([0-2][0-9]:[0-5][0-9]-[0-2][0-9]:[0-5][0-9]|09:00\\+|off|24/7)(; Su off)?"],
        weekday in any::<u8>(),
        minute in prop_oneof![any::<u16>(), 0..1500_u16],
    ) {
        if let Ok(schedule) = text.parse::<Schedule>() {
            let _ = schedule.at(weekday, minute);
        }
    }
}

/// The answers of museums' real interfaces: none is the portal's own JSON, none may harm it.
#[test]
fn numbers_out_of_all_bounds_are_no_panic() {
    let long = "9".repeat(1000);
    let small = format!("0.{}1", "0".repeat(1000));
    for number in [
        "1e999",
        "-1e999",
        "1e-999",
        "0e999999999999",
        "1e-99999999999999999999",
        "1.7976931348623157e308",
        "5e-324",
        &long,
        &small,
    ] {
        read_all(format!(r#"{{"regions": [{{"id": "a", "name": "A", "centre": {{"name": "C", "location": {{"latitude": {number}, "longitude": 1}}}}}}]}}"#).as_bytes());
        read_all(format!(r#"{{"exhibits": [{{"id": "a", "title": "A", "date": {{"from": {number}}}, "media": [{{"url": "a", "width": {number}}}]}}]}}"#).as_bytes());
        read_all(
            format!(r#"{{"title": "T", "catalogues": [{{}}], "theme": {{"accent_hue": {number}}}}}"#)
                .as_bytes(),
        );
    }
}

#[test]
fn real_answers_are_read_without_a_panic() {
    let folder = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/apis"));
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return;
    }
    let mut folders = vec![folder.to_owned()];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                read_all(&std::fs::read(path).unwrap());
                count += 1;
            }
        }
    }
    println!("{count} files were read");
    assert!(count > 0);
}
