//! The report: order, scores, rows.

mod common;

use catalogue::language::Language;
use common::{inspect, strict};
use inspection::{Files, Known, Profile, Report, Rule, Severity};

/// The first has a warning (area) and a hint (undeclared), the second an error, the third nothing.
const RECORDS: &str = r#"{"museums": [
    {"id": "a", "name": "A", "location": {"latitude": 0, "longitude": 0}},
    {"id": "b", "name": {"kk": "Ә", "ru": "Э", "en": "E"}, "founded": {"from": 0}, "location": {"latitude": 45, "longitude": 60}},
    {"id": "c", "name": {"kk": "Б", "ru": "Б", "en": "B"}, "location": {"latitude": 45, "longitude": 60}}]}"#;

fn report() -> Report {
    inspect(strict(), Known::default(), &Files::default(), &[RECORDS])
}

#[test]
fn the_gravest_come_first() {
    let report = report();
    let rules: Vec<_> = report.faults.iter().map(|fault| (fault.rule, fault.record)).collect();
    assert_eq!(rules, [(Rule::DateZero, 1), (Rule::AreaOutside, 0), (Rule::LanguageUndeclared, 0)]);
    assert_eq!(Severity::ALL.map(|severity| report.count(severity)), [1, 1, 1]);
    let by_rule: Vec<_> = report.by_rule().into_iter().map(|(rule, faults)| (rule, faults.len())).collect();
    assert_eq!(by_rule, [(Rule::DateZero, 1), (Rule::AreaOutside, 1), (Rule::LanguageUndeclared, 1)]);
    let by_record: Vec<_> =
        report.by_record().into_iter().map(|(record, faults)| (record, faults.len())).collect();
    assert_eq!(by_record, [(1, 1), (0, 2)]);
}

#[test]
fn the_score_is_the_mean_of_the_records() {
    let report = report();
    // 100 - 5 - 1, 100 - 20, 100; a third of 274 is 91.3.
    assert_eq!([0, 1, 2].map(|record| report.score_of(record)), [94, 80, 100]);
    assert_eq!(report.score(), 91);
    assert_eq!(inspect(strict(), Known::default(), &Files::default(), &[]).score(), 100);
    // Six errors and more cost no more than everything.
    let bare = r#"{"exhibits": [{"id": "a", "title": ""}]}"#;
    let kazakhstan = Profile::named("kazakhstan").unwrap().unwrap();
    assert_eq!(inspect(kazakhstan, Known::default(), &Files::default(), &[bare]).score(), 0);
}

#[test]
fn a_row_is_a_fault_in_plain_texts() {
    let report = report();
    let rows: Vec<_> = report.rows(Language::Russian).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(
        rows[0],
        [
            "ошибка",
            "Нулевой год",
            "1.json",
            "museums",
            "2",
            "b",
            "founded.from",
            "нулевого года не бывает",
            "-1 для 1 г. до н. э., 1 для 1 г. н. э."
        ]
    );
    assert_eq!(rows[1][7], "точка 0, 0 лежит вне территории: A box");
    let sheet = report.sheet(Language::English);
    assert_eq!(sheet.columns[0], ("severity", "Severity".to_owned()));
    // What begins like a formula is no formula.
    let csv = sheet.to_csv();
    assert!(
        csv.contains(r#""museums","2","b","founded.from","there is no year 0","'-1 for 1 BCE, 1 for 1 CE""#),
        "{csv}"
    );
}

#[test]
fn words_are_in_every_alphabet() {
    let report = report();
    let said = |language| report.faults[0].wrong(&report.names, language);
    assert_eq!(said(Language::Kazakh), "нөлінші жыл болмайды");
    assert_eq!(said(Language::English), "there is no year 0");
    assert!(said(Language::KazakhLatin).is_ascii() || said(Language::KazakhLatin).contains('ö'));
    assert!(
        said(Language::KazakhArabic).starts_with(|letter: char| ('\u{600}'..='\u{6ff}').contains(&letter))
    );
}

#[test]
fn braces_of_the_words_stay() {
    let report = report();
    let right = report.faults[2].right(&report.names, Language::English);
    assert_eq!(right, "the text with the tag of its language: {\"kk\": …, \"ru\": …, \"en\": …}");
}

#[test]
fn records_are_counted_around_those_that_were_lost() {
    let records = r#"{"regions": [{"id": "a"}, {"id": "b", "name": "B"}, {}, {"id": "d", "name": "D"}]}"#;
    let report = inspect(strict(), Known::default(), &Files::default(), &[records]);
    let mut indexes: Vec<_> = report.names.records.iter().map(|record| (record.index, &*record.id)).collect();
    indexes.sort();
    assert_eq!(indexes, [(0, "a"), (1, "b"), (2, ""), (3, "d")]);
}
