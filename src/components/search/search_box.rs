//! The field that words are typed into.

use super::suggestions::{self, FIELD, PAUSE};
use crate::components::changing::changing;
use crate::components::element::{Element, button, div, form, input, label, nothing, view};
use crate::components::lazy_part::lazy_part;
use crate::languages::{Words, texts};
use crate::lazy_pages;
use crate::site::Site;
use futures::FutureExt;
use leptos::prelude::*;
use std::mem::discriminant;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

// With the tools that show things closely: a file of its own would part what pages share into more,
// smaller files, and cost every first page 2 KB.
lazy_pages! { viewers:
    load_suggestions => suggestions::part;
}

/// A form with one field for words, which its events are to be listened to on; `suggests` tells
/// whether the catalogue's suggestions stand under it.
pub fn search_form(site: Site, name: &'static Words, field: Element, suggests: bool) -> Element {
    let field = field.id(FIELD).attribute("autocomplete", "off");
    let form = form().class("search-box").attribute("role", "search");
    let (form, field) = match suggests {
        true => suggesting(site, form, field),
        false => (form, field.attribute("type", "search")),
    };
    let submit = button().attribute("type", "submit").child(site.say(&texts::SEARCH));
    form.child((
        label().attribute("for", FIELD).child(site.say(name)),
        div().class("search-row").child((field, submit)),
    ))
}

/// A form and its field, with suggestions under it; their code comes when somebody begins to type.
fn suggesting(site: Site, form: Element, field: Element) -> (Element, Element) {
    let is_typed = RwSignal::new(false);
    let typed = move |_| {
        if !is_typed.get_untracked() {
            is_typed.set(true);
        }
    };
    // What is submitted before the code has come wants no suggestions any more.
    let submitted = move |_| {
        if document().get_element_by_id(suggestions::LIST).is_none() {
            is_typed.set(false);
        }
    };
    let field = field
        .attribute("enterkeyhint", "search")
        .attribute("role", "combobox")
        .attribute("aria-autocomplete", "list")
        .attribute("aria-expanded", "false")
        .attribute("aria-controls", suggestions::LIST);
    let suggestions = changing(move || match is_typed.get() {
        true => lazy_part(site, || load_suggestions().boxed_local()),
        false => nothing(),
    });
    let field = div().class("search-field").child((field.on("input", typed), suggestions));
    (form.on("submit", submitted), field)
}

/// The words in a form that is being submitted; the browser itself is to do nothing about it.
pub fn submitted_words(event: &Event) -> String {
    event.prevent_default();
    let form = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let field = form.and_then(|form| form.query_selector("input").ok().flatten());
    field.map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// A search field whose words stand in the address as `q`; the list follows while one types.
pub(super) fn search_box(name: &'static Words, suggests: bool) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let page = discriminant(&site.navigation.now().route);
    let search = move |words: String, replace| {
        // The box stands a little longer than its page is the one that is wanted.
        if discriminant(&site.navigation.now().route) != page {
            return;
        }
        let params = params.get_untracked().with("page", "").with("q", words.trim());
        site.navigation.show(params, replace);
    };
    // Whoever goes on typing, or submits the form, begins a new pause, and what waited for the one before does nothing.
    let pause = StoredValue::new(0_u32);
    let begin_pause = move || pause.set_value(pause.get_value().wrapping_add(1));
    let typed = move |event| {
        let words = event_target_value(&event);
        begin_pause();
        let own = pause.get_value();
        let follow = move || {
            // The box may be gone by now.
            if pause.try_get_value() == Some(own) {
                search(words, true);
            }
        };
        set_timeout(follow, Duration::from_millis(PAUSE.into()));
    };
    let submitted = move |event: Event| {
        begin_pause();
        search(submitted_words(&event), false);
    };
    let words = move || params.with(|params| params.get("q").unwrap_or_default().to_owned());
    let field = input().property("value", words).on("input", typed);
    view(search_form(site, name, field, suggests).on("submit", submitted))
}
