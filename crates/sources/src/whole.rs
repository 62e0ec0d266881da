//! Records out of a file that is one piece of JSON.

use crate::decode::text;
use crate::encoding::Encoding;
use crate::fault::{Fault, What};
use crate::item::{Answer, Item, Record};
use crate::output::{Output, Shape, Stop};
use crate::own;
use crate::own_lists::{EXHIBITS, KINDS};
use crate::place::{At, Place};
use catalogue::file;
use catalogue::model::Exhibit;
use serde_json::{Map, Value};
use std::sync::Arc;

/// Reads a file that is one piece of JSON.
pub(crate) fn read(
    file: &Arc<str>,
    encoding: Encoding,
    bytes: Vec<u8>,
    shape: Shape,
    out: &mut Output<'_>,
) -> Result<(), Stop> {
    text(&bytes, encoding).map_err(|damaged| {
        let before = bytes.iter().take(damaged).filter(|byte| **byte == b'\n').count() as u64;
        Fault::new(Place::line(file, before + 1), What::Letters)
    })?;
    if shape == Shape::Foreign {
        return answer(file, bytes, out);
    }
    let json: Value = serde_json::from_slice(&bytes).map_err(|error| {
        // The portal's own reader has more words for what is wrong.
        let own = file::read::<Exhibit>(&bytes).err().map(|own| own.to_string());
        Fault::new(Place::file(file), What::NotJson(own.unwrap_or_else(|| error.to_string())))
    })?;
    if shape == Shape::Any && !is_own(&json) {
        return answer(file, bytes, out);
    }
    match json {
        Value::Array(records) => list(file, EXHIBITS, records, out),
        Value::Object(own) if shape == Shape::Any && own::is_record(&own) => {
            list(file, EXHIBITS, vec![Value::Object(own)], out)
        }
        Value::Object(own) => lists(file, own, out),
        _ => Err(Fault::new(Place::file(file), What::NotRecords).into()),
    }
}

/// Whether JSON is in the portal's own shape, as far as its first record tells.
fn is_own(json: &Value) -> bool {
    let is_record = |value: &Value| value.as_object().is_some_and(own::is_record);
    match json {
        Value::Array(records) => records.first().is_none_or(is_record),
        Value::Object(lists) => {
            is_record(json)
                || !lists.is_empty()
                    && lists.keys().all(|key| key == "$schema" || KINDS.contains(&key.as_str()))
        }
        _ => true,
    }
}

fn answer(file: &Arc<str>, json: Vec<u8>, out: &mut Output<'_>) -> Result<(), Stop> {
    let line =
        json.iter().take_while(|byte| byte.is_ascii_whitespace()).filter(|byte| **byte == b'\n').count();
    out.give(Item::Answer(Answer { place: Place::line(file, line as u64 + 1), json }))
}

/// The lists of the portal's own JSON.
fn lists(file: &Arc<str>, mut lists: Map<String, Value>, out: &mut Output<'_>) -> Result<(), Stop> {
    let wrong = |what| Err(Fault::new(Place::file(file), what).into());
    let is_known = |key: &str| key == "$schema" || KINDS.contains(&key);
    if let Some(name) = lists.keys().find(|key| !is_known(key)) {
        return wrong(What::UnknownList { name: name.clone() });
    }
    for (kind, own) in KINDS.iter().enumerate() {
        match lists.remove(*own) {
            None => {}
            Some(Value::Array(records)) => list(file, kind, records, out)?,
            Some(_) => return wrong(What::NotAList { name: (*own).to_owned() }),
        }
    }
    Ok(())
}

fn list(file: &Arc<str>, kind: usize, records: Vec<Value>, out: &mut Output<'_>) -> Result<(), Stop> {
    for (index, record) in records.into_iter().enumerate() {
        let id = record.get("id").and_then(Value::as_str).map(str::to_owned);
        let list = KINDS.get(kind).copied().unwrap_or_default();
        let place = Place { file: file.clone(), at: At::Record { list, number: index + 1, id } };
        out.give(Item::Record(Record { place, kind, json: record.to_string().into_bytes() }))?;
    }
    Ok(())
}
