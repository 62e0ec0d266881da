//! Which place fills which field.

use super::place::Form;
use super::records::Records;
use super::score::Candidate;

/// How sure a guess of a field must be. Without an identifier and a title there is no record, so
/// these are guessed whatever there is.
const SURE_ENOUGH: f64 = 0.4;
const BETTER_THAN_NOTHING: f64 = 0.2;

/// A field, and the places that fill it: the second where the first has nothing.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    pub(super) field: &'static str,
    /// Positions among the candidates.
    pub(super) places: Vec<usize>,
    /// How sure it is, from 0 to 1.
    pub(super) sure: f64,
    /// Whether the name told, or only the values.
    pub(super) by_name: bool,
}

/// Fills each field once, with the surest place that is left: the identifier and the title first,
/// without which there is no record.
pub(super) fn choose(records: Records, candidates: &[Candidate]) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for by_name in [true, false] {
        for field in ["id", "title"] {
            choices.extend(required(candidates, &choices, field, by_name));
        }
    }
    let mut offers: Vec<(f64, &'static str, usize)> = Vec::new();
    for field in records.guessed().filter(|field| !matches!(*field, "id" | "title")) {
        let offer = |(at, candidate): (usize, &Candidate)| (candidate.sure(field), field, at);
        offers.extend(candidates.iter().enumerate().map(offer).filter(|(sure, ..)| *sure >= SURE_ENOUGH));
    }
    offers.sort_by(|(one, _, first), (other, _, second)| other.total_cmp(one).then(first.cmp(second)));
    for (sure, field, at) in offers {
        let done = choices.iter().any(|choice| choice.field == field);
        let taken = choices.iter().find(|choice| choice.places.contains(&at));
        // An identifier may be the number in the inventory, or the address, as well.
        let shared = taken.is_none_or(|by| {
            by.field == "id" && (field == "sources" || (field == "inventory_number" && sure >= 0.85))
        });
        if !done && shared {
            let by_name = candidates.get(at).is_some_and(|candidate| candidate.is_named(field));
            choices.push(Choice { field, places: vec![at], sure, by_name });
        }
    }
    // What has no name is called by what it is, or by its number.
    let called = |field: &str| choices.iter().find(|choice| choice.field == field).cloned();
    let kind =
        called("object_type").or_else(|| called("inventory_number").filter(|number| number.sure >= 0.9));
    if let Some(kind) = kind.filter(|_| !choices.iter().any(|choice| choice.field == "title")) {
        choices.push(Choice { field: "title", sure: kind.sure * 0.3, ..kind });
    }
    add_second_places(candidates, &mut choices);
    choices
}

/// The surest place of a field that no record can do without: by its name; or, if there is none so
/// called, by what it holds.
fn required(
    candidates: &[Candidate],
    choices: &[Choice],
    field: &'static str,
    by_name: bool,
) -> Option<Choice> {
    if choices.iter().any(|choice| choice.field == field) {
        return None;
    }
    let free = free(candidates, choices);
    let candidate = |at: usize| candidates.get(at);
    let (at, sure) = match by_name {
        true => best(&free, |at| candidate(at).map_or(0.0, |one| one.sure(field)))
            .filter(|(_, sure)| *sure >= BETTER_THAN_NOTHING)?,
        false => {
            let all: Vec<usize> = (0..candidates.len()).collect();
            let last = |at: usize| candidate(at).map_or(0.0, |one| one.last_resort(field));
            let least = if field == "title" { 0.15 } else { 0.1 };
            // What a thing is called may tell it from all others.
            best(&free, last)
                .filter(|(_, sure)| *sure >= least)
                .or_else(|| best(&all, last).filter(|(_, sure)| field == "id" && *sure >= 0.1))?
        }
    };
    Some(Choice { field, places: vec![at], sure, by_name })
}

