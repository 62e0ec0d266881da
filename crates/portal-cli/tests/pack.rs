//! `portal pack` and `portal search`, end to end: what is in the files is found again.

mod common;
mod packing;

use common::folder;
use flate2::Compression;
use flate2::write::GzEncoder;
use liblzma::write::XzEncoder;
use packing::{BOTH, BOWL, SADDLE, pack, search};
use ruzstd::encoding::{CompressionLevel, compress_to_vec};
use std::fs;
use std::io::Write;

/// Packs one file, from which no record may be lost; gives all that is found then.
fn packed(name: &str, content: &[u8]) -> String {
    let folder = folder(&[]);
    fs::write(folder.path().join(name), content).unwrap();
    let (text, said, code) = pack(folder.path(), &[name]);
    assert_eq!(code, 0, "{name}: {text}{said}");
    search(folder.path(), "").0
}

#[test]
fn json_is_read_in_each_of_its_forms() {
    let lines = [BOWL, SADDLE].concat();
    let array = format!("[{BOWL}, {SADDLE}]");
    let lists = format!("{{\n\"museums\": [],\n\"exhibits\": {array}}}");
    let marked = format!("\u{feff}{lines}");
    for (name, text) in [("a.ndjson", lines), ("a.json", array), ("lists.json", lists), ("bom.json", marked)]
    {
        assert_eq!(packed(name, text.as_bytes()), BOTH, "{name}");
    }
}

#[test]
fn compressed_files_are_known_by_their_first_bytes() {
    let lines = [BOWL, SADDLE].concat().into_bytes();
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(&lines).unwrap();
    let mut xz = XzEncoder::new(Vec::new(), 6);
    xz.write_all(&lines).unwrap();
    let zstd = compress_to_vec(lines.as_slice(), CompressionLevel::Fastest);
    for (name, bytes) in [("gzip", gzip.finish().unwrap()), ("xz", xz.finish().unwrap()), ("zstd", zstd)] {
        assert_eq!(packed(name, &bytes), BOTH, "{name}");
    }
}

#[test]
fn compressed_files_put_together_are_read_to_the_end() {
    let gzip = |bytes: &[u8]| {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let zstd = |text: &str| compress_to_vec(text.as_bytes(), CompressionLevel::Fastest);
    assert_eq!(packed("gzip", &[gzip(BOWL.as_bytes()), gzip(SADDLE.as_bytes())].concat()), BOTH);
    // What shows how the letters are written down may not be in the first part.
    let (rows, _, _) = encoding_rs::WINDOWS_1251.encode("a,Чаша\nb,Седло\n");
    assert_eq!(packed("1251", &[gzip(b"id,title.ru\n"), gzip(&rows)].concat()), BOTH);
    assert_eq!(packed("zstd", &[zstd(BOWL), zstd(SADDLE)].concat()), BOTH);
    // Frames that are to be skipped may stand anywhere (RFC 8878, 3.1.2).
    let skipped = |nibble: u8| [&[0x50 | nibble, 0x2a, 0x4d, 0x18, 3, 0, 0, 0][..], b"abc"].concat();
    let parts = [skipped(0), zstd(BOWL), skipped(7), skipped(15), zstd(SADDLE), skipped(1)];
    assert_eq!(packed("skipped", &parts.concat()), BOTH);
}

#[test]
fn tables_are_read_however_they_are_written_down() {
    let table = "id,title.kk,title.ru,date,materials\na,Тостаған,Чаша,1890,ағаш; күміс\nb,Ер-тоқым,Седло,,\n";
    let russian = "title.ru;id;date;materials\r\nЧаша;a;1890;\"дерево; серебро\"\r\nСедло;b;;\r\n";
    let (windows, _, missing) = encoding_rs::WINDOWS_1251.encode(russian);
    assert!(!missing);
    let wide: Vec<u8> = format!("\u{feff}{table}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = format!("\u{feff}{table}");
    for (name, bytes) in [
        ("utf-8.csv", table.as_bytes()),
        ("bom.csv", marked.as_bytes()),
        ("1251.csv", windows.as_ref()),
        ("utf-16.csv", &wide),
    ] {
        assert_eq!(packed(name, bytes), BOTH, "{name}");
    }
}

#[test]
fn a_workbook_is_a_table_too() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in
        [["id", "title.ru", "date"], ["a", "Чаша", "1890"], ["b", "Седло", ""]].iter().enumerate()
    {
        sheet.write_row(row as u32, 0, *cells).unwrap();
    }
    assert_eq!(packed("a.xlsx", &workbook.save_to_buffer().unwrap()), BOTH);
}

#[test]
fn the_cells_of_a_table_are_found_by_their_words() {
    let folder = folder(&[("a.csv", "id,title.ru,materials\na,Чаша,дерево; серебро\nb,Седло,кожа\n")]);
    assert_eq!(pack(folder.path(), &["a.csv"]).2, 0);
    for word in ["дерево", "серебро"] {
        assert_eq!(search(folder.path(), word), ("1 found\na\tЧаша\n".to_owned(), 0));
    }
    assert_eq!(search(folder.path(), "серебо").0, "1 found\nсеребо → серебро\na\tЧаша\n");
    assert_eq!(search(folder.path(), "фарфор").1, 1);
}

/// A connector whose list has its records in «items».
const CONNECTOR: &str = r#"{"name": "A museum", "base": "https://museum.example/", "language": "ru",
    "exhibits": {"list": {"ask": "list", "items": "items"}, "one": {"ask": "objects/{id}"},
    "fields": {"id": "number", "title": "name"}}}"#;

