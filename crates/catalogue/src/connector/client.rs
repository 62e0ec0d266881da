//! Asking an API politely: a few requests at once, with pauses, again only where that is safe, and
//! not at all for what was just answered.

use super::Connector;
use super::asking::{Request, add_parameter, without_parameter};
use crate::{Failure, Reason};
use futures_util::FutureExt;
use futures_util::future::{LocalBoxFuture, ready};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::task::{Poll, Waker};

/// The longest that an API may make the portal wait, in seconds.
const LONGEST_WAIT: u32 = 30;

/// How many answers are kept.
const KEPT: usize = 200;

/// What an API answered.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The headers, by name.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

/// The network, and the clock.
pub trait Transport {
    /// Sends a request. Dropping the answer cancels it. `patience` is how many seconds to wait.
    ///
    /// # Errors
    /// If there is no answer. An answer of any status is none.
    fn send(&self, request: &Request, patience: u32) -> LocalBoxFuture<'static, Result<Reply, Reason>>;

    /// Why there was no answer to a request, as far as can be found out.
    fn why_silent(&self, request: &Request) -> LocalBoxFuture<'static, Reason> {
        let _ = request;
        ready(Reason::NoConnection).boxed_local()
    }

    /// Waits so many milliseconds.
    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'static, ()>;

    /// Milliseconds since some moment.
    fn now(&self) -> u64;
}

/// A request, when it was answered, and what.
type Kept = (Request, u64, Rc<Reply>);

/// A connector and the way to its API.
pub(super) struct Client {
    pub(super) connector: Connector,
    transport: Rc<dyn Transport>,
    /// A key that a person typed in; it counts more than the connector's own.
    key: Option<String>,
    /// What was answered, the latest first.
    kept: RefCell<VecDeque<Kept>>,
    gate: Rc<Gate>,
    next_start: Cell<u64>,
}

impl Client {
    pub(super) fn new(connector: Connector, transport: Rc<dyn Transport>, key: Option<String>) -> Self {
        let gate = Rc::new(Gate { free: Cell::new(connector.manners.at_once), waiting: RefCell::default() });
        Self { connector, transport, key, kept: RefCell::default(), gate, next_start: Cell::new(0) }
    }

    /// The key to ask with.
    pub(super) fn key(&self) -> Option<String> {
        self.key.clone().or_else(|| self.connector.key.as_ref()?.value.clone())
    }

    /// An address out of an answer, some of which repeat the key: it is told to nobody.
    pub(super) fn without_key(&self, address: &str) -> String {
        let name = self.connector.key.as_ref().and_then(|key| key.parameter.as_ref());
        name.map_or_else(|| address.to_owned(), |name| without_parameter(address, name))
    }

    /// The answer to a request of the connector's.
    pub(super) async fn ask(&self, request: &Request) -> Result<Rc<Reply>, Failure> {
        let keep = u64::from(self.connector.manners.keep) * 1000;
        if let Some((_, then, reply)) = self.kept.borrow().iter().find(|(own, ..)| own == request)
            && self.transport.now().saturating_sub(*then) < keep
        {
            return Ok(reply.clone());
        }
        // The address that is told of has no key in it.
        let failure = |reason| Failure { address: request.address.clone(), reason };
        let dressed = self.dressed(request);
        let reply = match self.try_again(&dressed).await {
            Err(Reason::NoConnection) => Err(self.transport.why_silent(&dressed).await),
            outcome => outcome,
        };
        let reply = Rc::new(reply.map_err(failure)?);
        if keep > 0 {
            self.forget(request);
            let mut kept = self.kept.borrow_mut();
            kept.truncate(KEPT - 1);
            kept.push_front((request.clone(), self.transport.now(), reply.clone()));
        }
        Ok(reply)
    }

    /// Forgets an answer that was of no use: asking again is to be a new try.
    pub(super) fn forget(&self, request: &Request) {
        self.kept.borrow_mut().retain(|(own, ..)| own != request);
    }

    /// The request with the connector's headers and its key, to the proxy if there is one.
    fn dressed(&self, request: &Request) -> Request {
        let mut dressed = request.clone();
        let base = self.connector.reader.base.as_str();
        // Another host gets neither the key nor what was meant for this one.
        let own = Some(&request.address).filter(|address| self.connector.is_own(address));
        let Some(rest) = own.and_then(|address| address.strip_prefix(base)) else { return dressed };
        if let Some(proxy) = &self.connector.manners.proxy {
            dressed.address = format!("{proxy}{rest}");
        }
        dressed.headers.extend(self.connector.headers.iter().cloned());
        if let (Some(key), Some(value)) = (&self.connector.key, self.key()) {
            let value = format!("{}{value}", key.prefix);
            if let Some(name) = &key.header {
                dressed.headers.push((name.clone(), value.clone()));
            }
            if let Some(name) = &key.parameter {
                add_parameter(&mut dressed.address, name, &value);
            }
        }
        dressed
    }

    /// Everything that a connector asks is a question, so that asking again is safe.
    async fn try_again(&self, request: &Request) -> Result<Reply, Reason> {
        let mut tries = self.connector.manners.retries;
        let mut wait = 500;
        loop {
            let outcome = self.send(request).await;
            let told = match &outcome {
                Ok(reply) if matches!(reply.status, 429 | 502..=504) => retry_after(reply),
                Err(Reason::NoConnection | Reason::Slow) => None,
                _ => return outcome.and_then(good),
            };
            let pause = told.map_or(wait, |seconds| seconds.saturating_mul(1000));
            if tries == 0 || pause > LONGEST_WAIT * 1000 {
                return outcome.and_then(good);
            }
            tries -= 1;
            wait *= 3;
            self.transport.pause(pause).await;
        }
    }

    async fn send(&self, request: &Request) -> Result<Reply, Reason> {
        let _place = Gate::enter(self.gate.clone()).await;
        let now = self.transport.now();
        let start = self.next_start.get().max(now);
        self.next_start.set(start + u64::from(self.connector.manners.pause));
        if let Ok(early) = u32::try_from(start - now)
            && early > 0
        {
            self.transport.pause(early).await;
        }
        self.transport.send(request, self.connector.manners.patience).await
    }
}

fn good(reply: Reply) -> Result<Reply, Reason> {
    if (200..300).contains(&reply.status) { Ok(reply) } else { Err(Reason::Status(reply.status)) }
}

/// How many seconds an answer asks to wait (RFC 9110, section 10.2.3); a date is not read.
fn retry_after(reply: &Reply) -> Option<u32> {
    super::headers::header(&reply.headers, "retry-after")?.trim().parse().ok()
}

/// Lets in a few at once; the others wait in a row.
struct Gate {
    free: Cell<usize>,
    waiting: RefCell<VecDeque<Waker>>,
}

/// A place within the gate, which is free again when this goes.
struct Place(Rc<Gate>);

impl Gate {
    async fn enter(gate: Rc<Self>) -> Place {
        std::future::poll_fn(|context| match gate.free.get().checked_sub(1) {
            Some(left) => {
                gate.free.set(left);
                Poll::Ready(())
            }
            None => {
                gate.waiting.borrow_mut().push_back(context.waker().clone());
                Poll::Pending
            }
        })
        .await;
        Place(gate)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.free.set(self.0.free.get() + 1);
        // All are woken: one of them may have been left meanwhile.
        for waker in self.0.waiting.borrow_mut().drain(..) {
            waker.wake();
        }
    }
}
