//! Profiles: those that are shipped, and what is said of wrong ones.

mod common;

use common::{fields, inspect};
use inspection::{Files, Known, Profile, Rule, SHIPPED, Severity};

#[test]
fn the_shipped_profiles_can_be_read_and_have_their_names_in_three_languages() {
    for (name, _) in SHIPPED {
        let profile = Profile::named(name).unwrap().unwrap();
        let about = profile.about.unwrap();
        for language in ["kk", "ru", "en"] {
            assert_eq!(about.choose(&[language]).unwrap().language, language, "{name}");
        }
    }
    assert!(Profile::named("none").is_none());
}

#[test]
fn a_wrong_profile_says_what_is_wrong_and_where() {
    for (json, words) in [
        ("", "line 1, column 1"),
        ("[]", "expected an object, found a list"),
        ("{}", "name: the field is missing"),
        (r#"{"name": " "}"#, "name: the text is empty"),
        (r#"{"name": "A", "languges": ["kk"]}"#, "languges: there is no such field"),
        (r#"{"name": "A", "languages": "kk"}"#, "languages: expected a list"),
        (
            r#"{"name": "A", "required": {"exhibit": []}}"#,
            "required.exhibit: there is no list «exhibit»; perhaps «exhibits» is meant",
        ),
        (
            r#"{"name": "A", "required": {"exhibits": ["titel"]}}"#,
            "required.exhibits[0]: there is no field «titel»; perhaps «title» is meant",
        ),
        (
            r#"{"name": "A", "required": {"exhibits": [{"fields": []}]}}"#,
            "required.exhibits[0].fields: there is no field to be filled",
        ),
        (
            r#"{"name": "A", "required": {"exhibits": [{"fields": ["title"], "severity": "grave"}]}}"#,
            "«grave» is none of error, warning, hint",
        ),
        (
            r#"{"name": "A", "required": {"exhibits": [{"field": ["title"]}]}}"#,
            "required.exhibits[0].field: there is no such field",
        ),
        (
            r#"{"name": "A", "rules": {"date-unred": "off"}}"#,
            "rules.date-unred: there is no rule «date-unred»; perhaps «date-unread» is meant",
        ),
        (
            r#"{"name": "A", "rules": {"date-unread": "never"}}"#,
            "rules.date-unread: «never» is none of error, warning, hint, off",
        ),
        (
            r#"{"name": "A", "area": {"name": "B", "corners": [[46, 40]]}}"#,
            "area.corners: expected two corners of a box, or more",
        ),
        (
            r#"{"name": "A", "area": {"name": "B", "corners": [[46, 40], [40, 146]]}}"#,
            "area.corners[1]: expected a longitude and a latitude",
        ),
        (r#"{"name": "A", "area": {"corners": [[46, 40], [87, 55]]}}"#, "area.name: the field is missing"),
        (r#"{"name": "A", "smallest_picture": -1}"#, "smallest_picture: expected a whole number"),
    ] {
        let error = Profile::read(json.as_bytes()).unwrap_err().to_string();
        assert!(error.contains(words), "{json}: {error}");
    }
}

#[test]
fn a_profile_makes_rules_graver_or_turns_them_off() {
    let profile =
        Profile::read(br#"{"name": "A", "rules": {"date-unread": "error", "date-zero": "off"}}"#).unwrap();
    assert_eq!(profile.severity(Rule::DateUnread), Some(Severity::Error));
    assert_eq!(profile.severity(Rule::DateZero), None);
    assert_eq!(profile.severity(Rule::DateOrder), Some(Severity::Error));
    let records = r#"{"exhibits": [{"id": "a", "title": "A", "date": {"from": 0}}, {"id": "b", "title": "B", "date": "about 1850"}]}"#;
    let report = inspect(profile, Known::default(), &Files::default(), &[records]);
    assert_eq!(fields(&report, Rule::DateZero), [""; 0]);
    assert_eq!(fields(&report, Rule::DateUnread), ["1:date"]);
    assert_eq!(report.count(Severity::Error), 1);
}

/// By the mapping guidelines of EDM: a title or a description; a subject, type, place or time; the rights,
/// the provider, and a picture.
#[test]
fn edm_asks_for_what_europeana_does() {
    let missing = |record: &str| {
        let profile = Profile::named("edm").unwrap().unwrap();
        let mut found =
            fields(&inspect(profile, Known::default(), &Files::default(), &[record]), Rule::Required);
        found.sort();
        found
    };
    let bare = r#"{"exhibits": [{"id": "a", "title": {"kk": " "}}]}"#;
    assert_eq!(
        missing(bare),
        [
            "0:date",
            "0:inventory_number",
            "0:makers",
            "0:media",
            "0:museum",
            "0:rights",
            "0:subjects",
            "0:title"
        ]
    );
    let whole = r#"{"exhibits": [{"id": "a", "title": "", "description": {"en": "A"}, "museum": "m",
        "findspot": {"name": "B"}, "date": "1850", "makers": [{"name": "C"}], "inventory_number": "1",
        "rights": "http://rightsstatements.org/vocab/InC/1.0/", "media": [{"url": "a.jpg"}]}]}"#;
    assert_eq!(missing(whole), [""; 0]);
}

#[test]
fn kazakhstan_is_where_it_is() {
    let area = Profile::named("kazakhstan").unwrap().unwrap().area.unwrap();
    let has = |latitude, longitude| {
        area.has(catalogue::model::Point { latitude, longitude, precision: Default::default() })
    };
    for (name, latitude, longitude) in [
        ("Astana", 51.17, 71.43),
        ("Almaty", 43.24, 76.89),
        ("Aktau", 43.65, 51.17),
        ("Oral", 51.23, 51.37),
        ("Petropavl", 54.87, 69.15),
        ("Oskemen", 49.95, 82.61),
        ("Shymkent", 42.32, 69.59),
        ("Zharkent", 44.17, 80.00),
        ("Bokei Orda", 48.93, 46.80),
    ] {
        assert!(has(latitude, longitude), "{name}");
    }
    for (name, latitude, longitude) in [
        ("Omsk", 54.99, 73.37),
        ("Tashkent, which is nearer than any margin may be wide", 40.0, 69.24),
        ("Moscow", 55.75, 37.62),
        ("Urumqi", 43.83, 87.62),
        ("Baku", 40.41, 49.87),
        ("Nowhere", 0.0, 0.0),
    ] {
        assert!(!has(latitude, longitude), "{name}");
    }
}
