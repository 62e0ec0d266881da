//! Parts of a page that wait for an answer, and fail by themselves.

use super::{Retry, failed, waiting, ways};
use crate::components::changing::{changing, following};
use crate::components::element::{nothing, view};
use crate::languages::texts;
use crate::site::Site;
use crate::web::address::Route;
use crate::web::navigation::keep_focus;
use catalogue::{Answer, Answers, Failure, Reason};
use futures::stream::abortable;
use futures::{FutureExt, StreamExt, TryFutureExt, TryStreamExt};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// A question that was asked, and what has come of it so far.
pub struct Asked<T> {
    waiting: Waiting,
    answer: PhantomData<fn() -> T>,
}

impl<T> Copy for Asked<T> {}

impl<T> Clone for Asked<T> {
    fn clone(&self) -> Self {
        *self
    }
}

/// An answer of any type: asking, waiting and failing are compiled once for all questions.
type AnyAnswer = Arc<dyn Any + Send + Sync>;

/// An [`Asked`] that does not know the type of its answer.
#[derive(Clone, Copy)]
struct Waiting {
    state: RwSignal<State>,
    retry: Retry,
}

/// How a failure is shown.
type ShowsFailure = Box<dyn Fn(&Failure, Retry) -> AnyView + Send>;

#[derive(Clone)]
enum State {
    Waiting,
    Here(AnyAnswer),
    Failed(Arc<Failure>),
}

/// Asks a question, and asks it anew whenever a signal changes that it reads. An answer that is no
/// longer wanted is cancelled; the old one stays until the new one is there.
pub fn ask<T: Send + Sync + 'static>(question: impl Fn() -> Answer<T> + 'static) -> Asked<T> {
    let any = move || question().map_ok(any_answer).boxed_local().into_stream().boxed_local();
    Asked { waiting: wait(Box::new(any)), answer: PhantomData }
}

/// The same for a question whose answer grows: each one takes the place of the one before.
pub fn watch<T: Send + Sync + 'static>(question: impl Fn() -> Answers<T> + 'static) -> Asked<T> {
    let any = move || question().map_ok(any_answer).boxed_local();
    Asked { waiting: wait(Box::new(any)), answer: PhantomData }
}

fn any_answer<T: Send + Sync + 'static>(answer: T) -> AnyAnswer {
    Arc::new(answer)
}

fn wait(question: Box<dyn Fn() -> Answers<AnyAnswer>>) -> Waiting {
    let waiting = Waiting { state: RwSignal::new(State::Waiting), retry: Retry::new() };
    following(move || {
        waiting.retry.track();
        let (mut answers, cancel) = abortable(question());
        on_cleanup(move || cancel.abort());
        spawn_local(async move {
            let mut grows = false;
            while let Some(answer) = answers.next().await {
                let state = match answer {
                    Ok(answer) => State::Here(answer),
                    Err(failure) => State::Failed(Arc::new(failure)),
                };
                if grows {
                    keep_focus();
                }
                grows = true;
                // The asker may be gone by now, and then nobody wants to know.
                let _ = waiting.state.try_set(state);
            }
        });
    });
    waiting
}

impl<T: Send + Sync + 'static> Asked<T> {
    /// The answer, once it is there.
    pub fn answer(self) -> Option<Arc<T>> {
        match self.waiting.state.get() {
            State::Here(answer) => answer.downcast().ok(),
            _ => None,
        }
    }

    /// Whether the answer is there, or none will come by itself.
    pub fn is_over(self) -> bool {
        !matches!(self.waiting.state.get(), State::Waiting)
    }

    /// Whether there is something to show: an answer that has `some` of it, or what went wrong. Nothing while it is waited for.
    pub fn has(self, some: impl FnOnce(&T) -> bool) -> Option<bool> {
        match self.answer() {
            Some(answer) => Some(some(&answer)),
            None => self.is_over().then_some(true),
        }
    }

    /// A part of a page that shows the answer: until it is there a shape of it, and if none comes
    /// what went wrong.
    pub fn part(self, here: impl Fn(Arc<T>) -> AnyView + Send + 'static) -> AnyView {
        self.waiting.part(Box::new(waiting), Box::new(part_failed), shows(here))
    }

    /// The same for the whole of what is shown, in words of its own.
    pub fn whole(
        self,
        waiting: impl Fn() -> AnyView + Send + 'static,
        failed: impl Fn(&Failure, Retry) -> AnyView + Send + 'static,
        here: impl Fn(Arc<T>) -> AnyView + Send + 'static,
    ) -> AnyView {
        self.waiting.part(Box::new(waiting), Box::new(failed), shows(here))
    }
}

/// Shows an answer whose type was forgotten while it was waited for.
fn shows<T: Send + Sync + 'static>(
    here: impl Fn(Arc<T>) -> AnyView + Send + 'static,
) -> Box<dyn Fn(AnyAnswer) -> AnyView + Send> {
    Box::new(move |answer| answer.downcast().map_or_else(|_| nothing(), &here))
}

impl Waiting {
    fn part(
        self,
        waiting: Box<dyn Fn() -> AnyView + Send>,
        failed: ShowsFailure,
        here: Box<dyn Fn(AnyAnswer) -> AnyView + Send>,
    ) -> AnyView {
        changing(move || match self.state.get() {
            State::Waiting => waiting(),
            State::Failed(failure) => failed(&failure, self.retry),
            State::Here(answer) => here(answer),
        })
    }
}

/// What went wrong with an answer, and a way to try again where that may help.
pub fn part_failed(problem: &Failure, retry: Retry) -> AnyView {
    let site = Site::here();
    let message = site.explain(problem);
    let retry = problem.reason.may_pass().then_some(retry);
    let failed = failed(site.language, message, Some(problem.to_string()), retry);
    // Without a network there is still what is on the device.
    let kept = matches!(problem.reason, Reason::NoConnection);
    let kept = kept.then(|| ways(site, [(Route::Offline, &texts::OPEN_KEPT)]));
    view((failed, kept))
}
