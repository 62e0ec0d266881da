//! The browser's turns: what the portal has to do is done for some milliseconds at a time, and in between the browser
//! answers the visitor and draws.
//!
//! Whatever waits in the portal (questions, effects of signals) is a task of the executor that Leptos uses. By itself
//! that runs them all one after another, a page and its lists in one go.

use any_spawner::{CustomExecutor, Executor, PinnedFuture, PinnedLocalFuture};
use js_sys::Date;
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use wasm_bindgen::prelude::*;
use web_sys::{MessageChannel, MessagePort};

/// How long the portal works before the browser has its turn, in milliseconds.
const LONGEST: f64 = 5.0;

thread_local! {
    static TURN: Turn = Turn::new();
}

/// Lets all tasks of the portal take turns with the browser.
pub fn take() {
    // Fails only where they already do.
    let _ = Executor::init_local_custom_executor(Turns);
}

/// Whether nothing is left for the next turn.
pub fn is_all_done() -> bool {
    TURN.with(|turn| turn.left.borrow().is_empty())
}

struct Turns;

impl CustomExecutor for Turns {
    fn spawn(&self, task: PinnedFuture<()>) {
        self.spawn_local(task);
    }

    fn spawn_local(&self, task: PinnedLocalFuture<()>) {
        wasm_bindgen_futures::spawn_local(InTurn(task));
    }

    fn poll_local(&self) {}
}

/// A task that goes on only while it is the portal's turn.
struct InTurn(PinnedLocalFuture<()>);

impl Future for InTurn {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match TURN.with(|turn| turn.is_mine(context.waker())) {
            true => self.0.as_mut().poll(context),
            false => Poll::Pending,
        }
    }
}

/// The portal's turn.
struct Turn {
    /// When it began.
    since: Cell<f64>,
    /// What is left for the next one.
    left: RefCell<Vec<Waker>>,
    /// A message to oneself comes when the browser has had its turn. A timer would not do: in a tab that is not seen it
    /// takes a second.
    port: Option<MessagePort>,
}

impl Turn {
    fn new() -> Self {
        let channel = MessageChannel::new().ok();
        if let Some(channel) = &channel {
            let begin = Closure::<dyn Fn()>::new(|| TURN.with(Turn::begin)).into_js_value();
            channel.port1().set_onmessage(Some(begin.unchecked_ref()));
        }
        Self {
            since: Cell::default(),
            left: RefCell::default(),
            port: channel.map(|channel| channel.port2()),
        }
    }

    fn begin(&self) {
        self.since.set(Date::now());
        for task in self.left.take() {
            task.wake();
        }
    }

    /// Whether a task may go on; if not, it is woken at the next turn.
    fn is_mine(&self, task: &Waker) -> bool {
        let Some(port) = &self.port else { return true };
        let is_mine = Date::now() - self.since.get() < LONGEST;
        if !is_mine {
            let mut left = self.left.borrow_mut();
            if left.is_empty() {
                // Fails only for what cannot be copied.
                let _ = port.post_message(&JsValue::NULL);
            }
            left.push(task.clone());
        }
        is_mine
    }
}
