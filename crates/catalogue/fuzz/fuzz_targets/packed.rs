//! Any bytes as one of the files of a packed catalogue, under a name that is right: the first byte
//! chooses the file, the second what is asked. There is an answer or a failure.
#![no_main]

mod blocks;
mod packing;
mod records;

use blocks::Block;
use catalogue::language::Language;
use catalogue::packed::{Alike, Packed};
use catalogue::years::Years;
use catalogue::{Catalogue, Field, Query, Sort};
use futures_executor::block_on;
use libfuzzer_sys::fuzz_target;
use packing::{last, open};
use std::env;
use std::fs;
use std::path::Path;

thread_local! {
    static BLOCKS: Vec<Block> = blocks::of(&packing::pack(&records::first(), &records::added(), &records::TAKEN));
}

/// Packs, and writes each file with some question into the folder that is named in SEEDS.
fn prepare() {
    BLOCKS.with(|blocks| {
        let Some(folder) = env::var_os("SEEDS") else { return };
        for (at, block) in blocks.iter().enumerate() {
            let question = at % QUESTIONS.len();
            let bytes = [&[at as u8, question as u8], block.bytes.as_slice()].concat();
            fs::write(Path::new(&folder).join(format!("seed-{at}")), bytes).unwrap();
        }
    });
}

/// How many records are asked for.
const TAKE: usize = 24;

fn query(text: &str) -> Query {
    Query { text: text.to_owned(), take: Some(TAKE), counts: true, ..Query::default() }
}

fn list(packed: &Packed, query: Query) {
    if let Ok(listing) = last(packed.exhibits(query)) {
        assert!(listing.records.len() <= TAKE);
    }
}

const QUESTIONS: [fn(&Packed); 16] = [
    |packed| list(packed, query("")),
    |packed| list(packed, query("тас")),
    |packed| list(packed, query("тас qobyz ")),
    |packed| list(packed, query("домбыр")),
    |packed| list(packed, query("домбрра 1абыз")),
    |packed| list(packed, query("тасқобыз")),
    |packed| list(packed, Query { sort: Sort::Title, skip: 3, ..query("") }),
    |packed| list(packed, Query { sort: Sort::Oldest, skip: usize::MAX, ..query("т") }),
    |packed| list(packed, Query { sort: Sort::Newest, language: Language::Russian, ..query("тас") }),
    |packed| list(packed, Query { filters: vec![(Field::Museum, "m1".to_owned())], ..query("тас") }),
    |packed| {
        let filters = vec![(Field::Material, "wood".to_owned()), (Field::Culture, "Kazakh".to_owned())];
        list(packed, Query { filters, ..query("") });
    },
    |packed| {
        let years = Years { from: Some(-300), to: Some(1850) };
        list(packed, Query { years, ..query("") });
        list(packed, Query { years, filters: vec![(Field::Museum, "m1".to_owned())], ..query("тас") });
    },
    |packed| {
        let _ = last(packed.museums(query("мұр")));
        let _ = last(packed.tours(query("")));
        let _ = last(packed.stories(Query { sort: Sort::Newest, ..query("") }));
    },
    |packed| {
        for id in ["qobyz", "r7", "new", "none"] {
            let _ = block_on(packed.exhibit(id, Language::Kazakh));
            let _ = block_on(packed.related(id, Language::Kazakh, 6, Alike::new()));
        }
    },
    |packed| drop(block_on(packed.suggestions("тас қ", Language::Kazakh, 8))),
    |packed| drop((block_on(packed.totals()), block_on(packed.regions()))),
];

fuzz_target!(init: prepare(), |bytes: &[u8]| {
    let [at, question, contents @ ..] = bytes else { return };
    BLOCKS.with(|blocks| {
        let files = blocks::changed(blocks, usize::from(*at) % blocks.len(), contents);
        if let Ok(packed) = open(files) {
            QUESTIONS[usize::from(*question) % QUESTIONS.len()](&packed);
        }
    });
});
