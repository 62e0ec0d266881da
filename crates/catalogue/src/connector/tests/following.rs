//! Other answers that fill a field.

use super::*;

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
