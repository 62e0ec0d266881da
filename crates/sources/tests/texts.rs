//! Files of text: tables in each encoding, lines, JSON, and what is wrong with them.

mod reading;

use reading::{read, shorts};
use sources::{Encoding, Item, Kind, Options, Shape};

fn options(shape: Shape) -> Options {
    Options { shape, ..Options::default() }
}

fn bytes(text: &str, encoding: &'static encoding_rs::Encoding) -> Vec<u8> {
    let (bytes, _, missing) = encoding.encode(text);
    assert!(!missing, "{text}");
    bytes.into_owned()
}

fn wide(text: &str, turn: impl Fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(turn).collect()
}

const TABLE: &str = "Название;Инв. N;Год\r\n\"Чаша; с\r\nкрышкой\";КП-1;1890\r\nСедло;КП-2;\r\n";

#[test]
fn a_table_is_the_same_in_each_encoding() {
    let marked = format!("\u{feff}{TABLE}");
    for (file, encoding) in [
        (TABLE.as_bytes().to_vec(), Encoding::Utf8),
        (marked.as_bytes().to_vec(), Encoding::Utf8),
        (wide(&marked, u16::to_le_bytes), Encoding::Utf16Little),
        (wide(&marked, u16::to_be_bytes), Encoding::Utf16Big),
        (wide(TABLE, u16::to_le_bytes), Encoding::Utf16Little),
        (wide(TABLE, u16::to_be_bytes), Encoding::Utf16Big),
        (bytes(TABLE, encoding_rs::WINDOWS_1251), Encoding::Windows1251),
        (bytes(TABLE, encoding_rs::KOI8_R), Encoding::Koi8R),
        (bytes(TABLE, encoding_rs::IBM866), Encoding::Ibm866),
    ] {
        let told = shorts("a.csv", &file, &Options::default());
        let expected = ["#Название|Инв. N|Год", "Чаша; с\r\nкрышкой|КП-1|1890", "Седло|КП-2|"];
        assert_eq!(told, expected, "{encoding:?}");
        let (_, summary) = read("a.csv", &file, Options::default(), usize::MAX);
        let summary = summary.unwrap();
        assert_eq!((summary.encoding, summary.kind), (Some(encoding), Some(Kind::Table(b';'))));
        assert_eq!((summary.records, summary.lost, summary.in_part), (2, 0, false));
    }
}

#[test]
fn kazakh_letters_are_read_by_the_kazakh_standard() {
    // «Атауы;Жылы;N», «Қола айна;1890;1», «Үш қоңырау, ағаш;1901;2» by the table of STRK 1048-2002.
    let file = b"\xc0\xf2\xe0\xf3\xfb;\xc6\xfb\xeb\xfb;N\n\x8d\xee\xeb\xe0 \xe0\xe9\xed\xe0;1890;1\n\
        \xaf\xf8 \x9d\xee\xbe\xfb\xf0\xe0\xf3, \xe0\xba\xe0\xf8;1901;2\n";
    let told = shorts("a.csv", file, &Options::default());
    assert_eq!(told, ["#Атауы|Жылы|N", "Қола айна|1890|1", "Үш қоңырау, ағаш|1901|2"]);
}

#[test]
fn somebody_may_know_the_encoding_better() {
    let file = bytes("Щ;Ы;N\nЁ;Ъ;1\n", encoding_rs::IBM866);
    let known = Options { encoding: Some(Encoding::Ibm866), ..Options::default() };
    assert_eq!(shorts("a.csv", &file, &known), ["#Щ|Ы|N", "Ё|Ъ|1"]);
}

#[test]
fn titles_above_a_table_are_told_and_kept() {
    let file = "Список экспонатов;;\n;;\nна 1 мая;;\nНазвание;Год;Музей\nЧаша;1890;\n";
    assert_eq!(
        shorts("a.csv", file.as_bytes(), &Options::default()),
        [
            "?a.csv, line 4: this row is taken for the one that names the columns [Список экспонатов;;\nна 1 мая;;]",
            "#Название|Год|Музей",
            "Чаша|1890|",
        ]
    );
    // With nothing wider below, the first row is the heading.
    assert_eq!(shorts("a.csv", "x\ny\nz\n".as_bytes(), &Options::default()), ["#x", "y", "z"]);
}

#[test]
fn tables_are_read_as_spreadsheets_leave_them() {
    // Cells behind the last column may be blank, rows may end early, and rows without anything are none.
    let file = "sep=;\r\nНазвание;Инв. №;;\r\nЧаша;1;;;;\r\n;;;\r\nСедло\r\n";
    assert_eq!(
        shorts("a.csv", file.as_bytes(), &Options::default()),
        ["#Название|Инв. №||", "Чаша|1||", "Седло"]
    );
    // What has no name of a column is found by the letters of the column.
    let (items, _) = read("a.csv", "Название;;Год\nЧаша;x;1890\n".as_bytes(), Options::default(), 9);
    let Some(Item::Row(row)) = items.last() else { panic!("{items:?}") };
    assert_eq!(row.object(), serde_json::json!({ "Название": "Чаша", "B": "x", "Год": "1890" }));
}

#[test]
fn a_long_file_is_the_same_at_once_and_in_pieces() {
    let rows: Vec<String> =
        (1..=20_000).map(|number| format!("{number};\"Чаша; №\n{number}\";1890\n")).collect();
    let file = format!("Инв. №;Название;Год\n{}", rows.concat());
    let told = |piece| read("a.csv", file.as_bytes(), Options::default(), piece);
    let (whole, summary) = told(usize::MAX);
    assert_eq!(summary.unwrap().records, 20_000);
    let Some(Item::Row(last)) = whole.last() else { panic!("no row") };
    assert_eq!(
        (last.place.to_string(), last.cells[1].as_str()),
        ("a.csv, line 40000".to_owned(), "Чаша; №\n20000")
    );
    let same = told(4_099).0.iter().map(reading::short).eq(whole.iter().map(reading::short));
    assert!(same);
}

