//! Catalogues behind made-up APIs: paging, following, manners and failures.

use super::*;
use crate::model::{Exhibit, Museum};
use crate::{Field, Query, Reason};
use futures_executor::block_on;
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// An API: a function from addresses to answers, which remembers what it was asked.
pub(super) struct Api<F> {
    answers: F,
    pub(super) asked: RefCell<Vec<Request>>,
    clock: Cell<u64>,
}

impl<F> Api<F> {
    pub(super) fn new(answers: F) -> Self {
        Self { answers, asked: RefCell::default(), clock: Cell::default() }
    }
}

impl<F: Fn(&str) -> Result<Reply, Reason>> Transport for Api<F> {
    fn send(&self, request: &Request, _patience: u32) -> LocalBoxFuture<'static, Result<Reply, Reason>> {
        self.asked.borrow_mut().push(request.clone());
        let reply = (self.answers)(&request.address);
        async move { reply }.boxed_local()
    }

    fn why_silent(&self, _: &Request) -> LocalBoxFuture<'static, Reason> {
        async { Reason::NotForPages }.boxed_local()
    }

    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'static, ()> {
        self.clock.set(self.clock.get() + u64::from(milliseconds));
        async {}.boxed_local()
    }

    fn now(&self) -> u64 {
        self.clock.get()
    }
}

pub(super) fn ok(body: impl Into<String>) -> Result<Reply, Reason> {
    Ok(Reply { status: 200, headers: Vec::new(), body: body.into().into_bytes() })
}

pub(super) fn status(status: u16) -> Result<Reply, Reason> {
    Ok(Reply { status, ..Reply::default() })
}

/// A connector whose list is described by `list`, with more fields of the connector in `more`.
fn connected<F>(list: &str, more: &str, answers: F) -> (Connected, Rc<Api<F>>)
where
    F: Fn(&str) -> Result<Reply, Reason> + 'static,
{
    let json = format!(
        r#"{{"name": "A", "base": "https://api.kz/", {more} "exhibits": {{"list": {list}, "one": {{"ask": "objects/{{id}}"}}, "fields": {{"id": "id", "title": "t"}}}}}}"#
    );
    let connector = Connector::read(json.as_bytes()).unwrap_or_else(|wrong| panic!("{wrong}\n{json}"));
    let api = Rc::new(Api::new(answers));
    (Connected::new(connector, api.clone(), None), api)
}

