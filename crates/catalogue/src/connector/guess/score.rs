//! How sure each place is for each field: by the names on the way to it, and by its values.

use super::fit::{fit, from_values};
use super::likeness::Names;
use super::place::{Form, Name, Place, Step};
use super::value::Kinds;
use super::words::words;
use crate::json::Value;
use std::collections::BTreeMap;

/// A place with what stands in it, and how sure it is for each field.
pub(super) struct Candidate<'a> {
    pub(super) place: Place<'a>,
    pub(super) kinds: Kinds,
    /// How much its name is like each field's, and how sure its values make that.
    scores: BTreeMap<&'static str, Score>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Score {
    pub(super) name: f64,
    whole: f64,
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

fn scores(place: &Place, kinds: &Kinds, names: &Names) -> BTreeMap<&'static str, Score> {
    let way = place.names();
    // Labelled values are a record's own, in however many lists they stand.
    let is_labelled = place.steps.iter().any(|step| matches!(step, Step::Labelled(..)));
    let is_value = place.is_value_of_label();
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
            way.get(at).map_or(1.0, |name| match context(name, around(at).max(like(at)), known(at), names) {
                OF_LIST | OF_OBJECT if is_labelled => OF_LABELLED,
                other => other,
            })
        };
        let mut best = 0.0_f64;
        let mut carried = 1.0;
        let mut is_wrapped = false;
        for at in (0..way.len()).rev() {
            let around: f64 = (0..at).map(context).product();
            let key = way.get(at).map(|name| names.key(name.text));
            let is_wrapper = key.as_ref().is_some_and(|key| key.is_wrapper);
            // Of two objects around a value the outer one holds the record; and what a labelled
            // value is, its label tells.
            let is_silent = (is_wrapped && is_wrapper) || (is_value && at + 1 == way.len());
            let own = if is_silent { 0.0 } else { like(at) };
            best = best.max(own * carried * around);
            // Further up only where what is below says no more than «name» or «value» does.
            let is_carrier = key.is_some_and(|key| key.is_carrier);
            let carries = is_carrier || (is_value && at + 1 == way.len()) || is_wrapper || own >= 0.5;
            is_wrapped |= is_wrapper && !is_carrier && own < 0.5;
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
        let by_value = from_values(field, kinds)
            * if aside { 0.6 } else { if is_labelled { 0.8 } else { around.max(0.8) } };
        let have = 0.6 + 0.4 * kinds.share;
        let several =
            if kinds.versions > 1.0 && matches!(field, "title" | "description") { 1.1 } else { 1.0 };
        // The name of a file is no address, and the relations of HAL lead to other records.
        let last = way.last().map_or("", |name| name.text);
        let relation =
            way.iter().skip_while(|name| name.text != "_links").nth(1).map_or("self", |name| name.text);
        let is_aside = match field {
            "media" => is_name_of_file(last) && kinds.urls < 0.5,
            "sources" => !matches!(relation, "self" | "html" | "web" | "alternate" | "canonical"),
            _ => false,
        };
        if is_aside {
            return Score::default();
        }
        let whole = (name * fit(field, kinds) * several).max(by_value) * have;
        Score { name, whole }
    };
    names.records.guessed().map(|field| (field, score(field))).collect()
}

/// What it does to a guess that the place is within a list, within an object, and among labelled
/// values, of unknown names.
const OF_LIST: f64 = 0.4;
const OF_OBJECT: f64 = 0.7;
const OF_LABELLED: f64 = 0.85;

/// What it does to a guess that the place is within something else.
fn context(name: &Name, like: f64, is_known: bool, names: &Names) -> f64 {
    let key = names.key(name.text);
    let is_wrapper = key.is_wrapper;
    match name.is_list {
        _ if like >= 0.5 => 1.0,
        false if is_wrapper => 1.0,
        true if is_wrapper => OF_LIST,
        _ if is_known || key.is_other_list || key.is_before => 0.25,
        true => OF_LIST,
        false => OF_OBJECT,
    }
}

fn is_name_of_file(key: &str) -> bool {
    matches!(words(key).concat().as_str(), "name" | "title" | "label" | "filename" | "originalfilename")
}

impl Candidate<'_> {
    pub(super) fn score(&self, field: &str) -> Score {
        self.scores.get(field).copied().unwrap_or_default()
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
    pub(super) fn last_resort(&self, field: &str) -> f64 {
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
