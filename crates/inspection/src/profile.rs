//! What a museum asks of its records.

mod area;
mod read;

pub use area::Area;

use crate::rule::{Rule, Severity};
use catalogue::json::Wrong;
use catalogue::model::Text;
use std::collections::HashMap;
use std::sync::Arc;

/// The profiles that come with the portal, each with its name. A museum may write one of its own;
/// `docs/staff.md` says how, and what these rest on: `kazakhstan` on usual inventory cards, and on the wording of no act.
pub const SHIPPED: [(&str, &str); 4] = [
    ("portal", include_str!("../profiles/portal.json")),
    ("kazakhstan", include_str!("../profiles/kazakhstan.json")),
    ("edm", include_str!("../profiles/edm.json")),
    ("linked-art", include_str!("../profiles/linked-art.json")),
];

/// What a museum asks of its records.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// What it is called.
    pub name: Arc<Text>,
    /// What it is for, in a sentence or two.
    pub about: Option<Text>,
    /// The tags of the languages that every text is to be in.
    pub languages: Vec<String>,
    /// The fields that must be filled.
    pub required: Vec<Requirement>,
    /// Where points are to lie.
    pub area: Option<Area>,
    /// How long the longer side of a picture must be, in pixels.
    pub smallest_picture: u32,
    /// How heavy a picture may be that has no lighter renditions, in bytes.
    pub heaviest_picture: u64,
    /// The rules that are graver or lighter than usual, or off.
    pub(crate) severities: HashMap<Rule, Option<Severity>>,
}

/// A field that must be filled, or several of which one must be.
#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// The name of the list whose records are meant.
    pub list: &'static str,
    /// The fields, of which one must be filled; the first is where a fault is shown.
    pub fields: Vec<String>,
    /// What the standard calls it.
    pub called: Arc<Text>,
    /// How grave it is that it is empty.
    pub severity: Severity,
}

impl Profile {
    /// Reads a profile, a file of JSON.
    ///
    /// # Errors
    /// If it is not JSON, or one of its fields is wrong or unknown; the error names the field.
    pub fn read(json: &[u8]) -> Result<Self, Wrong> {
        read::profile(json)
    }

    /// One of the [`SHIPPED`] profiles; nothing if there is none of that name.
    pub fn named(name: &str) -> Option<Result<Self, Wrong>> {
        let (_, json) = SHIPPED.iter().find(|(known, _)| *known == name)?;
        Some(Self::read(json.as_bytes()))
    }

    /// How grave it is to break a rule; nothing if the profile has turned it off.
    pub fn severity(&self, rule: Rule) -> Option<Severity> {
        self.severities.get(&rule).copied().unwrap_or_else(|| Some(rule.severity()))
    }
}
