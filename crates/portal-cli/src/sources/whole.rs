//! Records out of a file that is one piece of JSON.

use super::open::{DAMAGED, text};
use super::{EXHIBITS, Source, Sourced, Take, one};
use catalogue::connector::Connector;
use catalogue::file;
use catalogue::model::Exhibit;
use catalogue::packed::pack::KINDS;
use serde_json::{Map, Value};

/// Gives each record of a file, from its first letter on, to `take`.
pub(super) fn each(source: &Source<'_>, bytes: &[u8], take: Take<'_>) -> Result<(), String> {
    let &Source { name, encoding, skipped, connector } = source;
    text(bytes, encoding).map_err(|damaged| {
        let before = bytes.iter().take(damaged).filter(|byte| **byte == b'\n').count() as u64;
        format!("{name}, line {}: {DAMAGED}", skipped + before + 1)
    })?;
    if let Some(connector) = connector {
        return answer(source, connector, bytes, take);
    }
    let json: Value = serde_json::from_slice(bytes).map_err(|error| {
        // The portal's own reader has more words for what is wrong.
        let own = file::read::<Exhibit>(bytes).err().map(|own| own.to_string());
        format!("{name}: {}", own.unwrap_or_else(|| error.to_string()))
    })?;
    match json {
        Value::Array(records) => list(name, EXHIBITS, records, take),
        Value::Object(own) => lists(name, own, take),
        _ => Err(format!("{name}: expected an object with lists of records, or a list")),
    }
}

/// What an API answered: a list, or one record.
fn answer(source: &Source<'_>, connector: &Connector, bytes: &[u8], take: Take<'_>) -> Result<(), String> {
    let &Source { name, skipped, .. } = source;
    let listed = connector.read_list::<Exhibit>(bytes, &[]).map_err(|why| format!("{name}: {why}"))?;
    if !listed.identifiers.is_empty() {
        return Err(format!(
            "{name}: this list has only the identifiers of records; save the records themselves, one on each line (NDJSON)"
        ));
    }
    if listed.records.is_empty() {
        let json = one(bytes.to_vec(), Some(connector))
            .map_err(|why| format!("there is no list of records, and as a record by itself: {why}"));
        return take(Sourced { kind: EXHIBITS, place: format!("{name}, line {}", skipped + 1), json });
    }
    for (index, made) in listed.records.into_iter().enumerate() {
        let json = made.record.and_then(|own| serde_json::to_vec(&own).map_err(|error| error.to_string()));
        take(Sourced { kind: EXHIBITS, place: format!("{name}, record no. {}", index + 1), json })?;
    }
    Ok(())
}

/// The lists of the portal's own JSON.
fn lists(name: &str, mut lists: Map<String, Value>, take: Take<'_>) -> Result<(), String> {
    let is_known = |key: &str| key == "$schema" || KINDS.contains(&key);
    if let Some(key) = lists.keys().find(|key| !is_known(key)) {
        return Err(format!("{name}: «{key}» is none of the lists; they are {}", KINDS.join(", ")));
    }
    for (kind, own) in KINDS.iter().enumerate() {
        match lists.remove(*own) {
            None => {}
            Some(Value::Array(records)) => list(name, kind, records, take)?,
            Some(_) => return Err(format!("{name}: «{own}» is not a list; put its records between [ and ]")),
        }
    }
    Ok(())
}

fn list(name: &str, kind: usize, records: Vec<Value>, take: Take<'_>) -> Result<(), String> {
    for (index, record) in records.into_iter().enumerate() {
        let id = record
            .get("id")
            .and_then(Value::as_str)
            .map_or_else(|| format!("no. {}", index + 1), |id| format!("«{id}»"));
        let json = serde_json::to_vec(&record).map_err(|error| error.to_string());
        take(Sourced { kind, place: format!("{name}, {} {id}", KINDS.get(kind).unwrap_or(&"")), json })?;
    }
    Ok(())
}
