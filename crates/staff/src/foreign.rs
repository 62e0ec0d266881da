//! JSON in a shape of its own: a connector for it is guessed from its first records, and a person may say otherwise.

use crate::matched::{BASE, Matching};
use crate::paths::{paths, plain, taken};
use crate::settings::Chosen;
use crate::table::Ready;
use catalogue::connector::{Connector, Records, guess};
use catalogue::json::FromJson;
use catalogue::model::Exhibit;
use serde_json::{Map, Value};
use sources::{Answer, Item, Matched, Record};

/// How many records are looked at before it is guessed what they are.
const LOOKED_AT: usize = 200;

/// Records of which each stands on a line of its own, in whatever shape.
#[derive(Default)]
pub(crate) struct Lines {
    /// Those that wait until it is known what they are.
    waiting: Vec<Record>,
    /// Nothing for records of the portal's own.
    connector: Option<Connector>,
    is_known: bool,
}

impl Lines {
    /// The next one; all that wait can be read once there are enough of them.
    ///
    /// # Errors
    /// Why no connector can be guessed for them, in words.
    pub(crate) fn line(
        &mut self,
        record: Record,
        how: &mut Matching<'_>,
        ready: Ready<'_>,
    ) -> Result<(), String> {
        if self.is_known {
            ready(Item::Record(record), self.connector.as_ref());
            return Ok(());
        }
        self.waiting.push(record);
        if self.waiting.len() >= LOOKED_AT { self.end(how, ready) } else { Ok(()) }
    }

    /// What is waiting is read, whatever there is to know it by.
    ///
    /// # Errors
    /// Why no connector can be guessed for it, in words.
    pub(crate) fn end(&mut self, how: &mut Matching<'_>, ready: Ready<'_>) -> Result<(), String> {
        let waiting = std::mem::take(&mut self.waiting);
        if waiting.is_empty() {
            return Ok(());
        }
        let read = |record: &Record| serde_json::from_slice(&record.json).ok();
        let records: Vec<Value> = waiting.iter().filter_map(read).collect();
        self.is_known = true;
        let made = match is_own(&records) {
            true => Ok(()),
            false => {
                let list = Value::Array(records.clone()).to_string();
                connector_for(list.as_bytes(), &records, how).map(|made| self.connector = Some(made))
            }
        };
        // Without a connector, each line says what it lacks.
        waiting.into_iter().for_each(|record| ready(Item::Record(record), self.connector.as_ref()));
        made
    }
}

/// Whether records are the portal's own: most of what they have is called as it is there.
fn is_own(records: &[Value]) -> bool {
    let keys = || records.iter().filter_map(Value::as_object).flat_map(Map::keys);
    let own = keys().filter(|key| Exhibit::FIELDS.contains(&key.as_str())).count();
    own * 2 >= keys().count()
}

/// A connector for an answer of an API that stands in a file.
///
/// # Errors
/// Why none can be guessed, in words.
pub(crate) fn guessed(answer: &Answer, how: &mut Matching<'_>) -> Result<Connector, String> {
    connector_for(&answer.json, &[], how)
}

fn connector_for(answer: &[u8], records: &[Value], how: &mut Matching<'_>) -> Result<Connector, String> {
    if let Some(given) = how.given {
        how.told.is_by_given = true;
        return Ok(given.clone());
    }
    let guess = guess(Records::Exhibits, answer, None, None)?;
    let read = |text: &str| Connector::read(text.as_bytes()).map_err(|wrong| wrong.to_string());
    let Ok(mut written) = serde_json::from_str::<Value>(&guess.connector) else {
        return read(&guess.connector);
    };
    let sure = |field: &str| {
        let root = field.split('.').next();
        guess.guessed.iter().find(|own| Some(own.field.as_str()) == root).map_or(0, |own| own.sure)
    };
    let whole;
    let records = match records.is_empty() {
        true => {
            whole = serde_json::from_slice(answer).unwrap_or_default();
            listed(&whole, &written)
        }
        false => records.iter().collect(),
    };
    written["name"] = how.file.into();
    choose(&mut written, &records, sure, how);
    let written = format!("{written:#}\n");
    let connector = read(&written)?;
    how.told.written.get_or_insert(written);
    Ok(connector)
}

/// The records of an answer, where a guessed connector found them.
fn listed<'a>(answer: &'a Value, connector: &Value) -> Vec<&'a Value> {
    let items = connector["exhibits"]["list"]["items"].as_str().unwrap_or_default();
    let steps = items.split('.').filter(|step| !step.is_empty() && *step != "@");
    let found = steps.fold(answer, |found, step| &found[plain(step).as_str()]);
    match found {
        Value::Array(records) => records.iter().take(LOOKED_AT).collect(),
        one => vec![one],
    }
}

/// Tells what each place was taken for, and maps anew the fields of those of which a person said something else.
fn choose(connector: &mut Value, records: &[&Value], sure: impl Fn(&str) -> u8, how: &mut Matching<'_>) {
    let Some(fields) = connector["exhibits"]["fields"].as_object_mut() else { return };
    let suggested = taken(fields);
    let mut touched = Vec::new();
    let mut matched = Vec::new();
    for (column, (path, example)) in paths(records.iter().copied()).into_iter().enumerate() {
        let own = suggested.iter().find(|(own, _)| *own == plain(&path)).map(|(_, field)| field.clone());
        let said = how.chosen.and_then(|chosen: &Chosen| chosen.get(&path).cloned());
        let field = match &said {
            Some(said) => Some(said.clone()).filter(|said| !said.is_empty()),
            None => own.clone(),
        };
        if said.is_some() && field != own {
            touched.extend(own.iter().chain(&field).filter_map(|field| root(field)));
        }
        let certainty = if said.is_some() { 100 } else { own.as_deref().map_or(0, &sure) };
        how.told.column(&path, &plain(&path), &example, field.as_deref(), certainty);
        matched.push(Matched { column, path, field, separator: None, certainty });
    }
    // What is made of columns knows how each field is mapped.
    let mapped: Value =
        serde_json::from_str(&sources::connector(how.file, &matched, BASE)).unwrap_or_default();
    for field in touched {
        match mapped["exhibits"]["fields"].get(&field) {
            Some(mapping) => drop(fields.insert(field, mapping.clone())),
            None => drop(fields.remove(&field)),
        }
    }
}

fn root(field: &str) -> Option<String> {
    field.split('.').next().map(str::to_owned)
}
