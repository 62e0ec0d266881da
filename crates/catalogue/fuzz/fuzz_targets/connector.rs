//! Any bytes as a connector: what is wrong with it is pointed at; one that can be read is tried on
//! answers.
#![no_main]

use catalogue::connector::Connector;
use catalogue::json::position_of;
use catalogue::model::{Exhibit, Museum};
use libfuzzer_sys::fuzz_target;
use std::fs;
use std::sync::LazyLock;

static ANSWERS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/connectors");
    let lists = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().join("list.json"));
    lists.map(|file| fs::read(file).unwrap()).collect()
});

fuzz_target!(|bytes: &[u8]| match Connector::read(bytes) {
    Ok(connector) => {
        for answer in &*ANSWERS {
            let _ = connector.read_list::<Exhibit>(answer, &[]);
            let _ = connector.read_one::<Exhibit>(answer);
            let _ = connector.read_list::<Museum>(answer, &[]);
        }
    }
    Err(wrong) => {
        let (line, column) = position_of(bytes, &wrong.field);
        assert!(line >= 1 && column >= 1);
    }
});
