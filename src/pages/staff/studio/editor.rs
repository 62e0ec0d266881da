//! The connector as text, with the lines' numbers beside it, and what is wrong at its line.

use super::source::value;
use super::state::Studio;
use super::told::Wrong;
use crate::components::changing::changing;
use crate::components::element::{Element, button, div, element, label, nothing, p, span, view};
use crate::components::frame::section;
use crate::derived::Derived;
use crate::languages::{say_with, texts};
use crate::web::member::{call, get, number, set};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// The identifier of the text.
const TEXT: &str = "studio-text";

/// What stands beside the text has as many lines and some more, so that it can be scrolled as far.
const MORE: usize = 4;

pub(super) fn editor(studio: Studio) -> AnyView {
    let site = studio.site;
    let text = element("textarea")
        .id(TEXT)
        .class("studio-text")
        .attribute("rows", "24")
        .attribute("wrap", "off")
        .attribute("dir", "ltr")
        .attribute("spellcheck", "false")
        .attribute("autocapitalize", "off")
        .attribute("autocomplete", "off")
        .attribute("aria-describedby", "studio-said")
        .attribute_from("aria-invalid", move || studio.wrong.with(Option::is_some).then_some("true"))
        .property("value", move || studio.connector.get())
        .on("input", move |event| studio.write(value(&event)))
        .on("scroll", |_| align());
    let lines = Derived::new(move |_| studio.connector.with(|text| text.split('\n').count()));
    let beside = |class: &'static str, part: AnyView| {
        element("pre").class(class).attribute("aria-hidden", "true").attribute("dir", "ltr").child(part)
    };
    let numbers = changing(move || {
        request_animation_frame(align);
        numbers(lines.get(), studio.wrong.get().as_ref())
    });
    let notes = changing(move || studio.wrong.get().map_or_else(nothing, |wrong| note(lines.get(), &wrong)));
    let whole = div().class("studio-editor").child((
        beside("studio-lines", numbers),
        text,
        beside("studio-notes", notes),
    ));
    let name = label().attribute("for", TEXT).child(site.say(&texts::STUDIO_TEXT));
    section(
        site.say(&texts::STUDIO_CONNECTOR),
        (
            name,
            whole,
            said(studio),
            tools(studio),
            p().class("studio-hint").child(site.say(&texts::STUDIO_SAY)),
        ),
    )
}

/// What stands beside the text is scrolled with it.
fn align() {
    let text = call(&document(), "getElementById", &TEXT.into());
    let beside = call(&get(&text, "parentElement"), "querySelectorAll", &"pre".into());
    for own in js_sys::Array::from(&beside).iter() {
        set(&own, "scrollTop", &get(&text, "scrollTop"));
    }
}

/// The numbers of the lines; that of the line with the mistake is marked.
fn numbers(lines: usize, wrong: Option<&Wrong>) -> AnyView {
    let some = |from: usize, to: usize| (from..=to).map(|line| format!("{line}\n")).collect::<String>();
    let end = "\n".repeat(MORE);
    match wrong.filter(|wrong| (1..=lines).contains(&wrong.line)) {
        None => view((some(1, lines), end)),
        Some(wrong) => view((
            some(1, wrong.line - 1),
            element("mark").child(wrong.line.to_string()),
            "\n",
            some(wrong.line + 1, lines),
            end,
        )),
    }
}

/// What is wrong, under its line.
fn note(lines: usize, wrong: &Wrong) -> AnyView {
    let after = lines.saturating_sub(wrong.line) + MORE;
    view(("\n".repeat(wrong.line), element("mark").child(wrong.why.as_str()), "\n".repeat(after)))
}

/// The same in words that are read out, and a way there.
fn said(studio: Studio) -> Element {
    let site = studio.site;
    let part = changing(move || {
        let unguessed = studio
            .unguessed
            .get()
            .map(|why| p().class("status").child(say_with(site.language, &texts::STUDIO_UNGUESSED, &why)));
        let is_tried = studio.tried.with(Option::is_some);
        let state = match studio.wrong.get() {
            None if is_tried => view(p().child(site.say(&texts::STUDIO_GOOD))),
            Some(wrong) if studio.connector.with(|text| !text.is_empty()) => mistake(studio, wrong),
            _ => nothing(),
        };
        view((unguessed, state))
    });
    div().id("studio-said").class("studio-said-below").attribute("role", "status").child(part)
}

fn mistake(studio: Studio, wrong: Wrong) -> AnyView {
    let site = studio.site;
    let place = [wrong.line, wrong.column]
        .iter()
        .fold(site.say(&texts::STUDIO_MISTAKE), |said, own| said.replacen("{}", &own.to_string(), 1));
    let why = span().child(wrong.why.as_str());
    let go = button().attribute("type", "button").on("click", move |_| go_to(&wrong));
    view((p().class("status").child((place, why)), go.child(site.say(&texts::STUDIO_GO))))
}

/// Puts the cursor where the mistake is. The text is counted as the browser does, in UTF-16; the columns are bytes.
fn go_to(wrong: &Wrong) {
    let text = call(&document(), "getElementById", &TEXT.into());
    let all = get(&text, "value").as_string().unwrap_or_default();
    let before: usize =
        all.split('\n').take(wrong.line.saturating_sub(1)).map(|line| line.encode_utf16().count() + 1).sum();
    let line = all.split('\n').nth(wrong.line.saturating_sub(1)).unwrap_or_default();
    let column = line.get(..wrong.column.saturating_sub(1)).unwrap_or(line).encode_utf16().count();
    call(&text, "focus", &JsValue::UNDEFINED);
    for end in ["selectionStart", "selectionEnd"] {
        set(&text, end, &((before + column) as f64).into());
    }
    // Its line comes into the middle of what is seen.
    let lines = all.split('\n').count().max(1) as f64;
    let line = number(&text, "scrollHeight") / lines;
    let top = line * wrong.line as f64 - number(&text, "clientHeight") / 2.0;
    set(&text, "scrollTop", &top.max(0.0).into());
}

fn tools(studio: Studio) -> Element {
    let site = studio.site;
    let tool = |words, what: &'static str| {
        let tool = button().attribute("type", "button").on("click", move |_| studio.ask(what, &[]));
        tool.child(site.say(words))
    };
    div().class("toolbar").child((
        tool(&texts::STUDIO_SAVE, "save"),
        tool(&texts::STUDIO_GUESS, "guess"),
        tool(&texts::STUDIO_UNDO, "back"),
    ))
}
