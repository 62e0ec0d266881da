//! Which place fills which field.

use super::likeness::Names;
use super::names::FIELDS;
use super::place::{Form, Name, Place};
use super::value::Kinds;
use crate::json::Value;

/// How sure a guess of a field must be. Without an identifier and a title there is no record, so
/// these are guessed whatever there is.
const SURE_ENOUGH: f64 = 0.4;
const BETTER_THAN_NOTHING: f64 = 0.2;

/// A place with what stands in it, and how sure it is for each field.
pub(super) struct Candidate<'a> {
    pub(super) place: Place<'a>,
    pub(super) kinds: Kinds,
    /// How much its name is like each field's, and how sure its values make that; in the order of
    /// [`FIELDS`].
    scores: Vec<Score>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Score {
    name: f64,
    whole: f64,
}

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

/// All places of the records, with their scores.
pub(super) fn candidates<'a>(places: Vec<Place<'a>>, records: usize, names: &Names) -> Vec<Candidate<'a>> {
    let candidate = |place: Place<'a>| {
        let kinds = Kinds::of(&place, records);
        let scores = scores(&place, &kinds, names);
        Candidate { place, kinds, scores }
    };
    places.into_iter().map(candidate).collect()
}

fn scores(place: &Place, kinds: &Kinds, names: &Names) -> Vec<Score> {
    let way = place.names();
    let likes: Vec<_> = way.iter().map(|name| names.key(name.text)).collect();
    let score = |field: &'static str| {
        let like =
            |at: usize| likes.get(at).and_then(|like| like.fields.get(field)).copied().unwrap_or_default();
        let known =
            |at: usize| likes.get(at).is_some_and(|like| like.fields.values().any(|sure| *sure >= 0.6));
        // The years of a date stand beside its words.
        let holder = if matches!(field, "from" | "to") { "date" } else { field };
        let around =
            |at: usize| likes.get(at).and_then(|like| like.fields.get(holder)).copied().unwrap_or_default();
        let context = |at: usize| {
            way.get(at).map_or(1.0, |name| context(name, around(at).max(like(at)), known(at), names))
        };
        let mut best = 0.0_f64;
        let mut carried = 1.0;
        for at in (0..way.len()).rev() {
            let around: f64 = (0..at).map(context).product();
            best = best.max(like(at) * carried * around);
            // Further up only where what is below says no more than «name» or «value» does.
            let carries = way.get(at).is_some_and(|name| names.key(name.text).is_carrier) || like(at) >= 0.5;
            carried *= match carries {
                true => 0.95,
                // The sizes of a picture: `images.web.url`.
                false if field == "media" && !known(at) => 0.9,
                false => 0.0,
            };
        }
        let around: f64 = (0..way.len().saturating_sub(1)).map(context).product();
        let of_machine = way.last().is_some_and(|name| name.text == "@type") && field != "id";
        let name = best * if of_machine { 0.4 } else { 1.0 } - 0.004 * place.steps.len() as f64;
        let last = way.last().is_some_and(|name| names.key(name.text).is_other_list) && best < 0.5;
        let aside = last || (0..way.len().saturating_sub(1)).any(|at| context(at) < 0.3);
        let by_value = from_values(field, kinds) * if aside { 0.6 } else { around.max(0.8) };
        let have = 0.6 + 0.4 * kinds.share;
        let several =
            if kinds.versions > 1.5 && matches!(field, "title" | "description") { 1.1 } else { 1.0 };
        let whole = (name * fit(field, kinds) * several).max(by_value) * have;
        Score { name, whole }
    };
    FIELDS.iter().map(|named| score(named.field)).collect()
}

/// What it does to a guess that the place is within something else.
fn context(name: &Name, like: f64, is_known: bool, names: &Names) -> f64 {
    let key = names.key(name.text);
    let is_wrapper = key.is_wrapper;
    match name.is_list {
        _ if like >= 0.5 => 1.0,
        false if is_wrapper => 1.0,
        true if is_wrapper => 0.4,
        _ if is_known || key.is_other_list || key.is_before => 0.25,
        true => 0.4,
        false => 0.7,
    }
}

