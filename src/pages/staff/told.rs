//! What the worker tells of files and records (`crates/staff`).

mod listed;
mod opened;
mod scored;
mod settled;

pub(super) use listed::{Beside, Fault, Listed, Record, listed, record};
pub(super) use opened::{Column, File, Folder, Rule, Summary, summary};
pub(super) use scored::{Score, scored};
pub(super) use settled::{Own, Settled, settled};

use crate::viewers::Report;

/// A number of a report.
pub(super) fn amount(report: &Report, name: &str) -> usize {
    report.number(name).unwrap_or_default() as usize
}

fn text(report: &Report, name: &str) -> String {
    report.text(name).unwrap_or_default()
}
