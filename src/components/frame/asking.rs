//! Parts of a page that wait for an answer, and fail by themselves.

use super::{Failed, Waiting};
use crate::components::changing::changing;
use crate::languages::failure;
use crate::site::Site;
use catalogue::{Answer, Failure};
use futures::future::abortable;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

/// A question that was asked, and what has come of it so far.
pub struct Asked<T: Send + Sync + 'static> {
    state: RwSignal<State<T>>,
    retry: Retry,
}

enum State<T> {
    Waiting,
    Here(Arc<T>),
    Failed(Arc<Failure>),
}

impl<T: Send + Sync> Copy for Asked<T> {}

impl<T: Send + Sync> Clone for Asked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Waiting => Self::Waiting,
            Self::Here(answer) => Self::Here(answer.clone()),
            Self::Failed(failure) => Self::Failed(failure.clone()),
        }
    }
}

/// A way to try again.
#[derive(Clone, Copy)]
pub struct Retry(RwSignal<()>);

impl Retry {
    /// A way to try again whatever tracks it.
    #[allow(clippy::new_without_default, reason = "it makes a signal, which belongs to its place")]
    pub fn new() -> Self {
        Self(RwSignal::new(()))
    }

    /// Tries again.
    pub fn now(self) {
        self.0.set(());
    }

    /// Runs what reads this again when there is another try.
    pub fn track(self) {
        self.0.track();
    }
}

/// Asks a question, and asks it anew whenever a signal changes that it reads. An answer that is no
/// longer wanted is cancelled; the old one stays until the new one is there.
pub fn ask<T: Send + Sync + 'static>(question: impl Fn() -> Answer<T> + 'static) -> Asked<T> {
    ask_boxed(Box::new(question))
}

fn ask_boxed<T: Send + Sync + 'static>(question: Box<dyn Fn() -> Answer<T>>) -> Asked<T> {
    let asked = Asked { state: RwSignal::new(State::Waiting), retry: Retry::new() };
    Effect::new(move |_| {
        asked.retry.track();
        let (answer, cancel) = abortable(question());
        on_cleanup(move || cancel.abort());
        spawn_local(async move {
            let state = match answer.await {
                Ok(Ok(answer)) => State::Here(Arc::new(answer)),
                Ok(Err(failure)) => State::Failed(Arc::new(failure)),
                Err(_cancelled) => return,
            };
            // The asker may be gone by now, and then nobody wants to know.
            let _ = asked.state.try_set(state);
        });
    });
    asked
}

impl<T: Send + Sync> Asked<T> {
    /// The answer, once it is there.
    pub fn answer(self) -> Option<Arc<T>> {
        match self.state.get() {
            State::Here(answer) => Some(answer),
            _ => None,
        }
    }

    /// A part of a page that shows the answer: until it is there a shape of it, and if none comes
    /// what went wrong.
    pub fn part(self, here: impl Fn(Arc<T>) -> AnyView + Send + 'static) -> AnyView {
        changing(move || match self.state.get() {
            State::Waiting => view! { <Waiting/> }.into_any(),
            State::Failed(failure) => part_failed(&failure, self.retry),
            State::Here(answer) => here(answer),
        })
    }

    /// The same for the start, when there is no site yet that knows the language.
    pub fn start(
        self,
        failed: impl Fn(&Failure, Retry) -> AnyView + Send + 'static,
        here: impl Fn(Arc<T>) -> AnyView + Send + 'static,
    ) -> AnyView {
        changing(move || match self.state.get() {
            State::Waiting => view! { <div class="starting"></div> }.into_any(),
            State::Failed(failure) => failed(&failure, self.retry),
            State::Here(answer) => here(answer),
        })
    }
}

fn part_failed(problem: &Failure, retry: Retry) -> AnyView {
    let site = Site::here();
    let message = failure(site.language, problem);
    let details = format!("{}: {:?}", problem.address, problem.reason);
    let retry = problem.reason.may_pass().then_some(retry);
    view! { <Failed language=site.language message details retry/> }.into_any()
}
