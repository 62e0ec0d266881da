//! The parts of a list, and the pages that lead to one another.

use super::*;

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
fn the_first_number_counts_what_the_way_of_paging_counts() {
    for (paging, asked) in [
        (r#"{"by": "offset", "first": 1}"#, "https://api.kz/?s=49&p=1"),
        (r#"{"by": "offset"}"#, "https://api.kz/?s=48&p=1"),
        (r#"{"by": "page", "first": 5}"#, "https://api.kz/?s=48&p=7"),
        (r#"{"by": "page"}"#, "https://api.kz/?s=48&p=3"),
    ] {
        let list = format!(
            r#"{{"ask": {{"parameters": {{"s": "{{skip}}", "p": "{{page}}"}}}}, "paging": {paging}}}"#
        );
        let (catalogue, api) = connected(&list, "", |_: &str| ok("[]"));
        found(&catalogue, &query(48, 24));
        assert_eq!(api.asked.borrow()[0].address, asked, "{paging}");
    }
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
fn a_walk_reads_every_page_once_and_goes_on_after_a_failure() {
    for list in [
        r#"{"ask": {"path": "list", "parameters": {"skip": "{skip}"}}, "items": "r", "total": "n", "paging": {"by": "offset"}}"#,
        r#"{"ask": {"path": "list", "parameters": {"page": "{page}"}}, "items": "r", "paging": {"by": "page", "first": 0, "size": 100}}"#,
        r#"{"ask": {"path": "list", "parameters": {"skip": "{cursor}"}}, "items": "r", "paging": {"by": "cursor", "next": "next"}}"#,
    ] {
        let is_broken = std::rc::Rc::new(std::cell::Cell::new(true));
        let breaks = is_broken.clone();
        let answers = move |address: &str| {
            let page = parameter(address, "page").map(|page| page * 100);
            let from = page.or(parameter(address, "skip")).unwrap_or_default();
            if from == 200 && breaks.replace(false) {
                return status(500);
            }
            let count = 250_usize.saturating_sub(from).min(100);
            let next = if from < 200 { format!("{}", from + 100) } else { "null".to_owned() };
            ok(format!(r#"{{"n": 250, "next": {next}, "r": [{}]}}"#, records(from, count)))
        };
        let (catalogue, api) = connected(list, "", answers);
        let (mut walk, mut made, mut failures) = (super::super::Walk::default(), 0, 0);
        while !walk.is_over {
            match block_on(catalogue.walk::<Exhibit>(&mut walk)) {
                Ok(part) => made += part.made.len(),
                Err(_) => failures += 1,
            }
        }
        assert_eq!((made, failures), (250, 1), "{list}");
        assert_eq!(api.asked.borrow().len(), 4, "{list}");
    }
}
