//! `portal pack` on tables, their columns and lists; and on letters that are damaged.

mod common;
mod packing;

use common::folder;
use packing::{BOTH, BOWL, SADDLE, pack, search};
use std::fs;

const ONE: &str = "1 found\na\tЧаша\n";

#[test]
fn columns_that_would_hide_each_other_are_refused() {
    for (table, told) in [
        ("id,title.kk,title\na,Тостаған,Чаша\n", "the columns «title» and «title.kk» stand side by side"),
        ("id,title,title.kk\na,Чаша,Тостаған\n", "the columns «title» and «title.kk» stand side by side"),
        ("id,title,title\na,Чаша,Тостаған\n", "there are two columns «title»"),
        ("id,title.ru,title.ru \na,Чаша,Тостаған\n", "there are two columns «title.ru»"),
    ] {
        let folder = folder(&[("a.csv", table)]);
        let (_, said, code) = pack(folder.path(), &["a.csv"]);
        assert_eq!(code, 2, "{table}{said}");
        assert!(said.contains("a.csv: ") && said.contains(told), "{said}");
    }
    // Columns without names, as spreadsheets leave them, are no trouble.
    let folder = folder(&[("a.csv", "id,title.ru,,\na,Чаша,,\nb,Седло,,\n")]);
    assert_eq!(pack(folder.path(), &["a.csv"]).2, 0);
    assert_eq!(search(folder.path(), "").0, BOTH);
}

/// A table in Windows-1251, and nothing lost of its letters.
fn windows(table: &str) -> Vec<u8> {
    let (bytes, _, missing) = encoding_rs::WINDOWS_1251.encode(table);
    assert!(!missing);
    bytes.into_owned()
}

/// Packs a file with a lost line; gives what was told and what is found.
fn lossy(name: &str, content: &[u8]) -> (String, String) {
    let folder = folder(&[]);
    fs::write(folder.path().join(name), content).unwrap();
    let (text, said, code) = pack(folder.path(), &[name]);
    assert_eq!(code, 1, "{text}{said}");
    (text, search(folder.path(), "").0)
}

#[test]
fn a_row_with_damaged_letters_is_lost_and_told() {
    let long = "x ".repeat(50_000);
    let late = [format!("id,title.ru\na,Чаша\nc,{long}\n").into_bytes(), windows("b,Седло\n")].concat();
    let first = [b"id,title.ru\n".to_vec(), windows("b,Седло\n"), "a,Чаша\nc,Чаша\n".into()].concat();
    let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let alone = [wide("\u{feff}id,title.ru\na,Чаша\nb,Се"), vec![0, 0xd8], wide("ло\n")].concat();
    for (name, bytes, line) in [("late.csv", late, 4), ("first.csv", first, 2), ("wide.csv", alone, 3)] {
        let (told, found) = lossy(name, &bytes);
        let place = format!("left out: {name}, line {line}, column B «title.ru»: letters are damaged");
        assert!(told.contains(&place), "{place}: {told}");
        assert!(found.contains("a\tЧаша\n") && !found.contains("b\t"), "{found}");
    }
}

#[test]
fn a_line_with_damaged_letters_is_lost_and_told() {
    let damaged = windows("{\"id\": \"c\", \"title\": \"Кубок\"}\n");
    for (lines, line) in [
        ([&damaged, BOWL.as_bytes(), SADDLE.as_bytes()], 1),
        ([BOWL.as_bytes(), &damaged, SADDLE.as_bytes()], 2),
    ] {
        let (told, found) = lossy("a.ndjson", &lines.concat());
        assert!(told.contains(&format!("left out: a.ndjson, line {line}: letters are damaged")), "{told}");
        assert_eq!(found, BOTH);
    }
}

#[test]
fn letters_that_were_lost_before_are_left_as_they_are() {
    let folder = folder(&[("a.csv", "id,title.ru\na,Ча\u{fffd}а\n")]);
    assert_eq!(pack(folder.path(), &["a.csv"]).2, 0);
    assert_eq!(search(folder.path(), "").0, "1 found\na\tЧа\u{fffd}а\n");
}

#[test]
fn blank_parts_of_a_list_make_nothing_and_keep_the_languages_together() {
    let table = "id;title.ru;materials.kk;materials.ru;makers.kk;makers.ru;media\n\
                 a;Чаша;\"ағаш;;мыс;\";\"дерево;войлок;медь;\";\"Абай; ;\";\";Иван;\";\"a.jpg; ;b.jpg;\"\n";
    let folder = folder(&[("a.csv", table)]);
    let (text, said, code) = pack(folder.path(), &["a.csv"]);
    assert_eq!(code, 0, "{text}{said}");
    for word in ["дерево", "войлок", "мыс", "Абай", "Иван"] {
        assert_eq!(search(folder.path(), word).0, ONE, "{word}");
    }
}

#[test]
fn terms_and_places_stand_in_columns_of_their_languages() {
    let table = "id,title.ru,culture.kk,culture.ru,period.label,findspot,sources.ru,notes.kk\n\
                 a,Чаша,қазақ,казахи,средневековье,Отрар,Каталог,ескерту\n";
    let folder = folder(&[("a.csv", table)]);
    let (text, said, code) = pack(folder.path(), &["a.csv"]);
    assert_eq!(code, 0, "{text}{said}");
    for word in ["қазақ", "казахи", "средневековье", "Отрар"] {
        assert_eq!(search(folder.path(), word).0, ONE, "{word}");
    }
}
