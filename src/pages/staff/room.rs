//! What was opened, and what the worker says of it.

use crate::languages::{Words, texts};
use crate::site::Site;
use crate::viewers::Report;
use crate::web::member;
use crate::web::position::focus_on;
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// The tag of the element that opens files (`src/staff/staff.js`).
pub(super) const ELEMENT: &str = "museum-staff";

/// The identifier of the part that shows one record; it takes the focus with each.
pub(super) const CHOSEN: &str = "staff-one";

/// How many records are shown at once.
pub(super) const PAGE: usize = 24;

/// How far it is.
#[derive(Clone)]
pub(super) enum State {
    Nothing,
    Reading { bytes: f64, of: f64, records: usize },
    Stopped,
    Opened(Arc<Summary>),
    Failed(&'static Words),
}

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
}

/// What a column was taken for, and how sure that is, in percent.
#[derive(PartialEq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) field: Option<String>,
    pub(super) certainty: usize,
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

/// The room. A copy is the same one.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) site: Site,
    pub(super) state: RwSignal<State>,
    /// The rule whose breakers are listed; blank for all records.
    pub(super) rule: RwSignal<String>,
    pub(super) listed: RwSignal<Option<Arc<Listed>>>,
    /// The record that is looked at.
    pub(super) chosen: RwSignal<Option<Arc<Record>>>,
    /// The faults as a table, once it was asked for.
    pub(super) table: RwSignal<Option<String>>,
    task: RwSignal<JsValue, LocalStorage>,
}

impl Room {
    pub(super) fn new(site: Site) -> Self {
        Self {
            site,
            state: RwSignal::new(State::Nothing),
            rule: RwSignal::new(String::new()),
            listed: RwSignal::new(None),
            chosen: RwSignal::new(None),
            table: RwSignal::new(None),
            task: RwSignal::new_local(JsValue::UNDEFINED),
        }
    }

    /// What the element is to do.
    pub(super) fn task(self) -> JsValue {
        self.task.get()
    }

    fn ask(self, what: &str, members: &[(&str, JsValue)]) {
        let task: JsValue = js_sys::Object::new().into();
        member::set(&task, "do", &what.into());
        member::set(&task, "language", &self.site.language.tag().into());
        for (name, value) in members {
            member::set(&task, name, value);
        }
        self.task.set(task);
    }

    /// Opens files, a list of the browser's.
    pub(super) fn open(self, files: JsValue) {
        self.ask("open", &[("files", files)]);
    }

    /// Stops reading.
    pub(super) fn stop(self) {
        self.ask("stop", &[]);
    }

    /// Lists records from a place on.
    pub(super) fn list(self, from: usize) {
        let rule = self.rule.get_untracked();
        self.ask(
            "list",
            &[("rule", rule.into()), ("from", (from as f64).into()), ("most", (PAGE as f64).into())],
        );
    }

    /// Looks at a record.
    pub(super) fn choose(self, record: Arc<Record>) {
        self.chosen.set(Some(record));
        focus_on(CHOSEN);
    }

    /// Asks for all faults as a table.
    pub(super) fn make_table(self) {
        self.ask("table", &[]);
    }

    /// Hears what has come of it.
    pub(super) fn hear(self, event: Event) {
        let report = Report::of(event);
        match report.state().as_str() {
            "progress" => {
                self.forget();
                self.state.set(State::Reading {
                    bytes: report.number("bytes").unwrap_or_default(),
                    of: report.number("of").unwrap_or_default(),
                    records: amount(&report, "records"),
                });
            }
            "opened" => {
                self.state.set(State::Opened(Arc::new(summary(&report))));
                self.list(0);
            }
            "list" => self.listed.set(Some(Arc::new(listed(&report)))),
            "table" => self.table.set(report.text("text")),
            "stopped" => self.state.set(State::Stopped),
            _ => self.state.set(State::Failed(match report.text("reason").as_deref() {
                Some("changed") => &texts::STAFF_CHANGED,
                Some("missing") => &texts::PAGE_MISSING_PART,
                _ => &texts::STAFF_BROKEN,
            })),
        }
    }

    /// What was opened before is gone.
    fn forget(self) {
        if self.listed.with_untracked(Option::is_some) {
            self.listed.set(None);
            self.chosen.set(None);
            self.table.set(None);
            self.rule.set(String::new());
        }
    }
}

fn amount(report: &Report, name: &str) -> usize {
    report.number(name).unwrap_or_default() as usize
}

fn text(report: &Report, name: &str) -> String {
    report.text(name).unwrap_or_default()
}

fn summary(report: &Report) -> Summary {
    let column = |own: Report| Column {
        name: text(&own, "column"),
        field: own.text("field"),
        certainty: amount(&own, "certainty"),
    };
    let file = |own: Report| File {
        name: text(&own, "name"),
        records: amount(&own, "records"),
        in_part: own.is("in_part"),
        told: own.texts("told"),
        columns: own.list("columns").into_iter().map(column).collect(),
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

fn listed(report: &Report) -> Listed {
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
