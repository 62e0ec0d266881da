//! Lists of a packed catalogue: what they can be narrowed down by, their order, their pages.

mod packing;

use catalogue::packed::Packed;
use catalogue::packed::pack::Synonyms;
use catalogue::{Catalogue, Field, Listing, Query, Sort};
use futures_executor::block_on;
use packing::{last, open, pack};
use tempfile::TempDir;

const RECORDS: [(&str, &str); 8] = [
    (
        "exhibits",
        r#"{"id": "qobyz", "title": {"kk": "Қобыз"}, "museum": "m1", "object_type": "instrument", "materials": ["wood", "horsehair"]}"#,
    ),
    (
        "exhibits",
        r#"{"id": "dombyra", "title": {"kk": "Домбыра"}, "museum": "m1", "object_type": "instrument", "materials": ["wood"]}"#,
    ),
    (
        "exhibits",
        r#"{"id": "bowl", "title": {"kk": "Тостаған"}, "museum": "m2", "object_type": "vessel", "materials": ["silver"]}"#,
    ),
    ("exhibits", r#"{"id": "stone", "title": {"kk": "Тас"}, "museum": "m9"}"#),
    ("museums", r#"{"id": "m1", "name": {"kk": "Ұлттық музей", "ru": "Национальный музей"}}"#),
    ("museums", r#"{"id": "m2", "name": {"kk": "Әзірет Сұлтан", "ru": "Азрет-Султан"}}"#),
    ("museums", r#"{"id": "m3", "name": {"kk": "Ақтөбе музейі", "ru": "Актюбинский музей"}}"#),
    ("exhibits", r#"{"id": "bowl", "title": "The same again"}"#),
];

/// The catalogue of the records, in a folder that must be kept.
fn catalogue() -> (Packed, TempDir) {
    let folder = TempDir::new().unwrap();
    let report =
        pack(folder.path(), &RECORDS.map(|(kind, json)| (kind, json.to_owned())), Synonyms::default());
    assert_eq!(report.lost.len(), 1, "the second bowl");
    (open(folder.path()).0, folder)
}

/// The exhibits that have some chosen values.
fn chosen(packed: &Packed, values: &[(Field, &str)]) -> Listing<catalogue::model::Exhibit> {
    let filters = values.iter().map(|(field, value)| (*field, (*value).to_owned())).collect();
    last(packed.exhibits(Query { filters, counts: true, ..Query::default() }))
}

fn ids(listing: &Listing<catalogue::model::Exhibit>) -> Vec<&str> {
    listing.records.iter().map(|exhibit| exhibit.id.as_str()).collect()
}

/// The values of a field: how many would be left, and whether it is chosen.
fn values<R>(listing: &Listing<R>, field: Field) -> Vec<(&str, usize, bool)> {
    let facet = listing.facets.iter().find(|facet| facet.field == field).unwrap();
    facet.values.iter().map(|value| (value.key.as_str(), value.count, value.chosen)).collect()
}

#[test]
fn a_field_is_counted_under_the_choices_of_the_others_and_not_its_own() {
    let (packed, _folder) = catalogue();
    let one = chosen(&packed, &[(Field::Material, "horsehair")]);
    assert_eq!(ids(&one), ["qobyz"]);
    let mut materials = values(&one, Field::Material);
    materials.sort_unstable();
    assert_eq!(materials, [("horsehair", 1, true), ("silver", 1, false), ("wood", 2, false)]);
    assert_eq!(values(&one, Field::ObjectType), [("instrument", 1, false)]);
    let either = [(Field::Material, "horsehair"), (Field::Material, "silver")];
    assert_eq!(ids(&chosen(&packed, &either)), ["qobyz", "bowl"]);
    let and_a_kind = [either[0], either[1], (Field::ObjectType, "vessel")];
    assert_eq!(ids(&chosen(&packed, &and_a_kind)), ["bowl"]);
}

#[test]
fn a_choice_that_nothing_fits_can_still_be_taken_back() {
    let (packed, _folder) = catalogue();
    let listing = chosen(&packed, &[(Field::Period, "none")]);
    assert_eq!(listing.total, 0);
    assert_eq!(values(&listing, Field::Period), [("none", 0, true)]);
}

#[test]
fn museums_are_counted_by_their_names_and_the_unknown_by_its_identifier() {
    let (packed, _folder) = catalogue();
    let listing = chosen(&packed, &[]);
    let facet = listing.facets.iter().find(|facet| facet.field == Field::Museum).unwrap();
    let name = |key: &str| {
        let value = facet.values.iter().find(|value| value.key == key).unwrap();
        value.label.choose(&["kk"]).unwrap().text.to_owned()
    };
    assert_eq!((name("m1"), name("m9")), ("Ұлттық музей".to_owned(), "m9".to_owned()));
}

#[test]
fn museums_are_in_the_order_of_the_reader_s_alphabet() {
    let (packed, _folder) = catalogue();
    let museums = last(packed.museums(Query { sort: Sort::Title, ..Query::default() }));
    let ids: Vec<_> = museums.records.iter().map(|museum| museum.id.as_str()).collect();
    assert_eq!(ids, ["m3", "m2", "m1"]);
}

#[test]
fn pages_are_parts_of_the_whole() {
    let (packed, _folder) = catalogue();
    let page = |skip| last(packed.exhibits(Query { skip, take: Some(2), ..Query::default() }));
    let second = page(1);
    assert_eq!((second.total, ids(&second)), (4, vec!["dombyra", "bowl"]));
    assert!(page(99).records.is_empty());
}

#[test]
fn every_kind_is_counted() {
    let (packed, _folder) = catalogue();
    let totals = block_on(packed.totals()).unwrap();
    let counted = [totals.museums, totals.exhibits, totals.tours, totals.stories];
    assert_eq!(counted, [Some(3), Some(4), Some(0), Some(0)]);
}
