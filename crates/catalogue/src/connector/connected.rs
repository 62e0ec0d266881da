//! A catalogue behind an API.

mod answered;
mod following;
mod narrowing;
mod paged;
mod single;
mod suggesting;
mod walking;

use super::Connector;
use super::asking::{Ask, Question, Request};
use super::client::{Client, Transport};
use super::part::{Begun, Outcome, Part, filled};
use super::record::{Found, Made, Mapped, Of};
use crate::json::FileError;
use crate::language::Language;
use crate::{Answers, Failure, Query, Reason};
use answered::{Answered, Lack};
use futures_util::{StreamExt, TryStreamExt, stream};
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

    /// The records that a query finds, with what became of each: all of them, when all are there.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn made<R: Mapped>(&self, query: &Query) -> Result<Part<R>, Failure> {
        let mut parts = self.parts(query.clone());
        let mut last = Part::default();
        while let Some(part) = parts.try_next().await? {
            last = part;
        }
        Ok(last)
    }

    /// The records that a query finds, as they come: those of an API that lists only identifiers
    /// are asked for one by one. An API that has no such records has none.
    pub fn parts<R: Mapped>(&self, query: Query) -> Answers<Part<R>> {
        self.parts_of(R::kind, query).map_ok(Part::read).boxed_local()
    }

    fn parts_of(&self, of: Of, query: Query) -> Answers<Part<Found>> {
        let own = self.clone();
        let at_once = own.0.connector.manners.at_once;
        // Whether what is there has been told, and is to be told again when there is more.
        let begin = Some((Answered::default(), false));
        let next = move |state: Option<(Answered, bool)>| {
            let (own, query) = (own.clone(), query.clone());
            async move {
                let (mut answered, is_told) = state?;
                if is_told {
                    answered.more(&own, at_once).await;
                }
                loop {
                    match own.part(of, &query, &answered) {
                        Ok(part) if part.coming == 0 => return Some((Ok(part), None)),
                        Ok(part) if part.made.is_empty() => answered.more(&own, at_once).await,
                        Ok(part) => return Some((Ok(part), Some((answered, true)))),
                        Err(Lack::Missing) => answered.more(&own, usize::MAX).await,
                        Err(Lack::Failed(failure)) => return Some((Err(failure), None)),
                    }
                }
            }
        };
        stream::unfold(begin, next).boxed_local()
    }

    /// The records that a query finds, as far as they are there.
    fn part(&self, of: Of, query: &Query, answered: &Answered) -> Result<Part<Found>, Lack> {
        let mut begun = self.begin(of, query, answered)?;
        begun.part.facets = self.facets(of, begun.answer.as_ref(), query, answered)?;
        self.filled(of, &begun, query.language, answered)
    }

    /// How many records of a kind there are; nothing if the API does not say.
    pub(super) async fn total(&self, of: Of) -> Result<Option<usize>, Failure> {
        let query = Query { take: Some(1), ..Query::default() };
        let part = self.asked(|answered| self.begin(of, &query, answered)).await?.part;
        Ok(Some(part.total).filter(|_| part.exact))
    }

    /// A part with all of its records.
    async fn whole(&self, of: Of, begun: &Begun, language: Language) -> Result<Part<Found>, Failure> {
        let filled = |answered: &Answered| self.filled(of, begun, language, answered);
        let whole = |part: Part<_>| if part.coming == 0 { Ok(part) } else { Err(Lack::Missing) };
        self.asked(|answered| filled(answered).and_then(whole)).await
    }

    /// A part with those of its records that are there, if it has only their identifiers. One that is not there is left out.
    fn filled(
        &self,
        of: Of,
        begun: &Begun,
        language: Language,
        answered: &Answered,
    ) -> Result<Part<Found>, Lack> {
        let Begun { part, identifiers, .. } = begun;
        if identifiers.is_empty() {
            return Ok(part.clone());
        }
        let slot = |id: &String| match self.single(of, id, language, answered) {
            Ok(made) => Some(Ok(made)),
            Err(Lack::Failed(failure)) => Some(Err(failure)),
            Err(Lack::Missing) => None,
        };
        let slots: Vec<Option<Outcome>> = identifiers.iter().map(slot).collect();
        Ok(filled(part, &slots)?)
    }

    /// One record, with what became of it; `None` if the API has none of this identifier.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn made_one<R: Mapped>(
        &self,
        id: &str,
        language: Language,
    ) -> Result<Option<Made<R>>, Failure> {
        let made = self.asked(|answered| self.single(R::kind, id, language, answered)).await?;
        Ok(made.map(Made::read))
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
