//! Every rule, with records that break it and records that all but do.

mod cases;
mod common;

use common::{fields, inspect, strict};
use inspection::{File, Files, Known, Picture, Rule};

fn files() -> Files {
    let picture =
        |width, height, orientation, bytes| File::Picture(Picture { width, height, orientation, bytes });
    let mut files = Files::default();
    for (name, file) in [
        ("fine.jpg", picture(1600, 900, 1, 400_000)),
        ("799.jpg", picture(799, 600, 1, 400_000)),
        ("800.jpg", picture(600, 800, 1, 400_000)),
        ("heavy.jpg", picture(2000, 1000, 1, 3 * 1024 * 1024 + 1)),
        ("turned.jpg", picture(1600, 900, 6, 400_000)),
        ("text.jpg", File::NoPicture),
        ("other.glb", File::There),
        ("gone.jpg", File::Missing("no such file".into())),
    ] {
        files.add(name, file);
    }
    files
}

fn known() -> Known {
    let mut known = Known::default();
    known.add("museums", ["known"]);
    known.add_places(["Талғар", "Talgar"]);
    known
}

#[test]
fn every_rule_finds_what_breaks_it_and_nothing_else() {
    for (rule, broken, kept) in cases::all() {
        for (record, field) in *broken {
            let report = inspect(strict(), known(), &files(), &[record]);
            assert_eq!(fields(&report, *rule), [format!("0:{field}")], "{rule:?} {record}");
        }
        for record in *kept {
            let report = inspect(strict(), known(), &files(), &[record]);
            assert_eq!(fields(&report, *rule), [""; 0], "{rule:?} {record}");
        }
    }
}

#[test]
fn every_rule_is_tested() {
    // What needs two records is below.
    let below = [Rule::InventoryDouble, Rule::TitleNear];
    let untested: Vec<_> =
        Rule::ALL.iter().filter(|rule| !cases::all().any(|(own, ..)| own == *rule)).collect();
    assert_eq!(untested, below.iter().collect::<Vec<_>>());
}

fn two(one: &str, other: &str) -> String {
    format!(r#"{{"exhibits": [{{"id": "a", {one}}}, {{"id": "b", {other}}}]}}"#)
}

#[test]
fn inventory_numbers_are_unique_in_a_museum() {
    let doubles = |one: &str, other: &str| {
        let text = two(&format!(r#""title": "A", {one}"#), &format!(r#""title": "B", {other}"#));
        fields(&inspect(strict(), known(), &files(), &[&text]), Rule::InventoryDouble)
    };
    let number = |number: &str| format!(r#""museum": "known", "inventory_number": "{number}""#);
    assert_eq!(doubles(&number("КП 12/1"), &number("кп12/1")), ["1:inventory_number"]);
    // The first is typed in Latin letters.
    assert_eq!(doubles(&number("KP 5"), &number("КР 5")), ["1:inventory_number"]);
    assert_eq!(doubles(&number("КП 12/1"), &number("КП 121")), [""; 0]);
    assert_eq!(doubles(&number("КП 1"), r#""museum": "other", "inventory_number": "КП 1""#), [""; 0]);
    assert_eq!(doubles(&number(""), &number(" ")), [""; 0]);
}

#[test]
fn titles_are_near_if_one_letter_differs_and_all_else_is_alike() {
    let near = |one: &str, other: &str| {
        fields(&inspect(strict(), known(), &files(), &[&two(one, other)]), Rule::TitleNear)
    };
    let title = |title: &str| format!(r#""title": "{title}", "date": "1850""#);
    assert_eq!(near(&title("Күміс білезік"), &title("Күміс білезик")), ["1:title"]);
    assert_eq!(near(&title("Портрет хана Абылая"), &title("Портрет хана Аблая")), ["1:title"]);
    assert_eq!(near(&title("Портрет хана Аблая"), &title("«Портрет хана Абылая»")), ["1:title"]);
    assert_eq!(near(&title("Ваза"), &title("ваза")), ["1:title"]);
    assert_eq!(near(&title("Ваза"), &title("База")), [""; 0]);
    assert_eq!(near(&title("Бет 1, қолжазба"), &title("Бет 2, қолжазба")), [""; 0]);
    assert_eq!(
        near(&title("Портрет хана Абылая"), r#""title": "Портрет хана Аблая", "date": "1851""#),
        [""; 0]
    );
    // Somebody told them apart by their numbers.
    let numbered = |number: &str| format!(r#"{}, "inventory_number": "{number}""#, title("Теңге"));
    assert_eq!(near(&numbered("1"), &numbered("2")), [""; 0]);
}

#[test]
fn identifiers_are_unique_in_all_files() {
    let file = r#"{"regions": [{"id": "a", "name": "A"}]}"#;
    let report = inspect(strict(), Known::default(), &Files::default(), &[file, file]);
    assert_eq!(fields(&report, Rule::IdentifierDouble), ["1:id"]);
    let said = common::said(&report, Rule::IdentifierDouble);
    assert_eq!(said.0, "«a» is already the identifier of regions no. 1 in 1.json");
}

#[test]
fn what_is_referred_to_may_come_later() {
    let exhibit = r#"{"exhibits": [{"id": "e", "title": "A", "museum": "centrel"}, {"id": "f", "title": "B", "museum": "central"}]}"#;
    let museum = r#"{"museums": [{"id": "central", "name": "A"}]}"#;
    let report = inspect(strict(), Known::default(), &Files::default(), &[exhibit, museum]);
    assert_eq!(fields(&report, Rule::ReferenceLost), ["0:museum"]);
    let (wrong, right) = common::said(&report, Rule::ReferenceLost);
    assert_eq!(wrong, "«centrel» is not among the museums");
    assert_eq!(right, "an identifier from the museums; perhaps «central» is meant");
}
