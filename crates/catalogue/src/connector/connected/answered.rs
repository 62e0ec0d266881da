//! What an API has answered so far to one question. What makes something of it is plain code, which is asked again until nothing is
//! missing: one function waits, where each of them would.

use super::{Connected, unreadable};
use crate::connector::answer::looks_like_html;
use crate::connector::asking::Request;
use crate::connector::client::Reply;
use crate::connector::path::Here;
use crate::{Failure, Reason};
use futures_util::future::LocalBoxFuture;
use futures_util::stream::FuturesUnordered;
use futures_util::{FutureExt, StreamExt};
use std::cell::RefCell;
use std::rc::Rc;

/// Why there is nothing yet.
pub(super) enum Lack {
    /// An answer is missing, and is asked for next.
    Missing,
    /// There will be nothing.
    Failed(Failure),
}

impl From<Failure> for Lack {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

/// An answer, and the reply that it was read from.
pub(super) type Opened = (Here, Rc<Reply>);

type Came = (Request, Result<Opened, Failure>);

/// What has been answered, and what is being asked.
#[derive(Default)]
pub(super) struct Answered {
    come: Vec<Came>,
    missing: RefCell<Vec<Request>>,
    asked: Vec<Request>,
    coming: FuturesUnordered<LocalBoxFuture<'static, Came>>,
}

impl Answered {
    /// The answer to a request.
    pub(super) fn to(&self, request: &Request) -> Result<Opened, Lack> {
        if let Some((_, came)) = self.come.iter().find(|(own, _)| own == request) {
            return Ok(came.clone()?);
        }
        self.missing.borrow_mut().push(request.clone());
        Err(Lack::Missing)
    }

    /// Asks for what is missing, and waits until so many answers have come, or all.
    pub(super) async fn more(&mut self, catalogue: &Connected, most: usize) {
        for request in self.missing.take() {
            if !self.asked.contains(&request) {
                self.asked.push(request.clone());
                self.coming.push(catalogue.clone().ask(request).boxed_local());
            }
        }
        for _ in 0..most {
            let Some(came) = self.coming.next().await else { break };
            self.come.push(came);
        }
    }
}

impl Connected {
    /// What `read` makes of the answers, when all are there.
    pub(super) async fn asked<T>(&self, read: impl Fn(&Answered) -> Result<T, Lack>) -> Result<T, Failure> {
        let mut answered = Answered::default();
        loop {
            match read(&answered) {
                Ok(read) => return Ok(read),
                Err(Lack::Failed(failure)) => return Err(failure),
                Err(Lack::Missing) => answered.more(self, usize::MAX).await,
            }
        }
    }

    async fn ask(self, request: Request) -> Came {
        let opened = match self.0.ask(&request).await {
            Ok(reply) => self.opened(&request, reply),
            Err(failure) => Err(failure),
        };
        (request, opened)
    }

    fn opened(&self, request: &Request, reply: Rc<Reply>) -> Result<Opened, Failure> {
        match self.0.connector.open(&reply.body) {
            Ok(here) => Ok((here, reply)),
            Err(why) => {
                self.0.forget(request);
                Err(match looks_like_html(&reply.body) {
                    true => Failure { address: request.address.clone(), reason: Reason::WebPage },
                    false => unreadable(&request.address, why),
                })
            }
        }
    }
}
