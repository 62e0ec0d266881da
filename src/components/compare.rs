//! Exhibits side by side: their pictures or models, and a table of what is told of each.

mod facts;
mod models;
mod pictures;
mod table;

pub use models::{have_models, models_button};
pub use pictures::{Look, look_buttons};
pub use table::table;
