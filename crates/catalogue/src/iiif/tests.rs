//! Documents in the shapes of the IIIF cookbook and of real libraries, in the project's own words.

mod collections;
mod following;
mod images;
mod manifests;
mod second;
mod wrong;

use super::*;
use crate::model::Text;

fn image(json: &str) -> ImageService {
    match read(json.as_bytes()) {
        Ok(Document::Image(image)) => image,
        other => panic!("expected an image, found {other:?}"),
    }
}

fn manifest(json: &str) -> Manifest {
    match read(json.as_bytes()) {
        Ok(Document::Manifest(manifest)) => manifest,
        other => panic!("expected a manifest, found {other:?}"),
    }
}

fn collection(json: &str) -> Collection {
    match read(json.as_bytes()) {
        Ok(Document::Collection(collection)) => collection,
        other => panic!("expected a collection, found {other:?}"),
    }
}

fn wrong(json: &str) -> String {
    read(json.as_bytes()).expect_err(json).to_string()
}

/// A text in one language.
fn said<'a>(text: &'a Text, language: &str) -> &'a str {
    let found = text.iter().find(|version| version.language == language);
    found.unwrap_or_else(|| panic!("{language} in {text:?}")).text
}

/// A manifest of 3.0 with these pages.
fn third(pages: &[String]) -> String {
    let pages = pages.join(",");
    format!(
        r#"{{"@context": "http://iiif.io/api/presentation/3/context.json", "type": "Manifest",
            "id": "https://museum.example/m", "label": {{"en": ["A saddle"]}}, "items": [{pages}]}}"#
    )
}

/// A page of 3.0 that this body is painted on.
fn page(body: &str) -> String {
    format!(
        r#"{{"type": "Canvas", "id": "https://museum.example/c", "width": 1200, "height": 1800, "items": [
            {{"type": "AnnotationPage", "items": [
                {{"type": "Annotation", "motivation": "painting", "body": {body}}}]}}]}}"#
    )
}

const PHOTOGRAPH: &str =
    r#"{"type": "Image", "id": "https://museum.example/saddle.jpg", "width": 600, "height": 900}"#;
