//! Exhibits.

mod card;
mod details;
mod keep;

pub use card::exhibit_card;
pub use details::exhibit_facts;
