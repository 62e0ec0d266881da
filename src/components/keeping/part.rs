//! A thing that is kept, or could be: how much it is, how far it has come, and how to take it away.

use super::gather::{Gathered, gather};
use super::{KEEPER, Thing, megabytes};
use crate::components::changing::changing;
use crate::components::element::{a, button, div, element, nothing, p, view};
use crate::components::lazy_part::tool_part;
use crate::languages::{Words, number, say_with, texts};
use crate::site::Site;
use crate::viewers::Report;
use crate::web::address::{Location, Route};
use crate::web::member;
use catalogue::collection::Record;
use catalogue::model::Address;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

/// How far it has come.
#[derive(Clone, PartialEq)]
enum State {
    Counting,
    Measured { bytes: f64, room: bool },
    Keeping { done: usize, of: usize },
    Stopped,
    Kept { bytes: f64, lasting: bool },
    Failed(String),
}

/// What the script is asked to do.
type Task = RwSignal<JsValue, LocalStorage>;

/// Everything that a thing's part knows. A copy is the same.
#[derive(Clone, Copy)]
struct Keeping {
    site: Site,
    thing: StoredValue<Thing>,
    gathered: StoredValue<Gathered>,
    state: RwSignal<State>,
    task: Task,
}

pub(super) fn part(thing: Thing) -> AnyView {
    let site = Site::here();
    let keeping = Keeping {
        site,
        thing: StoredValue::new(thing),
        gathered: StoredValue::new(Gathered::default()),
        state: RwSignal::new(State::Counting),
        task: RwSignal::new_local(JsValue::UNDEFINED),
    };
    tool_part(site, KEEPER, move || keeping.shown())
}

impl Keeping {
    fn shown(self) -> AnyView {
        self.ask("look");
        let keeper = element(KEEPER).on("state", move |event| self.hear(&Report::of(event)));
        let keeper = keeper.property("task", move || self.task.get());
        let words = p().attribute("role", "status").child(changing(move || view(self.words())));
        // One button for all, so that the focus stays on it while it changes.
        let act = button()
            .attribute("type", "button")
            .attribute_from("hidden", move || self.action().is_none())
            .on("click", move |_| self.act());
        let act = act.child(changing(move || view(self.action().map(|words| self.site.say(words)))));
        let all = a().href(self.site.href_of_portal(Route::Offline)).child(self.site.say(&texts::KEPT_ALL));
        view((keeper, words, self.progress(), self.notes(), div().class("keeping-ways").child((act, all))))
    }

    /// Asks the script for something.
    fn ask(self, what: &str) {
        let task: JsValue = js_sys::Object::new().into();
        let set = |name, text: &str| member::set(&task, name, &text.into());
        set("do", what);
        set("address", &self.site.href_of(&self.thing.with_value(|thing| thing.route.clone())));
        set("title", &self.site.plain(&self.thing.with_value(|thing| thing.title.clone())));
        set("lang", self.site.language.tag());
        set("contents", &self.thing.with_value(contents));
        let files = js_sys::Array::new();
        self.gathered.with_value(|gathered| {
            for file in &gathered.files {
                files.push(&file.as_str().into());
            }
        });
        member::set(&task, "files", &files);
        self.task.set(task);
    }

    fn hear(self, report: &Report) {
        let number = |name| report.number(name).unwrap_or_default();
        let bytes = number("bytes");
        self.state.set(match report.state().as_str() {
            "absent" => return self.count(),
            "measured" => {
                State::Measured { bytes, room: report.text("lacks").is_none_or(|lack| lack.is_empty()) }
            }
            "progress" => State::Keeping { done: number("done") as usize, of: number("of") as usize },
            "kept" => State::Kept { bytes, lasting: report.is("lasting") },
            _ => {
                let reason = match report.text("reason").as_deref() {
                    Some("full") => &texts::KEEP_FULL,
                    Some("refused") => &texts::KEEP_REFUSED,
                    _ => &texts::NO_CONNECTION,
                };
                State::Failed(self.site.say(reason))
            }
        });
    }

