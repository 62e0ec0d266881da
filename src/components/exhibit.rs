//! Exhibits.

mod card;
mod details;

pub use card::exhibit_card;
pub use details::exhibit_facts;
