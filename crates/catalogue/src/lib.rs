//! Museum records, and the questions a portal asks of them.
//!
//! This crate knows no browser: it compiles natively and to WebAssembly, and everything in it is
//! tested natively.
//!
//! - [`model`]: what a museum, an exhibit, a tour, a story and a region are, and their JSON;
//! - [`file`]: reading that JSON record by record, so that one bad record does not cost the rest;
//! - `connector` (a feature): a JSON API, described by one JSON file and read into the model;
//! - [`cite`] and [`linked`]: how a record is cited, and told as linked data;
//! - [`collection`]: what a visitor puts together, as a link, a table and JSON;
//! - [`iiif`]: reading what image servers and libraries say of their pictures, for a viewer;
//! - [`json`]: reading values with errors that name the field;
//! - [`language`]: alphabets, sort order and transliteration;
//! - [`search`]: folding words so that spellings of one word meet;
//! - [`years`]: spans of years, and how many records fall into each century;
//! - [`map`]: putting places on a map, and gathering those that are close;
//! - [`Catalogue`]: the questions;
//! - [`packed`], which answers them from a packed catalogue, static files that need no server;
//! - [`Fetch`]: where bytes come from;
//! - [`outside`]: viewers on other sites, and how they are embedded;
//! - [`picture`]: the picture that stands for a record, in formats and sizes;
//! - [`portal`]: `portal.json`, which names the catalogues that a portal shows.

mod around;
pub mod changes;
pub mod cite;
pub mod collection;
#[cfg(feature = "connector")]
pub mod connector;
mod failure;
mod fetch;
pub mod file;
mod html;
pub mod iiif;
pub mod json;
pub mod language;
pub mod linked;
mod listing;
pub mod map;
pub mod model;
pub mod outside;
pub mod packed;
pub mod picture;
pub mod portal;
mod query;
mod question;
pub mod search;
mod shortened;
pub mod years;

pub use around::{around, put};
pub use failure::*;
pub use fetch::Fetch;
pub use listing::*;
pub use query::*;
pub use question::*;
pub use shortened::shortened;
