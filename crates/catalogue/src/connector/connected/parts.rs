//! The records that a query finds, in parts as they come.

use super::Connected;
use super::answered::{Answered, Lack};
use crate::connector::part::{Begun, Outcome, Part, filled};
use crate::connector::record::{Found, Mapped, Of};
use crate::language::Language;
use crate::{Answers, Failure, Query};
use futures_util::{StreamExt, TryStreamExt, stream};

impl Connected {
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
    pub(in super::super) async fn total(&self, of: Of) -> Result<Option<usize>, Failure> {
        let query = Query { take: Some(1), ..Query::default() };
        let part = self.asked(|answered| self.begin(of, &query, answered)).await?.part;
        Ok(Some(part.total).filter(|_| part.exact))
    }

    /// A part with all of its records.
    pub(super) async fn whole(
        &self,
        of: Of,
        begun: &Begun,
        language: Language,
    ) -> Result<Part<Found>, Failure> {
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
}
