//! What a connector that was guessed fills, of the answer that it was guessed from.

use super::records::Records;
use crate::connector::{Connector, Made, Mapped};
use crate::model::{Exhibit, Museum, Story, Tour};
use crate::shortened;
use serde::Serialize;
use std::collections::BTreeMap;

/// What became of the answer.
#[derive(Clone, Debug, Default)]
pub(super) struct Run {
    pub(super) fields: BTreeMap<String, Filled>,
    /// How many records there were.
    pub(super) records: usize,
    /// Records that were not made, and why.
    pub(super) lost: Vec<String>,
}

/// What became of a field.
#[derive(Clone, Debug, Default)]
pub(super) struct Filled {
    /// In how many records it was found and could be used.
    pub(super) kept: usize,
    /// The first of those, as the portal has it.
    pub(super) example: String,
}

/// Runs a connector over an answer.
pub(super) fn run(records: Records, connector: &str, answer: &[u8], is_list: bool) -> Run {
    let run = match records {
        Records::Exhibits => of::<Exhibit>,
        Records::Museums => of::<Museum>,
        Records::Tours => of::<Tour>,
        Records::Stories => of::<Story>,
    };
    run(connector, answer, is_list)
}

fn of<R: Mapped + Serialize>(connector: &str, answer: &[u8], is_list: bool) -> Run {
    let mut run = Run::default();
    let made =
        Connector::read(connector.as_bytes()).map_err(|wrong| wrong.to_string()).and_then(|connector| {
            match is_list {
                true => connector.read_list::<R>(answer, &[]).map(|listed| listed.records),
                false => connector.read_one::<R>(answer).map(|made| vec![made]),
            }
        });
    match made {
        Ok(records) => records.iter().enumerate().for_each(|(at, made)| run.add(at, made)),
        Err(why) => run.lost.push(why),
    }
    run
}

impl Run {
    fn add<R: Serialize>(&mut self, at: usize, made: &Made<R>) {
        self.records += 1;
        if let Err(why) = &made.record {
            self.lost.push(format!("record no. {}: {why}", at + 1));
        }
        let record = made.record.as_ref().ok().and_then(|record| serde_json::to_value(record).ok());
        let is_dropped = |name: &str| made.dropped.iter().any(|why| why.starts_with(name));
        for name in made.found.iter().filter(|name| !is_dropped(name)) {
            let filled = self.fields.entry(name.clone()).or_default();
            filled.kept += 1;
            if filled.example.is_empty() {
                let value = record.as_ref().and_then(|record| record.get(name));
                filled.example = value.map(example).unwrap_or_default();
            }
        }
    }
}

/// A value of a record in few words: the texts and numbers in it.
fn example(value: &serde_json::Value) -> String {
    const LONGEST: usize = 60;
    let mut words = Vec::new();
    collect(value, &mut words);
    shortened(&words.join("; "), LONGEST).into_owned()
}

/// A picture has more than its address, a date more than its words.
fn main(members: &serde_json::Map<String, serde_json::Value>) -> Option<&serde_json::Value> {
    let url = members.get("url").filter(|_| members.contains_key("kind"));
    url.or_else(|| members.get("text")).or_else(|| members.get("label"))
}

fn collect(value: &serde_json::Value, words: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => words.push(text.replace('\n', " ")),
        serde_json::Value::Number(number) => words.push(number.to_string()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        serde_json::Value::Object(members) => match main(members) {
            Some(main) => collect(main, words),
            None => members.values().for_each(|member| collect(member, words)),
        },
        _ => {}
    }
}
