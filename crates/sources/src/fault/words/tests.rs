//! Everything that can be wrong with a file, in each language.

use super::*;
use crate::kind::Stranger;
use crate::place::{At, Column, Place};

fn all() -> Vec<What> {
    let strangers = [
        Stranger::Compressed,
        Stranger::Page,
        Stranger::Xml,
        Stranger::Pdf,
        Stranger::Picture,
        Stranger::Locked,
        Stranger::OldWorkbook,
        Stranger::BinaryWorkbook,
        Stranger::OpenDocument,
        Stranger::Document,
        Stranger::Archive,
    ];
    let text = || "<7>".to_owned();
    let others = [
        What::Empty,
        What::TooLarge { most: 7 << 20 },
        What::Letters,
        What::NotRecords,
        What::UnknownList { name: text() },
        What::NotAList { name: text() },
        What::NoIdentifiers,
        What::TooManyColumns { count: 7, most: 7 },
        What::ColumnTwice { name: text() },
        What::ColumnsBeside { field: text(), language: "kk".to_owned() },
        What::Cells { cells: 7, columns: 7, is_long: false },
        What::Cells { cells: 7, columns: 7, is_long: true },
        What::OpenQuote,
        What::RowTooLong { most: 7 << 20 },
        What::HeadingBelow,
        What::IdentifiersOnly,
        What::NeedsConnector,
        What::NeitherListNorRecord("the text is empty".to_owned()),
        What::DamagedWorkbook { part: String::new() },
        What::DamagedWorkbook { part: text() },
        What::Zip64,
        What::Bomb { most: 7 << 20 },
        What::HiddenSheet,
        What::HiddenRows { count: 7 },
        What::Merged { cells: text() },
        What::FormulaError { error: text() },
        What::NoValue,
        What::DamagedCell { value: text() },
    ];
    strangers.map(What::Stranger).into_iter().chain(others).collect()
}

#[test]
fn every_language_says_the_same_values() {
    for what in all() {
        let [kazakh, russian, english] =
            [Language::Kazakh, Language::Russian, Language::English].map(|language| what.said(language));
        let values = |said: &str| said.matches('7').count();
        assert_eq!(values(&kazakh), values(&english), "{kazakh}");
        assert_eq!(values(&russian), values(&english), "{russian}");
        for said in [&kazakh, &russian, &english] {
            assert!(!said.contains("{}"), "{said}");
        }
        assert!(!russian.contains(['ә', 'ғ', 'қ', 'ң', 'ө', 'ұ', 'ү', 'һ', 'і']), "{russian}");
        assert_ne!(kazakh, russian);
        assert!(!english.contains(|letter: char| ('а'..='я').contains(&letter)), "{english}");
        let only_empty = what == What::Empty;
        assert_eq!(what.said(Language::English) == EMPTY[2], only_empty, "{what:?} has words of its own");
    }
}

#[test]
fn a_place_is_told_in_the_language_too() {
    let column = Some(Column { index: 2, name: Some("Фото".to_owned()) });
    let place = |at| Place { file: "a.csv".into(), at };
    let line = place(At::Line { line: 4, column: column.clone() });
    let cell = place(At::Sheet { sheet: "Опись".into(), row: Some(5), column });
    for (place, language, expected) in [
        (&line, Language::English, "a.csv, line 4, column C «Фото»"),
        (&line, Language::Russian, "a.csv, строка 4, столбец C «Фото»"),
        (&line, Language::Kazakh, "a.csv, 4-жол, C «Фото» бағаны"),
        (&cell, Language::English, "a.csv, sheet «Опись», row 5, column C «Фото»"),
        (&cell, Language::Russian, "a.csv, лист «Опись», строка 5, столбец C «Фото»"),
        (&cell, Language::KazakhLatin, "a.csv, «Опись» parağy, 5-jol, C «Фото» bağany"),
    ] {
        assert_eq!(place.said(language), expected);
    }
    let empty = Fault::new(Place::file(&"a.csv".into()), What::Empty);
    assert_eq!(empty.said(Language::Russian), "a.csv: файл пуст");
    assert_eq!(empty.to_string(), "a.csv: the file is empty");
}
