//! What an API counts, and what it only filters by.

use super::*;

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
