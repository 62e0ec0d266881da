//! The staff's room: files of records are read and inspected, in a worker of the browser
//! (`src/staff/worker.js`), before anything is published.
//!
//! [`Room`] is what the worker calls; what it answers is JSON. It knows no browser, so that it is tested natively.

mod draft;
mod folder;
mod foreign;
mod kept;
mod listing;
mod matched;
mod mistake;
mod paths;
mod read;
mod record;
mod room;
mod settings;
mod studio;
mod table;
mod words;
mod workbook;

pub use draft::Draft;
pub use room::Room;
pub use studio::Studio;
