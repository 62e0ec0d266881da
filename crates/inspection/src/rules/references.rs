//! What records refer to.

use crate::fault::{Fault, Value};
use crate::known::Known;
use crate::nearest;
use crate::place::Here;
use crate::profile::Profile;
use crate::rule::Rule;
use crate::sink::{Found, Sink};
use std::collections::HashMap;
use std::sync::Arc;

/// References whose record has not been met yet; it may still come.
#[derive(Default)]
pub(crate) struct References(Vec<Open>);

struct Open {
    record: u32,
    field: Arc<str>,
    list: &'static str,
    id: Box<str>,
}

/// Guessing compares with every identifier that there is; after so many, nobody reads the guesses.
const MOST_GUESSES: usize = 50;

impl References {
    /// Notes a reference.
    pub fn note(&mut self, here: &Here, list: &'static str, id: &str, known: &Known, sink: &mut Sink) {
        let is_met = known.list(list).is_some_and(|ids| ids.contains(id));
        if !is_met && sink.profile.severity(Rule::ReferenceLost).is_some() {
            let field = sink.found.field(here);
            self.0.push(Open { record: sink.record, field, list, id: id.into() });
        }
    }

    /// Tells of those that lead nowhere. About a list of which nothing is known nothing can be said.
    pub fn end(self, known: &Known, profile: &Profile, found: &mut Found) {
        let Some(severity) = profile.severity(Rule::ReferenceLost) else { return };
        let mut guesses: HashMap<(&str, Box<str>), Option<Box<str>>> = HashMap::new();
        for Open { record, field, list, id } in self.0 {
            let Some(ids) = known.list(list).filter(|ids| !ids.contains(&id)) else { continue };
            let is_enough = guesses.len() >= MOST_GUESSES;
            let guess = || nearest(&id, ids.iter().map(|id| &**id)).map(Into::into);
            let key = (list, id.clone());
            let perhaps = match guesses.get(&key) {
                Some(guessed) => guessed.clone(),
                None if is_enough => None,
                None => guesses.entry(key).or_insert_with(guess).clone(),
            };
            let values = [Value::from(&*id), Value::List(list), Value::Perhaps(perhaps)];
            let rule = Rule::ReferenceLost;
            found.faults.push(Fault { rule, severity, record, field, values: values.into() });
        }
    }
}
