//! Answers of many shapes, and what is guessed of them.

use super::*;
use crate::connector::Connector;
use crate::model::Exhibit;
use serde_json::{Value as Json, json};

/// The records that the guessed connector makes of the answer that it was guessed from.
fn made(answer: &Json) -> (Guess, Vec<Exhibit>) {
    let bytes = serde_json::to_vec(answer).unwrap();
    let guess = guess(Records::Exhibits, &bytes, None, None).unwrap_or_else(|why| panic!("{why}\n{answer}"));
    let connector = Connector::read(guess.connector.as_bytes())
        .unwrap_or_else(|wrong| panic!("{wrong}\n{}", guess.connector));
    let made = match guess.is_list {
        true => connector.read_list::<Exhibit>(&bytes, &[]).unwrap().records,
        false => vec![connector.read_one::<Exhibit>(&bytes).unwrap()],
    };
    let records =
        made.into_iter().map(|made| made.record.unwrap_or_else(|why| panic!("{why}\n{}", guess.connector)));
    let records = records.collect();
    (guess, records)
}

fn where_is<'a>(guess: &'a Guess, field: &str) -> &'a str {
    guess.guessed.iter().find(|guessed| guessed.field == field).map_or("", |guessed| guessed.path.as_str())
}

/// Two records of any shape.
fn two(record: impl Fn(&str, &str) -> Json) -> Json {
    json!([record("k1", "Saddle"), record("k2", "Felt carpet")])
}

#[test]
fn units_of_measure_are_no_museum() {
    // As the Tate's records of artworks have them.
    let tate = two(|id, title| json!({"id": id, "title": title, "width": 394, "height": 419, "units": "mm"}));
    assert_eq!(where_is(&made(&tate).0, "museum"), "");
    let unit = two(|id, title| json!({"id": id, "title": title, "unit": "Freer Gallery"}));
    assert_eq!(where_is(&made(&unit).0, "museum"), "unit");
}

#[test]
fn records_are_found_in_every_envelope() {
    let records = two(|id, title| json!({"id": id, "title": title}));
    let source = two(|id, title| json!({"_id": id, "_source": {"title": title}}));
    let resources = two(|id, title| json!({"type": "object", "id": id, "attributes": {"title": title}}));
    let nodes = two(|id, title| json!({"cursor": id, "node": {"id": id, "title": title}}));
    let linked = two(
        |id, title| json!({"@id": id, "@type": "Thing", "schema:name": {"@value": title, "@language": "en"}}),
    );
    let bound = two(
        |id, title| json!({"item": {"type": "uri", "value": format!("http://a.kz/entity/{id}")}, "itemLabel": {"type": "literal", "value": title}}),
    );
    for (answer, items) in [
        (records.clone(), "@"),
        (json!({"results": records}), "results"),
        (json!({"count": 9, "next": null, "results": records}), "results"),
        (
            json!({"data": resources, "included": [{"id": "i", "type": "image", "attributes": {"name": "x"}}]}),
            "data",
        ),
        (json!({"hits": {"total": {"value": 9}, "hits": source}}), "hits.hits"),
        (
            json!({"response": {"numFound": 9, "docs": records}, "facet_counts": {"facet_fields": {"a": ["b", 1]}}}),
            "response.docs",
        ),
        (json!({"records": records, "info": {"totalrecords": 9}}), "records"),
        (json!({"member": linked, "totalItems": 9}), "member"),
        (json!({"head": {"vars": ["item"]}, "results": {"bindings": bound}}), "results.bindings"),
        (json!({"data": {"objects": {"nodes": records, "totalCount": 9}}}), "data.objects.nodes"),
        (json!({"data": {"objects": {"edges": nodes}}}), "data.objects.edges[].node"),
        (json!({"a": {"b": {"c": {"d": records}}, "status": "ok"}}), "a.b.c.d"),
        (json!({"groups": [{"hits": records}, {"hits": []}]}), "groups[].hits[]"),
        (json!({"objects": {"17": records[0], "18": records[1]}}), "objects.*"),
    ] {
        let (guess, records) = made(&answer);
        assert!(guess.is_list, "{answer}");
        assert_eq!(where_is(&guess, "items"), items, "{answer}");
        let found: Vec<_> = records
            .iter()
            .map(|record| (record.id.as_str(), record.title.choose(&["en"]).unwrap().text))
            .collect();
        assert_eq!(found, [("k1", "Saddle"), ("k2", "Felt carpet")], "{answer}");
        assert_eq!(
            guess.guessed.iter().any(|guessed| guessed.field == "total"),
            answer.to_string().contains(":9"),
            "{answer}"
        );
    }
}

