//! The field that words are typed into.

use crate::languages::Texts;
use crate::site::Site;
use gloo_timers::callback::Timeout;
use leptos::prelude::*;

/// How long somebody must stop typing before the list follows, in milliseconds.
const PAUSE: u32 = 250;

/// A search field whose words stand in the address as `q`; the list follows while one types.
#[component]
pub fn SearchBox(label: fn(&Texts) -> &'static str) -> impl IntoView {
    let site = Site::here();
    let params = site.navigation.params();
    let search = move |words: String, replace| {
        let params = params.get_untracked().with("page", "").with("q", words.trim());
        site.navigation.show(params, replace);
    };
    let field = NodeRef::<leptos::html::Input>::new();
    let pause: StoredValue<Option<Timeout>, LocalStorage> = StoredValue::new_local(None);
    let typed = move |event| {
        let words = event_target_value(&event);
        pause.set_value(Some(Timeout::new(PAUSE, move || search(words, true))));
    };
    let submitted = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        pause.set_value(None);
        search(field.get_untracked().map(|field| field.value()).unwrap_or_default(), false);
    };
    view! {
        <form role="search" class="search-box" on:submit=submitted>
            <label for="words">{site.say(label)}</label>
            <div class="search-row">
                <input
                    id="words"
                    type="search"
                    autocomplete="off"
                    prop:value=move || params.with(|params| params.get("q").unwrap_or_default().to_owned())
                    on:input=typed
                    node_ref=field
                />
                <button type="submit">{site.say(|texts| texts.search)}</button>
            </div>
        </form>
    }
}
