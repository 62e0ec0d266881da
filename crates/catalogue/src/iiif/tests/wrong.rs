//! What is not as it should be.

use super::*;
use std::time::{Duration, Instant};

#[test]
fn another_kind_of_document_is_named() {
    for (json, found) in [
        ("{}", "an object with neither type nor @context"),
        ("[]", "a list"),
        (r#""https://museum.example""#, "a text"),
        (r#"{"type": "FeatureCollection"}"#, "the type «FeatureCollection» without @context"),
        // Words of other standards, and of versions that are not read.
        (
            r#"{"type": "Collection", "@context": "https://www.w3.org/ns/activitystreams", "items": []}"#,
            "the type «Collection» with the @context «https://www.w3.org/ns/activitystreams»",
        ),
        (
            r#"{"@context": "http://library.stanford.edu/iiif/image-api/1.1/context.json"}"#,
            "the @context «http://library.stanford.edu/iiif/image-api/1.1/context.json»",
        ),
    ] {
        let wrong = wrong(json);
        assert!(wrong.starts_with("expected an info.json"), "{wrong}");
        assert!(wrong.ends_with(&format!("found {found}")), "{wrong}");
    }
    let long = wrong(&format!(r#"{{"type": "{}"}}"#, "ө".repeat(100_000)));
    assert!(long.len() < 1000, "{} bytes", long.len());
}

#[test]
fn a_document_cut_short_says_where() {
    let whole = third(&[page(PHOTOGRAPH)]);
    for end in 0..whole.len() {
        let wrong = wrong(&whole[..end]);
        assert!(wrong.contains("line ") && wrong.ends_with("the file ends too soon"), "{wrong}");
    }
}

#[test]
fn what_nothing_can_be_shown_without_is_named() {
    let info = |fields: &str| wrong(&format!(r#"{{"type": "ImageService3", {fields}}}"#));
    assert_eq!(info(r#""id": "https://a.example", "height": 5"#), "width: the field is missing");
    assert_eq!(info(r#""id": "https://a.example", "width": 5, "height": 0"#), "height: expected more than 0");
    assert!(info(r#""id": "https://a.example", "width": "5", "height": 5"#).starts_with("width: expected"));
    assert!(info(r#""id": "javascript:alert(1)", "width": 5, "height": 5"#).starts_with("id: expected"));
    assert!(info(r#""width": 5, "height": 5"#).starts_with("id: expected"));

    let manifest = third(&[]);
    assert_eq!(wrong(&manifest.replace("items", "parts")), "items: the field is missing");
    assert_eq!(wrong(&manifest.replace("[]", r#""none""#)), "items: expected a list, found a text");
    let second = |fields: &str| wrong(&format!(r#"{{"@type": "sc:Manifest"{fields}}}"#));
    assert_eq!(second(""), "sequences: the field is missing");
    assert_eq!(second(r#", "sequences": []"#), "sequences: at least one is needed");
    assert_eq!(second(r#", "sequences": [5]"#), "sequences[0].canvases: the field is missing");
    assert_eq!(
        wrong(r#"{"@type": "sc:Collection", "manifests": {}}"#),
        "manifests: expected a list, found an object"
    );
    assert_eq!(
        wrong(&manifest.replace("Manifest", "Collection").replace("items", "parts")),
        "items: the field is missing"
    );
}

#[test]
fn a_wrong_page_costs_no_other() {
    let good = page(PHOTOGRAPH);
    let bad = [
        "null".to_owned(),
        "[]".to_owned(),
        r#"{"type": "Canvas"}"#.to_owned(),
        good.replacen("1200", r#""wide""#, 1),
        good.replacen("1200", "-1200", 1),
        good.replacen(r#""width": 1200,"#, "", 1),
        good.replace("https://museum.example/saddle.jpg", "javascript:alert(1)"),
        good.replace("https://museum.example/saddle.jpg", ""),
        good.replacen("[", "", 1).replacen("}]}]}", "}]}}", 1),
        page("5"),
        page(r#"{"type": "Choice", "items": "none"}"#),
    ];
    // An object where a list of one should stand is read all the same.
    let lenient = 1;
    let mut pages = vec![good.clone()];
    pages.extend(bad.iter().cloned());
    pages.push(good);
    let manifest = manifest(&third(&pages));
    assert_eq!(manifest.pages.len(), 2 + lenient);
    assert_eq!(manifest.left_out, bad.len() - lenient);
}

#[test]
fn a_manifest_without_a_name_has_its_pages() {
    let manifest = manifest(&third(&[page(PHOTOGRAPH)]).replace(r#"{"en": ["A saddle"]}"#, "5"));
    assert!(manifest.label.is_blank());
    assert_eq!(manifest.pages.len(), 1);
}

#[test]
fn long_manifests_are_read_in_linear_time_and_bounded() {
    let of = |count: usize| third(&vec![page(PHOTOGRAPH); count]);
    let thousand = manifest(&of(1000));
    assert_eq!((thousand.pages.len(), thousand.left_out), (1000, 0));
    let start = Instant::now();
    let huge = manifest(&of(100_000));
    assert_eq!((huge.pages.len(), huge.left_out), (5000, 95_000));
    // A second or two on a slow machine without optimisation; squares would take hours.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn a_text_in_countless_languages_is_bounded() {
    let languages: Vec<_> = (0..100_000).map(|number| format!(r#""x-{number}": ["a"]"#)).collect();
    let label = manifest(&third(&[]).replace(r#""en": ["A saddle"]"#, &languages.join(","))).label;
    assert_eq!(label.iter().count(), 100);
    let values = vec![r#""word""#; 100_000].join(",");
    let label = manifest(&third(&[]).replace(r#""A saddle""#, &values)).label;
    assert!(said(&label, "en").len() < 21_000);
}