#[test]
fn a_single_record_is_found_wherever_it_stands() {
    let record = json!({"id": 7, "name": "Bowl", "people": [{"id": 1, "name": "A potter"}], "images": [{"id": 3, "title": "Front", "url": "https://a.kz/1.jpg"}]});
    for answer in
        [record.clone(), json!({"data": record}), json!({"status": "ok", "response": {"object": record}})]
    {
        let (guess, records) = made(&answer);
        assert!(!guess.is_list, "{answer}");
        assert_eq!((records[0].id.as_str(), records[0].title.choose(&[]).unwrap().text), ("7", "Bowl"));
        assert_eq!(records[0].media[0].url.href(), Some("https://a.kz/1.jpg"));
    }
}

#[test]
fn a_text_keeps_all_its_languages() {
    let answers = [
        json!({"id": 1, "title": {"kk": "Қобыз", "en": "Kobyz"}}),
        json!({"id": 1, "title": {"kz": "Қобыз", "en": "Kobyz"}}),
        json!({"id": 1, "title_kz": "Қобыз", "title_en": "Kobyz"}),
        json!({"id": 1, "titleKk": "Қобыз", "titleEn": "Kobyz"}),
        json!({"id": 1, "title": "Қобыз", "title_en": "Kobyz"}),
        json!({"id": 1, "titles": [{"language": "kaz", "title": "Қобыз"}, {"language": "eng", "title": "Kobyz"}]}),
        json!({"id": 1, "title": [{"@value": "Қобыз", "@language": "kk"}, {"@value": "Kobyz", "@language": "en"}]}),
        json!({"id": 1, "translations": {"kk": {"title": "Қобыз"}, "en": {"title": "Kobyz"}}}),
        json!({"id": 1, "translations": [{"languages_code": "kk-KZ", "title": "Қобыз"}, {"languages_code": "en-US", "title": "Kobyz"}]}),
        json!({"id": 1, "label": {"kk": ["Қобыз"], "en": ["Kobyz"]}}),
        json!({"id": 1, "labels": {"kk": {"language": "kk", "value": "Қобыз"}, "en": {"language": "en", "value": "Kobyz"}}}),
    ];
    for answer in answers {
        let (guess, records) = made(&json!({"items": [answer]}));
        for (language, text) in [("kk", "Қобыз"), ("en", "Kobyz")] {
            let chosen = records[0].title.choose(&[language]).unwrap();
            assert_eq!((chosen.language, chosen.text), (language, text), "{answer}\n{}", guess.connector);
        }
    }
}

