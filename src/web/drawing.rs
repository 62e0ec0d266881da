//! What the browser draws: parts of a page are built one after another, each when the one before it has been drawn, so that
//! no frame of a slow telephone takes long, however many lists a page has.

use js_sys::Date;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::time::Duration;

/// How long styles, layout and paint may take before less is built for the next frame, in milliseconds.
const LONGEST: f64 = 6.0;

/// How long a frame may let wait for it: in a tab that is not seen none comes.
const PATIENCE: Duration = Duration::from_millis(300);

/// The fewest records that are built for a frame, and the most.
const FEWEST: usize = 1;
const MOST: usize = 8;

thread_local! {
    /// What waits to be built. The first is due when the next frame has been drawn.
    static WAITING: RefCell<VecDeque<RwSignal<bool>>> = const { RefCell::new(VecDeque::new()) };
    static PACE: Cell<usize> = const { Cell::new(FEWEST) };
    /// How many parts have been due before.
    static DONE: Cell<u32> = const { Cell::new(0) };
}

/// How many records to build for the next frame: as many as this device has drawn in time before.
pub fn pace() -> usize {
    PACE.get()
}

/// Sets a signal when what stands by now has been drawn, and all that waits already.
pub fn when_drawn(is_due: RwSignal<bool>) {
    let waited = WAITING.with_borrow_mut(|waiting| {
        waiting.push_back(is_due);
        waiting.len() > 1
    });
    if !waited {
        draw();
    }
}

/// Whether nothing waits to be built.
pub fn is_all_drawn() -> bool {
    WAITING.with_borrow(VecDeque::is_empty)
}

fn draw() {
    let before = DONE.get();
    let go_on = move |begin, wait| set_timeout(move || drawn(before, begin), wait);
    // What a frame calls comes before it is drawn.
    request_animation_frame(move || go_on(Date::now(), Duration::ZERO));
    go_on(f64::NEG_INFINITY, PATIENCE);
}

/// A frame that began then has been drawn since so many parts were due, or none has come for too long.
fn drawn(before: u32, begin: f64) {
    if DONE.get() != before {
        return;
    }
    DONE.set(before.wrapping_add(1));
    PACE.set(if Date::now() - begin < LONGEST { MOST.min(PACE.get() * 2) } else { FEWEST });
    while let Some(is_due) = WAITING.with_borrow_mut(VecDeque::pop_front) {
        // What it belongs to may be gone by now: then it is the next one's turn.
        if is_due.try_set(true).is_none() {
            break;
        }
    }
    if !is_all_drawn() {
        draw();
    }
}
