//! Exhibits side by side: their pictures, and a table of what is told of each.

mod facts;
mod pictures;
mod table;

pub use pictures::{Look, look_buttons};
pub use table::table;