#[test]
fn every_field_is_known_by_its_name_or_its_values() {
    let record = |number: i64| {
        json!({
            "objectNumber": format!("NM.{number}"), "uuid": format!("c0ffee-{number}"), "object_name": "headdress",
            "displayTitle": format!("Saukele {number}"), "artists": [{"displayName": "A master", "role": "maker"}],
            "dating": {"text": "19th century", "yearFrom": 1801, "yearTo": 1900}, "medium": "silver; coral",
            "size": "12 x 30 cm", "creditLine": "Gift of a family", "licence_url": "https://creativecommons.org/licenses/by/4.0/",
            "holdingInstitution": {"name": "A museum"}, "webDescription": "<p>Worn at a wedding.</p>", "keywords": ["wedding"],
            "unheard_of": [{"large": format!("https://a.kz/{number}.jpg")}], "findspot": "Ulytau", "link": "https://a.kz/o/1",
            "created_at": "2020-01-01T10:00:00Z",
        })
    };
    let (guess, records) = made(&json!({"objects": [record(1), record(2)]}));
    let one = serde_json::to_value(&records[0]).unwrap();
    for (pointer, expected) in [
        ("/id", json!("c0ffee-1")),
        ("/title", json!("Saukele 1")),
        ("/object_type/label", json!("headdress")),
        ("/makers/0/name", json!("A master")),
        ("/makers/0/role", json!("maker")),
        ("/date/from", json!(1801)),
        ("/date/to", json!(1900)),
        ("/materials/1/label", json!("coral")),
        ("/dimensions", json!("12 x 30 cm")),
        ("/inventory_number", json!("NM.1")),
        ("/credit_line", json!("Gift of a family")),
        ("/rights", json!("https://creativecommons.org/licenses/by/4.0/")),
        ("/museum", json!("A museum")),
        ("/description", json!("Worn at a wedding.")),
        ("/subjects/0/label", json!("wedding")),
        ("/media/0/url", json!("https://a.kz/1.jpg")),
        ("/findspot/name", json!("Ulytau")),
        ("/sources/0/url", json!("https://a.kz/o/1")),
    ] {
        assert_eq!(one.pointer(pointer), Some(&expected), "{pointer}\n{}\n{one:#}", guess.connector);
    }
    for guessed in guess.guessed.iter().filter(|guessed| guessed.found.is_some()) {
        assert_eq!(guessed.found, Some((2, 2)), "{guessed:?}");
        assert!(!guessed.example.is_empty() && guessed.sure > 0, "{guessed:?}");
    }
}

#[test]
fn an_object_around_the_record_is_no_field_of_it() {
    // «data» is a date in Polish and Italian, «content» may be a description.
    let resource = json!({"data": {"type": "node", "id": "1", "attributes": {"title": "Bowl", "body": {"value": "Cast in the 19th century.", "format": "html"}}}});
    let (guess, _) = made(&resource);
    assert_eq!(where_is(&guess, "date"), "");
    let connector: Json = serde_json::from_str(&guess.connector).unwrap();
    assert_eq!(connector["exhibits"]["one"]["item"], "data", "{}", guess.connector);
    let within = two(
        |id, title| json!({"id": id, "title": title, "content": {"descriptiveNonRepeating": {"title": {"label": "Title", "content": title}}}}),
    );
    assert_eq!(where_is(&made(&within).0, "description"), "");
    let labelled = two(
        |id, title| json!({"id": id, "title": title, "freetext": {"taxon": [{"label": "Taxonomic Name", "content": "Plantae, Pteridophyta, Polypodiales"}]}}),
    );
    assert_eq!(where_is(&made(&labelled).0, "description"), "", "the label tells, not «content»");
}

#[test]
fn dates_of_centuries_and_of_years_have_their_years() {
    let answer = json!([{"id": 1, "title": "Bowl", "date": "19th century"}, {"id": 2, "title": "Whip", "date": "1890"}]);
    let (_, records) = made(&answer);
    let years: Vec<_> =
        records.iter().map(|record| record.date.as_ref().and_then(|date| date.span())).collect();
    assert_eq!(years, [Some((1801, 1900)), Some((1890, 1890))]);
}

#[test]
fn labelled_values_and_services_of_pictures_are_understood() {
    let labelled = json!({"items": [{"id": "a", "metadata": [{"label": "Title", "value": "Bowl"}, {"label": "Date", "value": "1890"}]}]});
    let (_, records) = made(&labelled);
    assert_eq!(records[0].title.choose(&[]).unwrap().text, "Bowl");
    assert_eq!(records[0].date.as_ref().and_then(|date| date.from), Some(1890));
    let size = "full/!1200,1200/0/default.jpg";
    for (record, picture) in [
        (json!({"image_id": "x1"}), format!("https://i.kz/iiif/2/x1/{size}")),
        (json!({"iiif_base": "https://i.kz/iiif/x2/"}), format!("https://i.kz/iiif/x2/{size}")),
        (json!({"image": "https://i.kz/iiif/x3/info.json"}), format!("https://i.kz/iiif/x3/{size}")),
        (json!({"image": "/img/x4.jpg"}), "https://museum.example/img/x4.jpg".to_owned()),
    ] {
        let mut record = record;
        record["id"] = json!("a");
        record["title"] = json!("Bowl");
        let (guess, records) =
            made(&json!({"config": {"iiif_url": "https://i.kz/iiif/2"}, "data": [record]}));
        assert_eq!(records[0].media[0].url.href(), Some(picture.as_str()), "{}", guess.connector);
    }
}

