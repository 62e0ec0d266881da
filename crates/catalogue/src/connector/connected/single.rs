//! Records of an API, one by one.

use super::answered::{Answered, Lack};
use super::{Connected, LARGEST_PAGE};
use crate::connector::asking::Question;
use crate::connector::record::{Found, Made, Mapped, Of};
use crate::language::Language;
use crate::model::Address;
use crate::{Failure, Query, Reason};

impl Connected {
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

    /// The record of an identifier; `None` if the API has none.
    pub(super) fn single(
        &self,
        of: Of,
        id: &str,
        language: Language,
        answered: &Answered,
    ) -> Result<Option<Made<Found>>, Lack> {
        let connector = &self.0.connector;
        let asked = of(connector).and_then(|kind| Some((kind, kind.one.as_ref()?)));
        let Some((kind, one)) = asked else { return self.one_of_list(of, id, language, answered) };
        let language = connector.language_for(language);
        let question =
            Question { id: Some(id.to_owned()), language, key: self.0.key(), ..Question::default() };
        let request = self.request(&one.ask, &question)?;
        if Address::new(id).is_outside() && request.address.starts_with(id) {
            self.found_in_answer(id)?;
        }
        let answer = match answered.to(&request) {
            Err(Lack::Failed(Failure { reason: Reason::Status(404 | 410), .. })) => return Ok(None),
            other => other?.0,
        };
        if kind.has_none(&answer) {
            return Ok(None);
        }
        let read = |documents: &[_]| connector.one_of(kind, &answer, documents);
        self.completed(&request, answered, read).map(Some)
    }

    /// One record of an API that gives no single ones: those that it lists are looked through.
    fn one_of_list(
        &self,
        of: Of,
        id: &str,
        language: Language,
        answered: &Answered,
    ) -> Result<Option<Made<Found>>, Lack> {
        let query = Query { language, take: Some(LARGEST_PAGE), ..Query::default() };
        let listed = self.begin(of, &query, answered)?.part.made;
        Ok(listed.into_iter().find(|made| made.id() == Some(id)))
    }
}
