//! Why an API gives no more.

use catalogue::{Failure, Reason};
use serde_json::{Value, json};

/// What went wrong, for the page to say it in words: a `code`, the `status` if there is one, the `host`, and `why` for whoever
/// looks after the API. `refused` is why it was not asked.
pub(super) fn told(failure: &Failure, refused: Option<&'static str>) -> Value {
    let (code, status) = match (&failure.reason, refused) {
        (_, Some(refused)) => (refused, None),
        (Reason::Status(status), _) => ("status", Some(*status)),
        (Reason::NoConnection, _) => ("offline", None),
        (Reason::Slow, _) => ("slow", None),
        (Reason::NotForPages, _) => ("cors", None),
        (Reason::Redirects, _) => ("redirect", None),
        (Reason::TooLarge(_), _) => ("large", None),
        (Reason::WebPage | Reason::Unreadable(_), _) => ("unreadable", None),
        _ => ("silent", None),
    };
    let host = failure.address.split_once("://").and_then(|(_, rest)| rest.split(['/', '?', '#']).next());
    let why = match &failure.reason {
        Reason::Unreadable(error) => error.why.clone(),
        _ => String::new(),
    };
    json!({ "code": code, "status": status, "host": host, "why": why })
}
