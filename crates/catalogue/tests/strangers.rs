//! Answers of the shapes of APIs for which no connector is shipped: what is guessed of them.

use catalogue::connector::{Connector, Guess, Records, guess};
use catalogue::model::Exhibit;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// An answer: its folder, the address that gave it, where its records stand, how many there are, how
/// they come in pages, and what the first record has.
struct Stranger {
    name: &'static str,
    address: &'static str,
    items: &'static str,
    total: Option<usize>,
    paging: Value,
    first: Value,
}

fn strangers() -> Vec<Stranger> {
    let stranger =
        |name, address, items, total, paging, first| Stranger { name, address, items, total, paging, first };
    vec![
        stranger(
            "te-papa",
            "https://data.tepapa.example/collection/object?q=&from=0&size=2",
            "results",
            Some(18_402),
            json!({"by": "offset"}),
            json!({
                "/id": "910001", "/title": "Kete whakairo (patterned bag)", "/object_type/label": "kete",
                "/makers/0/name": "Hana Ruru", "/makers/0/role": "weaver",
                "/materials/0/label": "harakeke (flax), paru (mud dye)", "/inventory_number": "ME900001",
                "/media/0/url": "https://media.tepapa.example/collection/object/910001/preview",
            }),
        ),
        stranger(
            "science-museum-group",
            "https://collection.smg.example/search/objects?q=&page[number]=0&page[size]=2",
            "data",
            None,
            json!({"by": "page", "first": 0}),
            json!({
                "/id": "co8000001", "/title": "Brass orrery by an example maker", "/makers/0/name": "Benjamin Sample",
                "/date/from": 1760, "/inventory_number": "1901-77", "/credit_line": "Lent by a college",
                "/findspot/name": "London", "/media/0/url": "https://coimages.smg.example/large_orrery.jpg",
            }),
        ),
        stranger(
            "dspace",
            "https://repo.museum.example/server/api/discover/search/objects?dsoType=item&query=&page=0&size=2",
            "_embedded.searchResult._embedded.objects[]._embedded.indexableObject",
            Some(52),
            json!({"by": "page", "first": 0}),
            json!({
                "/id": "11aa-22bb", "/title/en": "Mask of a river spirit", "/title/ru": "Маска речного духа",
                "/object_type/label/en": "Mask", "/makers/0/name": "Sample, Anna", "/date/from": 1932,
                "/materials/0/label/en": "wood, pigment", "/subjects/1/label": "ritual",
                "/rights": "https://creativecommons.org/licenses/by/4.0/",
                "/sources/0/url": "https://hdl.example/20.500/1",
            }),
        ),
        stranger(
            "adlib",
            "https://adlib.museum.example/wwwopac.ashx?database=collect&search=all&startfrom=1&limit=2&output=json",
            "adlibJSON.recordList.record",
            Some(5_310),
            json!({"by": "offset", "first": 1}),
            json!({
                "/id": "70000011", "/title": "Zilveren beker", "/object_type/label": "beker",
                "/makers/0/name": "Voorbeeld, Jan", "/date/from": 1650, "/date/to": 1675,
                "/materials/0/label": "zilver", "/museum": "Voorbeeldmuseum",
            }),
        ),
        stranger(
            "k-samsok",
            "https://kulturarvsdata.example/ksamsok/api?method=search&query=x&startRecord=1&hitsPerPage=2",
            "result.records",
            Some(8_842),
            json!({"by": "offset", "first": 1}),
            json!({
                "/id": "http://kulturarvsdata.example/shm/object/1", "/title": "Runt spänne",
                "/media/0/url": "https://media.example/1/thumb.jpg",
                "/sources/0/url": "https://samlingar.example/object/1",
            }),
        ),
        stranger(
            "emuseum",
            "https://emuseum.example/objects/json?page=1&pageSize=2",
            "objects",
            Some(114),
            json!({"by": "page", "first": 1}),
            json!({
                "/id": "4401", "/title": "Study of a hand", "/object_type/label": "Drawings",
                "/makers/0/name": "Example, Marta (Spanish, 1880–1949)", "/date/from": 1909, "/date/to": 1913,
                "/materials/0/label": "Charcoal on paper", "/dimensions": "31 x 22 cm",
                "/credit_line": "Bequest, 1999", "/inventory_number": "1999.4",
                "/media/0/url": "https://emuseum.example/internal/media/dispatcher/9001/full",
            }),
        ),
        stranger(
            "vernon",
            "https://api.vernon.example/search/collectionsonline?query=&page=1&rows=2",
            "records",
            Some(219),
            json!({"by": "page", "first": 1}),
            json!({
                "/id": "500001", "/title": "Moa bone hook", "/makers/0/name": "Wiremu Sample",
                "/materials/0/label": "bone", "/materials/1/label": "fibre",
                "/media/0/url": "https://api.vernon.example/images/i-1/600",
            }),
        ),
    ]
}

