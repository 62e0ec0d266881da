//! How a file that is not in the portal's own form is read, and what is told of it.

use crate::settings::Chosen;
use catalogue::connector::Connector;
use catalogue::shortened;
use serde_json::{Value, json};

/// Where addresses in a file begin that are not whole: at the portal's root.
pub(crate) const BASE: &str = "/";

/// What is told of how a file was read.
#[derive(Default)]
pub(crate) struct Told {
    /// What each column was taken for: `key`, `column`, `example`, `field`, `certainty` in percent.
    pub(crate) columns: Vec<Value>,
    /// The connector that was made for it, as JSON.
    pub(crate) written: Option<String>,
    /// Whether it was read by the connector that a person opened.
    pub(crate) is_by_given: bool,
}

/// How a file is to be read that is not in the portal's own form.
pub(crate) struct Matching<'a> {
    /// What the file is called.
    pub(crate) file: &'a str,
    /// The connector that a person opened.
    pub(crate) given: Option<&'a Connector>,
    /// What a person said of its columns.
    pub(crate) chosen: Option<&'a Chosen>,
    pub(crate) told: &'a mut Told,
}

impl Told {
    pub(crate) fn column(
        &mut self,
        key: &str,
        name: &str,
        example: &str,
        field: Option<&str>,
        certainty: u8,
    ) {
        let told = json!({
            "key": key, "column": name, "example": example, "field": field, "certainty": certainty,
        });
        self.columns.push(told);
    }
}

/// As much of a value as helps to know it.
pub(crate) fn piece(value: &str) -> String {
    const MOST: usize = 60;
    shortened(value, MOST).into_owned()
}
