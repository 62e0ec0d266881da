//! What is wrong with museum records, said to a person in Kazakh, Russian and English.
//!
//! One library of rules for the command line and for the browser. It opens no file and asks no network:
//! whoever calls it brings the records, and what is known about their pictures.
//!
//! - [`Profile`]: which fields a museum asks for, in which languages, and how grave each rule is;
//! - [`Known`]: the museums, regions and places that records may refer to beside each other;
//! - [`Files`]: what is known about the files that a record names;
//! - [`Inspection`]: takes record after record, so that a page can give way between them;
//! - [`Report`]: the faults, the worst first, a score, and rows for a table;
//! - [`Rule`]: every rule.
//!
//! ```
//! use catalogue::file;
//! use catalogue::language::Language;
//! use catalogue::model::Exhibit;
//! use inspection::{Files, Inspection, Known, Profile};
//!
//! let read = file::read::<Exhibit>(r#"{"exhibits": [{"id": "a", "title": {"kk": "Қобыз"}}]}"#.as_bytes())?;
//! let mut inspection = Inspection::new(Profile::named("kazakhstan").unwrap()?, Known::default());
//! inspection.open("ours.json");
//! for exhibit in &read.records {
//!     inspection.add(exhibit, &Files::default());
//! }
//! let report = inspection.end();
//! assert!(report.score() < 100);
//! let first = &report.faults[0];
//! println!("{}: {}", first.field, first.wrong(&report.names, Language::Russian));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod fault;
mod files;
mod inspection;
mod known;
mod measure;
mod names;
mod nearest;
mod parts;
mod place;
mod profile;
mod report;
mod rule;
mod rules;
mod sink;
mod words;

pub use fault::Fault;
pub use files::{File, Files, Need, Picture, needs};
pub use inspection::Inspection;
pub use known::Known;
pub use names::{Named, Names};
pub use nearest::nearest;
pub use parts::Seen;
pub use profile::{Area, Profile, Requirement, SHIPPED};
pub use report::{Report, Row};
pub use rule::{Rule, Severity};
pub use rules::bare;