#[test]
fn the_address_tells_how_pages_are_asked_for() {
    let answer =
        json!({"total": 90, "items": two(|id, title| json!({"id": id, "title": title}))}).to_string();
    let connector = |address: &str| -> Json {
        serde_json::from_str(
            &guess(Records::Exhibits, answer.as_bytes(), None, Some(address)).unwrap().connector,
        )
        .unwrap()
    };
    let asked = connector("https://api.kz/v1/objects?page=1&per_page=2&q=&lang=en&apikey=secret");
    assert_eq!(asked["base"], "https://api.kz/v1/");
    let list = &asked["exhibits"]["list"];
    assert_eq!(
        list["ask"],
        json!({"path": "objects", "parameters": {"page": "{page}", "per_page": "{take}", "q": "{query}", "lang": "{language}"}})
    );
    assert_eq!(list["paging"], json!({"by": "page", "first": 1}));
    assert_eq!(asked["exhibits"]["one"]["ask"], "objects/{id}");
    assert_eq!(
        connector("https://api.kz/o?offset=0&limit=2")["exhibits"]["list"]["paging"],
        json!({"by": "offset"})
    );
    assert_eq!(
        connector("https://api.kz/o?startRecord=1&hitsPerPage=2")["exhibits"]["list"]["paging"],
        json!({"by": "offset", "first": 1})
    );
    assert_eq!(connector("https://api.kz/v1/")["base"], "https://api.kz/v1/");
    assert!(
        guess(Records::Exhibits, answer.as_bytes(), None, Some("api.kz"))
            .unwrap_err()
            .contains("is no address")
    );
}

#[test]
fn addresses_with_the_least_of_numbers_are_guessed_from() {
    for parameters in [format!("page={}", i64::MIN), format!("offset={}&limit=2", i64::MIN)] {
        let address = format!("https://api.kz/o?{parameters}");
        let answer = json!({"next": address, "items": two(|id, title| json!({"id": id, "title": title}))});
        for asked in ["https://api.kz/o", &address] {
            assert!(guess(Records::Exhibits, answer.to_string().as_bytes(), None, Some(asked)).is_ok());
        }
    }
}

#[test]
fn what_leads_to_more_is_found_in_the_answer() {
    let paging = |around: Json| {
        let mut answer = around;
        answer["results"] = two(|id, title| json!({"id": id, "title": title}));
        let guess = guess(Records::Exhibits, answer.to_string().as_bytes(), None, None).unwrap();
        let connector: Json = serde_json::from_str(&guess.connector).unwrap();
        (connector["exhibits"]["list"]["paging"].clone(), connector["exhibits"]["list"]["ask"].clone())
    };
    let (by, ask) = paging(json!({"count": 9, "next": "https://a.kz/o/?page=2"}));
    assert_eq!(
        (by, ask),
        (json!({"by": "page", "first": 1, "size": 2}), json!({"path": "", "parameters": {"page": "{page}"}}))
    );
    let (by, _) = paging(json!({"links": {"next": {"href": "https://a.kz/o?after=x7"}}}));
    assert_eq!(by, json!({"by": "next", "next": "links.next.href", "size": 2}));
    let (by, ask) = paging(json!({"nextCursor": "AoE="}));
    assert_eq!(by, json!({"by": "cursor", "next": "nextCursor", "size": 2}));
    assert_eq!(ask["parameters"]["cursor"], "{cursor}");
    let (by, ask) = paging(json!({"meta": {"page": 0, "per_page": 2, "total_pages": 5}}));
    assert_eq!((by["by"].clone(), by["first"].clone()), (json!("page"), json!(0)));
    assert_eq!(ask["parameters"], json!({"page": "{page}", "per_page": "{take}"}));
}

