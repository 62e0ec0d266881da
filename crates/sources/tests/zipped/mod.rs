//! Archives and compound files by bytes.

#![allow(dead_code, reason = "not every test needs all of it")]

use flate2::Compression;
use flate2::write::DeflateEncoder;
use std::io::Write;

/// A ZIP archive of files by their names.
pub fn zip(files: &[(&str, String)]) -> Vec<u8> {
    with_sizes(files, None)
}

/// The same, in which each file says that it has so many bytes.
pub fn with_sizes(files: &[(&str, String)], said: Option<u32>) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in files {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(text.as_bytes()).unwrap();
        let packed = encoder.finish().unwrap();
        let size = said.unwrap_or(text.len() as u32);
        // Method 8, no time, no check sum.
        let mut common = vec![20, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        common.extend((packed.len() as u32).to_le_bytes());
        common.extend(size.to_le_bytes());
        common.extend((name.len() as u16).to_le_bytes());
        common.extend([0, 0]);
        let offset = bytes.len() as u32;
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&common);
        bytes.extend(name.as_bytes());
        bytes.extend(&packed);
        directory.extend(b"PK\x01\x02\x14\0");
        directory.extend(&common);
        directory.extend([0; 10]);
        directory.extend(offset.to_le_bytes());
        directory.extend(name.as_bytes());
    }
    let (begin, count) = (bytes.len() as u32, (files.len() as u16).to_le_bytes());
    let length = directory.len() as u32;
    bytes.extend(directory);
    bytes.extend(b"PK\x05\x06\0\0\0\0");
    bytes.extend([count, count].concat());
    bytes.extend(length.to_le_bytes());
    bytes.extend(begin.to_le_bytes());
    bytes.extend([0, 0]);
    bytes
}

/// The files of a workbook with one sheet, «S», whose second style is a day.
pub fn book(sheet: &str, is_1904: bool) -> Vec<(&'static str, String)> {
    let relation = |id, kind, target| {
        format!("<Relationship Id=\"{id}\" Type=\"x/relationships/{kind}\" Target=\"{target}\"/>")
    };
    let relations =
        |all: &[String]| format!("<?xml version=\"1.0\"?><Relationships>{}</Relationships>", all.concat());
    vec![
        ("_rels/.rels", relations(&[relation("r1", "officeDocument", "/xl/book.xml")])),
        (
            "xl/_rels/book.xml.rels",
            relations(&[
                relation("r1", "worksheet", "s.xml"),
                relation("r2", "styles", "styles.xml"),
                relation("r3", "sharedStrings", "strings.xml"),
            ]),
        ),
        (
            "xl/book.xml",
            format!(
                "<workbook><workbookPr date1904=\"{}\"/><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                u8::from(is_1904)
            ),
        ),
        ("xl/s.xml", sheet.to_owned()),
        (
            "xl/styles.xml",
            "<styleSheet><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
                .to_owned(),
        ),
    ]
}

/// A sheet with these rows.
pub fn sheet(rows: &str) -> String {
    format!("<?xml version=\"1.0\"?><worksheet><sheetData>{rows}</sheetData></worksheet>")
}

/// A compound file (MS-CFB) whose directory names this stream.
pub fn compound(name: &str) -> Vec<u8> {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(512, 0);
    for name in ["Root Entry", name] {
        let begin = bytes.len();
        bytes.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
        bytes.resize(begin + 128, 0);
    }
    bytes
}
