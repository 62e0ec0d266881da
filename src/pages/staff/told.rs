//! What the worker tells of files and records (`crates/staff`).

use crate::viewers::Report;
use std::sync::Arc;

/// What was read, and what is wrong with it.
#[derive(PartialEq)]
pub(super) struct Summary {
    pub(super) files: Vec<File>,
    pub(super) records: usize,
    pub(super) score: usize,
    /// Errors, warnings and hints.
    pub(super) counts: [usize; 3],
    pub(super) rules: Vec<Rule>,
}

/// A file that was opened.
#[derive(PartialEq)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) records: usize,
    pub(super) in_part: bool,
    /// What the file itself has that is wrong or to be known.
    pub(super) told: Vec<String>,
    /// What its columns were taken for, where they have other names than the portal's fields.
    pub(super) columns: Vec<Column>,
    /// The connector that was made for it, as JSON, if it is not in the portal's own form.
    pub(super) connector: Option<String>,
    /// Whether it was read by the connector that was opened.
    pub(super) is_by_given: bool,
}

/// A column, or a place in JSON, and what it was taken for.
#[derive(Clone, PartialEq)]
pub(super) struct Column {
    pub(super) key: String,
    pub(super) name: String,
    /// The first of its values.
    pub(super) example: String,
    pub(super) field: Option<String>,
    /// How sure that is, in percent.
    pub(super) certainty: usize,
}

/// How files are read and checked.
#[derive(PartialEq)]
pub(super) struct Settled {
    /// The profiles that are shipped: a name, and what it is called.
    pub(super) profiles: Vec<(String, String)>,
    pub(super) profile: Own,
    /// Whether the profile is one of the person's own.
    pub(super) is_own: bool,
    pub(super) connector: Option<Own>,
}

/// A file that says how others are read, and what is wrong with it.
#[derive(PartialEq)]
pub(super) struct Own {
    pub(super) name: String,
    pub(super) wrong: Option<String>,
}

/// A rule that is broken, with the words of its first fault.
#[derive(PartialEq)]
pub(super) struct Rule {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) severity: String,
    pub(super) count: usize,
    pub(super) wrong: String,
    pub(super) right: String,
}

/// Some of the records.
#[derive(PartialEq)]
pub(super) struct Listed {
    pub(super) total: usize,
    pub(super) from: usize,
    pub(super) records: Vec<Arc<Record>>,
}

/// A record that was read, or could not be.
#[derive(PartialEq)]
pub(super) struct Record {
    pub(super) at: usize,
    pub(super) list: String,
    pub(super) name: String,
    /// What visitors will call it, if it is called anything.
    pub(super) title: Option<String>,
    /// As it stands in the portal's own form; nothing if it could not be read.
    pub(super) json: Option<String>,
    pub(super) score: usize,
    pub(super) faults: Vec<Fault>,
}

/// What is wrong with a field of a record.
#[derive(PartialEq)]
pub(super) struct Fault {
    pub(super) severity: String,
    pub(super) field: String,
    pub(super) wrong: String,
    pub(super) right: String,
}

/// A number of a report.
pub(super) fn amount(report: &Report, name: &str) -> usize {
    report.number(name).unwrap_or_default() as usize
}

fn text(report: &Report, name: &str) -> String {
    report.text(name).unwrap_or_default()
}

/// What an opening came to.
pub(super) fn summary(report: &Report) -> Summary {
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
    Summary {
        files: report.list("files").into_iter().map(file).collect(),
        records: amount(report, "records"),
        score: amount(report, "score"),
        counts: ["errors", "warnings", "hints"].map(|name| amount(report, name)),
        rules: report.list("rules").into_iter().map(rule).collect(),
    }
}

/// How files are read and checked.
pub(super) fn settled(report: &Report) -> Settled {
    let own = |own: &Report| Own { name: text(own, "name"), wrong: own.text("wrong") };
    let profile = report.part("profile");
    Settled {
        profiles: report
            .list("profiles")
            .iter()
            .map(|own| (text(own, "name"), text(own, "called")))
            .collect(),
        is_own: profile.as_ref().is_some_and(|profile| profile.is("own")),
        profile: profile.as_ref().map_or(Own { name: String::new(), wrong: None }, own),
        connector: report.part("connector").as_ref().map(own),
    }
}

/// The records of a list.
pub(super) fn listed(report: &Report) -> Listed {
    let fault = |own: Report| Fault {
        severity: text(&own, "severity"),
        field: text(&own, "field"),
        wrong: text(&own, "wrong"),
        right: text(&own, "right"),
    };
    let record = |own: Report| {
        Arc::new(Record {
            at: amount(&own, "at"),
            list: text(&own, "list"),
            name: text(&own, "name"),
            title: own.text("title"),
            json: own.text("json"),
            score: amount(&own, "score"),
            faults: own.list("faults").into_iter().map(fault).collect(),
        })
    };
    Listed {
        total: amount(report, "total"),
        from: amount(report, "from"),
        records: report.list("records").into_iter().map(record).collect(),
    }
}
