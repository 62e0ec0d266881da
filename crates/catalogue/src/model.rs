//! The records of a museum catalogue, in the words that registrars use.
//!
//! Every type here is read from the portal's own JSON, and its JSON Schema is made from it
//! (feature `schema`), so the types are the one place where the format is written down.

mod address;
mod date;
mod day;
mod exhibit;
mod hours;
mod media;
mod museum;
mod parts;
mod region;
mod rights;
mod story;
mod text;
mod tour;

pub use address::Address;
pub use date::{Date, years};
pub use day::{Day, DayError};
pub use exhibit::{Agent, Exhibit};
pub use hours::{Hours, Schedule, ScheduleError, State};
pub use media::{Media, MediaKind, Rendition, Spot, Subtitles};
pub use museum::{Museum, Organisation};
pub use parts::{Place, Point, Precision, Source, Term};
pub use region::{Region, RegionKind};
pub use rights::{Rights, Statement};
pub use story::{Story, StoryKind};
pub use text::{Chosen, Origin, Text, UNDECLARED};
pub use tour::{Hotspot, PlanPlace, Scene, Tour};
