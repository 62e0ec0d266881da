//! The fields that a profile asks for.

use crate::fault::Value;
use crate::parts::Part;
use crate::place::Here;
use crate::profile::{Profile, Requirement};
use crate::rule::Rule;
use crate::sink::Sink;
use catalogue::model::Statement;

/// The requirements of a record that are not met yet.
pub(crate) struct Filled<'p> {
    open: Vec<&'p Requirement>,
}

impl<'p> Filled<'p> {
    pub fn of(list: &str, profile: &'p Profile) -> Self {
        let is_off = profile.severity(Rule::Required).is_none();
        let open = profile.required.iter().filter(|requirement| requirement.list == list && !is_off);
        Self { open: open.collect() }
    }

    /// Notes that a place is filled.
    pub fn note(&mut self, here: &Here, part: Part) {
        let is_nothing = matches!(part, Part::Rights(rights) if rights.statement() == Statement::Unknown);
        if !is_nothing {
            self.open.retain(|requirement| !requirement.fields.iter().any(|field| here.is_within(field)));
        }
    }

    /// Tells of those that were never met.
    pub fn end(self, sink: &mut Sink) {
        let record = Here::default();
        for requirement in self.open {
            let values = vec![
                Value::Text(requirement.called.clone()),
                Value::Text(sink.profile.name.clone()),
                requirement.fields.join(", ").into(),
            ];
            let field = requirement.fields.first().map_or("", |field| field);
            sink.find_as(Rule::Required, requirement.severity, &record.name(field), values);
        }
    }
}
