//! Any bytes as the answer of an API that nobody has described: a connector that can be read, or a
//! sentence.
#![no_main]

use catalogue::connector::{Connector, guess};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| match guess(bytes, None, None) {
    Ok(guess) => {
        let read = Connector::read(guess.connector.as_bytes());
        assert!(read.is_ok(), "{:?}\n{}", read.err(), guess.connector);
    }
    Err(why) => assert!(!why.is_empty()),
});
