//! Doors to the tools that show pictures closely, models and panoramas.
//!
//! A tool's JavaScript (`src/viewers/*.js`, each with its library) is fetched when something is
//! opened with it, and is spoken to through a custom element: it starts when the element is put
//! into the page, stops when it is taken out, and says how it fares by `state` events.

mod script;
mod stage;

pub use stage::{Command, Report, Tool, act, stage};
