//! Whatever a document of IIIF holds, reading it ends in pages and counts, never in a panic.

use catalogue::iiif::{self, Document, Link, PageImage};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Names that the reader knows; others it would pass over.
const FIELDS: [&str; 48] = [
    "@context",
    "@id",
    "@language",
    "@type",
    "@value",
    "attribution",
    "behavior",
    "body",
    "canvases",
    "collections",
    "default",
    "description",
    "full",
    "height",
    "id",
    "images",
    "item",
    "items",
    "kk",
    "label",
    "language",
    "license",
    "manifests",
    "maxArea",
    "maxHeight",
    "maxWidth",
    "members",
    "metadata",
    "motivation",
    "none",
    "profile",
    "requiredStatement",
    "resource",
    "rights",
    "scaleFactors",
    "sequences",
    "service",
    "sizes",
    "source",
    "summary",
    "tiles",
    "type",
    "value",
    "viewingDirection",
    "viewingHint",
    "width",
    "und",
    "other",
];

/// Words that mean something in one field or another.
const WORDS: [&str; 22] = [
    "",
    "http://iiif.io/api/image/2/context.json",
    "http://iiif.io/api/image/3/context.json",
    "http://iiif.io/api/presentation/3/context.json",
    "ImageService2",
    "ImageService3",
    "Manifest",
    "Collection",
    "sc:Manifest",
    "sc:Collection",
    "Image",
    "Choice",
    "oa:Choice",
    "SpecificResource",
    "painting",
    "paged",
    "level1",
    "http://iiif.io/api/image/2/level2.json",
    "https://example.org/а",
    "javascript:alert(1)",
    "<p>a &amp; <!-- b",
    "&#x110000; <a href='>",
];

fn any_json() -> impl Strategy<Value = Value> {
    let name =
        prop_oneof![8 => prop::sample::select(&FIELDS[..]).prop_map(str::to_owned), 1 => any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (-3..400_i64).prop_map(Value::from),
        prop::sample::select(vec![json!(u32::MAX), json!(1e300), json!(-0.5)]),
        "[<>&#;/!a-cқ x0-9-]{0,24}".prop_map(Value::from),
        prop::sample::select(&WORDS[..]).prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::btree_map(name.clone(), inner, 0..6)
                .prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

/// A document of each kind with every field in it.
fn documents() -> [Value; 5] {
    let service = json!([{"@id": "https://example.org/s", "@type": "ImageService2", "profile": "level2"}]);
    let picture = json!({"type": "Image", "id": "https://example.org/a.jpg", "width": 5, "height": 5, "service": service});
    let old = json!({"@type": "dctypes:Image", "@id": "https://example.org/a.jpg", "service": service[0]});
    let words = json!({"kk": ["Ер"], "none": ["<p>a</p>", "b"]});
    [
        json!({
            "@context": "http://iiif.io/api/image/3/context.json", "type": "ImageService3", "id": "https://example.org/a",
            "profile": "level1", "width": 600, "height": 400, "maxWidth": 500, "maxHeight": 500, "maxArea": 90000,
            "sizes": [{"width": 60, "height": 40}], "tiles": [{"width": 256, "height": 128, "scaleFactors": [1, 2]}],
            "rights": "R", "attribution": "A",
        }),
        json!({
            "@context": ["http://iiif.io/api/presentation/3/context.json"], "type": "Manifest", "id": "https://example.org/m",
            "label": words, "summary": words, "requiredStatement": {"label": words, "value": words}, "rights": "R",
            "metadata": [{"label": words, "value": words}], "viewingDirection": "right-to-left", "behavior": ["paged"],
            "items": [{"type": "Canvas", "label": words, "width": 5, "height": 5, "items": [{"type": "AnnotationPage", "items": [
                {"type": "Annotation", "motivation": ["painting"], "body": {"type": "Choice", "items": [picture]}}]}]}],
        }),
        json!({
            "@type": "sc:Manifest", "label": ["a", {"@value": "b", "@language": "kk"}], "attribution": "A", "license": ["L"],
            "description": {"@value": "<p>a"}, "metadata": [{"label": "a", "value": ["b", {"value": "c", "language": "d"}]}],
            "sequences": [{"viewingHint": "paged", "canvases": [{"label": "1", "width": 5, "height": 5, "images": [
                {"resource": {"@type": "oa:Choice", "default": {"@type": "oa:SpecificResource", "full": old}, "item": [old]}}]}]}],
        }),
        json!({
            "@context": "http://iiif.io/api/presentation/3/context.json", "type": "Collection", "label": words, "summary": words,
            "items": [{"type": "Collection", "id": "https://example.org/c", "label": words, "items": [
                {"type": "Manifest", "id": "https://example.org/m", "label": words}]}],
        }),
        json!({
            "@type": "sc:Collection", "label": "a", "collections": [{"@type": "sc:Collection", "@id": "https://example.org/c"}],
            "manifests": [{"@type": "sc:Manifest", "@id": "https://example.org/m"}], "members": [],
        }),
    ]
}

/// The places of all values within a value.
fn pointers(value: &Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    let mut go = |name: &str, inner| {
        let name = name.replace('~', "~0").replace('/', "~1");
        pointers(inner, &format!("{here}/{name}"), all);
    };
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| go(&index.to_string(), item))
        }
        Value::Object(fields) => fields.iter().for_each(|(name, field)| go(name, field)),
        _ => {}
    }
}

