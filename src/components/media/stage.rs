//! Where a tool shows its object, with the portal's own buttons under it.

use super::commands::{Command, OFFERED};
use crate::components::changing::{changing, following};
use crate::components::element::{Element, button, div, element, img, nothing, span, view};
use crate::components::frame::{Retry, failed, waiting};
use crate::derived::Derived;
use crate::languages::{Words, texts};
use crate::lazy::NotLoaded;
use crate::site::Site;
use crate::viewers::{Report, act, load};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::Event;

/// A tool, and how it is set.
pub struct Tool {
    /// The name of its element, which says which script it is in.
    pub tag: &'static str,
    /// The identifier of its element.
    pub id: &'static str,
    /// The element's attributes.
    pub settings: Vec<(&'static str, String)>,
    /// Its buttons; none for one that has no buttons of its own, nor such as its device could offer.
    pub commands: &'static [Command],
    /// A picture to look at until it is ready.
    pub poster: Option<String>,
}

#[derive(Clone, PartialEq)]
enum State {
    Fetching,
    Starting,
    Ready,
    Failed(String),
}

type Heard = StoredValue<Box<dyn Fn(&Report)>, LocalStorage>;

/// Starts a tool, and shows how far it is. A tool that fails is words and a retry. `heard` is told
/// of everything that the tool reports.
pub fn stage(tool: Tool, heard: impl Fn(&Report) + 'static) -> AnyView {
    let heard: Heard = StoredValue::new_local(Box::new(heard));
    let site = Site::here();
    let state = RwSignal::new(State::Fetching);
    let again = Retry::new();
    let offers = RwSignal::new(String::new());
    let tag = tool.tag;
    following(move || {
        again.track();
        state.set(State::Fetching);
        spawn_local(async move {
            let loaded = load(tag).await;
            // The visitor may have left meanwhile, and then so has the signal.
            let _ = state.try_set(match loaded {
                Ok(()) => State::Starting,
                Err(NotLoaded) => State::Failed("unreachable".to_owned()),
            });
        });
    });
    // The tool's element stays while it goes from starting to ready.
    let phase = Derived::new(move |_| match state.get() {
        State::Ready => State::Starting,
        other => other,
    });
    let commands = (!tool.commands.is_empty()).then(|| buttons(site, &tool, state, offers));
    let poster = poster(tool.poster.clone(), state);
    let shown = changing(move || match phase.get() {
        State::Fetching => waiting(),
        State::Failed(reason) => {
            let message = site.say(trouble(&reason));
            failed(site.language, message, None, may_pass(&reason).then_some(again))
        }
        State::Starting | State::Ready => view(tool_element(&tool, state, offers, heard)),
    });
    let busy = move || if state.get() == State::Starting { "true" } else { "false" };
    let stage = div().class("stage").attribute_from("aria-busy", busy).child((poster, shown));
    view(div().class("viewer").child((stage, commands)))
}

/// The picture, until the tool is ready or has failed.
fn poster(source: Option<String>, state: RwSignal<State>) -> AnyView {
    let coming = Derived::new(move |_| matches!(state.get(), State::Fetching | State::Starting));
    changing(move || match (&source, coming.get()) {
        (Some(source), true) => {
            let image = img().class("stage-poster").attribute("src", source.as_str()).attribute("alt", "");
            view(image.attribute("referrerpolicy", "no-referrer"))
        }
        _ => nothing(),
    })
}

fn tool_element(tool: &Tool, state: RwSignal<State>, offers: RwSignal<String>, heard: Heard) -> Element {
    let reported = move |event: Event| {
        let report = Report::of(event);
        if let Some(offered) = report.text("offers") {
            let _ = offers.try_set(offered);
        }
        let next = match report.state().as_str() {
            "ready" => Some(State::Ready),
            "failed" => Some(State::Failed(report.text("reason").unwrap_or_default())),
            _ => None,
        };
        // A tool may report a last time while it is taken away, and then nobody listens.
        let _ = heard.try_with_value(|heard| heard(&report));
        let _ = next.map(|next| state.try_set(next));
    };
    let made = element(tool.tag).id(tool.id).class("tool").attribute("dir", "ltr").on("state", reported);
    tool.settings.iter().fold(made, |made, (name, text)| made.attribute(name, text.as_str()))
}

/// The portal's own buttons, which wait until the tool is ready; those that not every device has
/// a use for are there when the tool offers what they ask for.
fn buttons(site: Site, tool: &Tool, state: RwSignal<State>, offers: RwSignal<String>) -> AnyView {
    let (id, commands) = (tool.id, tool.commands);
    let unready = Signal::derive(move || state.get() != State::Ready);
    let name = site.say(&texts::VIEWER_BUTTONS);
    let group = div()
        .class("viewer-buttons")
        .attribute("role", "group")
        .attribute("aria-label", name)
        .attribute("dir", "ltr");
    let offered = changing(move || {
        let offers = offers.get();
        let offered = OFFERED.iter().filter(|command| offers.split(' ').any(|offer| offer == command.0));
        view(offered.map(|command| command_button(site, id, command, unready)).collect::<Vec<_>>())
    });
    let own: Vec<_> = commands.iter().map(|command| command_button(site, id, command, unready)).collect();
    view(group.child((own, offered)))
}

fn command_button(site: Site, id: &'static str, command: &Command, unready: Signal<bool>) -> Element {
    let &(command, sign, name) = command;
    let name = site.say(name);
    button()
        .attribute("type", "button")
        .attribute("title", name.clone())
        .attribute_from("disabled", move || unready.get())
        .on("click", move |_| act(id, command))
        .child((
            span().attribute("aria-hidden", "true").child(sign),
            span().class("visually-hidden").child(name),
        ))
}

/// Whether trying again may help.
fn may_pass(reason: &str) -> bool {
    !matches!(reason, "no-webgl" | "refused" | "too-large" | "no-mesh" | "not-two-to-one")
}

/// What a tool's reason for failing means, in words.
fn trouble(reason: &str) -> &'static Words {
    match reason {
        "no-webgl" => &texts::VIEWER_NO_WEBGL,
        "context-lost" => &texts::VIEWER_CONTEXT_LOST,
        "too-large" => &texts::VIEWER_TOO_LARGE,
        "cut-short" | "unreachable" => &texts::VIEWER_UNREACHABLE,
        "refused" => &texts::VIEWER_REFUSED,
        "no-mesh" => &texts::VIEWER_NO_MESH,
        "not-two-to-one" => &texts::VIEWER_NOT_PANORAMA,
        _ => &texts::VIEWER_BROKEN,
    }
}
