//! Searching, narrowing down, sorting and paging through lists.

mod choices;
mod facets;
mod finding;
mod listing;
mod pager;
mod query;
mod search_box;
mod suggestions;
mod toolbar;

pub use listing::{Options, listing, lost_note};
pub use search_box::{search_form, submitted_words};
