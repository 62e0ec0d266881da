//! What files came to when they were opened before.

use super::{amount, text};
use crate::viewers::Report;

/// What files came to at a time.
#[derive(PartialEq)]
pub struct Score {
    /// The day, `2026-11-29`.
    pub day: String,
    /// The time of that day, `17:05`.
    pub time: String,
    pub score: usize,
    pub errors: usize,
    pub records: usize,
}

/// The newest first.
pub fn scored(report: &Report) -> Vec<Score> {
    let score = |own: Report| Score {
        day: text(&own, "day"),
        time: text(&own, "time"),
        score: amount(&own, "score"),
        errors: amount(&own, "errors"),
        records: amount(&own, "records"),
    };
    report.list("scores").into_iter().map(score).collect()
}
