//! How much a heading is like the names of fields.

use super::headings::HEADINGS;
use catalogue::connector::{Records, meanings as of_key, names};
use catalogue::json::FromJson;
use catalogue::model::Exhibit;
use catalogue::search::fold;
use std::sync::LazyLock;

/// What a heading may mean: a field, blank for the number of a row, and how sure that is, from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meaning {
    pub(super) field: &'static str,
    pub(super) sure: f64,
}

/// As alike as this, a heading is the name with a typing error.
const NEAR: f64 = 0.8;
/// Shorter words are too easily like others.
const SHORTEST: usize = 5;

/// A name that is known.
struct Name {
    field: &'static str,
    /// As it is typed without Kazakh letters too.
    folded: String,
    is_cyrillic: bool,
    sure: f64,
}

/// Every name that is known; those of tables first.
static NAMES: LazyLock<Vec<Name>> = LazyLock::new(|| {
    let own =
        HEADINGS.iter().flat_map(|(field, names)| names.split(", ").map(|name| (*field, name, OF_TABLES)));
    let others = names(Records::Exhibits).map(|(field, name, sure)| (field, name, sure * OF_KEYS));
    let name =
        |(field, name, sure)| Name { field, folded: folded(name), is_cyrillic: is_cyrillic(name), sure };
    own.chain(others).map(name).collect()
});

/// How sure a name makes that tables have: as they mean it, and not as APIs do.
const OF_TABLES: f64 = 0.98;
const OF_KEYS: f64 = 0.95;

/// What a heading may mean, the likeliest first.
pub(super) fn meanings(heading: &str) -> Vec<Meaning> {
    let mut meanings = exact(heading);
    for (field, sure) in of_key(Records::Exhibits, heading) {
        add(&mut meanings, field, sure * OF_KEYS);
    }
    if meanings.iter().all(|meaning| meaning.sure < NEAR) {
        near(heading, &mut meanings);
    }
    meanings.sort_by(|one, other| other.sure.total_cmp(&one.sure));
    meanings
}

/// What a heading means that is the name of a field.
pub(super) fn exact(heading: &str) -> Vec<Meaning> {
    let mut meanings = Vec::new();
    let own = heading.replace(' ', "_");
    for field in Exhibit::FIELDS.iter().filter(|field| **field == own) {
        add(&mut meanings, field, 1.0);
    }
    let heading = folded(heading);
    for name in NAMES.iter().filter(|name| name.folded == heading) {
        add(&mut meanings, name.field, name.sure);
    }
    meanings
}

/// What a heading means with a typing error in it. Folded, words of one alphabet are like those of another that mean
/// something else.
fn near(heading: &str, meanings: &mut Vec<Meaning>) {
    let (is_cyrillic, heading) = (is_cyrillic(heading), folded(heading));
    if heading.chars().count() < SHORTEST {
        return;
    }
    for name in NAMES.iter().filter(|name| name.is_cyrillic == is_cyrillic) {
        let near = strsim::normalized_damerau_levenshtein(&heading, &name.folded);
        if near >= NEAR {
            add(meanings, name.field, name.sure * near);
        }
    }
}

fn is_cyrillic(name: &str) -> bool {
    name.chars().any(|letter| ('\u{400}'..='\u{52f}').contains(&letter))
}

fn add(meanings: &mut Vec<Meaning>, field: &'static str, sure: f64) {
    match meanings.iter_mut().find(|meaning| meaning.field == field) {
        Some(meaning) => meaning.sure = meaning.sure.max(sure),
        None => meanings.push(Meaning { field, sure }),
    }
}

/// As it is typed without Kazakh letters too, and without spaces.
fn folded(name: &str) -> String {
    name.split(' ').map(fold).collect()
}
