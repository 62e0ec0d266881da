//! The mapping of a field onto the places that were chosen for it.

use super::choose::Choice;
use super::found::Found;
use super::literals::{object, text};
use super::media;
use super::path;
use super::place::{Form, Place, Step};
use super::records::Records;
use super::score::Candidate;
use super::words::language;
use crate::json::Value;

/// The mappings of all fields, in the order in which a reader expects them.
pub(super) fn fields(records: Records, found: &Found, envelope: &Value) -> Vec<(&'static str, Value)> {
    let mapped = |choice: &Choice| match choice.field {
        "from" | "to" | "latitude" | "longitude" => None,
        "sources" if records != Records::Exhibits && records != Records::Stories => {
            Some(("sources", source("url", found.candidates.get(*choice.places.first()?)?)))
        }
        "date" => Some(("date", date(found, choice))),
        field => Some((field, field_of(found, choice)?)),
    };
    let mut fields: Vec<_> = found.choices.iter().filter_map(mapped).collect();
    if !fields.iter().any(|(name, _)| *name == "date") {
        let years: Vec<_> = years(found).collect();
        if !years.is_empty() {
            fields.push(("date", object(years)));
        }
    }
    let named = found.choices.iter().any(|choice| choice.field == "media" && choice.by_name);
    if let Some(media) = media::from_identifier(found, envelope).filter(|_| !named) {
        fields.retain(|(name, _)| *name != "media");
        fields.push(("media", media));
    }
    let point: Vec<_> = parts(found, ["latitude", "longitude"]).collect();
    if point.len() == 2 {
        fields.retain(|(name, _)| *name != "location");
        fields.push(("location", object(point)));
    }
    records.renamed(fields)
}

fn field_of(found: &Found, choice: &Choice) -> Option<Value> {
    let candidates: Vec<&Candidate> =
        choice.places.iter().filter_map(|at| found.candidates.get(*at)).collect();
    let first = *candidates.first()?;
    Some(match choice.field {
        "media" => media::media(found, first),
        "makers" => makers(found, first),
        "sources" => object([("url", source("url", first))]),
        field => match candidates.as_slice() {
            [one] => source(field, one),
            several => {
                let mut sources: Vec<Value> = Vec::new();
                for source in several.iter().map(|one| source(field, one)) {
                    if !sources.contains(&source) {
                        sources.push(source);
                    }
                }
                one_or_list(sources)
            }
        },
    })
}

/// Where a value comes from, and what is to be done with it.
fn source(field: &str, candidate: &Candidate) -> Value {
    let kinds = &candidate.kinds;
    let place = &candidate.place;
    let single = matches!(field, "id" | "title" | "inventory_number" | "rights" | "museum" | "url");
    let (mut from, mut verbs) = from(place, single && (kinds.several || (place.is_many() && !kinds.tagged)));
    if field != "id" && kinds.html > 0.2 {
        verbs.push(text("text"));
    }
    if matches!(field, "materials" | "techniques" | "subjects" | "makers") && !kinds.several {
        let between = [(";", kinds.semicolons), ("|", kinds.bars)];
        if let Some((between, _)) = between.into_iter().find(|(_, share)| *share > 0.2) {
            verbs.push(object([("split", text(between))]));
        }
    }
    if field == "id" && kinds.urls > 0.8 && is_cell(place) {
        verbs.push(text("last_part"));
    }
    if matches!(field, "start" | "end") || (matches!(field, "date" | "founded") && kinds.moments > 0.5) {
        verbs.push(text("day"));
    }
    if field == "location" {
        verbs.push(text("point"));
    }
    if verbs.is_empty() {
        return from;
    }
    if let Value::Object(members) = &mut from {
        members.push(("do".to_owned(), Value::List(verbs)));
        return from;
    }
    object([("path", from), ("do", Value::List(verbs))])
}

