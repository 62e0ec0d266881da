//! Searching, narrowing down, sorting and paging through lists.

mod facets;
mod listing;
mod pager;
mod query;
mod search_box;
mod toolbar;

pub use listing::{Options, listing};
pub use search_box::SearchBox;
