//! The field that words are typed into.

use crate::components::element::{Element, button, div, form, input, label, view};
use crate::languages::{Words, texts};
use crate::site::Site;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// How long somebody must stop typing before the list follows, in milliseconds.
const PAUSE: u32 = 250;

/// A form with one field for words, which its events are to be listened to on.
pub fn search_form(site: Site, name: &'static Words, field: Element) -> Element {
    let field = field.id("words").attribute("type", "search").attribute("autocomplete", "off");
    let submit = button().attribute("type", "submit").child(site.say(&texts::SEARCH));
    form().class("search-box").attribute("role", "search").child((
        label().attribute("for", "words").child(site.say(name)),
        div().class("search-row").child((field, submit)),
    ))
}

/// The words in a form that is being submitted; the browser itself is to do nothing about it.
pub fn submitted_words(event: &Event) -> String {
    event.prevent_default();
    let form = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    let field = form.and_then(|form| form.query_selector("input").ok().flatten());
    field.map(|field| field.unchecked_into::<HtmlInputElement>().value()).unwrap_or_default()
}

/// A search field whose words stand in the address as `q`; the list follows while one types.
pub(super) fn search_box(name: &'static Words) -> AnyView {
    let site = Site::here();
    let params = site.navigation.params();
    let search = move |words: String, replace| {
        let params = params.get_untracked().with("page", "").with("q", words.trim());
        site.navigation.show(params, replace);
    };
    let pause: StoredValue<Option<Timeout>, LocalStorage> = StoredValue::new_local(None);
    let typed = move |event| {
        let words = event_target_value(&event);
        pause.set_value(Some(Timeout::new(PAUSE, move || search(words, true))));
    };
    let submitted = move |event: Event| {
        pause.set_value(None);
        search(submitted_words(&event), false);
    };
    let words = move || params.with(|params| params.get("q").unwrap_or_default().to_owned());
    let field = input().property("value", words).on("input", typed);
    view(search_form(site, name, field).on("submit", submitted))
}
