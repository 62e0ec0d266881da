//! What helps to find, and is not there at first: its code comes when it is wanted.

mod chosen;
mod understood;
mod ways;
mod years;

use super::choices::Choices;
use crate::components::lazy_part::lazy_part;
use crate::components::listed::Question;
use crate::components::styled::styled;
use crate::languages::Counted;
use crate::lazy_pages;
use crate::site::Site;
use catalogue::{Sort, Understood};
use futures::FutureExt;
use leptos::prelude::*;

/// What is wanted.
#[derive(Clone)]
pub(super) enum Finding {
    /// What is chosen, to be taken away.
    Chosen(Ways),
    /// What was taken for what was typed.
    Understood(Vec<Understood>),
    /// Ways on from where nothing is found.
    Ways(Ways),
    /// Years to choose from.
    Years(Choices),
}

/// How it is found out what filters are called, and where ways on lead.
#[derive(Clone, Copy)]
pub(super) struct Ways {
    pub(super) question: Question,
    pub(super) counted: &'static Counted,
    pub(super) usual: Sort,
    pub(super) choices: Choices,
}

// With the suggestions, for the same reason.
lazy_pages! { viewers:
    load_finding(Finding) => part;
}

/// The part of a page that is wanted, when its code has come.
pub(super) fn finding(site: Site, finding: Finding) -> AnyView {
    lazy_part(site, move || load_finding(finding.clone()).boxed_local())
}

fn part(finding: Finding) -> AnyView {
    let site = Site::here();
    match finding {
        Finding::Chosen(ways) => chosen::chosen(site, ways),
        Finding::Understood(understood) => understood::understood(site, &understood),
        Finding::Ways(ways) => ways::ways(site, ways),
        Finding::Years(choices) => styled("style/years.css", move || years::years(site, choices)),
    }
}