    /// Finds out how much there is to keep.
    fn count(self) {
        self.state.set(State::Counting);
        let things = self.thing.with_value(|thing| self.things(thing));
        spawn_local(async move {
            let gathered = gather(&things, self.site.language).await;
            match gathered {
                Ok(gathered) => {
                    // The visitor may have left meanwhile.
                    if self.gathered.try_set_value(gathered).is_none() {
                        self.ask("measure");
                    }
                }
                Err(failure) => {
                    let _ = self.state.try_set(State::Failed(self.site.explain(&failure)));
                }
            }
        });
    }

    /// What can be kept of a thing: its page, or its exhibits, in the folders of their catalogues.
    fn things(self, thing: &Thing) -> Vec<(Address, Route)> {
        let own = |record: &Record| {
            Some((self.site.packed_as(record.catalogue.as_deref())?, Route::Exhibit(record.id.clone())))
        };
        match thing.exhibits.is_empty() {
            true => self.site.packed().map(|folder| (folder, thing.route.clone())).into_iter().collect(),
            false => thing.exhibits.iter().filter_map(own).collect(),
        }
    }

    fn action(self) -> Option<&'static Words> {
        match self.state.get() {
            State::Counting | State::Measured { room: false, .. } => None,
            State::Measured { .. } => Some(&texts::KEEP_NOW),
            State::Keeping { .. } => Some(&texts::KEEP_STOP),
            State::Stopped | State::Failed(_) => Some(&texts::TRY_AGAIN),
            State::Kept { .. } => Some(&texts::KEEP_REMOVE),
        }
    }

    fn act(self) {
        match self.state.get_untracked() {
            State::Measured { .. } => {
                let of = self.gathered.with_value(|gathered| gathered.files.len());
                self.state.set(State::Keeping { done: 0, of });
                self.ask("keep");
            }
            State::Keeping { .. } => {
                self.ask("stop");
                self.state.set(State::Stopped);
            }
            State::Stopped | State::Failed(_) => self.count(),
            State::Kept { .. } => self.ask("forget"),
            State::Counting => {}
        }
    }

    fn words(self) -> String {
        let language = self.site.language;
        let with = |words, bytes| say_with(language, words, &megabytes(language, bytes));
        match self.state.get() {
            State::Counting => self.site.say(&texts::KEEP_COUNTING),
            State::Measured { room: false, .. } => self.site.say(&texts::KEEP_NO_ROOM),
            State::Measured { bytes, .. } => with(&texts::KEEP_SIZE, bytes),
            // The bar tells how far it is.
            State::Keeping { of, .. } => say_with(language, &texts::KEEP_PROGRESS, &number(language, of)),
            State::Stopped => self.site.say(&texts::KEEP_STOPPED),
            State::Kept { bytes, .. } => with(&texts::KEPT, bytes),
            State::Failed(why) => why,
        }
    }

    fn progress(self) -> AnyView {
        changing(move || match self.state.get() {
            State::Keeping { done, of } => {
                let bar = element("progress").attribute("max", of.to_string());
                view(
                    bar.attribute("value", done.to_string())
                        .attribute("aria-label", self.site.say(&texts::KEEP)),
                )
            }
            _ => nothing(),
        })
    }

    fn notes(self) -> AnyView {
        changing(move || {
            let elsewhere = self.thing.with_value(|thing| self.things(thing).len() < thing.exhibits.len());
            let note = match self.state.get() {
                State::Measured { .. } if elsewhere => &texts::KEEP_ELSEWHERE,
                State::Measured { .. } if self.gathered.with_value(|gathered| gathered.outside) => {
                    &texts::KEEP_OUTSIDE
                }
                State::Kept { lasting: false, .. } => &texts::KEPT_FOR_NOW,
                _ => return nothing(),
            };
            view(p().class("keeping-note").child(self.site.say(note)))
        })
    }
}

/// Which exhibits a thing consists of: with others it is no longer what was kept.
fn contents(thing: &Thing) -> String {
    let mut words: Vec<String> = thing.exhibits.iter().map(Record::to_word).collect();
    words.sort_unstable();
    words.join(" ")
}

impl Site {
    /// The address of a page without its language: what a kept thing is called.
    fn href_of(self, route: &Route) -> String {
        let href = self.href(route.clone());
        href.split_once('/').map(|(_, rest)| rest.to_owned()).unwrap_or(href)
    }

    /// The address of a page that is not of the catalogue.
    fn href_of_portal(self, route: Route) -> String {
        Location::new(self.language, None, route).href()
    }
}
