//! The packed catalogue: a national catalogue as static files.
//!
//! A folder that any static host serves and that is searched without a server. `manifest.txt`
//! tells what is in it; all else are blocks ([`block`]), named by what they contain, so that they
//! never change, are never mixed up, and are known to be whole. Of each kind of record there are
//! maps ([`tree`]):
//!
//! - from an identifier to the record, after its number;
//! - from a record's number to its *card*, the part of it that lists show. Records are numbered by
//!   how much they have to show, the best first;
//! - from a word, folded and without its endings, to a *term* ([`term`]): the numbers of its
//!   records, and the cards of the first thousand of them. So whatever somebody looks for, the
//!   rarest of their words brings the cards of the answer along, and one look into the map and one
//!   list of cards are all that is fetched;
//! - from a word written backwards to nothing, for typing errors at its beginning.
//!
//! Values of filters are terms too, and so are the beginnings of many words.
//!
//! What is added later has maps of its own, and so has what is taken, as it was; a block tells the
//! order of all records that are left ([`order`]).

mod alike;
mod answering;
mod answers;
mod asked;
mod block;
mod by_words;
mod bytes;
mod card;
mod catalogue;
mod changed;
mod clause;
mod code;
mod counts;
mod evaluate;
mod find;
#[cfg(feature = "pack")]
mod folder;
mod here;
mod in_years;
mod listing;
mod look;
mod lookup;
mod manifest;
mod order;
#[cfg(feature = "pack")]
pub mod pack;
mod reading;
mod related;
mod split;
mod suggest;
mod summary;
mod term;
mod tree;
mod word;

#[cfg(test)]
mod tests;

pub use by_words::ByWords;
pub use card::Packable;
pub use code::{Asked, Code, Finder, Packed};
#[cfg(feature = "pack")]
pub use folder::Folder;
pub use related::Alike;

use crate::Answer;

/// Where the files of a packed catalogue come from: the browser's `fetch`, or a folder.
pub trait Files {
    /// The bytes of a file, by its path in the catalogue's folder. Those of a block (`*.pack`) come
    /// without the compression that it is kept in (gzip, RFC 1952). One that is wanted `anew` does
    /// not come from a cache. Dropping the answer cancels it.
    fn file(&self, path: &str, anew: bool) -> Answer<Vec<u8>>;
}
