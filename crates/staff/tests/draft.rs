//! A draft API: its records come page by page, and its key goes to its own host alone.

mod opening;

use opening::of;
use serde_json::{Value, json};
use staff::Draft;

const ROOT: &str = "https://portal.kz/museum/";
const KEY: &str = "tōp-secret \"key\"";

fn connector(more: Value) -> String {
    let mut connector = json!({
        "name": "Drafts", "base": "https://api.kz/v1/", "key": {"header": "X-Key", "prefix": "Bearer "},
        "manners": {"retries": 0},
        "exhibits": {
            "list": {
                "ask": {"path": "objects", "parameters": {"page": "{page}", "size": "{take}"}},
                "items": "data", "total": "total", "paging": {"by": "page", "size": 2},
            },
            "fields": {"id": "id", "title": "title"},
        },
    });
    merge(&mut connector, more);
    connector.to_string()
}

fn merge(into: &mut Value, more: Value) {
    match (into, more) {
        (Value::Object(into), Value::Object(more)) => {
            more.into_iter().for_each(|(name, value)| merge(into.entry(name).or_insert(Value::Null), value));
        }
        (into, more) => *into = more,
    }
}

/// An API with five records, two a page.
fn page(address: &str) -> (u16, String) {
    let page: usize = address.split("page=").nth(1).unwrap().split('&').next().unwrap().parse().unwrap();
    let records: Vec<_> = (page * 2 - 1..=(page * 2).min(5))
        .map(|id| json!({"id": id, "title": format!("Draft {id}")}))
        .collect();
    (200, json!({ "total": 5, "data": records }).to_string())
}

/// Reads until there is nothing more to be asked; gives what was asked, the records that came, and what was told last.
fn read(draft: &mut Draft, answer: impl Fn(&str) -> (u16, String)) -> (Vec<Value>, Vec<Value>, Value) {
    let (mut asked, mut records) = (Vec::new(), Vec::new());
    for now in 0..1_000 {
        let told = of(&draft.advance(f64::from(now)));
        let pages = told["pages"].as_array().unwrap();
        records.extend(
            pages
                .iter()
                .flat_map(|page| page["records"].as_array().unwrap())
                .map(|json| of(json.as_str().unwrap())),
        );
        let asks = told["asks"].as_array().unwrap().clone();
        told["pauses"]
            .as_array()
            .unwrap()
            .iter()
            .for_each(|pause| draft.rung(pause["number"].as_u64().unwrap() as u32));
        for ask in &asks {
            let (status, body) = answer(ask["address"].as_str().unwrap());
            draft.answer(ask["number"].as_u64().unwrap() as u32, status, "[]", body.into_bytes());
        }
        let is_idle = asks.is_empty() && told["pauses"].as_array().unwrap().is_empty();
        asked.extend(asks);
        if told["is_over"] == true || told["failed"] != Value::Null || is_idle {
            return (asked, records, told);
        }
    }
    panic!("without end")
}

#[test]
fn all_pages_come_and_the_key_is_in_the_header_alone() {
    let mut draft = Draft::new(&connector(json!({})), KEY, ROOT);
    let (asked, records, told) = read(&mut draft, page);
    assert_eq!((records.len(), &told["records"], &told["is_over"]), (5, &json!(5), &json!(true)), "{told}");
    assert_eq!(records[4]["title"], "Draft 5");
    let addresses: Vec<_> = asked.iter().map(|ask| ask["address"].as_str().unwrap()).collect();
    assert_eq!(addresses[0], "https://api.kz/v1/objects?page=1&size=2");
    assert_eq!(addresses.len(), 3);
    for ask in &asked {
        assert_eq!(ask["headers"], json!([["X-Key", format!("Bearer {KEY}")]]));
        assert!(!ask["address"].as_str().unwrap().contains("secret"));
    }
}

#[test]
fn after_a_refusal_it_goes_on_from_there_with_another_key() {
    let mut draft = Draft::new(&connector(json!({})), "old", ROOT);
    let (_, first, told) =
        read(
            &mut draft,
            |address| if address.contains("page=2") { (401, "old".to_owned()) } else { page(address) },
        );
    assert_eq!((first.len(), &told["failed"]["status"]), (2, &json!(401)), "{told}");
    assert_eq!(told["failed"]["host"], "api.kz");
    draft.again("new");
    let (asked, rest, told) = read(&mut draft, page);
    assert_eq!((rest.len(), &told["records"], &told["failed"]), (3, &json!(5), &Value::Null));
    assert_eq!(asked[0]["headers"][0][1], "Bearer new");
    assert_eq!(asked[0]["address"], "https://api.kz/v1/objects?page=2&size=2");
}

#[test]
fn a_server_that_breaks_half_way_leaves_what_came() {
    for (status, body) in [(500, ""), (429, ""), (200, "<html>"), (200, "{\"data\": [")] {
        let mut draft = Draft::new(&connector(json!({})), "k", ROOT);
        let broken = |address: &str| {
            if address.contains("page=3") { (status, body.to_owned()) } else { page(address) }
        };
        let (_, records, told) = read(&mut draft, broken);
        let code = if status == 200 { "unreadable" } else { "status" };
        assert_eq!((records.len(), &told["failed"]["code"]), (4, &json!(code)), "{told}");
    }
}

