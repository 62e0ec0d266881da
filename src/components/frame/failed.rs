//! What stands where something is missing.

use crate::components::element::{button, code, details, div, p, span, summary, view};
use crate::languages::{Language, say, texts};
use crate::site::Site;
use leptos::prelude::*;

/// A way to try again. It matters that the signal is set, not to what: signals of this type are there anyway.
#[derive(Clone, Copy)]
pub struct Retry(RwSignal<bool>);

impl Retry {
    /// A way to try again whatever tracks it.
    #[allow(clippy::new_without_default, reason = "it makes a signal, which belongs to its place")]
    pub fn new() -> Self {
        Self(RwSignal::new(false))
    }

    /// Tries again.
    pub fn now(self) {
        self.0.set(true);
    }

    /// Runs what reads this again when there is another try.
    pub fn track(self) {
        self.0.track();
    }
}

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
