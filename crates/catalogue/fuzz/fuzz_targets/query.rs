//! Any text as what somebody looks for.
#![no_main]

mod packing;
mod records;

use catalogue::language::Language;
use catalogue::packed::Packed;
use catalogue::search::typed_pieces;
use catalogue::{Catalogue, Query};
use futures_executor::block_on;
use libfuzzer_sys::fuzz_target;
use packing::{last, open, pack};

thread_local! {
    static PACKED: Packed = open(pack(&records::first(), &records::added(), &records::TAKEN)).unwrap();
}

// Packing takes longer than an input may.
fuzz_target!(init: PACKED.with(|_| ()), |bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    PACKED.with(|packed| {
        let query = Query { text: text.to_string(), take: Some(24), counts: true, ..Query::default() };
        let found = last(packed.exhibits(query)).unwrap();
        assert!(found.records.len() <= 24 && found.total >= found.records.len());
        let suggestions = block_on(packed.suggestions(&text, Language::Russian, 8)).unwrap();
        assert!(suggestions.len() <= 8);
        for title in found.records.iter().flat_map(|record| record.title.iter()) {
            let pieces = typed_pieces(title.text, &text);
            assert_eq!(pieces.iter().map(|(piece, _)| *piece).collect::<String>(), title.text);
        }
    });
});
