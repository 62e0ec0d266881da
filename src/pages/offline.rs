//! What is kept on the device, to be looked at without a network.

use crate::components::changing::changing;
use crate::components::element::{a, button, element, li, nothing, p, small, span, ul, view};
use crate::components::frame::{failed, heading, section, waiting};
use crate::components::keeping::megabytes;
use crate::languages::{say_with, texts};
use crate::lazy::NotLoaded;
use crate::site::Site;
use crate::viewers::{Report, load};
use crate::web::member;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

/// Something that is kept.
#[derive(Clone)]
struct Kept {
    /// Its address after the language.
    address: String,
    title: Option<String>,
    bytes: f64,
    /// Whether it was kept to its end.
    whole: bool,
}

/// What the script has told.
#[derive(Clone)]
enum State {
    Waiting,
    Unreachable,
    Refused,
    Here { things: Vec<Kept>, used: f64 },
}

type Task = RwSignal<JsValue, LocalStorage>;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::OFFLINE);
    let state = RwSignal::new(State::Waiting);
    let task: Task = RwSignal::new_local(ask("list", ""));
    let loaded = RwSignal::new(false);
    spawn_local(async move {
        // The visitor may have left meanwhile.
        let _ = match load("museum-keeper").await {
            Ok(()) => loaded.try_set(true).map(drop),
            Err(NotLoaded) => state.try_set(State::Unreachable).map(drop),
        };
    });
    let keeper = changing(move || match loaded.get() {
        false => nothing(),
        true => {
            let hear = move |event| hear(&Report::of(event), state, task);
            view(element("museum-keeper").on("state", hear).property("task", move || task.get()))
        }
    });
    let shown = changing(move || match state.get() {
        State::Waiting => waiting(),
        State::Unreachable => failed(site.language, site.say(&texts::PAGE_MISSING_PART), None, None),
        State::Refused => view(p().child(site.say(&texts::KEEP_REFUSED))),
        State::Here { things, used } => list(site, &things, used, task),
    });
    view((
        heading(&title, title.as_str()),
        p().class("lead").child(site.say(&texts::OFFLINE_LEAD)),
        keeper,
        shown,
    ))
}

fn ask(what: &str, address: &str) -> JsValue {
    let task: JsValue = js_sys::Object::new().into();
    member::set(&task, "do", &what.into());
    member::set(&task, "address", &address.into());
    task
}

fn hear(report: &Report, state: RwSignal<State>, task: Task) {
    match report.state().as_str() {
        "list" => {
            let things = report.list("things").iter().map(Kept::read).collect();
            state.set(State::Here { things, used: report.number("used").unwrap_or_default() });
        }
        // One was removed.
        "absent" => task.set(ask("list", "")),
        _ => state.set(State::Refused),
    }
}

impl Kept {
    fn read(report: &Report) -> Self {
        Self {
            address: report.text("address").unwrap_or_default(),
            title: report.text("title"),
            bytes: report.number("bytes").unwrap_or_default(),
            whole: report.is("whole"),
        }
    }
}

fn list(site: Site, things: &[Kept], used: f64, task: Task) -> AnyView {
    let language = site.language;
    let room = say_with(language, &texts::KEPT_ROOM, &megabytes(language, used));
    let room = (used > 0.0).then(|| p().class("keeping-note").child(room));
    if things.is_empty() {
        return view((p().attribute("role", "status").child(site.say(&texts::OFFLINE_EMPTY)), room));
    }
    let items: Vec<_> = things.iter().map(|kept| li().child(item(site, kept, task))).collect();
    section(site.say(&texts::KEPT_THINGS), view((ul().class("kept").child(items), room)))
}

fn item(site: Site, kept: &Kept, task: Task) -> AnyView {
    let name = kept.title.clone().unwrap_or_else(|| kept.address.clone());
    let link = a().href(format!("{}/{}", site.language.tag(), kept.address)).child(name.clone());
    let size = match kept.whole {
        true => megabytes(site.language, kept.bytes),
        false => site.say(&texts::KEPT_IN_PART),
    };
    let address = kept.address.clone();
    let remove = button()
        .attribute("type", "button")
        .on("click", move |_| task.set(ask("remove", &address)))
        .child((site.say(&texts::KEEP_REMOVE), span().class("visually-hidden").child(format!(": {name}"))));
    view((link, small().child(size), remove))
}
