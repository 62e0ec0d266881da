//! Any bytes as the answer of an API that nobody has described: a connector that can be read, or a
//! sentence.
#![no_main]

use catalogue::connector::{Connector, Records, guess};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for records in [Records::Exhibits, Records::Museums, Records::Tours, Records::Stories] {
        match guess(records, bytes, None, None) {
            Ok(guess) => {
                let read = Connector::read(guess.connector.as_bytes());
                assert!(read.is_ok(), "{:?}\n{}", read.err(), guess.connector);
            }
            Err(why) => assert!(!why.is_empty()),
        }
    }
});