#[test]
fn words_that_mean_the_same_are_found_below_those_that_are_spelled_so() {
    let table =
        "id,title.kk,title.ru\na,Атырау көпірі,\nb,Қалқан,\nc,,Порт Гурьева\nd,Қорған,Кургандағы щит\n";
    let synonyms = "# A remark\nГурьев => Атырау\n\nқалқан, щит, shield\n";
    let folder = folder(&[("a.csv", table), ("synonyms.txt", synonyms)]);
    assert_eq!(pack(folder.path(), &["--synonyms", "synonyms.txt", "a.csv"]).2, 0);
    let found = |words| search(folder.path(), words).0;
    assert_eq!(found("щиты"), "2 found\nd\tКургандағы щит\nb\tҚалқан\n");
    assert_eq!(found("shields"), "2 found\nshields → щит\nb\tҚалқан\nd\tКургандағы щит\n");
    assert_eq!(found("гурьев"), "2 found\nc\tПорт Гурьева\na\tАтырау көпірі\n");
    assert_eq!(found("атырау"), "1 found\na\tАтырау көпірі\n");
}

#[test]
fn a_word_that_only_folds_like_another_means_something_else() {
    let table = "id,title.ru\na,Покрыто шитьём\nb,Два щита\n";
    let folder = folder(&[("a.csv", table), ("synonyms.txt", "қалқан, щит, shield\n")]);
    assert_eq!(pack(folder.path(), &["--synonyms", "synonyms.txt", "a.csv"]).2, 0);
    assert_eq!(search(folder.path(), "shield").0, "1 found\nshield → щита\nb\tДва щита\n");
}

#[test]
fn a_group_of_one_word_is_told_with_its_line() {
    let folder = folder(&[("a.csv", "id,title.kk\na,Қалқан\n"), ("synonyms.txt", "a, b\nқалқан\n")]);
    let (_, said, code) = pack(folder.path(), &["--synonyms", "synonyms.txt", "a.csv"]);
    assert_eq!(
        (said.trim(), code),
        ("synonyms.txt: line 2: expected two words or more, with commas between", 2)
    );
    let (_, said, code) = pack(folder.path(), &["--synonyms", "none.txt", "a.csv"]);
    assert!(said.starts_with("none.txt: ") && code == 2, "{said}");
}

#[test]
fn a_connector_says_where_the_fields_stand() {
    let records =
        "{\"number\": 1, \"name\": \"Чаша\"}\n{\"number\": 2}\n{\"number\": 3, \"name\": \"Седло\"}\n";
    let folder = folder(&[("c.json", CONNECTOR), ("a.ndjson", records)]);
    let (text, said, code) = pack(folder.path(), &["--connector", "c.json", "a.ndjson"]);
    assert_eq!(code, 1, "{said}");
    assert!(text.contains("2 exhibits\n") && text.contains("left out: a.ndjson, line 2: title: "), "{text}");
    assert_eq!(search(folder.path(), "").0, "2 found\n1\tЧаша\n3\tСедло\n");
}

#[test]
fn one_line_is_a_list_or_a_record_as_the_connector_has_it() {
    let list = r#"{"items": [{"number": "a", "name": "Чаша"}, {"number": "b", "name": "Седло"}]}"#;
    let record = r#"{"number": "a", "name": "Чаша"}"#;
    for (line, found) in [(list, BOTH), (record, "1 found\na\tЧаша\n")] {
        let folder = folder(&[("c.json", CONNECTOR), ("a.ndjson", line)]);
        let (text, said, code) = pack(folder.path(), &["--connector", "c.json", "a.ndjson"]);
        assert_eq!(code, 0, "{text}{said}");
        assert_eq!(search(folder.path(), "").0, found);
    }
}

#[test]
fn a_list_of_identifiers_alone_is_told() {
    let connector = CONNECTOR.replace(r#""items": "items""#, r#""items": "items", "each": true"#);
    for list in [r#"{"items": ["a", "b"]}"#, "{\n\"items\": [\"a\", \"b\"]}"] {
        let folder = folder(&[("c.json", &connector), ("a.json", list)]);
        let (_, said, code) = pack(folder.path(), &["--connector", "c.json", "a.json"]);
        assert_eq!(code, 2, "{said}");
        assert!(said.contains("a.json: this list has only the identifiers of records"), "{said}");
    }
}