/// So many records from number `from` on.
fn records(from: usize, count: usize) -> String {
    let record = |number: usize| format!(r#"{{"id": {number}, "t": "T{number}"}}"#);
    (from..from + count).map(record).collect::<Vec<_>>().join(",")
}

fn query(skip: usize, take: usize) -> Query {
    Query { skip, take: Some(take), ..Query::default() }
}

/// The identifiers of a part, and how many there are in all; `+` where that is not known.
fn found(catalogue: &Connected, query: &Query) -> (Vec<String>, String) {
    let part = block_on(catalogue.made::<Exhibit>(query)).unwrap();
    let ids =
        part.made.into_iter().map(|made| made.record.map_or_else(|why| why, |record| record.id)).collect();
    (ids, format!("{}{}", part.total, if part.exact { "" } else { "+" }))
}

/// The value of a parameter in an address.
fn parameter(address: &str, name: &str) -> Option<usize> {
    let value = address.split(['?', '&']).find_map(|part| part.strip_prefix(name)?.strip_prefix('='))?;
    value.parse().ok()
}

#[test]
fn offsets_and_pages_reach_any_part() {
    let offset = |address: &str| {
        let (skip, take) = (parameter(address, "s").unwrap(), parameter(address, "n").unwrap());
        ok(format!(r#"{{"n": 100, "r": [{}]}}"#, records(skip, take.min(100 - skip))))
    };
    let list = r#"{"ask": {"parameters": {"s": "{skip}", "n": "{take}"}}, "items": "r", "total": "n", "paging": {"by": "offset"}}"#;
    let (catalogue, api) = connected(list, "", offset);
    assert_eq!(found(&catalogue, &query(48, 3)), (vec!["48".into(), "49".into(), "50".into()], "100".into()));
    assert_eq!(found(&catalogue, &query(98, 24)).0.len(), 2);
    assert_eq!(api.asked.borrow().len(), 2);

    // Some give the first record the number 1.
    let from_one = |address: &str| {
        let (start, take) = (parameter(address, "s").unwrap(), parameter(address, "n").unwrap());
        ok(format!("[{}]", records(start, take)))
    };
    let list =
        r#"{"ask": {"parameters": {"s": "{skip}", "n": "{take}"}}, "paging": {"by": "offset", "first": 1}}"#;
    let (catalogue, api) = connected(list, "", from_one);
    assert_eq!(found(&catalogue, &query(0, 2)).0, ["1", "2"]);
    assert_eq!(found(&catalogue, &query(48, 2)).0, ["49", "50"]);
    assert_eq!(api.asked.borrow()[1].address, "https://api.kz/?s=49&n=2");

    // Pages of ten, whatever is asked for: a part may lie on two of them.
    let page = |address: &str| ok(format!("[{}]", records(parameter(address, "page").unwrap() * 10, 10)));
    let list =
        r#"{"ask": {"parameters": {"page": "{page}"}}, "paging": {"by": "page", "first": 0, "size": 10}}"#;
    let (catalogue, _) = connected(list, "", page);
    assert_eq!(
        found(&catalogue, &query(28, 4)),
        (vec!["28".into(), "29".into(), "30".into(), "31".into()], "41+".into())
    );
}

#[test]
fn pages_that_lead_to_the_next_are_walked_through_once() {
    let answers = |address: &str| {
        let at = parameter(address, "c").unwrap_or_default();
        let next = if at < 20 { format!(r#""{}""#, at + 10) } else { "null".to_owned() };
        ok(format!(r#"{{"next": {next}, "r": [{}]}}"#, records(at, 10)))
    };
    let list = r#"{"ask": {"parameters": {"c": "{cursor}"}}, "items": "r", "paging": {"by": "cursor", "next": "next", "size": 10}}"#;
    let (catalogue, api) = connected(list, "", answers);
    assert_eq!(found(&catalogue, &query(20, 2)), (vec!["20".into(), "21".into()], "30".into()));
    assert_eq!(found(&catalogue, &query(10, 2)), (vec!["10".into(), "11".into()], "21+".into()));
    assert_eq!(api.asked.borrow().len(), 3, "what was answered is used again");
    assert!(block_on(catalogue.made::<Exhibit>(&query(10_000, 10))).is_err());
}

#[test]
fn the_counts_of_a_walk_are_those_of_its_first_page() {
    // Some servers count what is left after the cursor.
    let answers = |address: &str| match parameter(address, "c") {
        None => ok(format!(r#"{{"next": 2, "f": {{"bowl": 4}}, "r": [{}]}}"#, records(0, 2))),
        Some(_) => ok(format!(r#"{{"next": null, "f": {{"bowl": 2}}, "r": [{}]}}"#, records(2, 2))),
    };
    let list = r#"{"ask": {"parameters": {"c": "{cursor}"}}, "items": "r", "paging": {"by": "cursor", "next": "next"}, "facets": {"type": {"map": "f"}}}"#;
    let (catalogue, _) = connected(list, "", answers);
    let part = block_on(catalogue.made::<Exhibit>(&query(2, 2))).unwrap();
    assert_eq!(part.facets[0].values[0].count, 4);
}

#[test]
fn counts_with_a_request_of_their_own_are_asked_for_under_the_other_fields_choices() {
    let answers = |address: &str| match address.contains("count") {
        true => ok(r#"{"bowl": 3, "jug": 1}"#),
        false => ok(format!("[{}]", records(0, 1))),
    };
    let list = r#"{"ask": {"parameters": {"t": "{filters.type}", "c": "{filters.culture}"}},
        "facets": {"type": {"ask": {"path": "count", "parameters": {"t": "{filters.type}", "c": "{filters.culture}"}}, "map": "@"}, "culture": {}}}"#;
    let (catalogue, api) = connected(list, "", answers);
    let chosen = [(Field::ObjectType, "jug"), (Field::Culture, "saka")];
    let filters = chosen.map(|(field, value)| (field, value.to_owned())).to_vec();
    let part = block_on(catalogue.made::<Exhibit>(&Query { filters, ..query(0, 10) })).unwrap();
    let values: Vec<_> = part.facets[0].values.iter().map(|value| (value.count, value.chosen)).collect();
    assert_eq!(values, [(3, false), (1, true)]);
    let asked: Vec<String> = api.asked.borrow().iter().map(|request| request.address.clone()).collect();
    assert_eq!(asked, ["https://api.kz/?t=jug&c=saka", "https://api.kz/count?c=saka"]);
}

#[test]
fn what_an_api_filters_by_and_does_not_count_is_not_offered_with_a_number() {
    let answers = |address: &str| match parameter(address, "type") {
        Some(_) => ok(format!("[{}]", records(0, 1))),
        None => ok(format!("[{}]", records(0, 2))),
    };
    let list = r#"{"ask": {"parameters": {"type": "{filters.type}"}}, "facets": {"type": {}}}"#;
    let (catalogue, _) = connected(list, "", answers);
    let narrowed = Query { filters: vec![(Field::ObjectType, "1".to_owned())], ..query(0, 10) };
    let part = block_on(catalogue.made::<Exhibit>(&narrowed)).unwrap();
    assert_eq!((part.total, part.facets), (1, Vec::new()));
}

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
fn a_list_of_identifiers_is_filled_one_by_one_and_survives_gaps() {
    let answers = |address: &str| match address.strip_prefix("https://api.kz/objects/") {
        Some("12") => status(404),
        Some("13") => status(500),
        Some(id) => ok(format!(r#"{{"id": {id}, "t": "T"}}"#)),
        None => ok(r#"{"total": 5, "ids": [10, 11, 12, 13, 14]}"#),
    };
    let list = r#"{"ask": "list", "items": "ids", "each": true, "total": "total"}"#;
    let (catalogue, _) = connected(list, "", answers);
    assert_eq!(found(&catalogue, &query(1, 4)), (vec!["11".into(), "14".into()], "5".into()));
    assert!(block_on(catalogue.made::<Exhibit>(&query(3, 1))).is_err(), "none of them has a reason");
}

#[test]
fn a_record_that_is_asked_for_as_a_list_of_one_may_not_be_there() {
    let one = |json: &'static str| {
        let connector = r#"{"name": "A", "base": "https://api.kz/", "exhibits": {"one": {"ask": "list", "item": "rows"}, "fields": {"id": "id", "title": "t"}}}"#;
        let connector = Connector::read(connector.as_bytes()).unwrap();
        let catalogue = Connected::new(connector, Rc::new(Api::new(move |_: &str| ok(json))), None);
        block_on(catalogue.made_one::<Exhibit>("1", Language::default())).map(|made| made.is_some())
    };
    assert_eq!(one(r#"{"rows": [{"id": 1, "t": "T"}]}"#), Ok(true));
    assert_eq!(one(r#"{"rows": []}"#), Ok(false));
    assert!(one(r#"{"records": []}"#).is_err(), "a connector that looks elsewhere is told so");
}

#[test]
fn a_record_may_be_named_by_its_address_on_the_same_host() {
    let json = r#"{"name": "A", "base": "https://api.kz/", "languages": {"ru": "rus"}, "exhibits": {
        "one": {"ask": {"path": "{id}", "parameters": {"lang": "{language}"}}}, "fields": {"id": "id", "title": "t"}}}"#;
    let connector = Connector::read(json.as_bytes()).unwrap();
    let answers = |_: &str| ok(r#"{"id": "https://api.kz/o/1", "t": "T"}"#);
    let api = Rc::new(Api::new(answers));
    let catalogue = Connected::new(connector, api.clone(), None);
    let one = |id: &str| block_on(catalogue.made_one::<Exhibit>(id, Language::Russian));
    assert!(one("https://api.kz/o/1").unwrap().is_some());
    assert!(one("https://evil.example/o/1").unwrap_err().to_string().contains("another host"));
    let asked: Vec<String> = api.asked.borrow().iter().map(|request| request.address.clone()).collect();
    assert_eq!(asked, ["https://api.kz/o/1?lang=rus"]);
}

#[test]
fn the_portals_own_records_are_read_as_they_are() {
    let fields = ["id", "title", "materials", "makers", "date", "media", "sources", "description"];
    let mapping = fields.map(|name| format!(r#""{name}": "{name}""#)).join(",");
    let json = format!(
        r#"{{"name": "A", "base": "https://api.kz/", "exhibits": {{"list": {{"ask": "a"}}, "fields": {{{mapping}}}}}}}"#
    );
    let record = r##"{"id": "a", "title": {"en": {"text": "T", "made_by": "translation"}, "kk": "Т"},
        "makers": [{"name": {"ru": "М"}, "role": "r"}], "date": {"text": {"kk": "1900 жыл"}, "from": 1900}, "materials": [{"label": {"kk": "ағаш"}, "id": "wood"}],
        "media": [{"url": "https://api.kz/a.jpg", "colour": "#aabbcc"}], "sources": [{"url": "https://b.kz/"}, {"title": "Diary"}], "description": "D"}"##;
    let connector = Connector::read(json.as_bytes()).unwrap();
    let listed = connector.read_list::<Exhibit>(format!("[{record}]").as_bytes(), &[]).unwrap();
    let own = crate::json::tests::read::<Exhibit>(record).unwrap();
    assert_eq!(listed.records[0].record.as_ref().unwrap(), &own);
}

#[test]
fn another_answer_fills_a_field() {
    let json = r#"{"name": "A", "base": "https://api.kz/", "museums": {
        "list": {"ask": "museums"},
        "fields": {"id": "id", "name": "n", "summary": {"follow": "more", "take": {"follow": "text", "take": "words"}},
                   "website": {"follow": {"constant": "https://evil.example/x"}, "take": "url"}}}}"#;
    let answers = |address: &str| match address {
        "https://api.kz/museums" => ok(r#"[{"id": 1, "n": "N", "more": "/m/1"}]"#),
        "https://api.kz/m/1" => ok(r#"{"text": "https://api.kz/t/1"}"#),
        "https://api.kz/t/1" => ok(r#"{"words": "W"}"#),
        other => panic!("{other}"),
    };
    let connector = Connector::read(json.as_bytes()).unwrap();
    let api = Rc::new(Api::new(answers));
    let part = block_on(Connected::new(connector, api, None).made::<Museum>(&Query::default())).unwrap();
    let museum = part.made[0].record.as_ref().unwrap();
    assert_eq!(museum.summary.as_ref().unwrap().choose(&[]).unwrap().text, "W");
    assert_eq!(museum.website, None);
}

#[test]
fn a_busy_api_is_asked_again_after_the_time_that_it_names() {
    let tries = Rc::new(Cell::new(0));
    let counted = tries.clone();
    let answers = move |_: &str| {
        counted.set(counted.get() + 1);
        match counted.get() {
            1 => {
                Ok(Reply { status: 429, headers: vec![("Retry-After".into(), "7".into())], body: Vec::new() })
            }
            2 => Err(Reason::NoConnection),
            _ => ok(format!("[{}]", records(0, 1))),
        }
    };
    let (catalogue, api) = connected(r#"{"ask": "list"}"#, "", answers);
    assert_eq!(found(&catalogue, &query(0, 1)).0.len(), 1);
    assert_eq!((tries.get(), api.clock.get()), (3, 7000 + 1500));

    for (reply, expected) in [(401, 1), (403, 1), (404, 1), (500, 1), (503, 3)] {
        let (catalogue, api) = connected(r#"{"ask": "list"}"#, "", move |_: &str| status(reply));
        let failure = block_on(catalogue.made::<Exhibit>(&query(0, 1))).unwrap_err();
        assert_eq!((failure.reason, api.asked.borrow().len()), (Reason::Status(reply), expected));
    }
}

#[test]
fn an_api_that_is_silent_is_asked_again_before_it_is_looked_into() {
    let (catalogue, api) = connected(r#"{"ask": "list"}"#, "", |_: &str| Err(Reason::NoConnection));
    let failure = block_on(catalogue.made::<Exhibit>(&query(0, 1))).unwrap_err();
    assert_eq!((failure.reason, api.asked.borrow().len()), (Reason::NotForPages, 3));
}

#[test]
fn an_answer_is_kept_for_as_long_as_the_connector_says() {
    let (catalogue, api) = connected(r#"{"ask": "list"}"#, r#""manners": {"keep": 60},"#, |_: &str| ok("[]"));
    found(&catalogue, &query(0, 1));
    found(&catalogue, &query(0, 1));
    assert_eq!(api.asked.borrow().len(), 1);
    api.clock.set(60_000);
    found(&catalogue, &query(0, 1));
    assert_eq!(api.asked.borrow().len(), 2);
}

#[test]
fn an_answer_of_no_use_is_not_kept() {
    let bodies = RefCell::new(vec![r#"[{"id": 1, "t": "A"}]"#, "<!doctype html>"]);
    let answers = move |_: &str| ok(bodies.borrow_mut().pop().unwrap());
    let (catalogue, _) = connected(r#"{"ask": "list"}"#, "", answers);
    let failure = block_on(catalogue.made::<Exhibit>(&query(0, 1))).unwrap_err();
    assert_eq!(failure.reason, Reason::WebPage);
    assert_eq!(found(&catalogue, &query(0, 1)).0, ["1"]);
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
fn a_chain_of_answers_is_followed_to_its_end_and_a_longer_one_refused() {
    let json = r#"{"name": "A", "base": "https://api.kz/", "museums": {"list": {"ask": "0"},
        "fields": {"id": "id", "name": "n", "summary": FOLLOW}}}"#;
    // Each answer has the next in it.
    let connector = |length: usize| {
        let follow = (0..length)
            .fold(r#""n""#.to_owned(), |take, _| format!(r#"{{"follow": "next", "take": {take}}}"#));
        Connector::read(json.replace("FOLLOW", &follow).as_bytes())
    };
    let answers = |address: &str| {
        let at: usize = address.rsplit('/').next().unwrap().parse().unwrap();
        let record = format!(r#"{{"id": 1, "n": "N{at}", "next": "/{}"}}"#, at + 1);
        ok(if at == 0 { format!("[{record}]") } else { record })
    };
    let api = Rc::new(Api::new(answers));
    let catalogue = Connected::new(connector(4).unwrap(), api.clone(), None);
    let part = block_on(catalogue.made::<Museum>(&Query::default())).unwrap();
    let museum = part.made[0].record.as_ref().unwrap();
    assert_eq!(museum.summary.as_ref().unwrap().choose(&[]).unwrap().text, "N4");
    assert_eq!(api.asked.borrow().len(), 1 + 4);
    let wrong = connector(5).unwrap_err();
    assert_eq!(wrong.field, "museums.fields.summary.follow");
    assert!(wrong.why.contains("more than 4 answers"), "{wrong}");
}

#[test]
fn an_answer_that_leads_to_itself_is_followed_no_further_than_a_chain_may_be_long() {
    let json = r#"{"name": "A", "base": "https://api.kz/", "museums": {"list": {"ask": "0"},
        "fields": {"id": "id", "name": "n", "summary": {"follow": "self", "take": {"follow": "self", "take": "n"}}}}}"#;
    let answers = |_: &str| ok(r#"[{"id": 1, "n": "N", "self": "/0"}]"#);
    let api = Rc::new(Api { answers, asked: RefCell::default(), clock: Cell::default() });
    let catalogue = Connected::new(Connector::read(json.as_bytes()).unwrap(), api.clone(), None);
    assert_eq!(block_on(catalogue.made::<Museum>(&Query::default())).unwrap().made.len(), 1);
    assert_eq!(api.asked.borrow().len(), 1, "it is here already");
}

#[test]
fn a_next_page_that_is_the_same_again_ends_in_a_message() {
    let page = |next: &str| format!(r#"{{"next": "{next}", "r": [{}]}}"#, records(0, 2));
    for (paging, next, asked) in [
        (r#"{"by": "next", "next": "next", "size": 2}"#, "https://api.kz/list", 1),
        (r#"{"by": "next", "next": "next", "size": 2}"#, "https://api.kz/list?page=2", 2),
        (r#"{"by": "cursor", "next": "next", "size": 2}"#, "again", 2),
        (r#"{"by": "page", "size": 2}"#, "", 1),
    ] {
        let ask = if paging.contains("cursor") {
            r#"{"path": "list", "parameters": {"c": "{cursor}"}}"#
        } else {
            r#""list""#
        };
        let list = format!(r#"{{"ask": {ask}, "items": "r", "paging": {paging}}}"#);
        let body = page(next);
        let (catalogue, api) =
            connected(&list, r#""manners": {"keep": 0},"#, move |_: &str| ok(body.clone()));
        let failure = block_on(catalogue.made::<Exhibit>(&query(0, 40))).unwrap_err();
        assert!(failure.to_string().contains("one that was asked for before"), "{paging}: {failure}");
        assert_eq!(api.asked.borrow().len(), asked, "{paging}");
    }
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

#[test]
fn what_is_no_answer_is_said_in_words() {
    for (body, words) in [
        ("<!doctype html><title>Sorry", "a page for people"),
        (r#"{"r": [1"#, "no JSON"),
        (r#"{"error": "no such index"}"#, "the API says: no such index"),
    ] {
        let (catalogue, _) = connected(r#"{"ask": "list"}"#, r#""error": "error","#, move |_: &str| ok(body));
        let failure = block_on(catalogue.made::<Exhibit>(&query(0, 1))).unwrap_err().to_string();
        assert!(failure.contains(words), "{failure}");
    }
}

#[test]
fn half_a_page_of_bad_records_leaves_the_good_ones() {
    let body = r#"[{"id": 1, "t": "A"}, {"id": 2}, 5, null, {"id": "..", "t": "B"}, {"id": 3, "t": "C"}]"#;
    let (catalogue, _) = connected(r#"{"ask": "list"}"#, "", move |_: &str| ok(body));
    let (made, _) = found(&catalogue, &query(0, 24));
    assert_eq!((made.len(), made[0].as_str(), made[4].as_str()), (5, "1", "3"));
    assert_eq!(made[1], r#"title: nothing was found for it in {"id":2}"#);
}

#[test]
fn what_is_wrong_with_a_connector_is_named() {
    for (fields, field) in [
        (r#""fields": {"id": "id", "titel": "t"}"#, "exhibits.fields.titel"),
        (r#""fields": {"id": "id[", "title": "t"}"#, "exhibits.fields.id"),
        (r#""fields": {"id": "id", "title": {"path": "t", "do": ["trimm"]}}"#, "exhibits.fields.title.do[0]"),
        (r#""fields": {"makers": [{"each": "a", "nam": "b"}]}"#, "exhibits.fields.makers[0].nam"),
        (r#""fields": {}, "lists": {}"#, "exhibits.lists"),
    ] {
        let json = format!(r#"{{"name": "A", "base": "https://api.kz/", "exhibits": {{{fields}}}}}"#);
        assert_eq!(Connector::read(json.as_bytes()).unwrap_err().field, field, "{json}");
    }
    let base = |base: &str| Connector::read(format!(r#"{{"name": "A", "base": "{base}"}}"#).as_bytes());
    assert_eq!(base("javascript:alert(1)").unwrap_err().field, "base");
    assert!(base("https://api.kz/").is_ok());
}
