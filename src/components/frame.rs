//! What stands around the content of every page, and in its place while it is not there.

mod asking;
mod failed;
mod footer;
mod header;
mod heading;
mod preferences;

pub use asking::{Asked, Retry, ask, part_failed, watch};
pub use failed::{failed, waiting};
pub use footer::{contact, footer};
pub use header::header;
pub use heading::{heading, section};