#[test]
fn an_api_that_repeats_the_key_does_not_bring_it_into_words() {
    let mut draft = Draft::new(&connector(json!({ "error": "error" })), KEY, ROOT);
    let (.., told) = read(&mut draft, |_| (200, json!({ "error": format!("bad key {KEY}") }).to_string()));
    assert!(told["failed"]["why"].as_str().unwrap().contains("bad key"), "{told}");
    assert!(!told.to_string().contains("secret"), "{told}");
}

#[test]
fn a_key_that_would_stand_in_an_address_is_not_sent() {
    let refused = |more: Value| {
        let (asked, _, told) = read(&mut Draft::new(&connector(more), KEY, ROOT), page);
        assert!(asked.is_empty(), "{asked:?}");
        told["failed"]["code"].clone()
    };
    assert_eq!(refused(json!({"key": {"parameter": "apikey"}})), "parameter");
    assert_eq!(refused(json!({"exhibits": {"list": {"ask": {"parameters": {"k": "{key}"}}}}})), "in_address");
    assert_eq!(refused(json!({"exhibits": {"list": {"ask": {"path": "objects/{key}"}}}})), "in_address");
    assert_eq!(refused(json!({"key": {"header": ""}})), "keyless");
}

#[test]
fn a_key_goes_to_no_other_host() {
    let refused = |more: Value| {
        let (asked, _, told) = read(&mut Draft::new(&connector(more), KEY, ROOT), page);
        assert!(asked.is_empty(), "{asked:?}");
        told["failed"]["code"].clone()
    };
    assert_eq!(refused(json!({"manners": {"proxy": "https://evil.example/"}})), "elsewhere");
    let evil = json!({"path": "https://evil.example/", "headers": {"X": "{key}"}});
    assert_eq!(refused(json!({"exhibits": {"list": {"ask": evil}}})), "elsewhere");
    let evil = json!({"path": "https://evil.example/", "body": {"k": "{key}"}});
    assert_eq!(refused(json!({"exhibits": {"list": {"ask": evil}}})), "elsewhere");
    assert_eq!(refused(json!({"base": "http://api.kz/v1/"})), "insecure");
    // Another answer that is followed gets no key at all.
    let mut draft = Draft::new(
        &connector(json!({"exhibits": {"list": {"ask": "https://other.kz/list?page=1"}}})),
        KEY,
        ROOT,
    );
    let told = of(&draft.advance(0.0));
    assert_eq!(told["asks"][0]["headers"], json!([]), "{told}");
}

#[test]
fn a_proxy_of_the_portals_own_passes_the_key_on() {
    for (more, address) in [
        (
            json!({"manners": {"proxy": "api/drafts/"}}),
            "https://portal.kz/museum/api/drafts/objects?page=1&size=2",
        ),
        (json!({"base": "api/drafts/"}), "https://portal.kz/museum/api/drafts/objects?page=1&size=2"),
        (json!({"base": "/api/"}), "https://portal.kz/api/objects?page=1&size=2"),
    ] {
        let mut draft = Draft::new(&connector(more), "k", ROOT);
        let told = of(&draft.advance(0.0));
        assert_eq!(told["asks"][0]["address"], address, "{told}");
        assert_eq!(told["asks"][0]["headers"][0][1], "Bearer k");
    }
}

#[test]
fn identifiers_are_filled_and_what_cannot_be_made_is_told() {
    let more = json!({ "exhibits": {
        "list": {"ask": "ids", "items": "ids", "each": true, "total": null, "paging": {"by": "slice"}},
        "one": {"ask": "objects/{id}"},
    } });
    let answer = |address: &str| match address.rsplit('/').next().unwrap() {
        "ids" => (200, json!({ "ids": (1..=30).collect::<Vec<_>>() }).to_string()),
        "3" => (404, String::new()),
        "4" => (200, "{\"id\": 4}".to_owned()),
        id => (200, json!({ "id": id, "title": "T" }).to_string()),
    };
    let mut draft = Draft::new(&connector(more), "k", ROOT);
    let (mut records, mut lost, mut over) = (0, 0, false);
    for now in 0..200 {
        let told = of(&draft.advance(f64::from(now)));
        for page in told["pages"].as_array().unwrap() {
            records += page["records"].as_array().unwrap().len();
            lost += page["lost"].as_u64().unwrap();
        }
        for ask in told["asks"].as_array().unwrap() {
            let (status, body) = answer(ask["address"].as_str().unwrap());
            draft.answer(ask["number"].as_u64().unwrap() as u32, status, "[]", body.into_bytes());
        }
        over = told["is_over"] == true;
        if over {
            break;
        }
    }
    assert!(over);
    assert_eq!((records, lost), (28, 1));
}
