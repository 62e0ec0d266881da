//! What the browser draws: parts of a page are built one after another, each when the one before it has been drawn, so that
//! no frame of a slow telephone takes long, however many lists a page has.

use js_sys::Date;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::time::Duration;

/// How long styles, layout and paint may take before less is built for the next frame, in milliseconds.
const LONGEST: f64 = 6.0;

/// The fewest records that are built for a frame, and the most.
const FEWEST: usize = 2;
const MOST: usize = 8;

thread_local! {
    /// What waits to be built. The first is due when the next frame has been drawn.
    static WAITING: RefCell<VecDeque<RwSignal<bool>>> = const { RefCell::new(VecDeque::new()) };
    static PACE: Cell<usize> = const { Cell::new(FEWEST) };
}

/// How many records to build for the next frame: as many as this device has drawn in time before.
pub fn pace() -> usize {
    PACE.get()
}

/// Sets a signal when what stands by now has been drawn, and all that waits already. In a tab that is not seen it waits until
/// it is.
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
    request_animation_frame(|| {
        let begin = Date::now();
        // What a frame calls comes before it is drawn.
        set_timeout(move || drawn(Date::now() - begin), Duration::ZERO);
    });
}

fn drawn(milliseconds: f64) {
    PACE.set(if milliseconds < LONGEST { MOST.min(PACE.get() * 2) } else { FEWEST });
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