/// How well values fit a field whose name they have, from 0 to 1.
fn fit(field: &str, kinds: &Kinds) -> f64 {
    let none = |share: f64| 1.0 - share;
    let words = kinds.words.max(0.0);
    let short = |most: f64| if kinds.length > most { 0.4 } else { 1.0 };
    // Plain words: neither addresses nor numbers nor moments.
    let plain = words * none(kinds.urls) * none(kinds.moments * 0.9);
    let fitting = match field {
        "id" => {
            let single = if kinds.several { 0.2 } else { 1.0 };
            let usual = none(kinds.rooted * 0.15)
                * none(kinds.spaced * 0.6)
                * none(kinds.urls * 0.2)
                * none(kinds.images)
                * none(kinds.moments * 0.9);
            single * usual * kinds.different.powi(3) * kinds.share.powi(2) * short(100.0)
        }
        "title" => {
            plain.max(kinds.numbers * 0.3)
                * short(300.0)
                * (0.5 + 0.5 * kinds.different)
                * if kinds.several { 0.9 } else { 1.0 }
        }
        "description" => plain * if kinds.length < 25.0 { 0.6 } else { 1.0 },
        // What is the same in all records tells them from nothing.
        "object_type" => plain * short(80.0) * if kinds.same { 0.6 } else { 1.0 },
        "date" => {
            kinds
                .dates
                .max(kinds.years)
                .max(kinds.words * 0.5)
                .max(kinds.digits * 0.75 * none(kinds.moments))
                .max(kinds.moments * 0.35)
                * none(kinds.urls)
                * short(120.0)
        }
        "from" | "to" => kinds.years * if kinds.several { 0.5 } else { 1.0 },
        "dimensions" => kinds.dimensions.max(plain * 0.6).max(kinds.numbers * 0.3) * none(kinds.urls),
        "inventory_number" => {
            none(kinds.urls)
                * none(kinds.moments)
                * none(kinds.truths)
                * short(60.0)
                * (0.5 + 0.5 * kinds.different)
        }
        "rights" => kinds.rights.max(plain * 0.75).max(kinds.urls * 0.5),
        "media" => {
            let whole = kinds.images.max(kinds.services).max(kinds.manifests * 0.5);
            whole.max(kinds.urls * 0.75 * none(kinds.rights)) * none(kinds.small * 0.15)
        }
        "sources" => {
            kinds.urls
                * none(kinds.images)
                * none(kinds.manifests)
                * none(kinds.services)
                * none(kinds.rights)
        }
        "provenance" | "physical_description" => plain,
        _ => plain.max(kinds.urls * 0.15) * short(200.0) * (0.98 + 0.02 * kinds.spaced),
    };
    if kinds.truths > 0.5 { 0.0 } else { fitting }
}

/// How sure values make by themselves, whatever their name.
fn from_values(field: &str, kinds: &Kinds) -> f64 {
    match field {
        "media" if kinds.images > 0.8 => 0.7,
        "media" if kinds.services > 0.8 => 0.6,
        "rights" if kinds.rights > 0.8 && kinds.length < 80.0 => 0.6,
        "dimensions" if kinds.dimensions > 0.8 && kinds.length < 150.0 && kinds.urls == 0.0 => 0.5,
        "description" if kinds.words > 0.8 && kinds.length > 150.0 && kinds.urls == 0.0 => 0.5,
        _ => 0.0,
    }
}

impl Candidate<'_> {
    fn score(&self, field: &str) -> Score {
        let at = FIELDS.iter().position(|named| named.field == field);
        at.and_then(|at| self.scores.get(at)).copied().unwrap_or_default()
    }

    /// How sure it is for a field.
    pub(super) fn sure(&self, field: &str) -> f64 {
        self.score(field).whole
    }

    /// Whether any name of a field stands on the way to it.
    pub(super) fn is_named(&self, field: &str) -> bool {
        self.score(field).name * fit(field, &self.kinds) >= 0.3
    }

    /// A title or an identifier of records that give none a name that is known.
    fn last_resort(&self, field: &str) -> f64 {
        let kinds = &self.kinds;
        let is_object = self.place.values.iter().any(|(_, value)| matches!(value, Value::Object(_)));
        let is_odd = kinds.moments > 0.5 || kinds.truths > 0.5 || kinds.images > 0.5;
        if self.place.is_many() || self.place.form != Form::Plain || kinds.several || is_object || is_odd {
            return 0.0;
        }
        // Of one record every text is different.
        let spaced = if self.place.records() > 2 { 0.5 } else { 0.9 };
        let deep = 0.9_f64.powi(self.place.steps.len() as i32);
        match field {
            "id" if kinds.different == 1.0 && kinds.share == 1.0 => {
                let number = self.sure("inventory_number") * 0.6;
                number.max(deep * 0.3 * (1.0 - kinds.spaced * spaced) * (1.0 - kinds.urls * 0.3))
            }
            "title" if (3.0..200.0).contains(&kinds.length) => {
                deep * 0.3 * kinds.words * kinds.different * kinds.share
            }
            _ => 0.0,
        }
    }
}

/// Fills each field once, with the surest place that is left: the identifier and the title first,
/// without which there is no record.
pub(super) fn choose(candidates: &[Candidate]) -> Vec<Choice> {
    let mut choices: Vec<Choice> = Vec::new();
    for by_name in [true, false] {
        for field in ["id", "title"] {
            choices.extend(required(candidates, &choices, field, by_name));
        }
    }
    let mut offers: Vec<(f64, &'static str, usize)> = Vec::new();
    for named in FIELDS.iter().filter(|named| !matches!(named.field, "id" | "title")) {
        let offer = |(at, candidate): (usize, &Candidate)| (candidate.sure(named.field), named.field, at);
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
