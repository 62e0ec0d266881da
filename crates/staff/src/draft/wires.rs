//! What goes out to an API and comes in, by numbers; and the key, which goes to the API's own host and nowhere else.

use catalogue::Reason;
use catalogue::connector::{Reply, Request, Transport};
use futures_channel::oneshot::{Sender, channel};
use serde_json::{Value, json};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::Pin;

/// Stands for the key until a request goes out. No character of it is encoded in an address.
pub(super) const STAND_IN: &str = "the-key-that-a-person-of-the-staff-has-typed-in";

type Later<T> = Pin<Box<dyn Future<Output = T>>>;

/// What waits to be sent, and what waits for an answer.
#[derive(Default)]
pub(super) struct Wires {
    pub(super) key: RefCell<String>,
    /// Where the portal stands.
    root: String,
    /// The origins that the key may go to.
    pub(super) own: RefCell<Vec<String>>,
    pub(super) now: Cell<u64>,
    /// Why something was not sent.
    pub(super) refused: Cell<Option<&'static str>>,
    next: Cell<u32>,
    asks: RefCell<Vec<Value>>,
    pauses: RefCell<Vec<Value>>,
    waiting: RefCell<BTreeMap<u32, Sender<Result<Reply, Reason>>>>,
    asleep: RefCell<BTreeMap<u32, Sender<()>>>,
}

impl Wires {
    pub(super) fn new(key: &str, root: &str) -> Self {
        Self { key: RefCell::new(key.to_owned()), root: root.to_owned(), ..Self::default() }
    }

    /// What is to be sent and to be waited for since the last time.
    pub(super) fn take(&self) -> (Vec<Value>, Vec<Value>) {
        (self.asks.take(), self.pauses.take())
    }

    pub(super) fn answer(&self, number: u32, status: u16, headers: &str, body: Vec<u8>) {
        let headers = serde_json::from_str(headers).unwrap_or_default();
        self.settle(number, Ok(Reply { status, headers, body }));
    }

    pub(super) fn silent(&self, number: u32, why: &str) {
        self.settle(
            number,
            Err(match why {
                "offline" => Reason::NoConnection,
                "slow" => Reason::Slow,
                "cors" => Reason::NotForPages,
                "redirect" => Reason::Redirects,
                "large" => Reason::TooLarge(0),
                _ => Reason::NoAnswer,
            }),
        );
    }

    pub(super) fn rung(&self, number: u32) {
        if let Some(asleep) = self.asleep.borrow_mut().remove(&number) {
            // Who has gone needs no bell.
            let _ = asleep.send(());
        }
    }

    /// The same words without the key, should an API have repeated it.
    pub(super) fn hidden(&self, told: Value) -> Value {
        let key = self.key.borrow();
        match (key.as_str(), told) {
            ("", told) => told,
            (key, Value::String(text)) => text.replace(key, "•••").into(),
            (_, Value::Object(members)) => {
                members.into_iter().map(|(name, value)| (name, self.hidden(value))).collect()
            }
            (_, told) => told,
        }
    }

    fn settle(&self, number: u32, outcome: Result<Reply, Reason>) {
        if let Some(waiting) = self.waiting.borrow_mut().remove(&number) {
            let _ = waiting.send(outcome);
        }
    }

    fn number(&self) -> u32 {
        self.next.set(self.next.get() + 1);
        self.next.get()
    }

    /// Why a request may not go out.
    fn refusal(&self, address: &str, carries_key: bool) -> Option<&'static str> {
        let origin = origin(address);
        match () {
            () if address.contains(STAND_IN) => Some("in_address"),
            () if carries_key && !self.own.borrow().contains(&origin) => Some("elsewhere"),
            () if !origin.starts_with("https://") && origin != self::origin(&self.root) => Some("insecure"),
            () => None,
        }
    }
}

impl Transport for Wires {
    fn send(&self, request: &Request, patience: u32) -> Later<Result<Reply, Reason>> {
        let address = whole(&request.address, &self.root);
        let has_key = |text: &String| text.contains(STAND_IN);
        let carries_key =
            request.headers.iter().any(|(_, value)| has_key(value)) || request.body.iter().any(has_key);
        if let Some(why) = self.refusal(&address, carries_key) {
            self.refused.set(Some(why));
            return Box::pin(std::future::ready(Err(Reason::Forbidden)));
        }
        let key = self.key.borrow();
        let keyed = |text: &str| text.replace(STAND_IN, &key);
        let headers: Vec<(&str, String)> =
            request.headers.iter().map(|(name, value)| (name.as_str(), keyed(value))).collect();
        // Within JSON the key is written as JSON has it.
        let quoted = Value::from(key.as_str()).to_string();
        let quoted = quoted.trim_matches('"');
        let body = request.body.as_ref().map(|body| body.replace(STAND_IN, quoted));
        let number = self.number();
        self.asks.borrow_mut().push(json!({
            "number": number, "address": address, "headers": headers, "body": body, "patience": patience,
        }));
        let (sender, receiver) = channel();
        self.waiting.borrow_mut().insert(number, sender);
        Box::pin(async move { receiver.await.unwrap_or(Err(Reason::NoAnswer)) })
    }

    fn pause(&self, milliseconds: u32) -> Later<()> {
        let number = self.number();
        self.pauses.borrow_mut().push(json!({ "number": number, "milliseconds": milliseconds }));
        let (sender, receiver) = channel();
        self.asleep.borrow_mut().insert(number, sender);
        Box::pin(async move { receiver.await.unwrap_or_default() })
    }

    fn now(&self) -> u64 {
        self.now.get()
    }
}

/// The scheme and the host of an address, with its port.
pub(super) fn origin(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return String::new() };
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    format!("{scheme}://{host}").to_ascii_lowercase()
}

/// An address that may be one from the portal's root.
pub(super) fn whole(address: &str, root: &str) -> String {
    match address.strip_prefix('/') {
        _ if address.contains("://") => address.to_owned(),
        Some(rest) => format!("{}/{rest}", origin(root)),
        None => format!("{root}{address}"),
    }
}
