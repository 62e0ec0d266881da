//! Any bytes as the answer of an API: the first byte chooses one of the connectors that are shipped.
#![no_main]

use catalogue::connector::Connector;
use catalogue::model::Exhibit;
use libfuzzer_sys::fuzz_target;
use std::fs;

thread_local! {
    static CONNECTORS: Vec<Connector> = connectors();
}

fn connectors() -> Vec<Connector> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../public/connectors");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| Connector::read(&fs::read(file).unwrap()).unwrap()).collect()
}

fuzz_target!(|bytes: &[u8]| {
    let Some((&first, answer)) = bytes.split_first() else { return };
    CONNECTORS.with(|connectors| {
        let connector = &connectors[usize::from(first) % connectors.len()];
        let _ = connector.read_one::<Exhibit>(answer);
        let _ = connector.read_list::<Exhibit>(answer, &[]);
    });
});
