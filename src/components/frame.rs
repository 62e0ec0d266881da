//! What stands around the content of every page, and in its place while it is not there.

mod asking;
mod empty;
mod failed;
mod footer;
mod header;
mod heading;
mod preferences;

pub use asking::{Asked, ask, part_failed, watch};
pub use empty::{empty, ways};
pub use failed::{Retry, failed, waiting};
pub use footer::{contact_section, footer};
pub use header::header;
pub use heading::{heading, section};
