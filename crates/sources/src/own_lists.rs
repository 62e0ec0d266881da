//! The lists of the portal's own JSON.

/// The lists of the portal's own JSON, by the names of the kinds of record in them.
pub const KINDS: [&str; 5] = ["museums", "exhibits", "tours", "stories", "regions"];

/// The exhibits' place in [`KINDS`]: what a record is that does not say what it is.
pub const EXHIBITS: usize = 1;
