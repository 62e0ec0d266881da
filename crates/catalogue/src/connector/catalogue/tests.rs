//! An API asked by the portal's pages.

use super::super::tests::{Api, ok, status};
use super::super::{Connector, Reply};
use super::*;
use crate::model::Text;
use crate::packed::Alike;
use crate::{Reason, Sort, Suggested};
use futures_executor::block_on;
use std::rc::Rc;

fn catalogue<F>(kinds: &str, answers: F) -> (Connected, Rc<Api<F>>)
where
    F: Fn(&str) -> Result<Reply, Reason> + 'static,
{
    let json = format!(r#"{{"name": "A", "base": "https://api.kz/", "manners": {{"at_once": 2}}, {kinds}}}"#);
    let connector = Connector::read(json.as_bytes()).unwrap_or_else(|wrong| panic!("{wrong}\n{json}"));
    let api = Rc::new(Api::new(answers));
    (Connected::new(connector, api.clone(), None), api)
}

/// An API that lists five identifiers.
const IDENTIFIERS: &str = r#""exhibits": {"list": {"ask": "ids", "items": "ids", "each": true, "total": "n", "paging": {"by": "slice"}},
    "one": {"ask": "o/{id}"}, "fields": {"id": "id", "title": "t"}}"#;

fn identifiers(address: &str) -> Result<Reply, Reason> {
    match address.rsplit('/').next() {
        Some("ids") => ok(r#"{"n": 5, "ids": [1, 2, 3, 4, 5]}"#),
        Some("2") => status(404),
        Some("3") => status(500),
        Some("4") => ok("{}"),
        Some(id) => ok(format!(r#"{{"id": {id}, "t": "T"}}"#)),
        None => status(404),
    }
}

#[test]
fn a_list_of_identifiers_fills_in_as_they_come() {
    let (catalogue, _) = catalogue(IDENTIFIERS, identifiers);
    let listings: Vec<_> = block_on(catalogue.exhibits(Query::default()).collect::<Vec<_>>());
    let shown: Vec<_> = listings
        .into_iter()
        .map(|listing| listing.unwrap())
        .map(|listing| {
            let ids: Vec<_> = listing.records.iter().map(|exhibit| exhibit.id.clone()).collect();
            (ids.join(" "), listing.coming, listing.lost, listing.total)
        })
        .collect();
    // The second is not there; the third could not be had, the fourth not be read: both are told.
    let expected = [("1", 3, 0, 5), ("1", 1, 2, 5), ("1 5", 0, 2, 5)];
    assert_eq!(shown, expected.map(|(ids, coming, lost, total)| (ids.to_owned(), coming, lost, total)));
}

#[test]
fn only_what_the_api_can_do_is_offered() {
    let list = |list: &str| {
        let kinds = format!(r#""exhibits": {{"list": {list}, "fields": {{"id": "id", "title": "t"}}}}"#);
        catalogue(&kinds, |_: &str| ok("[]")).0.offers()
    };
    let plain = list(r#"{"ask": "list"}"#);
    assert_eq!((plain.museums, plain.tours, plain.stories), (None, None, None));
    assert_eq!(plain.exhibits, Some(Offer::default()));
    let rich = list(
        r#"{"ask": {"path": "l", "parameters": {"q": "{query}"}}, "sorts": {"oldest": "d"}, "facets": {"type": {"map": "t"}}}"#,
    );
    let offer = Offer {
        search: true,
        sorts: vec![Sort::Oldest],
        filters: vec![Field::ObjectType],
        counts: true,
        years: false,
    };
    assert_eq!(rich.exhibits, Some(offer));
    let apart = list(r#"{"ask": "list", "search": "search/{query}"}"#);
    assert!(apart.exhibits.is_some_and(|offer| offer.search));
}

#[test]
fn what_is_not_listed_is_counted_without_being_asked_for() {
    let (catalogue, api) = catalogue(IDENTIFIERS, identifiers);
    let totals = block_on(catalogue.totals()).unwrap();
    assert_eq!(totals, Totals { museums: Some(0), exhibits: Some(5), tours: Some(0), stories: Some(0) });
    assert_eq!(api.asked.borrow().len(), 1);
    assert!(block_on(catalogue.regions()).unwrap().is_empty());
}

#[test]
fn a_record_of_an_api_without_single_ones_is_found_in_its_list() {
    let kinds = r#""museums": {"list": {"ask": "facet", "items": "buckets"}, "fields": {"id": "key", "name": "key"}}"#;
    let answers = |_: &str| ok(r#"{"buckets": [{"key": "Louvre"}, {"key": "Prado"}]}"#);
    let (catalogue, _) = catalogue(kinds, answers);
    let one = |id: &str| block_on(catalogue.museum(id, Language::English)).unwrap();
    assert_eq!(one("Prado").unwrap().id, "Prado");
    assert!(one("Uffizi").is_none());
}

#[test]
fn exhibits_of_the_same_kind_are_related_where_the_api_filters_by_it() {
    let kinds = r#""exhibits": {
        "list": {"ask": {"path": "list", "parameters": {"type": "{filters.type}"}}, "facets": {"type": {"ask": "types", "map": "@"}}},
        "one": {"ask": "o/{id}"}, "fields": {"id": "id", "title": "t", "object_type": "type"}}"#;
    let answers = |address: &str| match address.split_once("type=").map(|(_, kind)| kind) {
        Some("bowl") => ok(r#"[{"id": 1, "t": "A"}, {"id": 2, "t": "B"}, {"id": 3, "t": "C"}]"#),
        _ => ok(r#"{"id": 2, "t": "B", "type": "bowl"}"#),
    };
    let (catalogue, _) = catalogue(kinds, answers);
    let related = block_on(catalogue.related("2", Language::English, 1, Alike::new())).unwrap();
    assert_eq!(related.iter().map(|exhibit| exhibit.id.as_str()).collect::<Vec<_>>(), ["1"]);
}

#[test]
fn an_api_that_fails_is_a_failure_and_not_an_empty_catalogue() {
    let (catalogue, _) = catalogue(IDENTIFIERS, |_: &str| status(403));
    assert_eq!(block_on(catalogue.totals()).unwrap_err().reason, Reason::Status(403));
    let listings: Vec<_> = block_on(catalogue.exhibits(Query::default()).collect::<Vec<_>>());
    assert_eq!(listings[0].as_ref().unwrap_err().reason, Reason::Status(403));
}

const SUGGESTIONS: &str = r#""suggestions": {
    "ask": {"path": "suggest", "parameters": {"q": "{query}", "n": "{take}"}}, "items": "options",
    "fields": {"label": "text", "of": {"path": "type", "do": [{"map": {"artist": "maker"}}]}, "id": "id"}}"#;

#[test]
fn an_api_suggests_what_it_says_and_what_it_does_not_say_is_left_out() {
    let answers = |_: &str| {
        ok(r#"{"options": [
            {"text": {"en": "Bowl", "kk": "Тостаған"}, "id": 5}, {"text": "Bowman", "type": "artist"}, {"text": " "},
            {"text": "Bowman", "type": "artist"}, {"text": "Bow", "type": "weapon"}, {"text": "Bow", "type": "subject"}]}"#)
    };
    let (catalogue, api) = catalogue(SUGGESTIONS, answers);
    assert!(catalogue.offers().suggestions);
    let suggest = |text: &str, most| block_on(catalogue.suggestions(text, Language::English, most)).unwrap();
    let own = |of, label: Text, id: Option<&str>| Suggestion { of, label, id: id.map(str::to_owned) };
    let all = [
        own(Suggested::Exhibit, Text::new("en", "Bowl").with("kk", "Тостаған"), Some("5")),
        own(Suggested::Maker, Text::new("und", "Bowman"), None),
        own(Suggested::Subject, Text::new("und", "Bow"), None),
    ];
    assert_eq!(suggest("bo", 8), all);
    assert_eq!(suggest("bo", 2), all[..2]);
    assert_eq!(suggest(" b ", 8), []);
    let asked: Vec<String> = api.asked.borrow().iter().map(|request| request.address.clone()).collect();
    assert_eq!(asked, ["https://api.kz/suggest?q=bo&n=8", "https://api.kz/suggest?q=bo&n=2"]);
}

#[test]
fn an_api_that_suggests_nothing_is_not_asked_and_one_that_fails_is_a_failure() {
    let (silent, api) = catalogue(IDENTIFIERS, identifiers);
    assert!(!silent.offers().suggestions);
    assert_eq!(block_on(silent.suggestions("mm", Language::English, 8)).unwrap(), []);
    assert!(api.asked.borrow().is_empty());
    let (failing, _) = catalogue(SUGGESTIONS, |_: &str| status(403));
    let failure = block_on(failing.suggestions("mm", Language::English, 8)).unwrap_err();
    assert_eq!(failure.reason, Reason::Status(403));
}
