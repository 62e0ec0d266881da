//! What stands where something is missing.

use super::Retry;
use crate::components::element::{button, code, details, div, p, span, summary, view};
use crate::languages::{Language, say, texts};
use crate::site::Site;
use leptos::prelude::*;

/// What went wrong, and a way to try again where that may help; `cause` is for whoever looks after
/// the portal.
pub fn failed(language: Language, message: String, cause: Option<String>, retry: Option<Retry>) -> AnyView {
    let retry = retry.map(|retry| {
        let again = button().attribute("type", "button").on("click", move |_| retry.now());
        again.child(say(language, &texts::TRY_AGAIN))
    });
    let cause = cause
        .map(|cause| details().child((summary().child(say(language, &texts::DETAILS)), code().child(cause))));
    view(div().class("failed").attribute("role", "alert").child((p().child(message), retry, cause)))
}

/// The shape of a part that is on its way.
pub fn waiting() -> AnyView {
    let loading = use_context::<Site>().map(|site| site.say(&texts::LOADING));
    let words = span().class("visually-hidden").child(loading);
    view(div().class("waiting").attribute("role", "status").child((words, div(), div(), div())))
}
