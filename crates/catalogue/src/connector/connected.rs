//! A catalogue behind an API.

mod answered;
mod following;
mod narrowing;
mod paged;
mod parts;
mod single;
mod suggesting;
mod walking;

use super::Connector;
use super::asking::{Ask, Question, Request};
use super::client::{Client, Transport};
use crate::json::FileError;
use crate::{Failure, Reason};
use std::rc::Rc;
pub use walking::Walk;

/// The largest page that is asked for.
const LARGEST_PAGE: usize = 1000;

/// A catalogue behind an API, as a connector describes it.
#[derive(Clone)]
pub struct Connected(Rc<Client>);

impl Connected {
    /// A catalogue behind an API. A `key` that a person typed in counts more than the connector's.
    pub fn new(connector: Connector, transport: Rc<dyn Transport>, key: Option<String>) -> Self {
        Self(Rc::new(Client::new(connector, transport, key)))
    }

    pub(super) fn connector(&self) -> &Connector {
        &self.0.connector
    }

    fn request(&self, ask: &Ask, question: &Question) -> Result<Request, Failure> {
        let reader = &self.0.connector.reader;
        ask.request(&question.here(), reader)
            .ok_or_else(|| unreadable(&reader.base, "the path of the request cannot be filled".to_owned()))
    }
}

fn unreadable(address: &str, why: String) -> Failure {
    Failure { address: address.to_owned(), reason: Reason::Unreadable(FileError { line: 1, column: 1, why }) }
}
