//! How often an API is asked, and how long an answer is kept.

use super::*;

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