#[test]
fn rows_that_cannot_be_read_are_kept_with_their_place() {
    let damaged = bytes("в,Кубок,3", encoding_rs::WINDOWS_1251);
    let file = [
        "id,title.ru,date\na,Чаша,1\nb,Седло,2,5\nc,\"Щит,3\n".as_bytes(),
        &damaged,
        "\nd,Лук,4\n".as_bytes(),
    ]
    .concat();
    let (items, summary) = read("a.csv", &file, Options::default(), 5);
    let told: Vec<String> = items.iter().map(reading::short).collect();
    assert_eq!(
        told,
        [
            "#id|title.ru|date",
            "a|Чаша|1",
            "!a.csv, line 3: the row has 4 cells, and there are 3 columns: a quotation mark may be missing [b,Седло,2,5]",
            "!a.csv, line 4: a quotation mark is not closed, or something follows the one that closes; double those within a cell [c,\"Щит,3]",
            "!a.csv, line 5, column A «id»: letters are damaged or not in UTF-8; save the file as UTF-8 [\u{fffd},\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd},3]",
            "d|Лук|4",
        ]
    );
    assert_eq!(summary.unwrap().lost, 3);
}

#[test]
fn a_file_may_be_read_in_part() {
    let file = format!("id,title,date\n{}", "a,b,c\n".repeat(100_000));
    let few = Options { most_records: 10, ..Options::default() };
    let (items, summary) = read("a.csv", file.as_bytes(), few.clone(), 1000);
    let summary = summary.unwrap();
    assert_eq!((items.len(), summary.records, summary.in_part), (11, 10, true));
    let all = Options { most_records: 100_000, ..Options::default() };
    assert!(!read("a.csv", file.as_bytes(), all, 1000).1.unwrap().in_part);
    let lines = "{\"id\": \"a\"}\n".repeat(11);
    assert!(read("a.ndjson", lines.as_bytes(), few, 1000).1.unwrap().in_part);
}

#[test]
fn lines_of_json_are_records() {
    let file = "\n{\"id\": \"a\"}\r\n\n{\"id\": \"b\"}";
    for shape in [Shape::Own, Shape::Any, Shape::Foreign] {
        let (items, summary) = read("a.ndjson", file.as_bytes(), options(shape), 3);
        let places: Vec<String> = items
            .iter()
            .filter_map(
                |item| if let Item::Record(record) = item { Some(record.place.to_string()) } else { None },
            )
            .collect();
        assert_eq!(places, ["a.ndjson, line 2", "a.ndjson, line 4"], "{shape:?}");
        assert_eq!(summary.unwrap().kind, Some(Kind::Lines));
    }
}

#[test]
fn json_is_the_portals_own_or_for_a_connector() {
    let own = r#"{"id":"a","title":"Чаша"}"#;
    let list = format!("[{own}]");
    let lists = format!("{{\n\"exhibits\": [{own}], \"museums\": []}}");
    for file in [own, &list, &lists] {
        assert_eq!(shorts("a.json", file.as_bytes(), &Options::default()), [own], "{file}");
    }
    for foreign in [r#"{"items":[{"number":1}]}"#, r#"[{"number":1}]"#, "{\n\"number\": 1}"] {
        let told = shorts("a.json", foreign.as_bytes(), &Options::default());
        assert_eq!(told, [format!("={foreign}")]);
        assert_eq!(shorts("a.json", foreign.as_bytes(), &options(Shape::Foreign)), told);
    }
    assert_eq!(
        shorts("a.json", br#"{"items":[]}"#, &options(Shape::Own)),
        [r#"{"items":[]}"#],
        "one object on one line is a record that the catalogue refuses"
    );
}

#[test]
fn what_is_wrong_with_a_file_is_told() {
    let own = options(Shape::Own);
    for (file, told) in [
        (&b""[..], "the file is empty"),
        (b" \n ", "the file is empty"),
        (b"\xff\xfe", "the file is empty"),
        (b"\x1f\x8b\x08", "the file is compressed; unpack it first"),
        (b"%PDF-1.7", "this is a PDF, which has no records; ask for the table that it was made of"),
        (
            b"\xef\xbb\xbf<!DOCTYPE html><table>",
            "this is a page of HTML, whatever it is called; open it in a spreadsheet and save it as XLSX",
        ),
        (b"{\n\"exhibits\": 5}", "«exhibits» is not a list; put its records between [ and ]"),
        (
            b"{\n\"items\": []}",
            "«items» is none of the lists; they are museums, exhibits, tours, stories, regions",
        ),
        (b"[\n{", "line 2, column 2: the file ends too soon"),
        (
            b"\"a\"\n",
            "this is neither JSON nor a table with a column «id»; the first row must name the columns: id, title.kk, title.ru, date …",
        ),
    ] {
        assert_eq!(shorts("a", file, &own), [format!("!!a: {told}")]);
    }
    let small = Options { most_held: 1 << 20, ..Options::default() };
    let long = format!("[{}", " ".repeat(2 << 20));
    let (_, ended) = read("a.json", long.as_bytes(), small, 1 << 16);
    let told = "a.json: the file has more than 1 MB; save it as CSV or NDJSON, which are read line by line";
    assert_eq!(ended.unwrap_err().to_string(), told);
}