fn file(stranger: &str, name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/strangers").join(stranger).join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn guessed(stranger: &str, address: &str) -> (Guess, Value, Connector) {
    let guess = guess(
        Records::Exhibits,
        &file(stranger, "list.json"),
        Some(&file(stranger, "record.json")),
        Some(address),
    );
    let guess = guess.unwrap_or_else(|why| panic!("{stranger}: {why}"));
    let written = serde_json::from_str(&guess.connector).unwrap();
    let connector = Connector::read(guess.connector.as_bytes())
        .unwrap_or_else(|wrong| panic!("{stranger}: {wrong}\n{}", guess.connector));
    (guess, written, connector)
}

fn compare(name: &str, made: &Exhibit, expected: &Value, connector: &str) {
    let made = serde_json::to_value(made).unwrap();
    for (pointer, expected) in expected.as_object().unwrap() {
        assert_eq!(made.pointer(pointer), Some(expected), "{name}, {pointer}\n{connector}\n{made:#}");
    }
}

#[test]
fn lists_of_strangers_are_guessed() {
    for Stranger { name, address, items, total, paging, first } in strangers() {
        let (guess, written, connector) = guessed(name, address);
        let list = &written["exhibits"]["list"];
        assert_eq!((&list["items"], &list["paging"]), (&json!(items), &paging), "{name}");
        let listed = connector.read_list::<Exhibit>(&file(name, "list.json"), &[]).unwrap();
        assert_eq!(listed.total, total, "{name}");
        let records: Vec<Exhibit> = listed.records.into_iter().map(|made| made.record.unwrap()).collect();
        compare(name, &records[0], &first, &guess.connector);
    }
}

#[test]
fn their_records_are_read_by_the_same_guess() {
    for Stranger { name, address, first, .. } in strangers() {
        let (guess, _, connector) = guessed(name, address);
        let one = connector.read_one::<Exhibit>(&file(name, "record.json")).unwrap().record;
        let one = one.unwrap_or_else(|why| panic!("{name}: {why}\n{}", guess.connector));
        assert_eq!((Some(one.id.as_str())), first["/id"].as_str(), "{name}\n{}", guess.connector);
    }
}

#[test]
fn a_list_that_only_refers_to_its_records_takes_their_fields_from_one() {
    let (guess, written, connector) =
        guessed("linked-art", "https://lux.example/api/search/item?q=bowl&page=1");
    let list = &written["exhibits"]["list"];
    assert_eq!((&list["each"], &list["items"]), (&json!(true), &json!("orderedItems[].id")));
    assert_eq!(written["exhibits"]["one"]["ask"], "{id}");
    let listed = connector.read_list::<Exhibit>(&file("linked-art", "list.json"), &[]).unwrap();
    let ids = ["https://lux.example/data/object/aaaa-1", "https://lux.example/data/object/aaaa-2"];
    assert_eq!((listed.total, listed.identifiers.as_slice()), (Some(731), ids.map(str::to_owned).as_slice()));
    let one = connector.read_one::<Exhibit>(&file("linked-art", "record.json")).unwrap().record.unwrap();
    let expected = json!({
        "/id": ids[0], "/title": "Bowl with Fish", "/object_type/label": "bowls (vessels)",
        "/inventory_number": "1950.77", "/date/text": "14th century", "/date/from": 1301, "/date/to": 1400, "/materials/0/label": "stoneware",
        "/dimensions": "8 × 21 cm", "/credit_line": "Gift of A. Donor", "/description": "A shallow bowl.",
        "/museum": "Example University Art Gallery", "/findspot/name": "Sawankhalok",
        "/media/0/url": "https://images.lux.example/iiif/2/aaaa-1/full/!800,800/0/default.jpg",
    });
    compare("linked-art", &one, &expected, &guess.connector);
}
