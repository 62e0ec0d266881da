//! Where rules put what they find.

use crate::fault::{Fault, Value};
use crate::place::Here;
use crate::profile::Profile;
use crate::rule::{Rule, Severity};
use std::collections::HashSet;
use std::sync::Arc;

/// The faults that were found, and the names of their fields, each kept once.
#[derive(Default)]
pub(crate) struct Found {
    pub faults: Vec<Fault>,
    fields: HashSet<Arc<str>>,
}

impl Found {
    pub fn field(&mut self, here: &Here) -> Arc<str> {
        let field = here.to_string();
        if let Some(known) = self.fields.get(field.as_str()) {
            return known.clone();
        }
        let field: Arc<str> = field.into();
        self.fields.insert(field.clone());
        field
    }
}

/// Takes what is found in one record.
pub(crate) struct Sink<'s> {
    pub profile: &'s Profile,
    pub record: u32,
    pub found: &'s mut Found,
}

impl Sink<'_> {
    /// Adds a fault, unless the profile has turned its rule off.
    pub fn find(&mut self, rule: Rule, here: &Here, values: Vec<Value>) {
        if let Some(severity) = self.profile.severity(rule) {
            self.find_as(rule, severity, here, values);
        }
    }

    /// The same with a severity of its own.
    pub fn find_as(&mut self, rule: Rule, severity: Severity, here: &Here, values: Vec<Value>) {
        let field = self.found.field(here);
        self.found.faults.push(Fault { rule, severity, record: self.record, field, values: values.into() });
    }
}
