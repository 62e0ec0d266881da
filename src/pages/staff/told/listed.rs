//! Some of the records.

use super::{amount, text};
use crate::viewers::Report;
use std::sync::Arc;

/// Some of the records.
#[derive(PartialEq)]
pub struct Listed {
    pub total: usize,
    pub from: usize,
    pub records: Vec<Arc<Record>>,
}

/// A record that was read, or could not be.
#[derive(PartialEq)]
pub struct Record {
    pub at: usize,
    pub list: String,
    pub name: String,
    /// What visitors will call it, if it is called anything.
    pub title: Option<String>,
    /// As it stands in the portal's own form; nothing if it could not be read.
    pub json: Option<String>,
    pub score: usize,
    pub faults: Vec<Fault>,
    /// What it names that could stand beside its file.
    pub pictures: Vec<Beside>,
}

/// A file that a record names.
#[derive(PartialEq)]
pub struct Beside {
    /// As the record writes its address.
    pub written: String,
    /// The address of what the browser holds of it; blank if it is not there.
    pub held: String,
}

/// What is wrong with a field of a record.
#[derive(PartialEq)]
pub struct Fault {
    pub severity: String,
    pub field: String,
    pub wrong: String,
    pub right: String,
}

/// The records of a list.
pub fn listed(report: &Report) -> Listed {
    Listed {
        total: amount(report, "total"),
        from: amount(report, "from"),
        records: report.list("records").into_iter().map(|own| Arc::new(record(own))).collect(),
    }
}

/// One record.
pub fn record(own: Report) -> Record {
    let fault = |own: Report| Fault {
        severity: text(&own, "severity"),
        field: text(&own, "field"),
        wrong: text(&own, "wrong"),
        right: text(&own, "right"),
    };
    let beside = |own: Report| Beside { written: text(&own, "written"), held: text(&own, "held") };
    // Where nothing stands beside the files, there is no such list.
    let pictures = own.part("pictures").map(|_| own.list("pictures"));
    Record {
        at: amount(&own, "at"),
        list: text(&own, "list"),
        name: text(&own, "name"),
        title: own.text("title"),
        json: own.text("json"),
        score: amount(&own, "score"),
        faults: own.list("faults").into_iter().map(fault).collect(),
        pictures: pictures.into_iter().flatten().map(beside).collect(),
    }
}
