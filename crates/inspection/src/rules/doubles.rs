//! Identifiers and inventory numbers that stand twice.

use super::letters::alike;
use crate::fault::Value;
use crate::parts::Seen;
use crate::place::Here;
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::language::lower;
use std::collections::HashMap;

/// What was met, each with the record where it was first.
#[derive(Default)]
pub(crate) struct Doubles {
    identifiers: HashMap<&'static str, HashMap<Box<str>, u32>>,
    numbers: HashMap<String, u32>,
}

impl Doubles {
    /// Notes a record, and tells what it has in common with an earlier one.
    pub fn check(&mut self, seen: Seen, sink: &mut Sink) {
        let record = Here::default();
        let known = self.identifiers.entry(seen.list()).or_default();
        match known.get(seen.id()) {
            Some(first) => {
                let values = vec![seen.id().into(), Value::Numbered(*first)];
                sink.find(Rule::IdentifierDouble, &record.name("id"), values);
            }
            None => _ = known.insert(seen.id().into(), sink.record),
        }
        let Seen::Exhibit(exhibit) = seen else { return };
        let Some(number) = exhibit.inventory_number.as_deref().filter(|text| !text.trim().is_empty()) else {
            return;
        };
        let key = format!("{}\n{}", exhibit.museum.as_deref().unwrap_or_default(), bare(number));
        match self.numbers.get(&key) {
            Some(first) => {
                let values = vec![number.into(), Value::Record(*first)];
                sink.find(Rule::InventoryDouble, &record.name("inventory_number"), values);
            }
            None => _ = self.numbers.insert(key, sink.record),
        }
    }
}

/// An inventory number as it is compared: «КП 12/1» is «кп12/1», in whichever alphabet its letters were typed; «КП 121» is
/// another.
pub fn bare(number: &str) -> String {
    let text: String = number.chars().filter(|letter| !letter.is_whitespace() && *letter != '№').collect();
    alike(&text).chars().map(lower).collect()
}
