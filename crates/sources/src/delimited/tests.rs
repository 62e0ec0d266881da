//! Rows, in whatever pieces they come.

use super::*;

/// The rows of a table that comes in pieces, each as its line and its cells; what is broken as its line and «!».
fn rows(text: &str, piece: usize) -> Vec<(u64, String)> {
    let mut rows = Vec::new();
    let mut give = |found: Found| {
        let words = |cells: Vec<Vec<u8>>| String::from_utf8(cells.join(&b'|')).unwrap();
        rows.push(match found {
            Found::Row { line, cells, .. } => (line, words(cells)),
            Found::Broken { line, raw, .. } => {
                (line, format!("!{}", String::from_utf8(raw).unwrap().trim_end()))
            }
        });
        Ok(())
    };
    let mut delimited = Delimited::new(b',', 0);
    for bytes in text.as_bytes().chunks(piece) {
        assert!(delimited.push(bytes, &mut give).is_ok());
    }
    assert!(delimited.end(&mut give).is_ok());
    rows
}

fn assert_rows(text: &str, expected: &[(u64, &str)]) {
    for piece in [1, 2, 3, 7, 1000] {
        let rows = rows(text, piece);
        let rows: Vec<(u64, &str)> = rows.iter().map(|(line, row)| (*line, row.as_str())).collect();
        assert_eq!(rows, expected, "{text:?} in pieces of {piece}");
    }
}

#[test]
fn rows_come_with_the_lines_they_begin_on() {
    assert_rows("a,b\nc,d", &[(1, "a|b"), (2, "c|d")]);
    assert_rows("\n\r\na,b\r\n\r\n\"c\nd\",e\rf,g\r", &[(3, "a|b"), (5, "c\nd|e"), (7, "f|g")]);
    assert_rows("a,\"b, \"\"c\"\"\"\n", &[(1, "a|b, \"c\"")]);
    assert_rows("", &[]);
    assert_rows("\n\n", &[]);
}

#[test]
fn an_open_quotation_mark_costs_its_own_line_only() {
    assert_rows("a,b\nc,\"d\ne,f\ng,h\n", &[(1, "a|b"), (2, "!c,\"d"), (3, "e|f"), (4, "g|h")]);
    // The next one would close it, and hide two rows.
    assert_rows("a,\"b,1\nc,d,2\ne,\"f\",3\n", &[(1, "!a,\"b,1"), (2, "c|d|2"), (3, "e|f|3")]);
}

#[test]
fn a_row_without_end_is_given_up() {
    let line = format!("{}\n", "x".repeat(1023));
    let count = MOST / line.len() + 2 * PIECE / line.len();
    let rows = rows(&format!("a,\"{}b,c\n", line.repeat(count)), 1 << 20);
    assert_eq!(rows[0].1.len(), "!a,\"".len() + 1023);
    assert_eq!(rows[1], (2, line.trim_end().to_owned()));
    assert_eq!(*rows.last().unwrap(), (count as u64 + 1, "b|c".to_owned()));
    assert_eq!(rows.len(), count + 1);
}
