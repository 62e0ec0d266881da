//! The cluster: requests of it, and its errors in words.

use serde_json::Value;
use std::env;
use std::thread::sleep;
use std::time::Duration;
use ureq::Agent;
use ureq::http::{Method, Request, StatusCode};

/// The pauses after which a cluster that has too much to do is asked again, in seconds.
const PAUSES: [u64; 5] = [1, 2, 4, 8, 16];

/// How long an answer may take: making an index or taking a batch.
const PATIENCE: Duration = Duration::from_secs(120);

/// The environment variable with the value of the header `Authorization`. It is no option, since
/// every user of a machine sees the options of a program.
const AUTHORIZATION: &str = "OPENSEARCH_AUTHORIZATION";

/// A cluster.
pub(super) struct Cluster {
    agent: Agent,
    address: String,
    authorization: Option<String>,
}

impl Cluster {
    /// The cluster at an address.
    pub(super) fn at(address: &str) -> Self {
        let settings = Agent::config_builder()
            .timeout_global(Some(PATIENCE))
            .http_status_as_error(false)
            .user_agent(concat!("museum-portal/", env!("CARGO_PKG_VERSION")));
        Self {
            agent: settings.build().into(),
            address: address.trim_end_matches('/').to_owned(),
            authorization: env::var(AUTHORIZATION).ok(),
        }
    }

    /// Asks for something; `None` if it is not there.
    ///
    /// # Errors
    /// In words: no connection, or what the cluster says.
    pub(super) fn get(&self, path: &str) -> Result<Option<Value>, String> {
        match self.ask(&Method::GET, path, "")? {
            (StatusCode::NOT_FOUND, _) => Ok(None),
            answer => self.good(path, answer).map(Some),
        }
    }

    /// Sends something: as often as it takes, where the cluster has too much to do.
    ///
    /// # Errors
    /// In words: no connection, or what the cluster says.
    pub(super) fn send(&self, method: &Method, path: &str, body: &str) -> Result<Value, String> {
        let mut pauses = PAUSES.into_iter();
        loop {
            let answer = self.ask(method, path, body)?;
            let busy = matches!(answer.0, StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE);
            match pauses.next().filter(|_| busy) {
                Some(seconds) => sleep(Duration::from_secs(seconds)),
                None => return self.good(path, answer),
            }
        }
    }

    fn ask(&self, method: &Method, path: &str, body: &str) -> Result<(StatusCode, Vec<u8>), String> {
        let address = format!("{}/{path}", self.address);
        let unreachable =
            |why: String| format!("{address}: {why}; is the cluster there, and does --to name its address?");
        let mut request = Request::builder().method(method).uri(&address);
        if let Some(value) = &self.authorization {
            request = request.header("authorization", value);
        }
        if !body.is_empty() {
            request = request.header("content-type", "application/json");
        }
        let request = request.body(body).map_err(|error| unreachable(error.to_string()))?;
        let mut answer = self.agent.run(request).map_err(|error| unreachable(error.to_string()))?;
        let body = answer.body_mut().read_to_vec().map_err(|error| unreachable(error.to_string()))?;
        Ok((answer.status(), body))
    }

    fn good(&self, path: &str, (status, body): (StatusCode, Vec<u8>)) -> Result<Value, String> {
        let answer = serde_json::from_slice(&body);
        match (status.is_success(), answer) {
            (true, Ok(answer)) => Ok(answer),
            (true, Err(_)) => Err(format!("{}/{path}: the answer is not that of OpenSearch", self.address)),
            (false, answer) => {
                let why = answer.ok().and_then(|answer: Value| reason(&answer["error"]));
                let hint = match status {
                    StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                        format!("; put what the header Authorization needs into {AUTHORIZATION}")
                    }
                    _ => String::new(),
                };
                let why = why.map(|why| format!(": {why}")).unwrap_or_default();
                Err(format!("{}/{path}: HTTP status {}{why}{hint}", self.address, status.as_u16()))
            }
        }
    }
}

/// The words of an error, down to its cause.
pub(super) fn reason(error: &Value) -> Option<String> {
    let own = error["reason"].as_str().or_else(|| error.as_str())?;
    Some(match error["caused_by"]["reason"].as_str() {
        Some(cause) => format!("{own} ({cause})"),
        None => own.to_owned(),
    })
}
