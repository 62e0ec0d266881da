//! Tasks and the browser's turns between them, in a real browser.
#![cfg(target_arch = "wasm32")]

use futures::channel::oneshot;
use js_sys::Date;
use leptos::task::spawn_local;
use museum_portal::web::turns;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::MessageChannel;

wasm_bindgen_test_configure!(run_in_browser);

/// What happened, in its order.
type Log = Rc<RefCell<Vec<&'static str>>>;

/// Something that the browser is to do when it has its turn.
fn ask_the_browser(log: &Log) {
    let channel = MessageChannel::new().unwrap();
    let log = log.clone();
    let done = Closure::<dyn Fn()>::new(move || log.borrow_mut().push("browser")).into_js_value();
    channel.port1().set_onmessage(Some(done.unchecked_ref()));
    channel.port2().post_message(&JsValue::NULL).unwrap();
}

fn work(milliseconds: f64) {
    let begin = Date::now();
    while Date::now() - begin < milliseconds {}
}

/// Runs two tasks, the first of which takes so long; tells in which order all was done.
async fn order(milliseconds: f64) -> Vec<&'static str> {
    turns::take();
    let log = Log::default();
    let (first, second) = (log.clone(), log.clone());
    spawn_local(async move {
        ask_the_browser(&first);
        first.borrow_mut().push("first");
        work(milliseconds);
    });
    let (end, ended) = oneshot::channel();
    spawn_local(async move {
        second.borrow_mut().push("second");
        let _ = end.send(());
    });
    ended.await.unwrap();
    log.take()
}

#[wasm_bindgen_test]
async fn after_a_task_that_takes_long_the_browser_has_its_turn() {
    assert_eq!(order(40.0).await, ["first", "browser", "second"]);
}

#[wasm_bindgen_test]
async fn short_tasks_share_a_turn() {
    // A busy machine may stand still between two of them, but not each time.
    for _ in 0..10 {
        if order(0.0).await == ["first", "second"] {
            return;
        }
    }
    panic!("the browser had its turn between two short tasks, ten times");
}
