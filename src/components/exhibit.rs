//! Exhibits.

mod card;
mod description;
mod details;
mod keep;

pub use card::exhibit_card;
pub use description::description;
pub use details::exhibit_facts;
