//! The demonstration catalogue, whose texts were written with care: no false alarm in it, and alarm where
//! its languages are exchanged.

mod common;

use catalogue::file;
use catalogue::model::{Exhibit, Text};
use common::{inspect, strict};
use inspection::{Files, Inspection, Known, Rule};
use std::fs;

fn texts() -> Vec<String> {
    let names = ["regions", "museums", "exhibits", "models", "rooms", "stories", "tours"];
    let read = |name| fs::read_to_string(format!("{}/../../demo/{name}.json", env!("CARGO_MANIFEST_DIR")));
    names.map(|name| read(name).unwrap()).to_vec()
}

#[test]
fn there_is_no_false_alarm() {
    let texts = texts();
    let texts: Vec<_> = texts.iter().map(String::as_str).collect();
    let report = inspect(strict(), Known::default(), &Files::default(), &texts);
    assert!(report.names.records.len() > 500);
    // What its makers know of and say: no rights are known, and two museums have doubtful years.
    let known = [Rule::RightsMissing, Rule::DateUnread, Rule::Required, Rule::AreaOutside];
    let alarms: Vec<_> = report.faults.iter().filter(|fault| !known.contains(&fault.rule)).collect();
    assert!(alarms.is_empty(), "{alarms:#?}");
}

/// Titles and descriptions, each language in the field of another.
fn exchanged(text: &Text) -> Text {
    let version = |tag: &str| text.choose(&[tag]).unwrap().text.to_owned();
    Text::new("kk", version("ru")).with("ru", version("kk")).with("en", version("ru"))
}

#[test]
fn texts_in_the_wrong_language_are_found() {
    let read = file::read::<Exhibit>(texts()[2].as_bytes()).unwrap();
    let mut inspection = Inspection::new(strict(), Known::default());
    for exhibit in &read.records {
        let description = exhibit.description.as_ref().map(exchanged);
        inspection.add(&Exhibit { description, ..exhibit.clone() }, &Files::default());
    }
    let report = inspection.end();
    for tag in ["kk", "ru", "en"] {
        let is_it = |rule, field: &str| {
            matches!(rule, Rule::LanguageWrong | Rule::TranslationSame)
                && field == format!("description.{tag}")
        };
        let found = report.faults.iter().filter(|fault| is_it(fault.rule, &fault.field)).count();
        assert!(found * 100 >= read.records.len() * 95, "{tag}: {found} of {}", read.records.len());
    }
}
