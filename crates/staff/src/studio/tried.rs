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
///   time; and those that are not, `unmapped`.
pub(super) fn tried(connector: &Connector, text: &str, kind: &str, answer: &[u8]) -> Value {
    match kind {
        "museums" => of::<Museum>(connector, text, kind, answer),
        "tours" => of::<Tour>(connector, text, kind, answer),
        "stories" => of::<Story>(connector, text, kind, answer),
        _ => of::<Exhibit>(connector, text, kind, answer),
    }
}

fn of<R: Mapped + Serialize>(connector: &Connector, text: &str, kind: &str, answer: &[u8]) -> Value {
    let written: Value = serde_json::from_str(text).unwrap_or_default();
    let own = &written[kind];
    let (made, is_list, identifiers, failed) = made::<R>(connector, own, answer);
    let records = made.iter().filter_map(|made| made.record.as_ref().ok());
    let shown = records.clone().take(SHOWN).map(
        |record| json!({ "list": kind, "name": record.id(), "json": serde_json::to_string(record).ok() }),
    );
    let lost = made.iter().enumerate().filter_map(|(at, made)| Some((at, made.record.as_ref().err()?)));
    let lost = lost.map(|(at, why)| json!({ "at": at + 1, "why": why }));
    let blank = Map::new();
    let fields = own["fields"].as_object().unwrap_or(&blank);
    // What only the answer with one record has counts for that alone.
    let of_one = own["fields_of_one"].as_object().filter(|_| !is_list).unwrap_or(&blank);
    let mapped: Vec<(&String, &Value)> =
        fields.iter().filter(|(name, _)| !of_one.contains_key(*name)).chain(of_one).collect();
    let all = super::mapping::fields(kind);
    let mut rows: Vec<(usize, Value)> = mapped
        .iter()
        .map(|(name, mapping)| {
            let place = all.iter().position(|own| own == name).unwrap_or(all.len());
            (place, field(name, mapping, &made))
        })
        .collect();
    rows.sort_by_key(|(place, _)| *place);
    let unmapped: Vec<_> = all.iter().filter(|name| !mapped.iter().any(|(own, _)| own == *name)).collect();
    let first = records.clone().next().and_then(|record| serde_json::to_string_pretty(record).ok());
    json!({
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
    let is_own = |why: &&String| why.split(['.', '[', ':']).next() == Some(name);
    let refused = |made: &Made<R>| {
        let lost = made.record.as_ref().err().into_iter();
        made.dropped.iter().chain(lost).find(is_own).cloned()
    };
    let why: Vec<String> = made.iter().filter_map(refused).collect();
    let found =
        made.iter().filter(|made| made.found.iter().any(|own| own == name) && refused(made).is_none());
    let path = match mapping {
        Value::String(path) => path.clone(),
        other => other.to_string(),
    };
    json!({
        "field": name,
        "path": path.chars().take(200).collect::<String>(),
        "found": found.count(),
        "refused": why.len(),
        "why": why.first(),
    })
}
