use super::*;
use crate::{Reason, Sort};
use futures_executor::block_on;
use std::cell::Cell;
use std::collections::HashMap;

/// Files in memory, counting how often they were asked for.
#[derive(Default)]
struct Shelf {
    files: HashMap<&'static str, String>,
    asked: Cell<usize>,
}

impl Fetch for Shelf {
    fn fetch(&self, address: &Address) -> Answer<Vec<u8>> {
        self.asked.set(self.asked.get() + 1);
        let address = address.href().unwrap().to_owned();
        let file = self.files.get(address.as_str()).cloned();
        let missing = Failure { address, reason: Reason::Status(404) };
        async move { file.map(String::into_bytes).ok_or(missing) }.boxed_local()
    }
}

const MUSEUMS: &str = r#"{"museums": [
    {"id": "m1", "name": {"kk": "Ұлттық музей", "ru": "Национальный музей"}, "region": "KZ-71"},
    {"id": "m2", "name": {"kk": "Әзірет Сұлтан", "ru": "Азрет-Султан"}, "region": "KZ-61"},
    {"id": "m3", "name": {"kk": "Ақтөбе музейі", "ru": "Актюбинский музей"}, "region": "KZ-61"},
    {"id": "bad"}
]}"#;

const EXHIBITS: &str = r#"{"exhibits": [
    {"id": "qobyz", "title": {"kk": "Қобыз"}, "museum": "m1", "object_type": "instrument", "culture": "Kazakh",
     "date": {"from": 1800, "to": 1850}, "materials": ["wood", "horsehair"]},
    {"id": "dombyra", "title": {"kk": "Домбыра"}, "museum": "m1", "object_type": "instrument", "culture": "Kazakh",
     "date": "1880", "materials": ["wood"]},
    {"id": "bowl", "title": {"kk": "Тостаған", "ru": "Чаша"}, "museum": "m2", "object_type": "vessel",
     "date": {"from": -500, "to": -201}, "materials": ["silver"], "description": {"en": "A kobyz is not in it"}},
    {"id": "stone", "title": {"kk": "Тас"}, "museum": "m9"},
    {"id": "bowl", "title": "The same again"}
]}"#;

const LANGUAGE: Language = Language::Kazakh;

fn shelf() -> Rc<Shelf> {
    let files = HashMap::from([("m.json", MUSEUMS.to_owned()), ("e.json", EXHIBITS.to_owned())]);
    Rc::new(Shelf { files, asked: Cell::new(0) })
}

fn catalogue(shelf: &Rc<Shelf>) -> Plain {
    let source = Source {
        museums: vec![Address::new("m.json")],
        exhibits: vec![Address::new("e.json")],
        regions: vec![Address::new("missing.json")],
        ..Source::default()
    };
    Plain::new(shelf.clone(), &source)
}

/// The one answer that files give.
fn only<R>(answers: Answers<Listing<R>>) -> Result<Listing<R>, Failure> {
    block_on(answers.into_future()).0.unwrap()
}

fn ask(query: Query) -> Listing<Exhibit> {
    only(catalogue(&shelf()).exhibits(query)).unwrap()
}

/// The same query with one more value chosen.
fn with(mut query: Query, field: Field, value: &str) -> Query {
    query.filters.push((field, value.to_owned()));
    query
}

fn ids<R: Record>(listing: &Listing<R>) -> Vec<&str> {
    listing.records.iter().map(|record| record.id()).collect()
}

#[test]
fn words_are_found_in_any_spelling_and_the_title_comes_first() {
    let listing = ask(Query { text: "KOBYZ".into(), ..Query::default() });
    assert_eq!(ids(&listing), ["qobyz", "bowl"]);
    let listing = ask(Query { text: "домб".into(), ..Query::default() });
    assert_eq!(ids(&listing), ["dombyra"]);
    assert_eq!(ask(Query { text: "kobyz dombyra".into(), ..Query::default() }).total, 0);
}

