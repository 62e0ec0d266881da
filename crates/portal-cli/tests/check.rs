//! `portal check`, run on small files, one for each kind of fault.

use std::{fs, path::Path, process::Command};
use tempfile::TempDir;

fn portal(arguments: &[&str], folder: &Path) -> (String, i32) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_portal")).args(arguments).current_dir(folder).output().unwrap();
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

fn check(files: &[(&str, &[u8])]) -> (String, i32) {
    let folder = TempDir::new().unwrap();
    let names: Vec<_> = files.iter().map(|(name, _)| *name).collect();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    portal(&[&["check"], &names[..]].concat(), folder.path())
}

/// Checks that a file has this one fault, in these words.
fn one_fault(json: &str, place: &str, wrong: &str, right: &str) {
    let (text, code) = check(&[("a.json", json.as_bytes())]);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!((code, lines.len()), (1, 5), "{json}\n{text}");
    assert_eq!(lines[0], format!("a.json · {place}"), "{text}");
    assert!(lines[1].starts_with("  wrong: ") && lines[1].contains(wrong), "{text}");
    assert!(lines[2].starts_with("  right: ") && lines[2].contains(right), "{text}");
    assert!(lines[4].ends_with(" 1 fault"), "{text}");
}

fn exhibit(fields: &str) -> String {
    format!(r#"{{"exhibits": [{{"id": "golden-man", "title": "T", {fields}}}]}}"#)
}

#[test]
fn a_wrong_type() {
    one_fault(
        &exhibit(r#""date": {"from": "four hundred"}"#),
        "exhibits «golden-man» · date.from",
        r#""four hundred" is not a whole number"#,
        "a whole number: the first year; -400 is 400 BCE",
    );
    one_fault(
        &exhibit(r#""title": {"kk": 5}"#).replace(r#""title": "T", "#, ""),
        "exhibits «golden-man» · title.kk",
        "5",
        "the text in this language",
    );
    one_fault(
        &exhibit(r#""materials": ["a", 5]"#),
        "exhibits «golden-man» · materials[1]",
        "5",
        "a plain string, or an object with `label`",
    );
    one_fault(r#"{"museums": {}}"#, "museums", "an object", "a list");
    one_fault(r#"{"tours": [5]}"#, "tours no. 1", "5 is not an object", "an object with the fields");
}

#[test]
fn a_missing_field_and_an_unknown_one() {
    one_fault(r#"{"museums": [{"id": "m"}]}"#, "museums «m» · name", "the field is missing", "its name");
    one_fault(
        r#"{"regions": [{"name": "N"}]}"#,
        "regions no. 1 · id",
        "the field is missing",
        "its identifier",
    );
    one_fault(
        &exhibit(r#""technique": []"#),
        "exhibits «golden-man» · technique",
        "no such field",
        "«techniques»",
    );
    one_fault(r#"{"exhibit": []}"#, "exhibit", "no such field", "«exhibits»");
}

#[test]
fn words_ranges_and_addresses() {
    one_fault(
        r#"{"stories": [{"id": "s", "title": "T", "kind": "events"}]}"#,
        "stories «s» · kind",
        "events",
        "perhaps «event» is meant",
    );
    let place = r#""findspot": {"name": "N", "location": {"latitude": 95, "longitude": 5}}"#;
    one_fault(
        &exhibit(place),
        "exhibits «golden-man» · findspot.location.latitude",
        "95 is more than 90",
        "from -90 to 90",
    );
    one_fault(
        &exhibit(r#""media": [{"kind": "audio", "url": "javascript:alert(1)"}]"#),
        "exhibits «golden-man» · media[0].url",
        "javascript",
        "starts with https://",
    );
    one_fault(
        &exhibit(r#""sources": ["p. 5 of https://a.kz"]"#),
        "exhibits «golden-man» · sources[0]",
        "is not an address that can be followed",
        "the address by itself",
    );
}

#[test]
fn identifiers() {
    let regions = |ids: [&str; 2]| {
        format!(
            r#"{{"regions": [{{"id": "{}", "name": "A"}}, {{"id": "{}", "name": "B"}}]}}"#,
            ids[0], ids[1]
        )
    };
    one_fault(
        &regions(["a", "a"]),
        "regions «a» · id",
        "«a» is already the identifier of regions no. 1 in a.json",
        "of its own",
    );
    one_fault(
        &regions(["a", ".."]),
        "regions «..» · id",
        "cannot stand in an address",
        "letters, digits and hyphens",
    );
    one_fault(
        &regions(["a", " "]),
        "regions no. 2 · id",
        "cannot stand in an address",
        "letters, digits and hyphens",
    );
    let file = regions(["a", "b"]);
    let (text, code) = check(&[("one.json", file.as_bytes()), ("two.json", file.as_bytes())]);
    assert_eq!(code, 1);
    assert!(
        text.contains(
            "two.json · regions «a» · id\n  wrong: «a» is already the identifier of regions no. 1 in one.json"
        ),
        "{text}"
    );
    assert!(text.ends_with("2 files, 4 records, 2 faults\n"), "{text}");
}

#[test]
fn references() {
    let museum = r#"{"museums": [{"id": "central", "name": "N", "region": "nowhere", "belongs_to": {"name": "N", "museum": "big"}}]}"#;
    one_fault(
        museum,
        "museums «central» · belongs_to.museum",
        "«big» is not among the museums",
        "an identifier from the museums",
    );
    let tour = r#"{"tours": [{"id": "t", "title": "T", "scenes": [{"id": "hall", "title": "H", "hotspots": [{"scene": "hal"}]}]}]}"#;
    one_fault(
        tour,
        "tours «t» · scenes[0].hotspots[0].scene",
        "«hal» is not among the scenes of this tour",
        "perhaps «hall» is meant",
    );
}

#[test]
fn references_from_one_file_into_another() {
    let files: [(&str, &[u8]); 4] = [
        ("museums.json", br#"{"museums": [{"id": "central", "name": "N", "region": "KZ-1"}]}"#),
        ("regions.json", br#"{"regions": [{"id": "KZ-10", "name": "N"}]}"#),
        ("exhibits.json", br#"{"exhibits": [{"id": "e", "title": "T", "museum": "central"}, {"id": "f", "title": "T", "museum": "lost"}]}"#),
        ("tours.json", br#"{"tours": [{"id": "t", "title": "T", "museums": ["central", "lost"], "scenes": [{"id": "s", "title": "S", "hotspots": [{"exhibit": "g"}]}]}], "stories": [{"id": "s", "title": "T", "museums": ["lost"]}]}"#),
    ];
    let (text, code) = check(&files);
    assert_eq!(code, 1);
    for place in [
        "museums.json · museums «central» · region\n  wrong: «KZ-1» is not among the regions",
        "exhibits.json · exhibits «f» · museum\n",
        "tours.json · tours «t» · museums[1]\n",
        "tours.json · tours «t» · scenes[0].hotspots[0].exhibit\n",
        "tours.json · stories «s» · museums[0]\n",
    ] {
        assert!(text.contains(place), "{place}\n{text}");
    }
    assert!(text.ends_with("4 files, 6 records, 5 faults\n"), "{text}");
}

#[test]
fn dates_days_and_hours() {
    one_fault(
        &exhibit(r#""date": {"from": 5, "to": 4}"#),
        "exhibits «golden-man» · date.from",
        "the first year, 5, is after the last, 4",
        "earlier",
    );
    one_fault(
        &exhibit(r#""date": {"from": 0}"#),
        "exhibits «golden-man» · date.from",
        "no year 0",
        "-1 for 1 BCE",
    );
    let story = |days: &str| format!(r#"{{"stories": [{{"id": "s", "title": "T", {days}}}]}}"#);
    one_fault(
        &story(r#""start": "2019-12-18", "end": "2019-12-17""#),
        "stories «s» · end",
        "is before the first",
        "not before",
    );
    one_fault(
        &story(r#""start": "2019-02-30""#),
        "stories «s» · start",
        "not a day in the calendar",
        "2019-12-18",
    );
    one_fault(
        &story(r#""start": "18.12.2019""#),
        "stories «s» · start",
        "not of the right form",
        "2019-12-18",
    );
    let museum = r#"{"museums": [{"id": "m", "name": "N", "hours": {"osm": "Jan-Mar 10:00-18:00"}}]}"#;
    one_fault(museum, "museums «m» · hours.osm", "Jan-Mar", "Tu-Su 10:00-18:00");
}

#[test]
fn what_only_the_reader_refuses_is_a_fault() {
    one_fault(
        &exhibit(r#""media": [{"url": "a.jpg", "alternative": "A", "height": 1, "width": 5000000000}]"#),
        "exhibits «golden-man»",
        "media[0].width",
        "docs/schema",
    );
}

#[test]
fn portal_json() {
    one_fault(r#"{"title": "T", "catalogues": []}"#, "catalogues", "the list is empty", "at least one");
    one_fault(
        r#"{"title": "T", "catalogues": [{"packed": "a"}], "languages": ["kz"]}"#,
        "languages[0]",
        "kz",
        "one of kk, kk-Latn, kk-Arab, ru, en",
    );
    one_fault(
        r#"{"title": "T", "catalogues": [{"packed": "a"}], "theme": {"accent_hue": 400}}"#,
        "theme.accent_hue",
        "400 is more than 360",
        "from 0 to 360",
    );
    one_fault(
        r#"{"title": "T", "catalogues": [{"pack": "a"}]}"#,
        "catalogues[0].pack",
        "no such field",
        "«packed»",
    );
    one_fault(
        r#"{"title": "T", "catalogues": [{"name": "A"}]}"#,
        "catalogues[0].packed",
        "needs this or a connector",
        "docs/schema",
    );
    one_fault(
        r#"{"title": "T", "catalogues": [{"museums": ["museums.json"]}]}"#,
        "catalogues[0].museums",
        "no longer read",
        "`portal pack FILES --output FOLDER`",
    );
    one_fault(r#"{"catalogues": [{"packed": "a"}]}"#, "title", "missing", "the portal's name");
}

#[test]
fn a_file_that_cannot_be_read_does_not_cost_the_others() {
    let utf_16: Vec<u8> =
        [0xfeff].into_iter().chain("{}".encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    for (bytes, wrong) in [
        (b"".as_slice(), "the file is empty"),
        (b"{\"museums\": [\n{", "the file is cut short at line 2, column 1"),
        (b"<!doctype html>", "this is not JSON: expected value at line 1, column 1"),
        (deep.as_bytes(), "more than 127 deep"),
        (&utf_16, "UTF-16"),
        (b"{\"\xcf\": 1}", "not in UTF-8: see line 1"),
    ] {
        let (text, code) = check(&[("broken.json", bytes), ("a.json", br#"{"regions": [{"id": "a"}]}"#)]);
        assert_eq!(code, 2, "{text}");
        assert!(text.starts_with("broken.json\n  wrong: ") && text.contains(wrong), "{text}");
        assert!(text.contains("a.json · regions «a» · name\n"), "{text}");
        assert!(text.ends_with("2 files, 1 record, 2 faults\n"), "{text}");
    }
}

#[test]
fn a_file_that_cannot_be_opened() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("folder")).unwrap();
    let (text, code) = portal(&["check", "none.json", "folder"], folder.path());
    assert_eq!(code, 2);
    assert!(text.contains("none.json\n  wrong: there is no such file"), "{text}");
    assert!(text.contains("folder\n  wrong: this is a directory"), "{text}");
}

#[test]
fn a_name_that_stands_twice() {
    one_fault(r#"{"regions": [{"id": "a", "name": "A"}], "regions": []}"#, "regions", "stands twice", "once");
    one_fault(
        r#"{"regions": [{"id": "a", "name": "A", "name": "B"}]}"#,
        "regions «a» · name",
        "stands twice",
        "once",
    );
    one_fault(
        r#"{"title": "T", "catalogues": [{"packed": "a"}], "title": "U"}"#,
        "title",
        "stands twice",
        "once",
    );
}

#[test]
fn called_wrongly() {
    for arguments in [&["check"][..], &[], &["chek", "a.json"], &["schema"]] {
        assert_eq!(portal(arguments, Path::new(".")).1, 2, "{arguments:?}");
    }
}

#[test]
fn no_fault() {
    let (text, code) = check(&[("a.json", "\u{feff}{\"$schema\": \"s\", \"regions\": [{\"id\": \"а/ә %\", \"name\": {\"kk\": \"A\", \"ru\": null}}]}".as_bytes())]);
    assert_eq!((text.as_str(), code), ("1 file, 1 record, 0 faults\n", 0));
}

#[test]
fn a_connector_is_checked_as_one() {
    let connector =
        r#"{"name": "A", "base": "https://a.example/", "exhibits": {"fields": {"id": "id", "title": "t"}}}"#;
    assert_eq!(check(&[("a.json", connector.as_bytes())]), ("1 file, 0 records, 0 faults\n".to_owned(), 0));
    one_fault(
        &connector.replace("title", "titel"),
        "exhibits.fields.titel",
        "there is no such field",
        "docs/connectors.md",
    );
}

#[test]
fn a_profile_asks_for_more() {
    let folder = TempDir::new().unwrap();
    let records = r#"{"exhibits": [{"id": "a", "title": {"kk": "Серебряная монета"}, "rights": "unknown"}]}"#;
    fs::write(folder.path().join("a.json"), records).unwrap();
    fs::write(folder.path().join("ours.json"), r#"{"name": "Ours", "required": {"exhibits": ["museum"]}}"#)
        .unwrap();
    fs::write(folder.path().join("wrong.json"), r#"{"name": "Ours", "rules": {"required": "of"}}"#).unwrap();
    let check = |more: &[&str]| portal(&[&["check", "a.json"], more].concat(), folder.path());
    assert_eq!(check(&[]), ("1 file, 1 record, 0 faults\n".to_owned(), 0));
    let (text, code) = check(&["--profile", "ours.json", "--language", "ru", "--table", "faults.csv"]);
    assert_eq!(code, 1);
    assert!(
        text.contains("a.json · exhibits «a» · museum\n  wrong: пусто, а профиль «Ours» требует: museum\n"),
        "{text}"
    );
    assert!(
        text.contains("exhibits «a» · title.kk\n  wrong: «Серебряная монета» должно быть на языке"),
        "{text}"
    );
    let table = fs::read_to_string(folder.path().join("faults.csv")).unwrap();
    assert!(table.starts_with("\u{feff}\"Важность\",\"Правило\""), "{table}");
    // A line over the columns, and one for each fault: museum, language, rights.
    assert_eq!(table.lines().count(), 4, "{table}");
    for wrong in [["--profile", "wrong.json"], ["--profile", "none"], ["--language", "de"]] {
        assert_eq!(check(&wrong).1, 2, "{wrong:?}");
    }
}

#[test]
fn a_field_of_the_wrong_shape_is_told_of_once() {
    one_fault(
        &exhibit(r#""sources": [{"url": "not an address"}]"#),
        "exhibits «golden-man» · sources[0].url",
        "not of the right form",
        "starts with https://",
    );
}
