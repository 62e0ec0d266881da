//! Parts of a page that are built one after another, in a real browser.
#![cfg(target_arch = "wasm32")]

use gloo_timers::future::TimeoutFuture;
use leptos::prelude::*;
use museum_portal::web::drawing;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// How many of these parts are due, whenever that changes within half a second.
async fn due(parts: &[RwSignal<bool>]) -> Vec<usize> {
    let mut seen = vec![0];
    for _ in 0..250 {
        TimeoutFuture::new(2).await;
        let due = parts.iter().filter(|part| part.try_get_untracked() == Some(true)).count();
        if seen.last() != Some(&due) {
            seen.push(due);
        }
    }
    seen
}

#[wasm_bindgen_test]
async fn each_part_is_due_when_the_one_before_it_is_drawn() {
    let owner = Owner::new();
    let parts = owner.with(|| [(); 3].map(|()| RwSignal::new(false)));
    parts.into_iter().for_each(drawing::when_drawn);
    assert!(!drawing::is_all_drawn());
    assert_eq!(due(&parts).await, [0, 1, 2, 3]);
    assert!(drawing::is_all_drawn());
}

#[wasm_bindgen_test]
async fn parts_of_a_page_that_was_left_hold_up_no_other() {
    let (left, shown) = (Owner::new(), Owner::new());
    let gone = left.with(|| [(); 40].map(|()| RwSignal::new(false)));
    let part = shown.with(|| RwSignal::new(false));
    gone.into_iter().for_each(drawing::when_drawn);
    drawing::when_drawn(part);
    left.cleanup();
    // Forty frames take longer than half a second.
    assert_eq!(due(&[part]).await, [0, 1]);
}
