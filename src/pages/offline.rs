//! What is kept on the device, to be looked at without a network.

use crate::components::changing::changing;
use crate::components::element::{a, button, element, li, p, small, span, ul, view};
use crate::components::frame::{empty, heading, section, waiting, ways};
use crate::components::keeping::{KEEPER, megabytes};
use crate::components::lazy_part::tool_part;
use crate::languages::{Words, say_with, texts};
use crate::site::Site;
use crate::viewers::Report;
use crate::web::address::Route;
use crate::web::member;
use leptos::prelude::*;
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
    Refused,
    Here { things: Vec<Kept>, used: f64 },
}

type Task = RwSignal<JsValue, LocalStorage>;

pub(super) fn page() -> AnyView {
    let site = Site::here();
    let title = site.say(&texts::OFFLINE);
    let state = RwSignal::new(State::Waiting);
    let task: Task = RwSignal::new_local(ask("list", ""));
    let part = tool_part(site, KEEPER, move || {
        let hear = move |event| hear(&Report::of(event), state, task);
        let keeper = element(KEEPER).on("state", hear).property("task", move || task.get());
        let shown = changing(move || match state.get() {
            State::Waiting => waiting(),
            State::Refused => nothing_kept(site, &texts::KEEP_REFUSED),
            State::Here { things, used } => list(site, &things, used, task),
        });
        view((keeper, shown))
    });
    view((heading(&title, title.as_str()), p().class("lead").child(site.say(&texts::OFFLINE_LEAD)), part))
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
        return view((nothing_kept(site, &texts::OFFLINE_EMPTY), room));
    }
    let items: Vec<_> = things.iter().map(|kept| li().child(item(site, kept, task))).collect();
    section(site.say(&texts::KEPT_THINGS), view((ul().class("kept").child(items), room)))
}

/// Why nothing is kept, and where there is something to keep.
fn nothing_kept(site: Site, why: &Words) -> AnyView {
    let why = p().attribute("role", "status").child(site.say(why));
    view(empty((why, ways(site, [(Route::Museums, &texts::MUSEUMS), (Route::Tours, &texts::TOURS)]))))
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
        .on("click", move |_| task.set(ask("forget", &address)))
        .child((site.say(&texts::KEEP_REMOVE), span().class("visually-hidden").child(format!(": {name}"))));
    view((link, small().child(size), remove))
}
