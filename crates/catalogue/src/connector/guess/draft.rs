//! A connector out of what was found in the answers.

use super::address::Asked;
use super::find::Held;
use super::found::Found;
use super::guessed::Guessed;
use super::language_members;
use super::likeness::Names;
use super::list::{Listed, listed};
use super::literals::{object, text};
use super::path;
use super::place::Step;
use super::records::Records;
use super::write;
use crate::json::Value;

/// A connector that is not tried yet.
pub(super) struct Draft<'a> {
    pub(super) kind: Records,
    pub(super) connector: Value,
    /// What was guessed around the records.
    pub(super) around: Vec<Guessed>,
    pub(super) parts: Vec<Part<'a>>,
    pub(super) unsaid: Vec<String>,
    pub(super) is_list: bool,
    pub(super) records: usize,
}

/// Fields, and the answer that they were guessed from.
pub(super) struct Part<'a> {
    /// Where in the connector they stand.
    pub(super) section: &'static str,
    pub(super) guessed: Vec<Guessed>,
    pub(super) answer: &'a [u8],
    pub(super) is_list: bool,
}

/// An answer with one record.
pub(super) struct Answer<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) value: &'a Value,
    pub(super) found: Found<'a>,
}

type Fields = Vec<(&'static str, Value)>;

/// Writes a connector.
pub(super) fn draft<'a>(
    whole: &'a Value,
    bytes: &'a [u8],
    held: Held<'a>,
    one: Option<Answer<'a>>,
    asked: Option<&Asked>,
    names: &Names,
) -> Draft<'a> {
    let (mut unsaid, mut parts, mut kind) = (Vec::new(), Vec::new(), Vec::new());
    let (is_list, way, records) = match &held {
        Held::List(found) => (true, found.way.clone(), found.records.len()),
        Held::One(found) => (false, found.way.clone(), found.records.len()),
        Held::Identifiers(way, found) => (true, way.clone(), found.len()),
    };
    let each = matches!(held, Held::Identifiers(..));
    let list = is_list.then(|| listed(whole, &way, each, records, asked, names));
    let found = match held {
        Held::List(found) | Held::One(found) => Some(found),
        Held::Identifiers(..) => None,
    };
    let mut fields = Fields::new();
    if let Some(found) = &found {
        fields = write::fields(names.records, found, whole);
        parts.push(Part {
            section: "fields",
            guessed: guessed(names.records, &fields, found),
            answer: bytes,
            is_list,
        });
    }
    let mut of_one = Fields::new();
    if let Some(Answer { bytes, value, found: one }) = &one {
        of_one = write::fields(names.records, one, value);
        let passed_over = |name: &str| {
            found.as_ref().is_some_and(|found| found.passed_over(one, names.records.becomes(name)))
        };
        of_one.retain(|field| !fields.contains(field) && !passed_over(field.0));
        let section = if each { "fields" } else { "fields_of_one" };
        parts.push(Part {
            section,
            guessed: guessed(names.records, &of_one, one),
            answer: bytes,
            is_list: false,
        });
        if each {
            fields = std::mem::take(&mut of_one);
        }
    } else if each {
        let why = "the list has only identifiers: guess again with --record FILE, the answer with one record";
        unsaid.push(why.to_owned());
    }
    add_required(names.records, &mut fields, &mut unsaid);
    let known = one.as_ref().map(|one| &one.found).or(found.as_ref());
    let base = base(list.as_ref(), asked, &mut unsaid);
    let path = list.as_ref().map_or_else(|| "objects".to_owned(), |list| list.path.clone());
    let mut around = Vec::new();
    if let Some(list) = list {
        around = list.guessed;
        unsaid.extend(list.unsaid);
        kind.push(("list", object(list.members)));
    }
    let item = one.as_ref().map_or(if is_list { &[][..] } else { &way }, |one| &one.found.way);
    kind.push(("one", how_one_is_asked(known, &path, item, one.is_some() || !is_list, &mut unsaid)));
    kind.push(("fields", object(fields)));
    if !of_one.is_empty() {
        kind.push(("fields_of_one", object(of_one)));
    }
    unsaid.push("«name»: what the catalogue is called".to_owned());
    let mut members = vec![("name", text("A museum")), ("base", text(base))];
    members.extend(known.map(language_members::languages).unwrap_or_default());
    members.push((names.records.section(), object(kind)));
    Draft { kind: names.records, connector: object(members), around, parts, unsaid, is_list, records }
}

fn guessed(records: Records, fields: &Fields, found: &Found) -> Vec<Guessed> {
    fields.iter().filter_map(|(field, mapping)| Guessed::field(records, field, mapping, found)).collect()
}

/// No connector is read without these.
fn add_required(records: Records, fields: &mut Fields, unsaid: &mut Vec<String>) {
    for required in [records.field("title"), "id"] {
        if !fields.iter().any(|(name, _)| *name == required) {
            let why = "nothing that was looked at is like one, and no record is made without it";
            unsaid.push(format!("«fields.{required}»: {why}"));
            fields.insert(0, (required, text(required)));
        }
    }
}

fn base(list: Option<&Listed>, asked: Option<&Asked>, unsaid: &mut Vec<String>) -> String {
    let of_list = list.map(|list| list.base.clone()).filter(|base| !base.is_empty());
    of_list.or_else(|| asked.map(|asked| asked.base.clone())).unwrap_or_else(|| {
        let what = "«base»: the address of the API, and «ask»: what follows it";
        unsaid.insert(0, format!("{what} (guess again with --base ADDRESS, the one that you asked)"));
        "https://museum.example/api/".to_owned()
    })
}

/// How one record is asked for: at its identifier if that is an address, else as is usual.
fn how_one_is_asked(
    known: Option<&Found>,
    path: &str,
    item: &[Step],
    is_seen: bool,
    unsaid: &mut Vec<String>,
) -> Value {
    let by_address = known.is_some_and(ids_are_addresses);
    let ask = if by_address { "{id}".to_owned() } else { format!("{}/{{id}}", path.trim_end_matches('/')) };
    let mut members = vec![("ask", text(ask))];
    if !item.is_empty() {
        members.push(("item", text(path::write(item))));
    }
    match (by_address, is_seen) {
        (true, _) => {}
        (false, true) => unsaid.push("«one.ask»: the address of a single record".to_owned()),
        (false, false) => unsaid.push(
            "«one.ask» and «one.item»: the address of a single record, and where it stands in that answer (guess again with --record FILE)"
                .to_owned(),
        ),
    }
    object(members)
}

/// Whether the identifiers are addresses, which records are asked for at.
fn ids_are_addresses(found: &Found) -> bool {
    let choice = found.choices.iter().find(|choice| choice.field == "id");
    let candidate = choice.and_then(|choice| found.candidates.get(*choice.places.first()?));
    candidate.is_some_and(|candidate| candidate.kinds.urls > 0.8 && !candidate.place.is_many())
}