#[test]
fn a_list_of_identifiers_takes_its_fields_from_the_record() {
    let list = br#"{"total": 3, "objectIDs": [5, 7, 9]}"#;
    let alone = guess(Records::Exhibits, list, None, None).unwrap();
    assert!(alone.unsaid.iter().any(|unsaid| unsaid.contains("only identifiers")), "{:?}", alone.unsaid);
    let record = br#"{"object": {"objectID": 5, "title": "Bowl", "medium": "wood"}}"#;
    let guess = guess(Records::Exhibits, list, Some(record), None).unwrap();
    let connector: Json = serde_json::from_str(&guess.connector).unwrap();
    let exhibits = &connector["exhibits"];
    assert_eq!((&exhibits["list"]["each"], &exhibits["list"]["items"]), (&json!(true), &json!("objectIDs")));
    assert_eq!(exhibits["fields"], json!({"id": "objectID", "title": "title", "materials": "medium"}));
    assert_eq!(exhibits["one"]["item"], "object");
    assert_eq!(exhibits["fields_of_one"], Json::Null);
}

#[test]
fn what_only_one_record_has_becomes_its_own_fields() {
    let list = br#"{"items": [{"id": 1, "title": "Bowl"}, {"id": 2, "title": "Whip"}]}"#;
    let record = br#"{"record": {"id": 1, "titles": {"main": "Bowl"}, "description": "Of birch."}}"#;
    let guess = guess(Records::Exhibits, list, Some(record), None).unwrap();
    let connector = Connector::read(guess.connector.as_bytes()).unwrap();
    let one = connector.read_one::<Exhibit>(record).unwrap().record.unwrap();
    assert_eq!((one.id.as_str(), one.title.choose(&[]).unwrap().text), ("1", "Bowl"));
    assert_eq!(one.description.unwrap().choose(&[]).unwrap().text, "Of birch.");
    let told = guess.guessed.iter().find(|guessed| guessed.field == "description").unwrap();
    assert!(told.is_of_one && told.found == Some((1, 1)), "{told:?}");
    let written: Json = serde_json::from_str(&guess.connector).unwrap();
    assert_eq!(written["exhibits"]["fields_of_one"]["id"], Json::Null, "it is where the list has it");
}

#[test]
fn what_cannot_be_guessed_from_is_said_in_words() {
    for (answer, words) in [
        ("", "the file is empty"),
        ("<!doctype html><html>", "a page for people (HTML)"),
        ("{\"a\": [1,\n  2", "line 2, column 4: the file ends too soon"),
        (
            "{\"id\": 1}\n{\"id\": 2}",
            "line 2, column 1: something follows the end of the JSON: one JSON value a line",
        ),
        ("5", "a single value"),
        ("[]", "an empty list"),
        ("{}", "an empty object"),
        (r#"{"total": 0, "results": []}"#, "the list at «results» is empty"),
        ("[[1, 2], [3, 4]]", "there are no objects in the list"),
        (r#"{"a": true, "b": 5}"#, "nothing in the answer looks like a record"),
        (
            r#"{"error": "no such index", "code": 404}"#,
            "tells of an error, and has no record: \"no such index\"",
        ),
    ] {
        let why =
            guess(Records::Exhibits, answer.as_bytes(), None, None).map(|guess| guess.connector).unwrap_err();
        assert!(why.contains(words), "{answer}: {why}");
    }
}

#[test]
fn a_key_that_is_too_long_for_a_path_is_passed_over() {
    let long = "k".repeat(1_000);
    let records = two(|id, title| json!({"id": id, "title": title}));
    let mut odd = json!({"id": "k1", "title": "Bowl", "of": "birch"});
    odd[&long] = json!("https://a.kz/1.jpg");
    odd["medium"] = json!({&long: "wood"});
    for answer in [
        json!({&long: records}),
        json!({"a": {&long: {"data": records}}}),
        json!({"items": [odd.clone()], &long: {"total": 9}}),
        odd,
    ] {
        // Whether something else in it can be taken, or nothing: it is no connector that cannot be read.
        if let Ok(guess) = guess(Records::Exhibits, answer.to_string().as_bytes(), None, None) {
            let read = Connector::read(guess.connector.as_bytes());
            assert!(read.is_ok(), "{}", read.unwrap_err());
            assert!(!guess.connector.contains(&long));
        }
    }
}
