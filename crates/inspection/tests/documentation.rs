//! docs/staff.md tells of every rule and profile, as they are.

use catalogue::language::Language;
use inspection::{Profile, Rule, SHIPPED};
use std::fs;

fn page() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/staff.md")).unwrap()
}

#[test]
fn every_rule_is_in_the_table() {
    let page = page();
    let rows: Vec<_> =
        page.lines().filter(|line| line.matches(" | ").count() == 3 && line.starts_with("| `")).collect();
    assert_eq!(rows.len(), Rule::ALL.len());
    let portal = Profile::named("portal").unwrap().unwrap();
    for (rule, row) in Rule::ALL.iter().zip(rows) {
        let start =
            format!("| `{}` | {} | {} | ", rule.code(), rule.severity(), rule.name(Language::English));
        assert!(row.starts_with(&start), "{start}\n{row}");
        assert_eq!(row.ends_with(" ¹ |"), portal.severity(*rule).is_none(), "{row}");
    }
}

#[test]
fn every_profile_is_named_and_the_one_that_is_shown_can_be_read() {
    let page = page();
    for (name, _) in SHIPPED {
        assert!(page.contains(&format!("| `{name}` | ")), "{name}");
    }
    let shown = page.split("```json").nth(1).unwrap().split("```").next().unwrap();
    let profile = Profile::read(shown.as_bytes()).unwrap();
    assert_eq!((profile.required.len(), profile.smallest_picture), (2, 1000));
}
