//! What was taken for what was typed.

use super::chosen::href;
use crate::components::element::{Element, a, p, view};
use crate::languages::{say_with, texts};
use crate::site::Site;
use catalogue::{Understood, around};
use leptos::prelude::*;

/// «kobyz» was taken for «қобыз», each with a link to those spelled so.
pub(super) fn understood(site: Site, understood: &[Understood]) -> AnyView {
    let now = site.navigation.now().params;
    let line = |Understood { typed, taken }: &Understood| -> Element {
        let text = now.get("q").unwrap_or_default().replacen(typed, taken, 1);
        let link = a().href(href(site, now.with("page", "").with("q", &text))).child(taken.as_str());
        let words = say_with(site.language, &texts::UNDERSTOOD, typed);
        let (before, after) = around(&words, "{}").unwrap_or((&words, ""));
        p().class("understood").child((before, link, after))
    };
    view(understood.iter().map(line).collect::<Vec<_>>())
}
