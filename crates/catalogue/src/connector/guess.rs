//! A first connector for an API that nobody has described, guessed from one of its answers.
//!
//! The names of keys and the kinds of values tell what is what; the names are one table, in
//! `guess/names.rs`. What was guessed is run over the same answer, and only what it fills is told.

mod address;
mod check;
mod choose;
mod envelope;
mod find;
mod likeness;
mod media;
mod names;
mod path;
mod place;
mod report;
mod value;
mod words;
mod write;

pub use report::{Guess, Guessed};

use super::answer::looks_like_html;
use crate::json::{FileError, Value, parse};
use address::Asked;
use find::{Found, Held};
use likeness::Names;
use place::Step;
use write::{object, text};

/// The order in which fields are written.
const ORDER: [&str; 21] = [
    "id",
    "title",
    "object_type",
    "makers",
    "date",
    "period",
    "culture",
    "materials",
    "techniques",
    "dimensions",
    "inventory_number",
    "museum",
    "findspot",
    "credit_line",
    "provenance",
    "description",
    "physical_description",
    "subjects",
    "media",
    "rights",
    "sources",
];

/// Guesses a connector from a saved answer. `address` is where the answer came from, or the part
/// that all addresses of the API have in common, which then ends with `/`.
///
/// # Errors
/// If the answer is no JSON, or there is nothing in it that could be a record; in words for a
/// person.
pub fn guess(answer: &[u8], address: Option<&str>) -> Result<Guess, String> {
    let value = parse(answer).map_err(|error| unreadable(answer, &error))?;
    let asked = match address {
        Some(address) => Some(Asked::of(address).ok_or_else(|| {
            format!("«{address}» is no address: expected one that starts with https:// or http://")
        })?),
        None => None,
    };
    let names = Names::new();
    let held = find::find(&value, &names)?;
    Ok(report::report(draft(&value, held, asked, &names), answer))
}

fn unreadable(answer: &[u8], error: &FileError) -> String {
    let blank = answer.iter().all(u8::is_ascii_whitespace);
    match () {
        () if blank => "the file is empty".to_owned(),
        () if looks_like_html(answer) => {
            "this is a page for people (HTML) or XML, not JSON: ask the API for JSON, and save that answer"
                .to_owned()
        }
        () if error.why.starts_with("something follows") && error.column == 1 => {
            format!("{error}: one JSON value a line (NDJSON)? Put them into one list, parted by commas")
        }
        () => format!("no JSON: {error}"),
    }
}

/// A connector that is not tried yet.
pub(super) struct Draft {
    pub(super) connector: Value,
    pub(super) guessed: Vec<Guessed>,
    pub(super) unsaid: Vec<String>,
    pub(super) is_list: bool,
    pub(super) records: usize,
}

fn draft(answer: &Value, held: Held, asked: Option<Asked>, names: &Names) -> Draft {
    let (is_list, found, identifiers) = match held {
        Held::List(found) => (true, Some(found), None),
        Held::One(found) => (false, Some(found), None),
        Held::Identifiers(way, ids) => (true, None, Some((way, ids))),
    };
    let way = found
        .as_ref()
        .map(|found| found.way.clone())
        .or_else(|| identifiers.as_ref().map(|(way, _)| way.clone()))
        .unwrap_or_default();
    let records = found
        .as_ref()
        .map_or_else(|| identifiers.as_ref().map_or(0, |(_, ids)| ids.len()), |found| found.records.len());
    let mut guessed = Vec::new();
    let mut unsaid = Vec::new();
    let fields = match &found {
        Some(found) => {
            let fields = write::fields(found, answer);
            guessed
                .extend(fields.iter().filter_map(|(field, mapping)| Guessed::field(field, mapping, found)));
            fields
        }
        None => {
            unsaid.push(
                "the list has only identifiers: save the answer with one record too, and guess its fields"
                    .to_owned(),
            );
            vec![("id", text("id")), ("title", text("title"))]
        }
    };
    let mut fields = fields;
    for required in ["title", "id"] {
        if !fields.iter().any(|(name, _)| *name == required) {
            unsaid.push(format!(
                "«fields.{required}»: nothing in the records looks like one, and none is made without it"
            ));
            fields.insert(0, (required, text(required)));
        }
    }
    let list = is_list.then(|| listed(answer, &way, identifiers.is_some(), records, asked.as_ref(), names));
    let base = list
        .as_ref()
        .map(|list| list.base.clone())
        .filter(|base| !base.is_empty())
        .or_else(|| asked.as_ref().map(|asked| asked.base.clone()));
    let mut kind: Vec<(&str, Value)> = Vec::new();
    let list_path = list.as_ref().map_or_else(|| "objects".to_owned(), |list| list.path.clone());
    if let Some(list) = list {
        guessed.splice(0..0, list.guessed);
        unsaid.extend(list.unsaid);
        kind.push(("list", object(list.members)));
    }
    let asks_by_address = found.as_ref().is_some_and(|found| ids_are_addresses(found));
    let one = if asks_by_address {
        "{id}".to_owned()
    } else {
        format!("{}/{{id}}", list_path.trim_end_matches('/'))
    };
    let mut one = vec![("ask", text(one))];
    if !is_list && !way.is_empty() {
        one.push(("item", text(path::write(&way))));
    }
    kind.push(("one", object(one)));
    if !asks_by_address {
        unsaid.push("«one»: how a single record is asked for, and where it stands in that answer (look with --record)".to_owned());
    }
    kind.push(("fields", object(fields)));
    let base = base.unwrap_or_else(|| {
        unsaid.insert(0, "«base»: the address of the API, and «ask»: what follows it (guess again with --base ADDRESS, the one that you asked)".to_owned());
        "https://museum.example/api/".to_owned()
    });
    unsaid.push("«name»: what the catalogue is called".to_owned());
    let mut members = vec![("name", text("A museum")), ("base", text(base))];
    if let Some(found) = &found {
        members.extend(report::languages(found));
    }
    members.push(("exhibits", object(kind)));
    Draft { connector: object(members), guessed, unsaid, is_list, records }
}

struct Listed {
    base: String,
    path: String,
    members: Vec<(&'static str, Value)>,
    guessed: Vec<Guessed>,
    unsaid: Vec<String>,
}

/// How the list is asked for and read.
fn listed(
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
            report::piece(total.value),
        ));
    }
    if let Some(mapping) = &paging.mapping {
        members.push(("paging", mapping.clone()));
        guessed.push(Guessed::around(
            "paging",
            &report::piece(mapping),
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

/// Whether the identifiers are addresses, which records are asked for at.
fn ids_are_addresses(found: &Found) -> bool {
    let choice = found.choices.iter().find(|choice| choice.field == "id");
    let candidate = choice.and_then(|choice| found.candidates.get(*choice.places.first()?));
    candidate.is_some_and(|candidate| candidate.kinds.urls > 0.8 && !candidate.place.is_many())
}

#[cfg(test)]
mod tests;
