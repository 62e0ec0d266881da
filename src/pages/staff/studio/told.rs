//! What the worker tells of an answer and a connector (`crates/staff`).

use crate::pages::staff::told::{Record, amount};
use crate::viewers::Report;
use std::sync::Arc;

/// An answer that was opened.
pub(super) struct Answer {
    pub(super) tree: Option<Arc<Part>>,
    /// A code for what is wrong with it, and where.
    pub(super) wrong: Option<(String, Wrong)>,
}

/// A part of an answer.
pub(super) struct Part {
    pub(super) name: String,
    /// Where it stands, for the worker.
    pub(super) place: String,
    pub(super) kind: String,
    pub(super) said: String,
    /// How many parts it has, of which some are here.
    pub(super) size: usize,
    pub(super) parts: Vec<Arc<Part>>,
}

/// What is wrong in a text, and where.
#[derive(Clone, PartialEq)]
pub(super) struct Wrong {
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) why: String,
}

/// A field that was taken from a place, or nothing if it could not be written.
#[derive(Clone, PartialEq)]
pub(super) enum Put {
    Written { field: String, path: String },
    Not,
}

/// What a connector makes of an answer.
#[derive(PartialEq)]
pub(super) struct Tried {
    pub(super) of: usize,
    pub(super) made: usize,
    pub(super) identifiers: usize,
    pub(super) failed: Option<String>,
    pub(super) records: Vec<Arc<Record>>,
    /// The first record as JSON, on lines of their own.
    pub(super) first: Option<String>,
    pub(super) lost: Vec<(usize, String)>,
    pub(super) fields: Vec<Field>,
    pub(super) unmapped: Vec<String>,
    /// What became of the answer with one record, if that is open besides.
    pub(super) one: Option<One>,
}

/// The record of an answer that has no other, or why there is none.
#[derive(PartialEq)]
pub(super) struct One {
    pub(super) record: Option<Arc<Record>>,
    pub(super) why: Option<String>,
}

/// A field that a connector fills.
#[derive(PartialEq)]
pub(super) struct Field {
    pub(super) field: String,
    pub(super) path: String,
    pub(super) found: usize,
    pub(super) refused: usize,
    pub(super) why: Option<String>,
    /// Whether a list has it, and not only the answer with one record.
    pub(super) is_listed: bool,
    /// Its path in the answer with one record, whether it was found there, and why it was refused.
    pub(super) one: Option<(String, bool, Option<String>)>,
}

fn text(report: &Report, name: &str) -> String {
    report.text(name).unwrap_or_default()
}

fn mistake(own: &Report) -> Wrong {
    Wrong { line: amount(own, "line"), column: amount(own, "column"), why: text(own, "why") }
}

pub(super) fn wrong(report: &Report) -> Option<Wrong> {
    report.part("wrong").as_ref().map(mistake)
}

pub(super) fn answer(report: &Report) -> Answer {
    let wrong = report.part("wrong").map(|own| (text(&own, "code"), mistake(&own)));
    Answer { tree: report.part("tree").map(part), wrong }
}

fn part(own: Report) -> Arc<Part> {
    Arc::new(Part {
        name: text(&own, "name"),
        place: text(&own, "place"),
        kind: text(&own, "type"),
        said: text(&own, "said"),
        size: amount(&own, "size"),
        parts: own.list("parts").into_iter().map(part).collect(),
    })
}

/// Nothing where only an earlier text was brought back.
pub(super) fn put(report: &Report) -> Option<Put> {
    if report.part("wrong").is_some() {
        return Some(Put::Not);
    }
    Some(Put::Written { field: report.text("field")?, path: report.text("path")? })
}

pub(super) fn tried(report: &Report) -> Tried {
    let record = |(at, own): (usize, Report)| {
        Arc::new(Record {
            at,
            list: text(&own, "list"),
            name: text(&own, "name"),
            title: None,
            json: own.text("json"),
            score: 0,
            faults: Vec::new(),
            pictures: Vec::new(),
        })
    };
    let field = |own: Report| Field {
        field: text(&own, "field"),
        path: text(&own, "path"),
        found: amount(&own, "found"),
        refused: amount(&own, "refused"),
        why: own.text("why"),
        is_listed: own.is("listed"),
        one: own.part("one").map(|one| (text(&one, "path"), one.is("found"), one.text("why"))),
    };
    let one =
        |own: Report| One { record: own.part("record").map(|own| record((0, own))), why: own.text("why") };
    Tried {
        of: amount(report, "of"),
        made: amount(report, "made"),
        identifiers: amount(report, "identifiers"),
        failed: report.text("failed"),
        records: report.list("records").into_iter().enumerate().map(record).collect(),
        first: report.text("first"),
        lost: report.list("lost").iter().map(|own| (amount(own, "at"), text(own, "why"))).collect(),
        fields: report.list("fields").into_iter().map(field).collect(),
        unmapped: report.texts("unmapped"),
        one: report.part("one").map(one),
    }
}
