//! How a list is asked for and read.

use super::address::Asked;
use super::envelope;
use super::guessed::Guessed;
use super::likeness::Names;
use super::literals::{object, text};
use super::path;
use super::place::Step;
use super::written::piece;
use crate::json::Value;

/// A list, and what was guessed of it.
pub(super) struct Listed {
    pub(super) base: String,
    pub(super) path: String,
    pub(super) members: Vec<(&'static str, Value)>,
    pub(super) guessed: Vec<Guessed>,
    pub(super) unsaid: Vec<String>,
}

/// How the list is asked for and read.
pub(super) fn listed(
    answer: &Value,
    way: &[Step],
    each: bool,
    records: usize,
    asked: Option<&Asked>,
    names: &Names,
) -> Listed {
    let said = envelope::around(answer, way, records, names);
    let next = said.iter().find(|said| said.thing == "next").and_then(|said| match said.value {
        Value::Text(address) => Asked::of(address)
            .or_else(|| Asked::of(&format!("https://museum.example/{}", address.trim_start_matches('/')))),
        _ => None,
    });
    let absolute = next.as_ref().filter(|next| !next.base.starts_with("https://museum.example/"));
    let paging = envelope::paging(&said, asked, next.as_ref(), records, names);
    let known = asked.or(absolute);
    let mut guessed = Vec::new();
    let mut unsaid = Vec::new();
    let items = path::write(way);
    let mut members = vec![("ask", Value::Null)];
    if !way.is_empty() {
        members.push(("items", text(items.clone())));
    }
    guessed.push(Guessed::around(
        "items",
        &items,
        0.95,
        format!("a list of {records} records"),
        String::new(),
    ));
    if each {
        members.push(("each", Value::Bool(true)));
    }
    if let Some(total) = said.iter().find(|said| said.thing == "total") {
        members.push(("total", text(total.path())));
        guessed.push(Guessed::around(
            "total",
            &total.path(),
            total.sure,
            format!("key «{}», no fewer than there are here", total.path()),
            piece(total.value),
        ));
    }
    if let Some(mapping) = &paging.mapping {
        members.push(("paging", mapping.clone()));
        guessed.push(Guessed::around(
            "paging",
            &piece(mapping),
            paging.sure,
            paging.because.clone(),
            String::new(),
        ));
    } else {
        unsaid.push("«paging»: how the API parts its list into pages; as it stands everything is taken to come at once".to_owned());
    }
    if paging.made_up {
        unsaid.push(
            "«ask.parameters»: their names are those of the answer; the API may call them otherwise"
                .to_owned(),
        );
    }
    let keys = known.map(|known| known.templates(names).1).unwrap_or_default();
    if let Some(key) = keys.first() {
        unsaid.push(format!(
            "«key»: the address has one, «{key}», which was left out, for a connector is public"
        ));
    }
    let searches = paging.parameters.iter().any(|(_, value)| *value == text("{query}"));
    if !searches {
        unsaid.push("«ask.parameters»: the one that takes the visitor's words, «{query}»".to_owned());
    }
    let path = known.map_or_else(|| "objects".to_owned(), |known| known.path.clone());
    let mut parameters = paging.parameters;
    if asked.is_none() && next.is_some() && absolute.is_none() && parameters.is_empty() {
        unsaid.push("«ask.path»: the path of the first page".to_owned());
    }
    parameters.dedup_by(|(one, _), (other, _)| one == other);
    let ask = if parameters.is_empty() {
        text(path.clone())
    } else {
        object([("path", text(path.clone())), ("parameters", object(parameters))])
    };
    if let Some(first) = members.first_mut() {
        first.1 = ask;
    }
    let base = known.map_or_else(String::new, |known| known.base.clone());
    Listed { base, path, members, guessed, unsaid }
}
