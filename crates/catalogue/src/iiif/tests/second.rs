//! Manifests of 2.1, as large libraries have them.

use super::*;

const PSALTER: &str = r#"{
    "@context": "http://iiif.io/api/presentation/2/context.json", "@type": "sc:Manifest",
    "@id": "https://library.example/ms7/manifest.json",
    "label": [{"@value": "A psalter", "@language": "en"}, {"@value": "Псалтырь", "@language": "ru"}],
    "description": "Written in <i>Otrar</i>, they say.",
    "attribution": ["The Library", "The Friends"], "license": "https://creativecommons.org/licenses/by-nc/4.0/",
    "metadata": [
        {"label": "Date", "value": "c. 1480"},
        {"label": [{"@value": "Hand", "@language": "en"}], "value": ["one", {"@value": "two", "@language": "en"}, "three"]},
        {"label": "Note", "value": [{"value": "As museums write it", "language": "en"}]}],
    "sequences": [
        {"@type": "sc:Sequence", "viewingDirection": "right-to-left", "viewingHint": "paged", "canvases": [
            {"@type": "sc:Canvas", "label": "1r", "width": 3000, "height": 4000, "images": [
                {"@type": "oa:Annotation", "motivation": "sc:painting", "resource": {
                    "@type": "dctypes:Image", "@id": "https://library.example/iiif/1r/full/full/0/default.jpg",
                    "service": {"@context": "http://iiif.io/api/image/2/context.json",
                        "@id": "https://library.example/iiif/1r", "profile": "http://iiif.io/api/image/2/level1.json"}}}]},
            {"@type": "sc:Canvas", "label": "1v", "width": 3000, "height": 4000, "images": [
                {"resource": {"@type": "oa:Choice",
                    "default": {"@type": "dctypes:Image", "@id": "https://library.example/1v.jpg", "width": 300, "height": 400},
                    "item": [{"@type": "dctypes:Image", "@id": "https://library.example/1v-uv.jpg"}]}}]},
            {"@type": "sc:Canvas", "label": "2r: lost", "width": 3000, "height": 4000, "images": []}]},
        "https://library.example/ms7/another-sequence"]}"#;

#[test]
fn a_manuscript_of_a_library_is_read() {
    let psalter = manifest(PSALTER);
    assert_eq!((said(&psalter.label, "en"), said(&psalter.label, "ru")), ("A psalter", "Псалтырь"));
    assert_eq!(said(psalter.description.as_ref().unwrap(), "und"), "Written in Otrar, they say.");
    assert!(psalter.right_to_left && psalter.paged);
    assert_eq!(psalter.rights.uri(), "https://creativecommons.org/licenses/by-nc/4.0/");
    let (label, words) = psalter.attribution.as_ref().unwrap();
    assert!(label.is_blank());
    assert_eq!(said(words, "und"), "The Library; The Friends");
}

#[test]
fn its_metadata_are_in_languages_or_in_none() {
    let metadata = manifest(PSALTER).metadata;
    assert_eq!(metadata.len(), 3);
    assert_eq!((said(&metadata[0].0, "und"), said(&metadata[0].1, "und")), ("Date", "c. 1480"));
    assert_eq!((said(&metadata[1].1, "und"), said(&metadata[1].1, "en")), ("one; three", "two"));
    assert_eq!(said(&metadata[2].1, "en"), "As museums write it");
}

#[test]
fn its_pages_have_services_or_plain_pictures() {
    let psalter = manifest(PSALTER);
    assert_eq!((psalter.pages.len(), psalter.left_out), (2, 1));
    let PageImage::Service { id, version: 2 } = &psalter.pages[0].image else {
        panic!("a service of version 2")
    };
    assert_eq!(id.href(), Some("https://library.example/iiif/1r"));
    let PageImage::Plain { url, width, height } = &psalter.pages[1].image else { panic!("a plain picture") };
    assert_eq!((url.href(), *width, *height), (Some("https://library.example/1v.jpg"), 300, 400));
    assert_eq!(said(psalter.pages[1].label.as_ref().unwrap(), "und"), "1v");
}

#[test]
fn a_hint_may_stand_in_the_manifest_too() {
    let json = PSALTER
        .replace(r#""viewingDirection": "right-to-left", "viewingHint": "paged", "#, "")
        .replacen('{', r#"{"viewingDirection": "right-to-left", "viewingHint": "paged", "#, 1);
    let psalter = manifest(&json);
    assert!(psalter.right_to_left && psalter.paged);
}
