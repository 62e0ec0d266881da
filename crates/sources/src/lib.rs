//! Records out of the bytes of files, and the words for what is wrong with them.
//!
//! The portal's own JSON, NDJSON, CSV, or any of them in the shape that a connector describes. What a
//! file is, is told by what is in it. Bytes are pushed as they come, so that a table of
//! a million rows takes little memory; what cannot be read is kept as it was, with its place.
//!
//! - [`Reader`] makes [`Item`]s of bytes;
//! - [`suggest`] says which field each column of a table is likely to be; a person changes it, and
//!   [`connector()`] makes a connector of it;
//! - [`Fault`] says what is wrong with a file, in Kazakh, Russian and English; [`said`], what readers of JSON say in English;
//! - [`make`] makes records in the portal's own form of items.
//!
//! This crate knows no file system, no threads and no browser: it compiles natively and to WebAssembly.
//!
//! ```
//! # use sources::{Item, Options, Reader};
//! # use std::ops::ControlFlow;
//! let mut rows = Vec::new();
//! let mut take = |item| {
//!     if let Item::Row(row) = item {
//!         rows.push(row.cells);
//!     }
//!     ControlFlow::Continue(())
//! };
//! let mut reader = Reader::new("a.csv", Options::default());
//! reader.push("id;title.ru\na;Ча".as_bytes(), &mut take)?;
//! reader.push("ша\n".as_bytes(), &mut take)?;
//! let summary = reader.end(&mut take)?;
//! assert_eq!((rows, summary.records), (vec![vec!["a".to_owned(), "Чаша".to_owned()]], 1));
//! # Ok::<(), Box<sources::Fault>>(())
//! ```

mod columns;
mod decode;
mod delimited;
mod encoding;
mod fault;
mod item;
mod kind;
mod lines;
mod making;
mod matching;
mod output;
mod own;
mod own_lists;
mod place;
mod quotes;
mod reader;
mod table;
mod text;
mod text_table;
mod three_languages;
mod whole;
mod workbook;

pub use columns::Columns;
pub use encoding::Encoding;
pub use fault::{Fault, What, said};
pub use item::{Answer, Item, Record, Row};
pub use kind::{Kind, Stranger};
pub use making::{Made, make};
pub use matching::{Matched, connector, suggest};
pub use output::{Options, Shape, Summary, Take};
pub use own_lists::{EXHIBITS, KINDS};
pub use place::{At, Column, Place, letters};
pub use reader::Reader;
