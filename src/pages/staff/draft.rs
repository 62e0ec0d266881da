//! Records of an API that are not published yet, opened with a key.

use super::asked::Unanswered;
use super::file_field::{FileField, file_field};
use super::room::Room;
use super::told::amount;
use crate::components::changing::changing;
use crate::components::element::{
    button, details, div, element, form, input, label, li, nothing, p, span, summary, ul, view,
};
use crate::languages::{number, say_with, texts};
use crate::viewers::Report;
use crate::web::member::{call, get, set};
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Event;

/// The tag of the element that asks the API (`src/staff/draft.js`).
pub(super) const ELEMENT: &str = "museum-staff-draft";

/// The identifier of the field for the key.
const KEY: &str = "staff-key";

/// How far it is.
#[derive(Clone, PartialEq)]
enum State {
    Nothing,
    Reading { records: usize, of: usize },
    Ended { records: usize, in_part: bool, lost: usize, why: Vec<String>, failed: Option<Unanswered> },
}

/// A draft API. A copy is the same one.
#[derive(Clone, Copy)]
struct Draft {
    room: Room,
    state: RwSignal<State>,
    /// What the connector is called.
    connector: RwSignal<Option<String>>,
    task: RwSignal<JsValue, LocalStorage>,
}

impl Draft {
    fn ask(self, what: &str, members: &[(&str, JsValue)]) {
        let task: JsValue = js_sys::Object::new().into();
        set(&task, "do", &what.into());
        for (name, value) in members {
            set(&task, name, value);
        }
        self.task.set(task);
    }

    /// Hands the key over, and leaves nothing of it in its field.
    fn send(self, what: &str) {
        let field = call(&document(), "getElementById", &KEY.into());
        let key = get(&field, "value").as_string().unwrap_or_default();
        set(&field, "value", &"".into());
        self.ask(what, &[("key", key.trim().into())]);
    }

    fn hear(self, event: Event) {
        let report = Report::of(event);
        match report.state().as_str() {
            "connector" => self.connector.set(report.text("name")),
            "progress" => self
                .state
                .set(State::Reading { records: amount(&report, "records"), of: amount(&report, "of") }),
            _ => {
                self.state.set(State::Ended {
                    records: amount(&report, "records"),
                    in_part: report.is("in_part"),
                    lost: amount(&report, "lost"),
                    why: report.texts("why"),
                    failed: report.part("failed").as_ref().map(Unanswered::of),
                });
                let files = report.member("files");
                if get(&files, "length").as_f64().is_some_and(|files| files > 0.0) {
                    self.room.open(files);
                }
            }
        }
    }
}

pub(super) fn draft(room: Room) -> AnyView {
    let site = room.site;
    let draft = Draft {
        room,
        state: RwSignal::new(State::Nothing),
        connector: RwSignal::new(None),
        task: RwSignal::new_local(JsValue::UNDEFINED),
    };
    draft.ask("begin", &[]);
    let asked = element(ELEMENT)
        .on("state", move |event| draft.hear(event))
        .property("task", move || draft.task.get());
    let own = FileField {
        id: "staff-api",
        name: &texts::DRAFT_CONNECTOR,
        kinds: ".json,application/json",
        several: false,
    };
    let by = changing(move || match draft.connector.get() {
        Some(name) => view(p().child(say_with(site.language, &texts::DRAFT_BY, &name))),
        None => nothing(),
    });
    let file = file_field(site, own, by, move |files| draft.ask("connector", &[("files", files)]));
    let form =
        form().class("staff-draft").attribute("autocomplete", "off").on("submit", move |event: Event| {
            event.prevent_default();
            draft.send("open");
        });
    let key = div().class("staff-key").child((
        label().attribute("for", KEY).child(site.say(&texts::DRAFT_KEY)),
        input()
            .id(KEY)
            .attribute("type", "password")
            .attribute("autocomplete", "off")
            .attribute("spellcheck", "false"),
    ));
    let open = button().attribute("type", "submit").child(site.say(&texts::DRAFT_OPEN));
    let said = div().attribute("role", "status").child(changing(move || said(draft)));
    let form = form.child((file, key, div().class("toolbar").child((open, changing(move || turn(draft))))));
    let is_open = move || draft.state.with(|state| *state != State::Nothing).then_some("");
    view(details().class("staff-api").attribute_from("open", is_open).child((
        summary().child(site.say(&texts::DRAFT)),
        p().child(site.say(&texts::DRAFT_LEAD)),
        asked,
        form,
        said,
    )))
}

/// Stopping, and going on.
fn turn(draft: Draft) -> AnyView {
    let site = draft.room.site;
    let button = || button().attribute("type", "button");
    match draft.state.get() {
        State::Reading { .. } => {
            view(button().on("click", move |_| draft.ask("stop", &[])).child(site.say(&texts::STAFF_STOP)))
        }
        State::Ended { failed: Some(own), .. } if own.may_go_on() => {
            view(button().on("click", move |_| draft.send("again")).child(site.say(&texts::DRAFT_AGAIN)))
        }
        _ => nothing(),
    }
}

fn said(draft: Draft) -> AnyView {
    let site = draft.room.site;
    let amount = |amount: usize| number(site.language, amount);
    match draft.state.get() {
        State::Nothing => nothing(),
        State::Reading { records, of } => {
            let read = if of > 0 {
                say_with(site.language, &texts::DRAFT_OF, &amount(records)).replacen("{}", &amount(of), 1)
            } else {
                amount(records)
            };
            view(p().child(say_with(site.language, &texts::DRAFT_READING, &read)))
        }
        State::Ended { records, in_part, lost, why, failed } => {
            let read = p().child(say_with(site.language, &texts::DRAFT_READ, &amount(records)));
            let in_part = in_part.then(|| p().class("status").child(site.say(&texts::STAFF_IN_PART)));
            let failed = failed.map(|own| {
                if own.wants_key() {
                    let field = call(&document(), "getElementById", &KEY.into());
                    call(&field, "focus", &JsValue::UNDEFINED);
                }
                let host = own.host.clone().map(|host| format!("{host}: "));
                // The parameter's name stands in the words already.
                let why = own.why.clone().filter(|_| own.code != "parameter");
                let why = why.map(|why| span().attribute("lang", "en").child(why));
                p().class("status").child((host, own.said(site), " ", why))
            });
            let why: Vec<_> =
                why.iter().map(|why| li().attribute("lang", "en").child(why.as_str())).collect();
            let lost = (lost > 0).then(|| {
                view((
                    p().class("status").child(say_with(site.language, &texts::DRAFT_LOST, &amount(lost))),
                    ul().class("staff-told").child(why),
                ))
            });
            view((read, failed, in_part, lost))
        }
    }
}
