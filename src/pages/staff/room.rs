//! What was opened, and what the worker is asked.

use super::shown_as::usual;
use super::told::{Listed, Record, Score, Settled, Summary};
use super::told::{amount, listed, record, scored, settled, summary};
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
    /// What is done, how far it has come, and how many records there are so far.
    Reading {
        step: &'static Words,
        bytes: f64,
        of: f64,
        records: usize,
    },
    Stopped,
    Opened(Arc<Summary>),
    Failed(&'static Words),
}

/// The room. A copy is the same one.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) site: Site,
    pub(super) state: RwSignal<State>,
    /// How files are read and checked, once that is known.
    pub(super) settled: RwSignal<Option<Arc<Settled>>>,
    /// What was opened last; it stays while the same is read once more.
    pub(super) opened: RwSignal<Option<Arc<Summary>>>,
    /// The rule whose breakers are listed; blank for all records.
    pub(super) rule: RwSignal<String>,
    pub(super) listed: RwSignal<Option<Arc<Listed>>>,
    /// The record that is looked at.
    pub(super) chosen: RwSignal<Option<Arc<Record>>>,
    /// The faults as a table, once it was asked for.
    pub(super) table: RwSignal<Option<String>>,
    /// What the same files came to before, the newest first.
    pub(super) scores: RwSignal<Vec<Score>>,
    /// How a record is shown, the next one like the one before: the part, the width, the look.
    pub(super) seen: [RwSignal<&'static str>; 3],
    task: RwSignal<JsValue, LocalStorage>,
}

impl Room {
    pub(super) fn new(site: Site) -> Self {
        let room = Self {
            site,
            state: RwSignal::new(State::Nothing),
            settled: RwSignal::new(None),
            opened: RwSignal::new(None),
            rule: RwSignal::new(String::new()),
            listed: RwSignal::new(None),
            chosen: RwSignal::new(None),
            table: RwSignal::new(None),
            scores: RwSignal::new(Vec::new()),
            seen: usual(),
            task: RwSignal::new_local(JsValue::UNDEFINED),
        };
        // What was opened before, in another language perhaps.
        room.ask("begin", &[]);
        room
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

    /// Chooses one of the profiles that are shipped.
    pub(super) fn choose_profile(self, name: String) {
        self.ask("profile", &[("name", name.into())]);
    }

    /// Settles a file: a `profile` or a `connector`.
    pub(super) fn settle(self, what: &str, files: JsValue) {
        self.ask(what, &[("files", files)]);
    }

    /// Guesses once more instead of using the connector that was opened.
    pub(super) fn leave_connector(self) {
        self.ask("connector", &[]);
    }

    /// Says which field a column is; blank for none.
    pub(super) fn say_column(self, file: &str, key: &str, field: &str) {
        self.ask("column", &[("file", file.into()), ("key", key.into()), ("field", field.into())]);
    }

    /// Saves all faults as a workbook.
    pub(super) fn save_workbook(self) {
        self.ask("workbook", &[]);
    }

    /// Forgets what files came to before.
    pub(super) fn forget_scores(self) {
        self.ask("forget", &[]);
    }

    /// Stops reading.
    pub(super) fn stop(self) {
        self.ask("stop", &[]);
    }

    /// Lists records from a place on.
    pub(super) fn list(self, from: usize) {
        self.list_with(from, JsValue::UNDEFINED);
    }

    /// The same, and the one at a place besides.
    fn list_with(self, from: usize, one: JsValue) {
        let rule = self.rule.get_untracked();
        let places = [("from", (from as f64).into()), ("most", (PAGE as f64).into()), ("one", one)];
        self.ask("list", &[&[("rule", rule.into())], &places[..]].concat());
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
                    step: match report.text("step").as_deref() {
                        Some("folder") => &texts::STAFF_FOLDER_READING,
                        Some("pictures") => &texts::STAFF_FOLDER_MEASURING,
                        _ => &texts::STAFF_READING,
                    },
                    bytes: report.number("bytes").unwrap_or_default(),
                    of: report.number("of").unwrap_or_default(),
                    records: amount(&report, "records"),
                });
            }
            "settled" => {
                if report.is("isNew") {
                    self.opened.set(None);
                    self.chosen.set(None);
                }
                self.settled.set(Some(Arc::new(settled(&report))));
            }
            "opened" => {
                let summary = Arc::new(summary(&report));
                self.opened.set(Some(summary.clone()));
                self.state.set(State::Opened(summary));
                // What is looked at was read anew, too.
                let chosen = self.chosen.with_untracked(|chosen| chosen.as_ref().map(|own| own.at));
                self.list_with(0, chosen.map_or(JsValue::UNDEFINED, |at| (at as f64).into()));
            }
            "list" => self.listed.set(Some(Arc::new(listed(&report)))),
            "one" => self.chosen.set(report.part("record").map(|own| Arc::new(record(own)))),
            "scores" => self.scores.set(scored(&report)),
            "table" => self.table.set(report.text("text")),
            "stopped" => self.state.set(State::Stopped),
            _ => self.state.set(State::Failed(match report.text("reason").as_deref() {
                Some("changed") => &texts::STAFF_CHANGED,
                Some("missing") => &texts::PAGE_MISSING_PART,
                _ => &texts::STAFF_BROKEN,
            })),
        }
    }

    /// What was opened before is gone. The record that is looked at stays until it is read anew.
    fn forget(self) {
        if self.listed.with_untracked(Option::is_some) {
            self.listed.set(None);
            self.scores.set(Vec::new());
            self.table.set(None);
            self.rule.set(String::new());
        }
    }
}
