//! What the tests share: reading a file in pieces, and telling what was found in short words.

#![allow(dead_code, reason = "not every test needs all of it")]

use sources::{Fault, Item, Options, Reader, Summary};
use std::ops::ControlFlow;

/// What is found in a file that comes in pieces of so many bytes.
pub fn read(name: &str, bytes: &[u8], options: Options, piece: usize) -> (Vec<Item>, Result<Summary, Fault>) {
    let mut items = Vec::new();
    let mut take = |item| {
        items.push(item);
        ControlFlow::Continue(())
    };
    let mut reader = Reader::new(name, options);
    for piece in bytes.chunks(piece) {
        match reader.push(piece, &mut take) {
            Ok(ControlFlow::Continue(())) => {}
            Ok(ControlFlow::Break(())) => break,
            Err(fault) => return (items, Err(*fault)),
        }
    }
    let ended = reader.end(&mut take).map_err(|fault| *fault);
    (items, ended)
}

/// An item in short words: a heading with `#`, rows and records as they are, what is lost with `!`, what is told with `?`.
pub fn short(item: &Item) -> String {
    match item {
        Item::Columns(columns) => format!("#{}", columns.names.join("|")),
        Item::Row(row) => row.cells.join("|"),
        Item::Record(record) => String::from_utf8_lossy(&record.json).into_owned(),
        Item::Answer(answer) => format!("={}", String::from_utf8_lossy(&answer.json)),
        Item::Lost(fault) => format!("!{fault} [{}]", fault.kept.as_deref().unwrap_or_default()),
        Item::Told(fault) => format!("?{fault} [{}]", fault.kept.as_deref().unwrap_or_default()),
    }
}

/// All of a file in short words, which must be the same in whatever pieces it comes.
pub fn shorts(name: &str, bytes: &[u8], options: &Options) -> Vec<String> {
    let told = |piece| {
        let (items, ended) = read(name, bytes, options.clone(), piece);
        let mut told: Vec<String> = items.iter().map(short).collect();
        told.extend(ended.err().map(|fault| format!("!!{fault}")));
        told
    };
    let whole = told(usize::MAX);
    for piece in [1, 3, 1000] {
        assert_eq!(told(piece), whole, "in pieces of {piece}");
    }
    whole
}
