//! Tables whose columns were matched, as records.

mod matching;
mod reading;

use catalogue::connector::Connector;
use catalogue::model::Exhibit;
use matching::matched;
use serde_json::{Value, json};
use sources::{Matched, Options, Shape, connector, make};

/// The records that become of a table, by a connector of what its columns are suggested to be.
fn records(text: &str, matched: &[Matched]) -> Vec<Value> {
    let written = connector("A table", matched, "https://museum.example/");
    let connector = Connector::read(written.as_bytes()).unwrap_or_else(|wrong| panic!("{wrong}: {written}"));
    let foreign = Options { shape: Shape::Foreign, ..Options::default() };
    let mut records = Vec::new();
    for item in reading::read("a.csv", text.as_bytes(), foreign, usize::MAX).0 {
        make(item, Some(&connector), &mut |made| {
            let json = made.json.unwrap_or_else(|fault| panic!("{fault}"));
            assert!(catalogue::file::read_one::<Exhibit>(&json).is_ok());
            records.push(serde_json::from_slice(&json).unwrap());
        })
        .unwrap();
    }
    records
}

#[test]
fn a_table_becomes_records_by_a_connector() {
    let text = "№;Инв. №;Атауы;Название;Датировка;Материал;Авторы;Размеры;Место находки;Фото;Литература;Примечание\n\
        1;КП-1;Тостаған;Чаша;XIX в.;дерево, серебро;Иванов, И.; 12 см ;Отрар;a.jpg, b.jpg;Каталог 1998 г.;Скол\n\
        2;КП-2;;Седло \"Ер\";1890;кожа;;;;https://b.kz/c.jpg;;\n";
    let records = records(text, &matched(text));
    let media = |url| json!({ "url": url, "kind": "image", "rights": "unknown" });
    assert_eq!(
        records[0],
        json!({
            "id": "КП-1",
            "inventory_number": "КП-1",
            "title": { "kk": "Тостаған", "ru": "Чаша" },
            "date": { "text": "XIX в.", "from": 1801, "to": 1900 },
            "materials": [{ "label": { "ru": "дерево" } }, { "label": { "ru": "серебро" } }],
            "makers": [{ "name": { "ru": "Иванов, И." } }],
            "dimensions": "12 см",
            "findspot": { "name": { "ru": "Отрар" } },
            "media": [media("https://museum.example/a.jpg"), media("https://museum.example/b.jpg")],
            "sources": [{ "title": "Каталог 1998 г." }],
            "notes": [{ "ru": "Скол" }],
            "rights": "unknown",
        })
    );
    assert_eq!(records[1]["title"], json!({ "ru": "Седло \"Ер\"" }));
    assert_eq!(records[1]["date"], json!({ "text": "1890", "from": 1890, "to": 1890 }));
    assert_eq!(records[1]["media"][0]["url"], "https://b.kz/c.jpg");
}

#[test]
fn things_in_two_languages_belong_together() {
    let text = "Инв. №;Название;Материал (каз.);Материал (рус.);Год от;Год до\n\
        1;Чаша;ағаш; дерево ;1850;1899\n2;Чаша;ағаш; күміс;дерево; серебро;;\n";
    let text =
        text.replace("ағаш; күміс", "\"ағаш; күміс\"").replace("дерево; серебро", "\"дерево; серебро\"");
    let records = records(&text, &matched(&text));
    assert_eq!(
        records[1]["materials"],
        json!([{ "label": { "kk": "ағаш", "ru": "дерево" } }, { "label": { "kk": "күміс", "ru": "серебро" } }])
    );
    assert_eq!(records[0]["date"], json!({ "from": 1850, "to": 1899 }));
}

#[test]
fn a_person_may_change_what_was_suggested() {
    let text = "Шифр;Что это;Прочее\nА 1;Чаша;x\n";
    let mut matched = matched(text);
    matched[0].field = Some("id".to_owned());
    matched[1].field = Some("title.ru".to_owned());
    matched[2].field = None;
    let records = records(text, &matched);
    assert_eq!((&records[0]["id"], &records[0]["title"]), (&json!("А 1"), &json!({ "ru": "Чаша" })));
}

#[test]
fn a_row_that_becomes_no_record_is_kept() {
    let text = "Инв. №;Название;Год\nКП-1;;1890\n";
    let written = connector("A table", &matched(text), "/");
    let connector = Connector::read(written.as_bytes()).unwrap();
    let mut told = Vec::new();
    for item in reading::read("a.csv", text.as_bytes(), Options::default(), usize::MAX).0 {
        make(item, Some(&connector), &mut |made| told.push(made.json.unwrap_err())).unwrap();
    }
    let [fault] = told.as_slice() else { panic!("{told:?}") };
    assert!(fault.to_string().starts_with("a.csv, line 2: title: nothing was found for it"), "{fault}");
    assert_eq!(fault.kept.as_deref(), Some(r#"{"Год":"1890","Инв. №":"КП-1"}"#));
}
