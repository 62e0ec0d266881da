//! Finding words.

mod fold;
mod layout;
mod narrow;
mod rarer;
mod related;
mod searchable;
mod stem;
mod suggestions;
mod typed;

pub use fold::{DIGRAPHS, fold, letters, raw_words, words};
pub use layout::other_layouts;
pub(crate) use narrow::{add_chosen, facet, newest_key, order_key, sort, value};
pub use rarer::rarer_stems;
pub(crate) use related::related;
pub use searchable::{Searchable, Value, Worded};
pub use stem::{stem, stems};
pub(crate) use suggestions::suggestions;
pub use typed::typed_pieces;
