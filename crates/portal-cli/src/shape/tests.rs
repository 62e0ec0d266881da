use super::*;
use crate::schema;
use serde_json::json;

fn faults(record: Value) -> Vec<(String, String, String)> {
    let shape = Shape::new(schema::catalogue()).unwrap();
    let found = shape.faults(&json!({ "exhibits": [record] }));
    found.into_iter().map(|found| (found.path.to_string(), found.wrong, found.right)).collect()
}

fn fault(field: &str, value: Value) -> (String, String, String) {
    let mut record = json!({"id": "a", "title": "A"});
    record[field] = value;
    let found = faults(record);
    assert_eq!(found.len(), 1, "{found:?}");
    found.into_iter().next().unwrap()
}

#[test]
fn a_good_record_has_no_fault() {
    assert_eq!(faults(json!({"id": "a", "title": {"kk": "A"}, "date": {"from": 5}, "museum": null})), []);
}

#[test]
fn of_several_forms_the_one_meant_is_explained() {
    let (field, wrong, right) = fault("date", json!({"from": "four hundred"}));
    assert_eq!(field, "exhibits[0].date.from");
    assert_eq!(wrong, r#""four hundred" is not a whole number"#);
    assert!(right.starts_with("a whole number: the first year; -400 is 400 BCE"), "{right}");
}

#[test]
fn of_several_forms_all_are_named_where_none_was_meant() {
    let (field, wrong, right) = fault("date", json!(5));
    assert_eq!(field, "exhibits[0].date");
    assert!(wrong.starts_with('5'), "{wrong}");
    assert!(right.starts_with("a date in words, or an object with `text`"), "{right}");
    assert!(
        fault("period", json!([])).2.starts_with("a term of a controlled vocabulary: a plain string, or")
    );
    assert!(fault("sources", json!([true])).2.contains("an address or words"));
    assert!(fault("title", json!({"kk": 5})).2.contains("the text in this language"));
    assert!(
        fault("title", json!(5)).2.starts_with("a text: a plain string, or an object from language tags")
    );
    assert!(
        fault("dimensions", json!(5))
            .2
            .starts_with("a text: a plain string, or an object from language tags")
    );
}

#[test]
fn names_that_are_not_known_get_a_proposal() {
    let (field, wrong, right) = fault("titel", json!("A"));
    assert_eq!((field.as_str(), wrong.as_str()), ("exhibits[0].titel", "there is no such field"));
    assert!(right.starts_with("«title»"), "{right}");
    assert_eq!(fault("date", json!({"form": 5})).0, "exhibits[0].date.form");
    assert!(fault("date", json!({"form": 5})).2.starts_with("«from»"));
}

#[test]
fn what_is_missing_is_named() {
    let found = faults(json!({"id": "a"}));
    assert_eq!((found[0].0.as_str(), found[0].1.as_str()), ("exhibits[0].title", "the field is missing"));
    assert!(found[0].2.starts_with("its title"), "{found:?}");
}

#[test]
fn words_ranges_languages_and_addresses() {
    let media = |field: &str, value: Value| {
        let mut media = json!({"url": "a.jpg"});
        media[field] = value;
        fault("media", json!([media]))
    };
    assert!(media("kind", json!("picture")).2.starts_with("one of image, iiif"));
    assert!(media("kind", json!("modell")).2.ends_with("perhaps «model» is meant"));
    assert!(media("url", json!("javascript:alert(1)")).2.starts_with("an address that starts with https://"));
    assert_eq!(media("width", json!(-5)).1, "-5 is less than 0");
    let place = json!({"name": "A", "location": {"latitude": 95, "longitude": 5}});
    let (field, wrong, right) = fault("findspot", place);
    assert_eq!(
        (field.as_str(), wrong.as_str()),
        ("exhibits[0].findspot.location.latitude", "95 is more than 90")
    );
    assert!(right.starts_with("a number from -90 to 90: latitude in degrees"), "{right}");
    let (field, _, right) = fault("title", json!({"Қазақ": "A"}));
    assert_eq!(field, "exhibits[0].title.Қазақ");
    assert!(right.starts_with("a language tag"), "{right}");
}

#[test]
fn a_file_of_another_shape_is_said_to_be() {
    let shape = Shape::new(schema::catalogue()).unwrap();
    assert_eq!(shape.faults(&json!([])).len(), 1);
    assert_eq!(shape.faults(&json!({"museums": {}}))[0].path.to_string(), "museums");
    assert!(Shape::new(schema::portal()).is_ok());
}
