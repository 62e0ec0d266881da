//! Pictures: by their addresses, by the identifiers of a IIIF service, by manifests.

use super::found::Found;
use super::literals::{object, text};
use super::path;
use super::place::{Form, Step};
use super::score::Candidate;
use super::value::singles;
use crate::json::Value;

/// The picture that is asked for of a IIIF service: no wider and no higher than this, in pixels.
const REQUEST: &str = "full/!1200,1200/0/default.jpg";

/// The mapping of the place that was chosen, and of one more where that is a list beside it.
pub(super) fn media(found: &Found, chosen: &Candidate) -> Value {
    let first = picture(chosen);
    let taken = |one: &Candidate| one.place.steps == chosen.place.steps;
    // «primaryImage» and «additionalImages».
    let is_list = |one: &&Candidate| one.place.steps.last() == Some(&Step::Each) && one.kinds.images > 0.8;
    let second = found
        .candidates
        .iter()
        .filter(is_list)
        .find(|one| !taken(one) && !chosen.place.is_many() && one.sure("media") >= 0.4);
    match second {
        Some(second) => Value::List(vec![first, picture(second)]),
        None => first,
    }
}

fn picture(candidate: &Candidate) -> Value {
    let steps = &candidate.place.steps;
    let at = steps.iter().rposition(|step| matches!(step, Step::Each | Step::Any | Step::Labelled(..)));
    let (each, within) = match at {
        Some(at) => (steps.get(..=at), steps.get(at + 1..).unwrap_or_default()),
        None => (None, steps.as_slice()),
    };
    let mut members: Vec<(&str, Value)> = Vec::new();
    members.extend(each.map(|each| ("each", text(path::write(each)))));
    let url = match &candidate.place.form {
        Form::Plain => path::write(within),
        _ => path::write(steps),
    };
    members.push(("url", address(candidate, url)));
    if candidate.kinds.manifests > 0.5 {
        members.push(("kind", object([("constant", text("iiif"))])));
    }
    object(members)
}

/// The address of the picture itself.
fn address(candidate: &Candidate, url: String) -> Value {
    if candidate.kinds.services < 0.5 {
        return text(url);
    }
    let ends_with = |end: &str| {
        let mut texts = candidate.place.values.iter().flat_map(|(_, value)| singles(value));
        texts.all(|value| matches!(value, Value::Text(text) if text.trim_end().ends_with(end)))
    };
    let verb = match () {
        () if ends_with("/info.json") => {
            object([("replace", object([("from", text("info.json")), ("to", text(REQUEST))]))])
        }
        () if ends_with("/") => object([("template", text(format!("{{@}}{REQUEST}")))]),
        () => object([("template", text(format!("{{@}}/{REQUEST}")))]),
    };
    object([("path", text(url)), ("do", Value::List(vec![verb]))])
}

/// Pictures whose service stands once in the answer and whose identifiers stand in the records:
/// `config.iiif_url` and `image_id`.
pub(super) fn from_identifier(found: &Found, envelope: &Value) -> Option<Value> {
    let service = service(envelope, &mut Vec::new())?;
    let is_identifier = |one: &&Candidate| {
        let Some(Step::Key(key)) = one.place.steps.last() else { return false };
        let words = super::words::words(key);
        let of_image =
            words.iter().any(|word| matches!(word.as_str(), "image" | "iiif" | "picture" | "photo"));
        let is_id = words.iter().any(|word| matches!(word.as_str(), "id" | "identifier" | "uuid"));
        of_image && is_id && one.kinds.urls == 0.0 && one.kinds.spaced == 0.0 && !one.place.is_many()
    };
    let identifier = found.candidates.iter().find(is_identifier)?;
    let template = format!("{{$.{service}}}/{{{}}}/{REQUEST}", path::write(&identifier.place.steps));
    Some(object([("url", object([("template", text(template))]))]))
}

/// The path to the address of a IIIF service around the records.
fn service(value: &Value, way: &mut Vec<Step>) -> Option<String> {
    let Value::Object(members) = value else { return None };
    for (key, member) in members {
        way.push(Step::Key(key.clone()));
        let is_service = path::is_short_enough(way)
            && matches!(member, Value::Text(url) if url.starts_with("http") && key.to_lowercase().contains("iiif"));
        let found = if is_service {
            Some(path::write(way))
        } else if way.len() < 3 {
            service(member, way)
        } else {
            None
        };
        way.pop();
        if found.is_some() {
            return found;
        }
    }
    None
}
