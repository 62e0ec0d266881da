//! Requests of connectors over the browser's network.

use crate::web::fetch::{Body, Request};
use catalogue::Reason;
use catalogue::connector::{self, Reply, Transport};
use futures::FutureExt;
use futures::channel::oneshot;
use futures::future::LocalBoxFuture;
use gloo_timers::callback::Timeout;
use js_sys::{Array, JSON, Reflect};
use serde_json::{Value, json};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{RequestInit, Response};

/// The browser's network.
pub(super) struct Http;

impl Transport for Http {
    fn send(
        &self,
        request: &connector::Request,
        patience: u32,
    ) -> LocalBoxFuture<'static, Result<Reply, Reason>> {
        let request = request.clone();
        async move { ask(&request, patience).await }.boxed_local()
    }

    fn why_silent(&self, request: &connector::Request) -> LocalBoxFuture<'static, Reason> {
        let address = request.address.clone();
        async move { why_silent(&address).await }.boxed_local()
    }

    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'static, ()> {
        let (ring, rung) = oneshot::channel();
        let alarm = Timeout::new(milliseconds, move || {
            // Who waits no longer needs no bell.
            let _ = ring.send(());
        });
        async move {
            let _ = rung.await;
            drop(alarm);
        }
        .boxed_local()
    }

    fn now(&self) -> u64 {
        js_sys::Date::now() as u64
    }
}

async fn ask(asked: &connector::Request, patience: u32) -> Result<Reply, Reason> {
    let mut headers: Vec<(&str, &str)> =
        asked.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let mut init = json!({});
    if let Some(body) = &asked.body {
        headers.push(("content-type", "application/json"));
        init = json!({"method": "POST", "body": body});
    }
    init["headers"] = json!(headers);
    let request = request(&asked.address, init, patience.saturating_mul(1000));
    let response = request.response().await?;
    let body = request.body(&response, Body::AsSent).await?;
    Ok(Reply { status: response.status(), headers: headers_of(&response), body })
}

/// A request with these settings (Fetch, «RequestInit»). It is one text for the browser to read:
/// each setting by itself would be JavaScript in every visitor's first page.
fn request(address: &str, mut init: Value, patience: u32) -> Request {
    // The visitor's cookies are nobody's business.
    init["credentials"] = json!("omit");
    let init = JSON::parse(&init.to_string()).unwrap_or_default();
    Request::new(address, init.unchecked_into::<RequestInit>(), patience)
}

fn headers_of(response: &Response) -> Vec<(String, String)> {
    let pairs = JSON::stringify(&Array::from(&response.headers())).ok().and_then(|text| text.as_string());
    pairs.and_then(|pairs| serde_json::from_str(&pairs).ok()).unwrap_or_default()
}

/// Why there was no answer. The browser does not tell, but two more questions do: does the host
/// send us round and round, or does it answer what no page of another site may read?
async fn why_silent(address: &str) -> Reason {
    let is_online = web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &JsValue::from_str("onLine")).ok())
        .is_none_or(|online| online.is_truthy());
    if !is_online {
        return Reason::NoConnection;
    }
    let answer = async |init: Value| request(address, init, 5_000).response().await;
    let kind = |response: Response| {
        Reflect::get(&response, &JsValue::from_str("type")).ok().and_then(|kind| kind.as_string())
    };
    let redirected = answer(json!({"redirect": "manual"})).await.ok().and_then(kind);
    if redirected.as_deref() == Some("opaqueredirect") {
        return Reason::Redirects;
    }
    match answer(json!({"mode": "no-cors"})).await {
        Ok(_) => Reason::NotForPages,
        Err(_) => Reason::NoAnswer,
    }
}
