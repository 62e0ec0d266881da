//! What is open in the studio, and what its element is asked.

use super::told::{Answer, Put, Tried, Wrong, answer, put, tried, wrong};
use crate::pages::staff::asked::Unanswered;
use crate::site::Site;
use crate::viewers::Report;
use crate::web::{head, member};
use leptos::prelude::*;
use std::sync::Arc;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// How far the question to the API is.
#[derive(Clone, PartialEq)]
pub(super) enum Asking {
    Nothing,
    Waiting,
    Unanswered(Unanswered),
}

/// The studio. A copy is the same one.
#[derive(Clone, Copy)]
pub(super) struct Studio {
    pub(super) site: Site,
    pub(super) asking: RwSignal<Asking>,
    /// What is typed.
    pub(super) address: RwSignal<String>,
    pub(super) pasted: RwSignal<String>,
    pub(super) connector: RwSignal<String>,
    /// What is chosen: the kind of records, and the field to fill.
    pub(super) kind: RwSignal<String>,
    pub(super) field: RwSignal<String>,
    pub(super) answer: RwSignal<Option<Arc<Answer>>>,
    /// The answer with one record, if it is open besides.
    pub(super) one: RwSignal<Option<Arc<Answer>>>,
    /// The answer that is looked at, and opened next: `list` or `one`.
    pub(super) part: RwSignal<String>,
    /// The fields of the kind.
    pub(super) fields: RwSignal<Vec<String>>,
    pub(super) unguessed: RwSignal<Option<String>>,
    /// What is wrong in the connector; nothing if it was tried.
    pub(super) wrong: RwSignal<Option<Wrong>>,
    pub(super) tried: RwSignal<Option<Arc<Tried>>>,
    pub(super) put: RwSignal<Option<Put>>,
    /// How the page looks, and what is shown in windows within it.
    pub(super) look: RwSignal<String>,
    task: RwSignal<JsValue, LocalStorage>,
}

impl Studio {
    pub(super) fn new(site: Site) -> Self {
        let studio = Self {
            site,
            asking: RwSignal::new(Asking::Nothing),
            address: RwSignal::new(String::new()),
            pasted: RwSignal::new(String::new()),
            connector: RwSignal::new(String::new()),
            kind: RwSignal::new("exhibits".to_owned()),
            field: RwSignal::new("title".to_owned()),
            answer: RwSignal::new(None),
            one: RwSignal::new(None),
            part: RwSignal::new("list".to_owned()),
            fields: RwSignal::new(Vec::new()),
            unguessed: RwSignal::new(None),
            wrong: RwSignal::new(None),
            tried: RwSignal::new(None),
            put: RwSignal::new(None),
            look: RwSignal::new(head::appearance()),
            task: RwSignal::new_local(JsValue::UNDEFINED),
        };
        // What was typed before, in another language perhaps.
        studio.ask("begin", &[]);
        studio
    }

    /// What the element is to do.
    pub(super) fn task(self) -> JsValue {
        self.task.get()
    }

    /// Asks the element for something that needs no more words.
    pub(super) fn ask(self, what: &str, members: &[(&str, JsValue)]) {
        let task: JsValue = js_sys::Object::new().into();
        member::set(&task, "do", &what.into());
        member::set(&task, "language", &self.site.language.tag().into());
        for (name, value) in members {
            member::set(&task, name, value);
        }
        self.task.set(task);
    }

    /// Notes what is typed or chosen, by the name that the element knows it by.
    pub(super) fn note(self, name: &str, text: String) {
        let own = match name {
            "address" => self.address,
            "pasted" => self.pasted,
            "part" => self.part,
            _ => self.field,
        };
        own.set(text.clone());
        self.ask("typed", &[("name", name.into()), ("text", text.into())]);
    }

    /// Chooses another kind of records, for which a connector is guessed anew.
    pub(super) fn choose_kind(self, kind: String) {
        self.kind.set(kind.clone());
        self.ask("kind", &[("text", kind.into())]);
    }

    /// Notes what is typed in the connector, which is tried soon.
    pub(super) fn write(self, text: String) {
        self.connector.set(text.clone());
        self.ask("connector", &[("text", text.into())]);
    }

    /// Hears what has come of it.
    pub(super) fn hear(self, event: Event) {
        let report = Report::of(event);
        let text = |name: &str| report.text(name).unwrap_or_default();
        match report.state().as_str() {
            "kept" => {
                self.address.set(text("address"));
                self.pasted.set(text("pasted"));
                self.connector.set(text("connector"));
                self.kind.set(text("kind"));
                self.field.set(text("field"));
                self.part.set(text("part"));
            }
            "asking" => self.asking.set(Asking::Waiting),
            "unanswered" | "failed" => self.asking.set(Asking::Unanswered(Unanswered::of(&report))),
            "opened" => {
                self.asking.set(Asking::Nothing);
                self.forget();
                self.one.set(None);
                self.answer.set(Some(Arc::new(answer(&report))));
            }
            "opened_one" => self.one.set(Some(Arc::new(answer(&report)))),
            "fields" => self.fields.set(report.texts("fields")),
            "guessed" => {
                self.unguessed.set(report.text("wrong"));
                self.rewrite(&report, "connector");
            }
            "put" => {
                self.rewrite(&report, "text");
                self.put.set(put(&report));
            }
            "tried" => {
                self.wrong.set(wrong(&report));
                if report.part("wrong").is_none() {
                    self.tried.set(Some(Arc::new(tried(&report))));
                }
            }
            "look" => self.look.set(head::appearance()),
            _ => {}
        }
    }

    /// The connector as the studio has written it.
    fn rewrite(self, report: &Report, name: &str) {
        if let Some(text) = report.text(name) {
            self.connector.set(text);
        }
    }

    /// What became of another answer is gone.
    fn forget(self) {
        self.tried.set(None);
        self.put.set(None);
        self.unguessed.set(None);
    }
}
