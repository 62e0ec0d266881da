//! Places inside a JSON file.

use std::fmt;

/// One step on the way from the root of a JSON file to a value in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the field of this name.
    Name(String),
    /// To the item of this number, from 0.
    Number(usize),
}

/// The way from the root of a JSON file, or of a record, to a value in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Path(pub Vec<Step>);

impl Path {
    /// The path of a field of the value that this path leads to.
    pub fn name(&self, name: &str) -> Self {
        self.with(Step::Name(name.to_owned()))
    }

    /// The path of an item of the list that this path leads to.
    pub fn number(&self, number: usize) -> Self {
        self.with(Step::Number(number))
    }

    fn with(&self, step: Step) -> Self {
        Self(self.0.iter().cloned().chain([step]).collect())
    }

    /// The names on the way, without the numbers: `scenes.hotspots.exhibit`.
    pub fn names(&self) -> String {
        let name = |step: &Step| match step {
            Step::Name(name) => Some(name.clone()),
            Step::Number(_) => None,
        };
        self.0.iter().filter_map(name).collect::<Vec<_>>().join(".")
    }
}

/// As a person writes it: `materials[2].label.kk`.
impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Name(name) if index == 0 => write!(formatter, "{name}")?,
                Step::Name(name) => write!(formatter, ".{name}")?,
                Step::Number(number) => write!(formatter, "[{number}]")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_as_people_write_it() {
        let path = Path::default().name("materials").number(2).name("label").name("kk");
        assert_eq!(path.to_string(), "materials[2].label.kk");
        assert_eq!(path.names(), "materials.label.kk");
    }
}
