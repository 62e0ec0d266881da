//! What a connector makes of an answer.

use catalogue::connector::{Connector, Made, Mapped};
use catalogue::model::{Exhibit, Museum, Story, Tour};
use serde::Serialize;
use serde_json::{Map, Value, json};

/// As many records are shown, …
const SHOWN: usize = 6;
/// … and as many reasons of one sort told.
const TOLD: usize = 5;
/// As many letters of a record are shown as JSON.
const LETTERS: usize = 20_000;

/// Tries a connector. Tells as JSON:
/// - `is_list`, how many records the answer has (`of`), and how many of them were `made`;
/// - the first `records` (`list`, `name`, `json`), and the `first` of them on lines of their own;
/// - the `lost` ones (`at`, `why`), and `failed` if the answer could not be read, or `identifiers` if it has only those;
/// - the `fields` that are mapped: `field`, `path`, in how many records they were `found`, in how many `refused`, and `why` the first
///   time; and those that are not, `unmapped`;
/// - of the answer with `one` record, if there is one besides: its `record`, or `why` there is none; and each field has `one`, with its
///   `path` there, whether it was `found`, or `why` it was refused. A field that it alone has is not `listed`.
pub(super) fn tried(connector: &Connector, text: &str, kind: &str, answers: (&[u8], Option<&[u8]>)) -> Value {
    match kind {
        "museums" => of::<Museum>(connector, text, kind, answers),
        "tours" => of::<Tour>(connector, text, kind, answers),
        "stories" => of::<Story>(connector, text, kind, answers),
        _ => of::<Exhibit>(connector, text, kind, answers),
    }
}

fn of<R: Mapped + Serialize>(
    connector: &Connector,
    text: &str,
    kind: &str,
    (answer, one): (&[u8], Option<&[u8]>),
) -> Value {
    let written: Value = serde_json::from_str(text).unwrap_or_default();
    let own = &written[kind];
    let (made, is_list, identifiers, failed) = made::<R>(connector, own, answer);
    let one = one.map(|one| connector.read_one::<R>(one));
    let records = made.iter().filter_map(|made| made.record.as_ref().ok());
    let seen =
        |record: &R| json!({ "list": kind, "name": record.id(), "json": serde_json::to_string(record).ok() });
    let shown = records.clone().take(SHOWN).map(seen);
    let lost = made.iter().enumerate().filter_map(|(at, made)| Some((at, made.record.as_ref().err()?)));
    let lost = lost.map(|(at, why)| json!({ "at": at + 1, "why": why }));
    let blank = Map::new();
    let fields = own["fields"].as_object().unwrap_or(&blank);
    // What only the answer with one record has counts for that alone.
    let of_one = own["fields_of_one"].as_object().filter(|_| !is_list || one.is_some()).unwrap_or(&blank);
    let is_whole = |name: &str| is_list && fields.contains_key(name);
    let mapped: Vec<(&String, &Value)> = fields
        .iter()
        .filter(|(name, _)| is_whole(name) || !of_one.contains_key(*name))
        .chain(of_one.iter().filter(|(name, _)| !is_whole(name)))
        .collect();
    let all = super::mapping::fields(kind);
    let mut rows: Vec<(usize, Value)> = mapped
        .iter()
        .map(|(name, mapping)| {
            let place = all.iter().position(|own| own == name).unwrap_or(all.len());
            let listed = !is_list || is_whole(name);
            let mut row = field(name, mapping, if listed { &made } else { &[] });
            row["listed"] = listed.into();
            if let Some(Ok(one)) = &one {
                row["one"] = field_of_one(name, of_one.get(*name).unwrap_or(mapping), one);
            }
            (place, row)
        })
        .collect();
    rows.sort_by_key(|(place, _)| *place);
    let unmapped: Vec<_> = all.iter().filter(|name| !mapped.iter().any(|(own, _)| own == *name)).collect();
    let first = records.clone().next().and_then(|record| serde_json::to_string_pretty(record).ok());
    let one = one.map(|one| match one.and_then(|one| one.record) {
        Ok(record) => json!({ "record": seen(&record) }),
        Err(why) => json!({ "why": why }),
    });
    json!({
        "one": one,
        "first": first.map(|text| text.chars().take(LETTERS).collect::<String>()),
        "is_list": is_list,
        "of": made.len(),
        "made": records.clone().count(),
        "identifiers": identifiers,
        "failed": failed,
        "records": shown.collect::<Vec<_>>(),
        "lost": lost.take(TOLD).collect::<Vec<_>>(),
        "fields": rows.into_iter().map(|(_, row)| row).collect::<Vec<_>>(),
        "unmapped": unmapped,
    })
}

/// The records of a list, else the one that the answer is; whether it is a list, how many identifiers it has instead, and why it
/// could not be read.
fn made<R: Mapped>(
    connector: &Connector,
    own: &Value,
    answer: &[u8],
) -> (Vec<Made<R>>, bool, usize, Option<String>) {
    let listed = own["list"].is_object().then(|| connector.read_list::<R>(answer, &[]));
    let whole = |made: &[Made<R>]| made.iter().any(|made| made.record.is_ok());
    match listed {
        Some(Ok(listed)) if !listed.identifiers.is_empty() => {
            (Vec::new(), true, listed.identifiers.len(), None)
        }
        Some(Ok(listed)) if whole(&listed.records) => (listed.records, true, 0, None),
        listed => match (connector.read_one::<R>(answer), listed) {
            (Ok(one), None) => (vec![one], false, 0, None),
            (Ok(one), Some(_)) if one.record.is_ok() => (vec![one], false, 0, None),
            (_, Some(Ok(listed))) => (listed.records, true, 0, None),
            (_, Some(Err(why))) | (Err(why), None) => (Vec::new(), false, 0, Some(why)),
        },
    }
}

fn field<R>(name: &str, mapping: &Value, made: &[Made<R>]) -> Value {
    let why: Vec<String> = made.iter().filter_map(|made| refused(name, made)).collect();
    json!({
        "field": name,
        "path": path(mapping),
        "found": made.iter().filter(|made| is_found(name, made)).count(),
        "refused": why.len(),
        "why": why.first(),
    })
}

fn field_of_one<R>(name: &str, mapping: &Value, made: &Made<R>) -> Value {
    json!({ "path": path(mapping), "found": is_found(name, made), "why": refused(name, made) })
}

fn is_found<R>(name: &str, made: &Made<R>) -> bool {
    made.found.iter().any(|own| own == name) && refused(name, made).is_none()
}

/// Why nothing of a field could be made, if so.
fn refused<R>(name: &str, made: &Made<R>) -> Option<String> {
    let is_own = |why: &&String| why.split(['.', '[', ':']).next() == Some(name);
    made.dropped.iter().chain(made.record.as_ref().err()).find(is_own).cloned()
}

fn path(mapping: &Value) -> String {
    let path = match mapping {
        Value::String(path) => path.clone(),
        other => other.to_string(),
    };
    path.chars().take(200).collect()
}
