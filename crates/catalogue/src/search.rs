//! Finding words.

mod fold;

pub use fold::{fold, words};