/// A cell of a table of SPARQL: an object of a type and a value.
fn is_cell(place: &Place) -> bool {
    matches!(place.steps.as_slice(), [Step::Key(_), Step::Key(value)] if value == "value")
}

/// The place as a source, with verbs where its form needs some.
fn from(place: &Place, one_of_several: bool) -> (Value, Vec<Value>) {
    match &place.form {
        Form::Plain if one_of_several => (text(format!("{} | [0]", path::write(&place.steps))), Vec::new()),
        Form::Plain => (text(path::write(&place.steps)), Vec::new()),
        Form::Rows(language, own) => {
            let list = place.steps.get(..place.steps.len().saturating_sub(1)).unwrap_or_default();
            let rows = object([("language", text(path::name(language))), ("text", text(path::name(own)))]);
            (text(path::write(list)), vec![object([("rows", rows)])])
        }
        Form::Languages(versions) => {
            let version = |(code, steps): &(String, Vec<Step>)| {
                (language(code).unwrap_or_else(|| code.clone()), text(path::write(steps)))
            };
            (object([("languages", object(versions.iter().map(version)))]), Vec::new())
        }
    }
}

/// The years of a date, where they have places of their own.
fn years<'a>(found: &'a Found) -> impl Iterator<Item = (&'static str, Value)> + 'a {
    parts(found, ["from", "to"])
}

/// The parts of a field that have places of their own.
fn parts<'a>(
    found: &'a Found,
    fields: [&'static str; 2],
) -> impl Iterator<Item = (&'static str, Value)> + 'a {
    fields.into_iter().filter_map(|field| {
        let choice = found.choices.iter().find(|choice| choice.field == field)?;
        Some((field, source(field, found.candidates.get(*choice.places.first()?)?)))
    })
}

fn date(found: &Found, choice: &Choice) -> Value {
    let years: Vec<_> = years(found).collect();
    let word = |one: &Candidate| {
        let is_of_centuries = one.place.form == Form::Plain && !one.kinds.tagged && one.kinds.centuries > 0.0;
        let words = source("date", one);
        match is_of_centuries && years.len() < 2 {
            true => object([("path", words), ("do", Value::List(vec![text("century")]))]),
            false => words,
        }
    };
    let candidates = choice.places.iter().filter_map(|at| found.candidates.get(*at));
    let words = one_or_list(candidates.map(word).collect());
    if years.len() == 2 { object([("text", words)].into_iter().chain(years)) } else { words }
}

fn one_or_list(sources: Vec<Value>) -> Value {
    match <[Value; 1]>::try_from(sources) {
        Ok([one]) => one,
        Err(several) => Value::List(several),
    }
}

/// Makers with their roles, where each stands beside its maker.
fn makers(found: &Found, candidate: &Candidate) -> Value {
    const ROLES: [&str; 9] =
        ["role", "roles", "function", "association", "relation", "relator", "rolle", "роль", "type"];
    let steps = &candidate.place.steps;
    let whole = source("makers", candidate);
    let Some(at) = steps.iter().rposition(|step| *step == Step::Each) else { return whole };
    let (list, within) = (steps.get(..=at).unwrap_or_default(), steps.get(at + 1..).unwrap_or_default());
    if candidate.place.form != Form::Plain || within.is_empty() || !matches!(whole, Value::Text(_)) {
        return whole;
    }
    let role = |wanted: &str| {
        found.candidates.iter().find(|other| {
            let is_role =
                matches!(other.place.steps.last(), Some(Step::Key(key)) if key.eq_ignore_ascii_case(wanted));
            is_role
                && other.place.steps.len() == at + 2
                && other.place.steps.starts_with(list)
                && other.kinds.words > 0.5
        })
    };
    let members = [("each", text(path::write(list))), ("name", text(path::write(within)))];
    let role = ROLES.iter().find_map(|wanted| role(wanted));
    let role =
        role.map(|role| ("role", text(path::write(role.place.steps.get(at + 1..).unwrap_or_default()))));
    object(members.into_iter().chain(role))
}
