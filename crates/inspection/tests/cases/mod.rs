//! What each rule finds, and what it must not.

mod pictures;
mod places;
mod texts;
mod things;

use inspection::Rule;

/// A rule; records that break it, each with the field; records that do not, though they come near.
pub type Case = (Rule, &'static [(&'static str, &'static str)], &'static [&'static str]);

/// Every rule that can be broken by one record.
pub fn all() -> impl Iterator<Item = &'static Case> {
    [texts::CASES, things::CASES, pictures::CASES, places::CASES].into_iter().flatten()
}
