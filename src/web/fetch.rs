//! The one place where bytes come in.

use catalogue::file::FileError;
use catalogue::model::Address;
use catalogue::{Answer, Failure, Fetch, Reason};
use futures::FutureExt;
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestCache, RequestInit, Response};

/// The largest file that is read, in bytes.
const LARGEST: usize = 32 * 1024 * 1024;

/// How long to wait for the next bytes, in milliseconds.
const PATIENCE: u32 = 20_000;

/// Files from the network.
pub struct Network;

impl Fetch for Network {
    fn fetch(&self, address: &Address) -> Answer<Vec<u8>> {
        let address = address.clone();
        async move {
            let href = address.href();
            let failure = |reason| Failure { address: href.unwrap_or_default().to_owned(), reason };
            match href {
                Some(href) => file(href, false, Body::AsSent).await.map_err(failure),
                None => Err(failure(Reason::Forbidden)),
            }
        }
        .boxed_local()
    }
}

#[wasm_bindgen]
extern "C" {
    /// Compression Standard, 5; web-sys does not have it. Where the browser has none, `boot.js` starts nothing.
    type DecompressionStream;

    #[wasm_bindgen(constructor)]
    fn new(format: &str) -> DecompressionStream;
}

#[wasm_bindgen]
extern "C" {
    /// Answers that `boot.js` has asked for while the program was on its way, each for the first who asks: functions that
    /// give one up when their signal says so.
    #[wasm_bindgen(thread_local_v2, js_name = answersAhead)]
    static AHEAD: Option<js_sys::Map>;
}

fn ahead(href: &str, signal: &JsValue) -> Option<js_sys::Promise> {
    AHEAD.with(|answers| {
        let (answers, href) = (answers.as_ref()?, JsValue::from_str(href));
        let take: js_sys::Function = answers.get(&href).dyn_into().ok()?;
        answers.delete(&href);
        take.call1(&JsValue::UNDEFINED, signal).ok().map(JsCast::unchecked_into)
    })
}

/// How the body of an answer is kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Body {
    /// As the server sends it.
    AsSent,
    /// As a gzip file (RFC 1952), which the browser unpacks.
    Packed,
}

/// A file. One that is wanted `anew` does not come from the browser's cache.
///
/// # Errors
/// If there is none, or it stops coming.
pub async fn file(href: &str, anew: bool, body: Body) -> Result<Vec<u8>, Reason> {
    let init = RequestInit::new();
    if anew {
        init.set_cache(RequestCache::NoCache);
    }
    let request = Request::new(href, init, PATIENCE);
    let response = request.response().await?;
    if !response.ok() {
        return Err(Reason::Status(response.status()));
    }
    request.body(&response, body).await
}

fn unpackable() -> Reason {
    let why = "the file is damaged or cut short".to_owned();
    Reason::Unreadable(FileError { line: 1, column: 1, why })
}

/// A request that is cancelled when it is dropped, or when nothing comes for too long.
pub struct Request {
    href: String,
    init: RequestInit,
    patience: u32,
    controller: Option<AbortController>,
    too_slow: Rc<Cell<bool>>,
    alarm: RefCell<Option<Timeout>>,
}

impl Request {
    /// A request that waits so many milliseconds for the next bytes.
    pub fn new(href: &str, init: RequestInit, patience: u32) -> Self {
        let controller = AbortController::new().ok();
        init.set_signal(controller.as_ref().map(AbortController::signal).as_ref());
        let href = href.to_owned();
        Self { href, init, patience, controller, too_slow: Rc::default(), alarm: RefCell::default() }
    }

    /// The answer, whatever its status; its body is still to come.
    ///
    /// # Errors
    /// If there is none.
    pub async fn response(&self) -> Result<Response, Reason> {
        let window = web_sys::window().ok_or(Reason::NoConnection)?;
        let fetch = || window.fetch_with_str_and_init(&self.href, &self.init);
        let signal = self.controller.as_ref().map(AbortController::signal);
        let response = self.wait(ahead(&self.href, &signal.into()).unwrap_or_else(fetch)).await?;
        Ok(response.unchecked_into())
    }

    /// The body of an answer to this request.
    ///
    /// # Errors
    /// If it is too large, or stops coming.
    pub async fn body(&self, response: &Response, body: Body) -> Result<Vec<u8>, Reason> {
        let declared = response.headers().get("content-length").ok().flatten();
        if declared.and_then(|length| length.parse().ok()).is_some_and(|length: usize| length > LARGEST) {
            return Err(Reason::TooLarge(LARGEST));
        }
        let Some(mut stream) = response.body() else { return Ok(Vec::new()) };
        if body == Body::Packed {
            let unpacker = DecompressionStream::new("gzip");
            stream = stream.pipe_through(unpacker.unchecked_ref());
        }
        let read = self.read(stream.get_reader().unchecked_into()).await;
        // What cannot be unpacked ends like a lost connection; the browser does not tell which it is.
        read.map_err(|reason| match (body, reason) {
            (Body::Packed, Reason::NoConnection) => unpackable(),
            (_, reason) => reason,
        })
    }

    async fn read(&self, reader: ReadableStreamDefaultReader) -> Result<Vec<u8>, Reason> {
        let mut bytes = Vec::new();
        loop {
            let part = self.wait(reader.read()).await?;
            let of_part = |name: &str| js_sys::Reflect::get(&part, &JsValue::from_str(name));
            if of_part("done").is_ok_and(|done| done.is_truthy()) {
                return Ok(bytes);
            }
            let part: js_sys::Uint8Array =
                of_part("value").map_err(|_| Reason::NoConnection)?.unchecked_into();
            if bytes.len() + part.length() as usize > LARGEST {
                return Err(Reason::TooLarge(LARGEST));
            }
            bytes.extend(part.to_vec());
        }
    }

    /// Waits for the browser, but not for ever.
    async fn wait(&self, promise: js_sys::Promise) -> Result<JsValue, Reason> {
        let (too_slow, controller) = (self.too_slow.clone(), self.controller.clone());
        let ring = move || {
            too_slow.set(true);
            if let Some(controller) = controller {
                controller.abort();
            }
        };
        self.alarm.replace(Some(Timeout::new(self.patience, ring)));
        let outcome = JsFuture::from(promise).await;
        self.alarm.take();
        outcome.map_err(|_| if self.too_slow.get() { Reason::Slow } else { Reason::NoConnection })
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}
