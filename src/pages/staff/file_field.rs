//! A field that files are chosen by. The browser's own says so in its language, which may not be the page's.

use crate::components::element::{Content, Element, div, input, label, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use crate::web::member;
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// What is chosen: its identifier in the page, its name, which kinds of files, and whether several.
pub(super) struct FileField {
    pub(super) id: &'static str,
    pub(super) name: &'static Words,
    pub(super) kinds: &'static str,
    pub(super) several: bool,
}

/// The field with its name, its button and what more is said of it; `chosen` is given the list of files.
pub(super) fn file_field(
    site: Site,
    own: FileField,
    more: impl Content,
    chosen: impl Fn(JsValue) + Send + 'static,
) -> AnyView {
    let FileField { id, name, kinds, several } = own;
    let words = if several { &texts::STAFF_CHOOSE_FILES } else { &texts::STAFF_CHOOSE_FILE };
    let field = input().attribute("multiple", several.then_some("")).attribute("accept", kinds);
    framed(site, (id, name, words), field, more, chosen)
}

/// A field that a folder is chosen by, with all that is in it.
pub(super) fn folder_field(
    site: Site,
    more: impl Content,
    chosen: impl Fn(JsValue) + Send + 'static,
) -> AnyView {
    let field = input().attribute("webkitdirectory", "");
    let words = ("staff-folder", &texts::STAFF_FOLDER, &texts::STAFF_CHOOSE_FOLDER);
    framed(site, words, field, more, chosen)
}

fn framed(
    site: Site,
    (id, name, words): (&'static str, &'static Words, &'static Words),
    field: Element,
    more: impl Content,
    chosen: impl Fn(JsValue) + Send + 'static,
) -> AnyView {
    let field = field
        .id(id)
        .class("visually-hidden")
        .attribute("type", "file")
        .on("change", move |event| chosen(member::get(&member::get(&event, "target"), "files")));
    let button = label().class("staff-choose").attribute("for", id).child(site.say(words));
    view(div().class("staff-file-field").child((
        label().attribute("for", id).child(site.say(name)),
        field,
        button,
        more,
    )))
}