#[test]
fn a_facet_counts_with_the_other_fields_choices_but_not_its_own() {
    let query = with(Query::default(), Field::Material, "horsehair");
    let listing = ask(query.clone());
    assert_eq!(ids(&listing), ["qobyz"]);
    let counts = |field: Field| -> Vec<(String, usize, bool)> {
        let facet = listing.facets.iter().find(|facet| facet.field == field).unwrap();
        facet.values.iter().map(|value| (value.key.clone(), value.count, value.chosen)).collect()
    };
    assert_eq!(
        counts(Field::Material),
        [("wood".into(), 2, false), ("horsehair".into(), 1, true), ("silver".into(), 1, false)]
    );
    assert_eq!(counts(Field::ObjectType), [("instrument".into(), 1, false)]);
    let two = with(query, Field::Material, "silver");
    assert_eq!(ids(&ask(two.clone())), ["qobyz", "bowl"]);
    assert_eq!(ask(with(two, Field::ObjectType, "vessel")).total, 1);
}

#[test]
fn a_choice_that_nothing_fits_can_still_be_taken_back() {
    let listing = ask(with(Query::default(), Field::Period, "none"));
    let facet = listing.facets.iter().find(|facet| facet.field == Field::Period).unwrap();
    assert_eq!(
        (facet.values[0].key.as_str(), facet.values[0].count, facet.values[0].chosen),
        ("none", 0, true)
    );
}

#[test]
fn museums_in_facets_have_their_names_and_the_unknown_its_identifier() {
    let listing = ask(Query::default());
    let facet = listing.facets.iter().find(|facet| facet.field == Field::Museum).unwrap();
    let label = |key: &str| {
        facet.values.iter().find(|value| value.key == key).unwrap().label.choose(&["kk"]).unwrap().text
    };
    assert_eq!(label("m1"), "Ұлттық музей");
    assert_eq!(label("m9"), "m9");
}

#[test]
fn listings_are_sorted_by_alphabet_and_by_time() {
    let sorted = |sort| ids(&ask(Query { sort, ..Query::default() })).join(" ");
    assert_eq!(sorted(Sort::Title), "dombyra qobyz stone bowl");
    assert_eq!(sorted(Sort::Oldest), "bowl qobyz dombyra stone");
    assert_eq!(sorted(Sort::Newest), "dombyra qobyz bowl stone");
    let query = Query { sort: Sort::Title, ..Query::default() };
    assert_eq!(ids(&only(catalogue(&shelf()).museums(query)).unwrap()), ["m3", "m2", "m1"]);
}

#[test]
fn pages_are_parts_of_the_whole() {
    let listing = ask(Query { skip: 1, take: Some(2), ..Query::default() });
    assert_eq!((listing.total, ids(&listing)), (4, vec!["dombyra", "bowl"]));
    assert!(ask(Query { skip: 99, ..Query::default() }).records.is_empty());
}

#[test]
fn a_list_is_fetched_once_and_a_failure_is_tried_again() {
    let shelf = shelf();
    let catalogue = catalogue(&shelf);
    let both = async {
        futures_util::future::join(catalogue.exhibit("qobyz", LANGUAGE), catalogue.exhibit("none", LANGUAGE))
            .await
    };
    let (found, missing) = block_on(both);
    assert_eq!(found.unwrap().unwrap().id, "qobyz");
    assert_eq!(missing.unwrap(), None);
    assert_eq!(shelf.asked.get(), 1);
    for asked in [2, 3] {
        assert_eq!(block_on(catalogue.regions()).unwrap_err().reason, Reason::Status(404));
        assert_eq!(shelf.asked.get(), asked);
    }
}

#[test]
fn totals_are_counted_and_what_cannot_be_counted_is_left_out() {
    let totals = block_on(catalogue(&shelf()).totals()).unwrap();
    assert_eq!(
        (totals.museums, totals.exhibits, totals.tours, totals.regions),
        (Some(3), Some(4), Some(0), None)
    );
}

#[test]
fn lost_records_are_counted() {
    assert_eq!(only(catalogue(&shelf()).museums(Query::default())).unwrap().lost, 1);
    let exhibits = ask(Query::default());
    assert_eq!((exhibits.lost, ids(&exhibits)), (1, vec!["qobyz", "dombyra", "bowl", "stone"]));
}

#[test]
fn what_is_alike_is_related() {
    let related = block_on(catalogue(&shelf()).related("qobyz", LANGUAGE, 6)).unwrap();
    assert_eq!(related.iter().map(|exhibit| exhibit.id.as_str()).collect::<Vec<_>>(), ["dombyra"]);
}
