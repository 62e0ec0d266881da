//! What a connector made, as a table for people.

use super::Trial;
use catalogue::connector::{Mapped, Part};
use std::fmt::Write;

/// Which fields were found in how many records, and what became of the records that were not made.
pub(super) fn table<R: Mapped>(part: &Part<R>, trial: &Trial, identifiers: usize) -> String {
    let mut text = String::new();
    let count = part.made.len();
    let at_least = if part.exact { "" } else { "at least " };
    let _ = writeln!(text, "{}: {count} records of {at_least}{}", trial.connector.display(), part.total);
    if identifiers > 0 && count == 0 {
        let _ = writeln!(
            text,
            "the list has {identifiers} identifiers and no fields: look at one of the records with --record"
        );
    } else if count == 0 {
        let _ = writeln!(
            text,
            "no record in the answer: look at «items» of the list, and whether it lists only identifiers («each»)"
        );
    }
    let mut names: Vec<&str> = Vec::new();
    for name in part.made.iter().flat_map(|made| &made.found) {
        if !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or_default();
    for name in &names {
        let found = part.made.iter().filter(|made| made.found.iter().any(|own| own == name)).count();
        let _ = writeln!(text, "  {name:width$}  found in {found} of {count}");
    }
    for facet in &part.facets {
        let values: Vec<String> =
            facet.values.iter().take(5).map(|value| format!("{} ({})", value.key, value.count)).collect();
        let _ = writeln!(text, "  by {}: {}", facet.field.name(), values.join(", "));
    }
    text + &losses(part)
}

/// What became of the records that were not made, and of the fields that were left out.
pub(super) fn losses<R: Mapped>(part: &Part<R>) -> String {
    let mut text = String::new();
    for (at, made) in part.made.iter().enumerate() {
        for dropped in &made.dropped {
            let _ = writeln!(text, "record no. {}, a field left out: {dropped}", at + 1);
        }
        if let Err(why) = &made.record {
            let _ = writeln!(text, "record no. {} is lost: {why}", at + 1);
        }
    }
    text
}
