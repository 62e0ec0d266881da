//! What an opening came to.

use super::{amount, text};
use crate::viewers::Report;

/// What was read, and what is wrong with it.
#[derive(PartialEq)]
pub struct Summary {
    pub files: Vec<File>,
    pub folder: Option<Folder>,
    pub records: usize,
    pub score: usize,
    /// Errors, warnings and hints.
    pub counts: [usize; 3],
    pub rules: Vec<Rule>,
}

/// A file that was opened.
#[derive(PartialEq)]
pub struct File {
    pub name: String,
    pub records: usize,
    pub in_part: bool,
    /// What the file itself has that is wrong or to be known.
    pub told: Vec<String>,
    /// What its columns were taken for, where they have other names than the portal's fields.
    pub columns: Vec<Column>,
    /// The connector that was made for it, as JSON, if it is not in the portal's own form.
    pub connector: Option<String>,
    /// Whether it was read by the connector that was opened.
    pub is_by_given: bool,
}

/// What stands beside the files.
#[derive(PartialEq)]
pub struct Folder {
    pub pictures: usize,
    /// How many of them records name.
    pub named: usize,
    /// What some are called that none names.
    pub names: Vec<String>,
    /// How many addresses are written otherwise than the file is called.
    pub otherwise: usize,
}

/// A column, or a place in JSON, and what it was taken for.
#[derive(Clone, PartialEq)]
pub struct Column {
    pub key: String,
    pub name: String,
    /// The first of its values.
    pub example: String,
    pub field: Option<String>,
    /// How sure that is, in percent.
    pub certainty: usize,
}

/// A rule that is broken, with the words of its first fault.
#[derive(PartialEq)]
pub struct Rule {
    pub code: String,
    pub name: String,
    pub severity: String,
    pub count: usize,
    pub wrong: String,
    pub right: String,
}

/// What an opening came to.
pub fn summary(report: &Report) -> Summary {
    let column = |own: Report| Column {
        key: text(&own, "key"),
        name: text(&own, "column"),
        example: text(&own, "example"),
        field: own.text("field"),
        certainty: amount(&own, "certainty"),
    };
    let file = |own: Report| File {
        name: text(&own, "name"),
        records: amount(&own, "records"),
        in_part: own.is("in_part"),
        told: own.texts("told"),
        columns: own.list("columns").into_iter().map(column).collect(),
        connector: own.text("connector"),
        is_by_given: own.is("is_by_given"),
    };
    let rule = |own: Report| Rule {
        code: text(&own, "rule"),
        name: text(&own, "name"),
        severity: text(&own, "severity"),
        count: amount(&own, "count"),
        wrong: text(&own, "wrong"),
        right: text(&own, "right"),
    };
    let folder = |own: Report| Folder {
        pictures: amount(&own, "pictures"),
        named: amount(&own, "named"),
        names: own.texts("names"),
        otherwise: amount(&own, "otherwise"),
    };
    Summary {
        folder: report.part("folder").map(folder),
        files: report.list("files").into_iter().map(file).collect(),
        records: amount(report, "records"),
        score: amount(report, "score"),
        counts: ["errors", "warnings", "hints"].map(|name| amount(report, name)),
        rules: report.list("rules").into_iter().map(rule).collect(),
    }
}
