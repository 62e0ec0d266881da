//! Finding words.

mod fold;
mod searchable;

pub use fold::{DIGRAPHS, fold, letters, words};
pub use searchable::{Searchable, Value};
