//! Museums.

mod card;
mod details;
mod hours;
mod link;
mod visit;

pub use card::museum_card;
pub use details::{coordinates, museum_facts};
pub use link::{museum_link, museum_links, region_link, region_link_by_id};
pub use visit::visit;
