//! Workbooks: written by another library, and by bytes where none writes them.

mod reading;
mod zipped;

use reading::{read, shorts};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use sources::{Kind, Options, Shape};
use zipped::{book, compound, sheet, zip};

/// A workbook as a museum's registrar keeps it.
fn registered() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let digits = Format::new().set_num_format("00000");
    let exhibits = workbook.add_worksheet().set_name("Экспонаттар").unwrap();
    exhibits.merge_range(0, 0, 0, 4, "Мұражай қоры, 2024 ж.", &Format::new()).unwrap();
    for (column, name) in ["Инв. №", "Атауы", "Жылы", "Түскен күні", "Биіктігі"].iter().enumerate()
    {
        exhibits.write(2, column as u16, *name).unwrap();
    }
    exhibits.write_with_format(3, 0, 12, &digits).unwrap();
    exhibits.write(3, 1, "Қола айна & \"сап\"").unwrap();
    exhibits.write(3, 2, 1890).unwrap();
    exhibits.write_with_format(3, 3, ExcelDateTime::from_ymd(1969, 5, 14).unwrap(), &day).unwrap();
    exhibits.write(3, 4, Formula::new("=10+2.5").set_result("12.5")).unwrap();
    exhibits.write(4, 0, "КП-7/2").unwrap();
    exhibits.write(4, 1, "Седло,\nкожа").unwrap();
    exhibits.write(4, 3, true).unwrap();
    exhibits.write(4, 4, Formula::new("=A99999999").set_result("#REF!")).unwrap();
    exhibits.merge_range(5, 0, 6, 0, "КП-8", &Format::new()).unwrap();
    exhibits.write(5, 1, "Қазан").unwrap();
    exhibits.write(6, 1, "Қақпақ").unwrap();
    exhibits.set_row_hidden(6).unwrap();
    let hidden = workbook.add_worksheet().set_name("Архив").unwrap();
    hidden.write(0, 0, "id").unwrap();
    hidden.write(1, 0, "a").unwrap();
    hidden.set_hidden(true);
    workbook.add_worksheet().set_name("Лист3").unwrap();
    workbook.save_to_buffer().unwrap()
}

const READ: [&str; 8] = [
    "?a.xlsx, sheet «Экспонаттар», row 3: this row is taken for the one that names the columns [Мұражай қоры, 2024 ж.]",
    "#Инв. №|Атауы|Жылы|Түскен күні|Биіктігі",
    "00012|Қола айна & \"сап\"|1890|1969-05-14|12.5",
    "КП-7/2|Седло,\nкожа||true",
    "?a.xlsx, sheet «Экспонаттар», row 5, column E «Биіктігі»: the formula gives #REF!, and the cell is left blank; mend it, or write the value itself []",
    "КП-8|Қазан",
    "|Қақпақ",
    "?a.xlsx, sheet «Экспонаттар», row 6, column A «Инв. №»: the cells A6:A7 are merged: the value belongs to the first, the others are blank; unmerge them, and fill in each []",
];
const HIDDEN_ROWS: &str = "?a.xlsx, sheet «Экспонаттар», row 7: 1 rows from here on are hidden, by a filter perhaps, and were read all the same; delete those that are not meant []";
const HIDDEN_SHEET: &str =
    "?a.xlsx, sheet «Архив»: the sheet is hidden and was not read; unhide it, or ask for hidden sheets []";

#[test]
fn a_workbook_is_read_as_it_is_shown() {
    let file = registered();
    let told = shorts("a.xlsx", &file, &Options::default());
    assert_eq!(told, [&READ[..], &[HIDDEN_ROWS, HIDDEN_SHEET]].concat());
    let (_, summary) = read("a.xlsx", &file, Options::default(), usize::MAX);
    let summary = summary.unwrap();
    assert_eq!((summary.kind, summary.records, summary.lost), (Some(Kind::Workbook), 4, 0));
}

#[test]
fn hidden_sheets_are_read_when_they_are_asked_for() {
    let asked = Options { hidden_sheets: true, ..Options::default() };
    let told = shorts("a.xlsx", &registered(), &asked);
    assert_eq!(told, [&READ[..], &[HIDDEN_ROWS, "#id", "a"]].concat());
}

#[test]
fn a_workbook_may_be_read_in_part() {
    let few = Options { most_records: 2, ..Options::default() };
    let (items, summary) = read("a.xlsx", &registered(), few, usize::MAX);
    let summary = summary.unwrap();
    assert_eq!((items.len(), summary.records, summary.in_part), (5, 2, true));
}

#[test]
fn days_are_counted_from_1900_or_1904() {
    let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>
        <row r="2"><c r="A2" s="1"><v>23875</v></c></row><row><c s="1"><v>23875.5</v></c></row>"#;
    for (is_1904, days) in
        [(false, ["1965-05-13", "1965-05-13T12:00:00"]), (true, ["1969-05-14", "1969-05-14T12:00:00"])]
    {
        let told = shorts("a.xlsx", &zip(&book(&sheet(cells), is_1904)), &Options::default());
        assert_eq!(told, ["#x", days[0], days[1]]);
    }
}

