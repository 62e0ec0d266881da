//! Where in a record something stands.

use std::fmt;

/// A place in a record, as a chain that lies on the stack: 70,000 records have millions of places, and
/// only those with a fault are ever written down.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Here<'a> {
    around: Option<&'a Self>,
    step: Step<'a>,
}

#[derive(Clone, Copy, Debug, Default)]
enum Step<'a> {
    /// The record itself.
    #[default]
    Record,
    Name(&'a str),
    Number(usize),
}

impl<'a> Here<'a> {
    /// The place of a field of what stands here.
    pub fn name(&'a self, name: &'a str) -> Self {
        Self { around: Some(self), step: Step::Name(name) }
    }

    /// The place of an item of the list that stands here, from 0.
    pub fn number(&'a self, number: usize) -> Self {
        Self { around: Some(self), step: Step::Number(number) }
    }

    /// The names on the way here are these, whatever the numbers: `scenes.hotspots.exhibit`.
    pub fn is(&self, names: &str) -> bool {
        match (self.step, self.around) {
            (Step::Record, _) | (_, None) => names.is_empty(),
            (Step::Number(_), Some(around)) => around.is(names),
            (Step::Name(own), Some(around)) => names.strip_suffix(own).is_some_and(|before| {
                let before = before.strip_suffix('.').unwrap_or(before);
                around.is(before)
            }),
        }
    }

    /// The names on the way here begin with these.
    pub fn is_within(&self, names: &str) -> bool {
        self.is(names) || self.around.is_some_and(|around| around.is_within(names))
    }
}

/// As a person writes it: `materials[2].label.kk`.
impl fmt::Display for Here<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        let Some(around) = self.around else { return Ok(()) };
        write!(formatter, "{around}")?;
        match self.step {
            Step::Record => Ok(()),
            Step::Name(name) if around.around.is_none() => formatter.write_str(name),
            Step::Name(name) => write!(formatter, ".{name}"),
            Step::Number(number) => write!(formatter, "[{number}]"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_as_people_write_it() {
        let record = Here::default();
        let (list, item, label);
        list = record.name("materials");
        item = list.number(2);
        label = item.name("label");
        let text = label.name("kk");
        assert_eq!(text.to_string(), "materials[2].label.kk");
        assert_eq!(record.to_string(), "");
        assert!(label.is("materials.label") && item.is("materials") && record.is(""));
        assert!(!label.is("label") && !label.is("s.label") && !label.is("materials") && !record.is("id"));
        assert!(text.is_within("materials") && text.is_within("materials.label") && !text.is_within("label"));
    }
}
