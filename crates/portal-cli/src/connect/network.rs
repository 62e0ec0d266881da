//! The network as the command line has it: one request after the other.

use catalogue::Reason;
use catalogue::connector::{Reply, Request, Transport};
use futures_util::FutureExt;
use futures_util::future::LocalBoxFuture;
use std::thread::sleep;
use std::time::{Duration, Instant};
use ureq::http;
use ureq::{Agent, Error};

/// The most that is read of an answer, in bytes.
const MOST: usize = 64 * 1024 * 1024;

/// The network.
pub struct Network {
    start: Instant,
}

impl Default for Network {
    fn default() -> Self {
        Self { start: Instant::now() }
    }
}

impl Transport for Network {
    fn send(&self, request: &Request, patience: u32) -> LocalBoxFuture<'static, Result<Reply, Reason>> {
        let request = request.clone();
        async move { send(&request, patience) }.boxed_local()
    }

    fn pause(&self, milliseconds: u32) -> LocalBoxFuture<'static, ()> {
        async move { sleep(Duration::from_millis(milliseconds.into())) }.boxed_local()
    }

    fn now(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}

fn send(request: &Request, patience: u32) -> Result<Reply, Reason> {
    let settings = Agent::config_builder()
        .timeout_global(Some(Duration::from_secs(patience.into())))
        .http_status_as_error(false)
        .user_agent(concat!("museum-portal/", env!("CARGO_PKG_VERSION")));
    let agent: Agent = settings.build().into();
    let method = if request.body.is_some() { http::Method::POST } else { http::Method::GET };
    let mut built = http::Request::builder().method(method).uri(&request.address);
    for (name, value) in &request.headers {
        built = built.header(name, value);
    }
    if request.body.is_some() {
        built = built.header("content-type", "application/json");
    }
    let built = built.body(request.body.clone().unwrap_or_default()).map_err(|_| Reason::Forbidden)?;
    let mut answer = agent.run(built).map_err(|error| why(&error))?;
    let header = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        Some((name.to_string(), value.to_str().ok()?.to_owned()))
    };
    let headers = answer.headers().iter().filter_map(header).collect();
    let body =
        answer.body_mut().with_config().limit(MOST as u64).read_to_vec().map_err(|error| why(&error))?;
    Ok(Reply { status: answer.status().as_u16(), headers, body })
}

fn why(error: &Error) -> Reason {
    match error {
        Error::Timeout(_) => Reason::Slow,
        Error::BodyExceedsLimit(_) => Reason::TooLarge(MOST),
        _ => Reason::NoConnection,
    }
}
