//! Where bytes come from.

use crate::Answer;
use crate::model::Address;

/// Where bytes come from: the browser's `fetch`, or a folder in a test.
pub trait Fetch {
    /// The bytes at an address. Dropping the answer cancels the request.
    fn fetch(&self, address: &Address) -> Answer<Vec<u8>>;
}
