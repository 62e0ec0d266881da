//! Which host is asked, and who gets the key.

use super::*;

#[test]
fn a_next_page_on_another_host_is_not_asked_for() {
    let answers =
        |_: &str| ok(format!(r#"{{"next": "https://evil.example/?page=2", "r": [{}]}}"#, records(0, 2)));
    let list = r#"{"ask": "list", "items": "r", "paging": {"by": "next", "next": "next"}}"#;
    let (catalogue, api) = connected(list, "", answers);
    assert_eq!(found(&catalogue, &query(0, 2)).0.len(), 2);
    let failure = block_on(catalogue.made::<Exhibit>(&query(2, 2))).unwrap_err();
    assert!(failure.to_string().contains("another host"), "{failure}");
    assert!(api.asked.borrow().iter().all(|request| request.address.starts_with("https://api.kz/")));
}

#[test]
fn the_key_goes_to_its_own_host_and_into_no_message() {
    let more = r#""key": {"parameter": "apikey", "header": "X-Key", "prefix": "Bearer ", "value": "secret"}, "headers": {"Accept": "application/json"},"#;
    let (catalogue, api) = connected(r#"{"ask": "list"}"#, more, |_: &str| status(403));
    let failure = block_on(catalogue.made::<Exhibit>(&query(0, 1))).unwrap_err();
    assert!(!failure.to_string().contains("secret"), "{failure}");
    let asked = api.asked.borrow();
    assert_eq!(asked[0].address, "https://api.kz/list?apikey=Bearer%20secret");
    assert_eq!(
        asked[0].headers,
        [("Accept".into(), "application/json".into()), ("X-Key".into(), "Bearer secret".into())]
    );
}

#[test]
fn a_next_page_that_repeats_the_key_tells_nobody_of_it() {
    let answers = |address: &str| match parameter(address, "page") {
        None => ok(r#"{"next": "https://api.kz/list?apikey=secret&page=2", "r": [{"id": 1, "t": "T"}]}"#),
        Some(_) => status(403),
    };
    let more = r#""key": {"parameter": "apikey", "value": "secret"},"#;
    let list = r#"{"ask": "list", "items": "r", "paging": {"by": "next", "next": "next", "size": 1}}"#;
    let (catalogue, api) = connected(list, more, answers);
    let failure = block_on(catalogue.made::<Exhibit>(&query(1, 1))).unwrap_err();
    assert_eq!(failure.address, "https://api.kz/list?page=2");
    assert_eq!(api.asked.borrow()[1].address, "https://api.kz/list?page=2&apikey=secret");
}

#[test]
fn a_base_may_be_taken_from_the_portals_root() {
    let rooted = |base: &str| {
        let json = format!(
            r#"{{"name": "A", "base": "{base}", "exhibits": {{"list": {{"ask": "list"}}, "fields": {{"id": "id", "title": "t"}}}}}}"#
        );
        let connector = Connector::read(json.as_bytes()).unwrap().rooted("https://a.kz/museum/");
        let api = Rc::new(Api::new(|_: &str| ok("[]")));
        found(&Connected::new(connector, api.clone(), None), &query(0, 1));
        let asked = api.asked.borrow();
        asked[0].address.clone()
    };
    assert_eq!(rooted("api/tate/"), "https://a.kz/museum/api/tate/list");
    assert_eq!(rooted("/api/tate/"), "https://a.kz/api/tate/list");
    assert_eq!(rooted("https://b.kz/"), "https://b.kz/list");
}

#[test]
fn a_proxy_stands_in_the_place_of_the_api() {
    let (catalogue, api) =
        connected(r#"{"ask": "list"}"#, r#""manners": {"proxy": "/api/a/"},"#, |_: &str| ok("[]"));
    found(&catalogue, &query(0, 1));
    assert_eq!(api.asked.borrow()[0].address, "/api/a/list");
}
