//! Records as the page lists them.

use crate::kept::Kept;
use crate::record::{title, with};
use catalogue::language::Language;
use inspection::{Fault, Report};
use serde_json::{Value, json};
use sources::KINDS;
use std::collections::HashMap;
use std::ops::Range;

/// The records between two places as JSON: of all, the worst first, or of those that break a rule.
pub(crate) fn page(
    report: &Report,
    kept: &Kept,
    language: Language,
    rule: &str,
    places: Range<usize>,
) -> String {
    let faults = by_record(report);
    let breaks = |at: &u32| {
        rule.is_empty() || faults.get(at).is_some_and(|own| own.iter().any(|fault| fault.rule.code() == rule))
    };
    let mut chosen: Vec<u32> = (0..kept.records.len() as u32).filter(breaks).collect();
    chosen.sort_by_key(|at| report.score_of(*at));
    let total = chosen.len();
    let one = |at: u32| told(report, kept, language, at, faults.get(&at).into_iter().flatten().copied());
    let page: Vec<Value> = chosen.into_iter().take(places.end).skip(places.start).filter_map(one).collect();
    json!({ "total": total, "from": places.start, "records": page }).to_string()
}

fn by_record(report: &Report) -> HashMap<u32, Vec<&Fault>> {
    let mut faults: HashMap<u32, Vec<&Fault>> = HashMap::new();
    for fault in &report.faults {
        faults.entry(fault.record).or_default().push(fault);
    }
    faults
}

/// One record as JSON, by its place among those that were read; null if there is none.
pub(crate) fn one(report: &Report, kept: &Kept, language: Language, at: u32) -> String {
    let faults = report.faults.iter().filter(|fault| fault.record == at);
    json!({ "record": told(report, kept, language, at, faults) }).to_string()
}

fn told<'f>(
    report: &Report,
    kept: &Kept,
    language: Language,
    at: u32,
    faults: impl Iterator<Item = &'f Fault>,
) -> Option<Value> {
    let (kind, json) = kept.records.get(at as usize)?;
    let said = faults.map(|fault| {
        json!({
            "rule": fault.rule.code(),
            "severity": fault.severity.code(),
            "field": &*fault.field,
            "wrong": fault.wrong(&report.names, language),
            "right": fault.right(&report.names, language),
        })
    });
    let shown = || with(*kind, json, |seen| kept.folder.shown(kept.file_of(at), seen)).ok();
    Some(json!({
        "at": at,
        "list": KINDS.get(*kind),
        "name": report.names.said(at, language),
        "title": title(json, language),
        "json": std::str::from_utf8(json).ok().filter(|json| !json.is_empty()),
        "score": report.score_of(at),
        "faults": said.collect::<Vec<_>>(),
        "pictures": if kept.folder.is_empty() { None } else { shown() },
    }))
}
