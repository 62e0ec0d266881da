//! Records, one by one and many of them.

use super::*;

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
fn half_a_page_of_bad_records_leaves_the_good_ones() {
    let body = r#"[{"id": 1, "t": "A"}, {"id": 2}, 5, null, {"id": "..", "t": "B"}, {"id": 3, "t": "C"}]"#;
    let (catalogue, _) = connected(r#"{"ask": "list"}"#, "", move |_: &str| ok(body));
    let (made, _) = found(&catalogue, &query(0, 24));
    assert_eq!((made.len(), made[0].as_str(), made[4].as_str()), (5, "1", "3"));
    assert_eq!(made[1], r#"title: nothing was found for it in {"id":2}"#);
}

#[test]
fn a_date_has_years_from_its_words_where_none_stand_beside_them() {
    let connector = r#"{"name": "A", "base": "https://api.kz/", "language": "en", "exhibits": {"fields": {"id": "id", "title": "t",
        "date": {"text": "d", "from": "a", "to": "b"}}}}"#;
    let connector = Connector::read(connector.as_bytes()).unwrap();
    for (dated, years) in [
        (r#""d": "1890""#, (Some(1890), Some(1890))),
        (r#""d": "1890–1895""#, (Some(1890), Some(1895))),
        (r#""d": "about 1890", "a": 1885"#, (Some(1885), None)),
        (r#""d": "1890", "a": 1900, "b": 1800"#, (Some(1890), Some(1890))),
        (r#""d": "long ago""#, (None, None)),
    ] {
        let answer = format!(r#"{{"id": 1, "t": "A", {dated}}}"#);
        let date = connector.read_one::<Exhibit>(answer.as_bytes()).unwrap().record.unwrap().date.unwrap();
        assert_eq!((date.from, date.to), years, "{dated}");
        assert!(date.text.is_some(), "{dated}");
    }
}
