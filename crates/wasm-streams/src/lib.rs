//! Stands in for the crate `wasm-streams`, which Leptos asks for through its server functions.
//!
//! The portal has no server functions, so that nothing of it is ever called. But the real crate
//! exports classes to JavaScript, which no linker takes for unused: they weighed on every visit. This
//! one has the few names that `server_fn` needs to compile, and exports nothing.

use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll};
use wasm_bindgen::JsValue;

/// A stream of the browser's.
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// The stream of the browser's.
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// A stream that the browser reads. None is made: the portal sends no streams.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>>>(_: S) -> Self {
        Self(JsValue::NULL.into())
    }

    /// The browser's own.
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// What it brings. Nothing is read: the portal receives no streams.
    pub fn into_stream(self) -> IntoStream {
        IntoStream
    }
}

/// A stream that ends at once.
pub struct IntoStream;

impl Stream for IntoStream {
    type Item = Result<JsValue, JsValue>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}