fn spoilt() -> impl Strategy<Value = Value> {
    let places: Vec<(Value, String)> = documents()
        .into_iter()
        .flat_map(|document| {
            let mut all = Vec::new();
            pointers(&document, "", &mut all);
            all.into_iter().map(move |pointer| (document.clone(), pointer))
        })
        .collect();
    (prop::sample::select(places), any_json()).prop_map(|((mut document, pointer), value)| {
        *document.pointer_mut(&pointer).unwrap() = value;
        document
    })
}

/// Reads bytes; whatever came of it must keep what the types promise.
fn check(bytes: &[u8]) -> Option<Document> {
    let document = iiif::read(bytes).ok()?;
    match &document {
        Document::Image(image) => {
            assert!(image.width > 0 && image.height > 0 && image.level <= 2);
        }
        Document::Manifest(manifest) => manifest.pages.iter().for_each(|page| match &page.image {
            PageImage::Service { id, version } => {
                assert!(id.href().is_some() && matches!(version, 2 | 3));
            }
            PageImage::Plain { url, width, height } => {
                assert!(url.href().is_some() && *width > 0 && *height > 0);
            }
        }),
        Document::Collection(collection) => check_links(&collection.items),
    }
    Some(document)
}

fn check_links(links: &[Link]) {
    for link in links {
        assert!(link.id.href().is_some());
        check_links(&link.items);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn any_json_is_read_without_a_panic(value in any_json()) {
        check(value.to_string().as_bytes());
    }

    #[test]
    fn a_spoilt_document_is_read_without_a_panic(value in spoilt()) {
        check(value.to_string().as_bytes());
    }

    #[test]
    fn any_bytes_are_read_without_a_panic(which in 0..5_usize, cut in 0..1500_usize, bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let mut broken = documents()[which].to_string().into_bytes();
        broken.truncate(cut);
        broken.extend(bytes);
        check(&broken);
    }

    #[test]
    fn a_spoilt_page_costs_no_other(page in any_json()) {
        let mut document = documents()[1].clone();
        let good = document["items"][0].clone();
        document["items"] = json!([good, page, good]);
        let Some(Document::Manifest(manifest)) = check(document.to_string().as_bytes()) else {
            return Err(TestCaseError::fail("the manifest is lost"));
        };
        prop_assert!(manifest.pages.len() >= 2);
        prop_assert_eq!(manifest.pages.len() + manifest.left_out, 3);
    }
}

#[test]
fn whole_documents_are_read() {
    for document in documents() {
        assert!(check(document.to_string().as_bytes()).is_some(), "{document}");
    }
}

/// The answers of museums' real interfaces: none may do harm, and those of IIIF are read.
#[test]
fn real_documents_are_read() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/apis"));
    if !folder.is_dir() {
        println!("skipped: there is no {}", folder.display());
        return;
    }
    let files = files(folder);
    assert!(!files.is_empty());
    for path in &files {
        check(&std::fs::read(path).unwrap());
    }
    // Of its trimmed manifest the second sequence is «...»; only the first counts.
    let expected = [
        ("artic/iiif_manifest_v2.json", 1),
        ("iiif/p2_manifest.json", 1),
        ("iiif/p3_manifest_book.json", 5),
        ("iiif/p3_manifest_multilingual.json", 1),
        ("iiif/p3_collection_newspaper.json", 2),
    ];
    for (name, count) in expected {
        let Ok(bytes) = std::fs::read(folder.join(name)) else {
            println!("skipped: there is no {name}");
            continue;
        };
        let (kept, left_out) = match check(&bytes) {
            Some(Document::Manifest(manifest)) => (manifest.pages.len(), manifest.left_out),
            Some(Document::Collection(collection)) => (collection.items.len(), collection.left_out),
            other => panic!("{name}: {other:?}"),
        };
        assert_eq!((kept, left_out), (count, 0), "{name}");
    }
    println!("{} files were read", files.len());
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
