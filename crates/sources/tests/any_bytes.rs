//! Whatever the bytes are, nothing panics, and the same is found in whatever pieces they come.

mod reading;
mod zipped;

use catalogue::connector::Connector;
use proptest::prelude::*;
use reading::{read, shorts};
use sources::{Encoding, Item, Options, Shape, connector, make, suggest};
use zipped::{book, sheet, zip};

/// Reads bytes in each shape, and makes records of what is found.
fn check(bytes: &[u8]) {
    for shape in [Shape::Own, Shape::Any, Shape::Foreign] {
        let options = Options { shape, hidden_sheets: true, most_unpacked: 1 << 20, ..Options::default() };
        shorts("a", bytes, &options);
        for item in read("a", bytes, options, 7).0 {
            if let Item::Row(row) = &item {
                row.object();
            }
            let _ = make(item, None, &mut |_| {});
        }
    }
}

/// What text tables and JSON are made of.
fn piece() -> impl Strategy<Value = &'static [u8]> {
    prop::sample::select(vec![
        &b"id"[..],
        b"title.kk",
        b"title",
        b",",
        b";",
        b"\t",
        b"\"",
        b"\"\"",
        b"\n",
        b"\r\n",
        b"\r",
        b" ",
        b"{",
        b"}",
        b"[",
        b"]",
        b":",
        b"\"id\":",
        b"\"exhibits\":[",
        b"sep=;",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\0",
        b"\xd8",
        b"\xc0\xe1",
        "Чаша".as_bytes(),
        "ә".as_bytes(),
        b"media",
        b"a",
        b"1",
        b"PK\x03\x04",
        b"PK\x05\x06",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    ])
}

/// What sheets are made of.
fn tag() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "<row>",
        "<row r=\"2\">",
        "<row r=\"4294967295\">",
        "<row r=\"x\">",
        "</row>",
        "<c>",
        "<c r=\"B1\">",
        "<c r=\"ZZZZ9\">",
        "<c r=\"қ\">",
        "<c t=\"s\">",
        "<c t=\"e\">",
        "<c s=\"1\">",
        "<c s=\"9\" t=\"b\">",
        "</c>",
        "<v>",
        "</v>",
        "<f>",
        "</f>",
        "<is>",
        "</is>",
        "<t>",
        "</t>",
        "<rPh>",
        "</rPh>",
        "1e308",
        "-1",
        "60",
        "NaN",
        "inf",
        "a",
        "&amp;",
        "&#0;",
        "&x;",
        "_x0000_",
        "<v/>",
        "<row/>",
        "<mergeCell ref=\"A1:B2\"/>",
        "<mergeCell ref=\":\"/>",
        "<![CDATA[x]]>",
        "<!--x-->",
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_panic_nowhere(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        check(&bytes);
    }

    #[test]
    fn any_text_panics_nowhere(pieces in prop::collection::vec(piece(), 0..40)) {
        check(&pieces.concat());
    }

    #[test]
    fn any_headings_become_a_connector(headings in prop::collection::vec(any::<String>(), 2..6)) {
        let heading = |own: &String| format!("\"{}\"", own.replace('"', "\"\"").replace('\0', " "));
        let headings: Vec<String> = headings.iter().map(heading).collect();
        let table = format!("id;title;{}\na;b\n", headings.join(";"));
        let known = Options { encoding: Some(Encoding::Utf8), ..Options::default() };
        for item in read("a", table.as_bytes(), known, usize::MAX).0 {
            if let Item::Row(row) = item {
                let mut matched = suggest(&row.columns, std::slice::from_ref(&row));
                matched.iter_mut().skip(2).for_each(|own| own.field = Some("notes.kk".to_owned()));
                let written = connector("A table", &matched, "/");
                let connector = Connector::read(written.as_bytes());
                prop_assert!(connector.is_ok(), "{written}");
                let made = make(Item::Row(row), connector.ok().as_ref(), &mut |made| assert!(made.json.is_ok()));
                prop_assert!(made.is_ok());
            }
        }
    }

    #[test]
    fn any_sheet_panics_nowhere(tags in prop::collection::vec(tag(), 0..60)) {
        let files = book(&sheet(&tags.concat()), tags.len() % 2 == 0);
        check(&zip(&files));
    }

    #[test]
    fn a_workbook_with_any_damage_panics_nowhere(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        end in any::<prop::sample::Index>(),
    ) {
        let rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>id</v></c></row><row r=\"2\"><c r=\"A2\" s=\"1\"><v>60</v></c></row>";
        let mut bytes = zip(&book(&sheet(rows), false));
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        check(&bytes);
        bytes.truncate(end.index(bytes.len()));
        check(&bytes);
    }
}
