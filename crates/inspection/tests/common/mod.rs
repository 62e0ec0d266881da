//! Records out of short JSON, inspected.

#![allow(dead_code, reason = "not every test needs all of it")]

use catalogue::file;
use catalogue::language::Language;
use catalogue::model::{Exhibit, Museum, Region, Story, Tour};
use inspection::{Files, Inspection, Known, Profile, Report, Rule};

/// A profile with every rule on, an area and a requirement.
pub fn strict() -> Profile {
    Profile::read(
        r#"{"name": "Strict", "languages": ["kk", "ru", "en"],
            "required": {"exhibits": ["title", {"fields": ["date", "period"], "called": "when", "severity": "warning"}],
                         "museums": ["name", "location"]},
            "area": {"name": "A box", "corners": [[46, 40], [88, 56]]}, "smallest_picture": 800}"#
            .as_bytes(),
    )
    .unwrap()
}

/// Inspects files of records, one after the other.
pub fn inspect(profile: Profile, known: Known, files: &Files, texts: &[&str]) -> Report {
    let mut inspection = Inspection::new(profile, known);
    for (at, text) in texts.iter().enumerate() {
        inspection.open(&format!("{}.json", at + 1));
        macro_rules! add {
            ($($kind:ident)*) => {$(
                let read = file::read::<$kind>(text.as_bytes()).unwrap();
                for lost in &read.lost {
                    inspection.lose(<$kind as file::Record>::LIST, lost);
                }
                for record in &read.records {
                    inspection.add(record, files);
                }
            )*};
        }
        add!(Museum Exhibit Tour Story Region);
    }
    inspection.end()
}

/// The fields of the faults against a rule, with the number of their record.
pub fn fields(report: &Report, rule: Rule) -> Vec<String> {
    let faults = report.faults.iter().filter(|fault| fault.rule == rule);
    faults.map(|fault| format!("{}:{}", fault.record, fault.field)).collect()
}

/// What the first fault against a rule says, in English.
pub fn said(report: &Report, rule: Rule) -> (String, String) {
    let fault = report.faults.iter().find(|fault| fault.rule == rule).unwrap();
    let names = &report.names;
    (fault.wrong(names, Language::English), fault.right(names, Language::English))
}
