//! What stands where something is missing.

use super::Retry;
use crate::languages::{Language, say};
use crate::site::Site;
use leptos::prelude::*;

/// What went wrong, and a way to try again where that may help.
#[component]
pub fn Failed(
    language: Language,
    message: String,
    /// For whoever looks after the portal.
    #[prop(optional)]
    details: Option<String>,
    retry: Option<Retry>,
) -> impl IntoView {
    let details = details.map(|details| {
        view! {
            <details>
                <summary>{say(language, |texts| texts.details)}</summary>
                <code>{details}</code>
            </details>
        }
    });
    let retry = retry.map(|retry| {
        view! { <button type="button" on:click=move |_| retry.now()>{say(language, |texts| texts.try_again)}</button> }
    });
    view! {
        <div class="failed" role="alert">
            <p>{message}</p>
            {retry}
            {details}
        </div>
    }
}

/// The shape of a part that is on its way.
#[component]
pub fn Waiting() -> impl IntoView {
    let loading = use_context::<Site>().map(|site| site.say(|texts| texts.loading));
    view! {
        <div class="waiting" role="status">
            <span class="visually-hidden">{loading}</span>
            <div></div><div></div><div></div>
        </div>
    }
}
