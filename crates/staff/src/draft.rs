//! Records of an API that are not published yet: it is asked page by page, with a key of the staff's.
//!
//! No network is in it: it tells what is to be sent, and is given what came of it, so that it is tested natively. What reads the
//! API never knows the key, which is put in the place of a stand-in when a request goes out ([`wires`]).

mod failed;
mod pages;
mod settled;
mod wires;

use catalogue::Failure;
use catalogue::connector::Connected;
use pages::{KINDS, Walking, begin};
use serde_json::{Value, json};
use settled::{Settled, settle};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use wasm_bindgen::prelude::wasm_bindgen;
use wires::{STAND_IN, Wires};

/// As many records are read as of files.
const MOST_RECORDS: usize = 200_000;

/// An API that is read page by page.
#[wasm_bindgen]
pub struct Draft {
    connected: Option<Connected>,
    wires: Rc<Wires>,
    /// The kind that is read, by its place in [`KINDS`], and how far.
    kind: usize,
    walk: catalogue::connector::Walk,
    walking: Option<Walking>,
    records: usize,
    failed: Option<Value>,
}

#[wasm_bindgen]
impl Draft {
    /// The API that a `connector` (its text) describes, to be asked with a key, or without one if it is blank. `root` is the
    /// portal's own address, which ends with a slash.
    #[wasm_bindgen(constructor)]
    pub fn new(connector: &str, key: &str, root: &str) -> Self {
        let wires = Rc::new(Wires::new(key, root));
        let (connected, failed) = match settle(connector, !key.is_empty(), root) {
            Ok(Settled { connector, own }) => {
                wires.own.replace(own);
                let key = (!key.is_empty()).then(|| STAND_IN.to_owned());
                (Some(Connected::new(connector, wires.clone(), key)), None)
            }
            Err(wrong) => (None, Some(wrong)),
        };
        let walk = catalogue::connector::Walk::default();
        Self { connected, wires, kind: 0, walk, walking: None, records: 0, failed }
    }

    /// Goes on as far as it can; `now` are milliseconds since some moment. Tells as JSON:
    /// - `asks`: what is to be sent (`number`, `address`, `headers`, `body`, `patience` in seconds; the answer goes to
    ///   [`answer`](Self::answer) or [`silent`](Self::silent));
    /// - `pauses`: what is to be waited for (`number`, `milliseconds`, then [`rung`](Self::rung));
    /// - `pages`: what came (`kind`, `records` as JSON texts, and of how many the API knows, `of`; `lost`: those that could not
    ///   be made, and why);
    /// - `records` so far, whether it `is_over` or `in_part`, and what has `failed` (`code`, `status`, `host`, `why`).
    pub fn advance(&mut self, now: f64) -> String {
        self.wires.now.set(now as u64);
        let mut pages = Vec::new();
        while self.failed.is_none() && self.records < MOST_RECORDS && self.start() {
            let Some((walk, outcome)) = self.poll() else { break };
            self.walking = None;
            self.walk = walk;
            match outcome {
                Ok(page) => {
                    let left = MOST_RECORDS - self.records;
                    pages.push(page.told(left));
                    self.records += page.records.len().min(left);
                }
                Err(failure) => self.failed = Some(self.told(&failure)),
            }
        }
        let (asks, pauses) = self.wires.take();
        json!({
            "asks": asks,
            "pauses": pauses,
            "pages": pages,
            "records": self.records,
            "is_over": self.failed.is_none() && self.walking.is_none(),
            "in_part": self.records >= MOST_RECORDS,
            "failed": self.failed,
        })
        .to_string()
    }

    /// What was answered to what was sent under that number; `headers` is a JSON list of names and values.
    pub fn answer(&self, number: u32, status: u16, headers: &str, body: Vec<u8>) {
        self.wires.answer(number, status, headers, body);
    }

    /// That nothing was answered, and why: `offline`, `slow`, `cors`, `redirect`, `large`, or anything else.
    pub fn silent(&self, number: u32, why: &str) {
        self.wires.silent(number, why);
    }

    /// That what was waited for under that number is over.
    pub fn rung(&self, number: u32) {
        self.wires.rung(number);
    }

    /// Goes on after a failure from where it was, with another key unless it is blank.
    pub fn again(&mut self, key: &str) {
        if self.connected.is_some() {
            (self.failed, self.walking) = (None, None);
        }
        if !key.is_empty() {
            self.wires.key.replace(key.to_owned());
        }
    }

    /// Starts the next page, unless one is on its way; whether there is one.
    fn start(&mut self) -> bool {
        while self.walk.is_over {
            if self.kind + 1 >= KINDS.len() {
                return false;
            }
            (self.kind, self.walk) = (self.kind + 1, catalogue::connector::Walk::default());
        }
        if let (None, Some(connected)) = (&self.walking, &self.connected) {
            self.walking = Some(begin(self.kind, connected.clone(), self.walk.clone()));
        }
        self.walking.is_some()
    }

    fn poll(&mut self) -> Option<pages::Came> {
        let walking = self.walking.as_mut()?;
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(woken.clone());
        loop {
            match walking.as_mut().poll(&mut Context::from_waker(&waker)) {
                Poll::Ready(came) => return Some(came),
                Poll::Pending if woken.0.swap(false, Ordering::Relaxed) => {}
                Poll::Pending => return None,
            }
        }
    }

    fn told(&self, failure: &Failure) -> Value {
        let refused = self.wires.refused.take();
        self.wires.hidden(failed::told(failure, refused))
    }
}

/// Whether what is polled wants to be polled once more at once.
#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::Relaxed);
    }
}
