//! What an API suggests to somebody who types.

use super::Connected;
use crate::connector::asking::Question;
use crate::language::Language;
use crate::{Failure, Suggestion};

impl Connected {
    /// What somebody who types this may be looking for; nothing where the connector does not say
    /// how to ask.
    ///
    /// # Errors
    /// If the API cannot be asked, or its answer cannot be read.
    pub async fn suggested(
        &self,
        text: &str,
        language: Language,
        most: usize,
    ) -> Result<Vec<Suggestion>, Failure> {
        let connector = &self.0.connector;
        let letters = text.trim().chars().count();
        let Some(suggestions) = connector.suggestions.as_ref().filter(|_| letters > 1) else {
            return Ok(Vec::new());
        };
        let question = Question {
            query: text.to_owned(),
            take: most,
            language: connector.language_for(language),
            key: self.0.key(),
            ..Question::default()
        };
        let request = self.request(&suggestions.ask, &question)?;
        let (answer, _) = self.asked(|answered| answered.to(&request)).await?;
        let mut suggested = suggestions.of_answer(&answer, &connector.reader);
        suggested.truncate(most);
        Ok(suggested)
    }
}