#[test]
fn cells_without_a_value_are_told_with_their_place() {
    let cells = r#"<row r="1"><c r="A1" t="inlineStr"><is><r><t>На</t></r><rPh><t>x</t></rPh><r><t xml:space="preserve">звание </t></r></is></c>
        <c r="C1" t="str"><v>Год_x000D_</v></c></row>
        <row r="7"><c r="A7" t="str"><f>B1</f><v>Чаша</v></c><c r="B7"><f>1+1</f></c><c r="C7" t="s"><v>5</v></c><c r="D7"><v>x</v></c></row>"#;
    let told = shorts("a.xlsx", &zip(&book(&sheet(cells), false)), &Options::default());
    assert_eq!(
        told,
        [
            "#Название||Год",
            "Чаша",
            "?a.xlsx, sheet «S», row 7, column B: the formula has no stored value, and the cell is left blank; open the workbook in Excel or LibreOffice and save it []",
            "?a.xlsx, sheet «S», row 7, column C «Год»: the cell has «5», which is no value, and is left blank; write it anew []",
            "?a.xlsx, sheet «S», row 7, column D: the cell has «x», which is no value, and is left blank; write it anew []",
        ]
    );
}

#[test]
fn a_damaged_sheet_costs_what_comes_after_the_damage() {
    let cells = r#"<row r="1"><c t="str"><v>x</v></c></row><row r="2"><c t="str"><v>a</v></c></row><row r="3"><c t="str"><v>b</c>"#;
    let told = shorts("a.xlsx", &zip(&book(&sheet(cells), false)), &Options::default());
    assert_eq!(
        told,
        [
            "#x",
            "a",
            "!a.xlsx, sheet «S», row 3: the workbook is damaged in «xl/s.xml», and what comes after it is not read; open it in Excel and save it anew []",
        ]
    );
    let file = registered();
    let told = shorts("a.xlsx", &file[..file.len() / 2], &Options::default());
    assert_eq!(
        told,
        [
            "!!a.xlsx: the workbook is damaged or cut short; get it again, or open it in Excel and save it anew"
        ]
    );
}

#[test]
fn a_bomb_is_refused_before_it_goes_off() {
    let small = Options { most_unpacked: 1 << 20, ..Options::default() };
    let told = [
        "!!a.xlsx, sheet «S»: the workbook has more than 1 MB when it is unpacked; save the sheet as CSV, or in several workbooks",
    ];
    let cells = "<row><c t=\"str\"><v>x</v></c></row>".repeat(100_000);
    let files = book(&sheet(&cells), false);
    // It says how large it is.
    assert_eq!(shorts("a.xlsx", &zipped::with_sizes(&files, None), &small), told);
    // It says that it is small.
    let (_, ended) = read("a.xlsx", &zipped::with_sizes(&files, Some(100)), small, usize::MAX);
    let ended = ended.unwrap_err().to_string();
    assert!(ended.starts_with("a.xlsx, sheet «S», row 30") && ended.contains("more than 1 MB"), "{ended}");
    // More shared texts than there are would be room made for, if the file were believed.
    let mut files = book(&sheet("<row><c t=\"s\"><v>0</v></c></row>"), false);
    files.push((
        "xl/strings.xml",
        r#"<sst uniqueCount="18446744073709551615"><si><t>x</t></si></sst>"#.to_owned(),
    ));
    assert_eq!(shorts("a.xlsx", &zip(&files), &Options::default()), ["#x"]);
}

#[test]
fn an_archive_for_more_than_4_gb_is_told_of() {
    let told = "!!a.xlsx: the workbook is written as ZIP64, which is not read here; open it in Excel and save it anew, or as CSV";
    let files = book(&sheet("<row><c t=\"str\"><v>x</v></c></row>"), false);
    // The sizes of a file stand elsewhere, as programs write it that do not know them beforehand.
    assert_eq!(shorts("a.xlsx", &zipped::with_sizes(&files, Some(u32::MAX)), &Options::default()), [told]);
    // The place of the directory stands elsewhere (APPNOTE, sections 4.3.15 and 4.3.16).
    let mut bytes = zip(&files);
    let end = bytes.split_off(bytes.len() - 22);
    bytes.extend(b"PK\x06\x07");
    bytes.extend([0; 16]);
    bytes.extend(&end[..16]);
    bytes.extend([0xff; 4]);
    bytes.extend([0, 0]);
    assert_eq!(shorts("a.xlsx", &bytes, &Options::default()), [told]);
}

#[test]
fn what_is_no_workbook_of_xml_is_told_by_its_content() {
    let archive = |name, text: &str| zip(&[(name, text.to_owned())]);
    for (file, told) in [
        (
            compound("EncryptedPackage"),
            "the workbook opens with a password only; open it in Excel, take the password away (File, Info, Protect Workbook) and save it",
        ),
        (
            compound("Workbook"),
            "this is a workbook of Excel 97 to 2003 (XLS); open it in Excel or LibreOffice and save it as XLSX",
        ),
        (
            compound("WordDocument"),
            "this is a document of an office program and no table; save its table as XLSX or CSV",
        ),
        (
            archive("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            "this is a table of OpenDocument (ODS); open it in LibreOffice and save it as XLSX",
        ),
        (
            archive("xl/workbook.bin", ""),
            "this is a binary workbook (XLSB); open it in Excel and save it as XLSX",
        ),
        (archive("a.csv", "a"), "this is an archive of other files (ZIP); unpack it, and open what is in it"),
    ] {
        assert_eq!(shorts("a.xls", &file, &Options::default()), [format!("!!a.xls: {told}")]);
    }
}

#[test]
fn the_portals_own_columns_are_wanted_in_each_sheet() {
    let own = Options { shape: Shape::Own, ..Options::default() };
    let cells = r#"<row><c t="str"><v>Атауы</v></c></row>"#;
    let told = shorts("a.xlsx", &zip(&book(&sheet(cells), false)), &own);
    assert!(
        told[0].starts_with("!!a.xlsx, sheet «S»: this is neither JSON nor a table with a column «id»"),
        "{told:?}"
    );
}
