//! Going from document to document.

use super::*;
use crate::model::Address;
use crate::{Answer, Failure, Fetch, Reason};
use futures_executor::block_on;
use futures_util::FutureExt;
use std::cell::RefCell;

/// A server that says at each address what `answers` has for it.
struct Server {
    answers: fn(&str) -> Option<String>,
    asked: RefCell<Vec<String>>,
}

impl Fetch for Server {
    fn fetch(&self, address: &Address) -> Answer<Vec<u8>> {
        let address = address.href().unwrap().to_owned();
        self.asked.borrow_mut().push(address.clone());
        let answer = (self.answers)(&address).map(String::into_bytes);
        async move { answer.ok_or(Failure { address, reason: Reason::Status(404) }) }.boxed_local()
    }
}

fn go(
    answers: fn(&str) -> Option<String>,
    start: &str,
    path: &[usize],
) -> (Result<Found, Failure>, Vec<String>) {
    let server = Server { answers, asked: RefCell::default() };
    let found = block_on(follow(&server, Address::new(start), path));
    (found, server.asked.into_inner())
}

fn list(items: &str) -> String {
    format!(
        r#"{{"@context": "http://iiif.io/api/presentation/3/context.json", "type": "Collection",
            "id": "https://a.example/all", "label": {{"en": ["All"]}}, "items": [{items}]}}"#
    )
}

/// A collection whose second item is itself, and whose third holds a manifest.
fn museum(address: &str) -> Option<String> {
    match address {
        "https://a.example/all" => Some(list(
            r#"{"type": "Manifest", "id": "https://a.example/saddle"}, {"type": "Collection", "id": "https://a.example/all"},
               {"type": "Collection", "id": "https://a.example/silver", "label": {"en": ["Silver"]},
                "items": [{"type": "Manifest", "id": "https://a.example/saddle"}]}"#,
        )),
        "https://a.example/saddle" => Some(third(&[page(PHOTOGRAPH)])),
        "https://a.example/iiif/bowl/info.json" => Some(
            r#"{"type": "ImageService3", "id": "https://a.example/iiif/bowl", "profile": "level0", "width": 4, "height": 3}"#
                .to_owned(),
        ),
        _ => None,
    }
}

fn why(failure: Failure) -> String {
    failure.to_string()
}

#[test]
fn an_item_is_fetched_from_its_own_address() {
    let (found, asked) = go(museum, "https://a.example/all", &[0]);
    assert!(matches!(found.unwrap().document, Document::Manifest(_)));
    assert_eq!(asked, ["https://a.example/all", "https://a.example/saddle"]);
}

#[test]
fn items_that_stand_in_the_document_already_are_not_fetched() {
    let (found, asked) = go(museum, "https://a.example/all", &[2]);
    let Document::Collection(silver) = found.unwrap().document else { panic!("a collection") };
    assert_eq!((said(&silver.label, "en"), silver.items.len(), asked.len()), ("Silver", 1, 1));
    let (found, asked) = go(museum, "https://a.example/all", &[2, 0]);
    assert!(matches!(found.unwrap().document, Document::Manifest(_)));
    assert_eq!(asked.len(), 2);
}

#[test]
fn a_circle_ends() {
    let (found, asked) = go(museum, "https://a.example/all", &[1; DEEPEST]);
    assert!(found.is_ok());
    assert_eq!(asked.len(), 1 + DEEPEST);
    let (found, asked) = go(museum, "https://a.example/all", &[1; DEEPEST + 1]);
    assert!(why(found.unwrap_err()).contains("more than 20 collections"));
    assert!(asked.is_empty());
}

#[test]
fn a_path_to_nowhere_says_where_it_ends() {
    let failure = go(museum, "https://a.example/all", &[7]).0.unwrap_err();
    assert_eq!(why(failure), "https://a.example/all: line 1, column 1: there is no item 8");
    let failure = go(museum, "https://a.example/all", &[0, 0]).0.unwrap_err();
    assert!(why(failure).starts_with("https://a.example/saddle: "));
}

#[test]
fn the_base_address_of_a_service_leads_to_its_description() {
    let (found, asked) = go(museum, "https://a.example/iiif/bowl", &[]);
    let found = found.unwrap();
    assert!(matches!(found.document, Document::Image(_)));
    assert_eq!(found.address.href(), Some("https://a.example/iiif/bowl/info.json"));
    assert_eq!(asked, ["https://a.example/iiif/bowl", "https://a.example/iiif/bowl/info.json"]);
}

#[test]
fn what_is_not_there_is_missed_at_its_own_address() {
    let failure = go(museum, "https://a.example/nothing", &[]).0.unwrap_err();
    assert_eq!(
        failure,
        Failure { address: "https://a.example/nothing".to_owned(), reason: Reason::Status(404) }
    );
}
