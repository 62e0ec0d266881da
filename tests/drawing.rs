//! Parts of a page that are built one after another, in a real browser.
#![cfg(target_arch = "wasm32")]

use js_sys::Promise;
use leptos::prelude::*;
use museum_portal::web::drawing;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// Waits until a frame is drawn. Frames are counted here and no time, for a busy machine draws few.
async fn frame() {
    let frame = Promise::new(&mut |resolve, _| {
        request_animation_frame(move || drop(resolve.call0(&JsValue::UNDEFINED)));
    });
    JsFuture::from(frame).await.unwrap();
}

/// How many of these parts are due, whenever that changes within these frames.
async fn due(parts: &[RwSignal<bool>], frames: usize) -> Vec<usize> {
    let mut seen = vec![0];
    for _ in 0..frames {
        frame().await;
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
    let parts = owner.with(|| [(); 6].map(|()| RwSignal::new(false)));
    parts.into_iter().for_each(drawing::when_drawn);
    assert!(!drawing::is_all_drawn());
    let seen = due(&parts, 40).await;
    assert_eq!((seen.first(), seen.last()), (Some(&0), Some(&6)));
    // Where a frame takes a busy machine so long that it is waited for no more, two may come within it.
    assert!(seen.len() > 4, "{seen:?}");
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
    // Forty parts would take forty frames.
    assert_eq!(due(&[part], 20).await, [0, 1]);
}