fn free(candidates: &[Candidate], choices: &[Choice]) -> Vec<usize> {
    (0..candidates.len()).filter(|at| !choices.iter().any(|choice| choice.places.contains(at))).collect()
}

fn best(places: &[usize], sure: impl Fn(usize) -> f64) -> Option<(usize, f64)> {
    let mut best: Option<(usize, f64)> = None;
    for &at in places {
        let sure = sure(at);
        if best.is_none_or(|(_, most)| sure > most) {
            best = Some((at, sure));
        }
    }
    best
}

/// Where the first place of a field is empty in some records, the next best stands in for it; a
/// thing without a title is called by what it is.
fn add_second_places(candidates: &[Candidate], choices: &mut [Choice]) {
    // Two generations of one format: «id» in some records, «@id» in the others.
    if let Some(id) = choices.iter_mut().find(|choice| choice.field == "id") {
        let share =
            id.places.first().and_then(|at| candidates.get(*at)).map_or(1.0, |first| first.kinds.share);
        let is_rest = |(_, one): &(usize, &Candidate)| {
            one.score("id").name >= 0.7
                && (one.kinds.share + share - 1.0).abs() < 0.01
                && !one.place.is_many()
        };
        id.places
            .extend(candidates.iter().enumerate().filter(|_| share < 1.0).find(is_rest).map(|(at, _)| at));
    }
    let kind =
        choices.iter().find(|choice| choice.field == "object_type").map(|choice| choice.places.clone());
    let taken: Vec<usize> = choices.iter().flat_map(|choice| choice.places.clone()).collect();
    for choice in choices.iter_mut().filter(|choice| {
        matches!(choice.field, "title" | "date" | "description" | "object_type" | "dimensions")
    }) {
        let share =
            choice.places.first().and_then(|at| candidates.get(*at)).map_or(1.0, |first| first.kinds.share);
        if share >= 1.0 {
            continue;
        }
        let offers: Vec<usize> = (0..candidates.len()).filter(|at| !taken.contains(at)).collect();
        let sure = |at: usize| {
            candidates.get(at).map_or(0.0, |candidate| {
                if candidate.is_named(choice.field) { candidate.sure(choice.field) } else { 0.0 }
            })
        };
        let least = if choice.field == "title" { 0.55 } else { SURE_ENOUGH };
        choice.places.extend(best(&offers, sure).filter(|(_, sure)| *sure >= least).map(|(at, _)| at));
        if choice.field == "title" {
            choice.places.extend(kind.iter().flatten());
        }
    }
}

/// What was seen that made a guess, in a few words.
pub(super) fn because(choice: &Choice, candidate: &Candidate) -> String {
    let kinds = &candidate.kinds;
    let names = candidate.place.names();
    let telling = names.iter().rev().map(|name| name.text).take(2).collect::<Vec<_>>();
    let key = telling.into_iter().rev().collect::<Vec<_>>().join(".");
    let name = if choice.by_name { format!("key «{key}»") } else { "no key says so".to_owned() };
    let seen = match () {
        () if kinds.images > 0.8 => "addresses of pictures",
        () if kinds.services > 0.8 => "addresses of a IIIF service",
        () if kinds.manifests > 0.8 => "addresses of IIIF manifests",
        () if kinds.rights > 0.8 => "rights statements",
        () if kinds.urls > 0.8 => "addresses",
        () if choice.field == "id" && kinds.different == 1.0 => "different in each",
        () if matches!(candidate.place.form, Form::Languages(_) | Form::Rows(..)) => {
            "texts in several languages"
        }
        () if kinds.moments > 0.8 => "moments",
        () if kinds.years > 0.8 => "years",
        () if kinds.dates > 0.8 => "dates",
        () if kinds.dimensions > 0.8 => "measures",
        () if kinds.numbers > 0.8 => "numbers",
        () if kinds.html > 0.3 => "HTML",
        () if kinds.length > 150.0 => "long texts",
        () => "texts",
    };
    format!("{name}, {seen}")
}
